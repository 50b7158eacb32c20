package weir.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Archives and office files that tests build when they run. */
final class Packed {

    private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"";

    private Packed() {}

    static byte[] zip(Map<String, byte[]> members) {
        return zip(members, StandardCharsets.UTF_8);
    }

    static byte[] zip(Map<String, byte[]> members, Charset names) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, names)) {
            for (Map.Entry<String, byte[]> member : members.entrySet()) {
                zip.putNextEntry(new ZipEntry(member.getKey()));
                zip.write(member.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** A Word file whose body holds this XML. */
    static byte[] docx(String body) {
        return docx(body, Map.of());
    }

    /** A Word file with further parts by their names below {@code word/}, each given as the content of its root. */
    static byte[] docx(String body, Map<String, String> parts) {
        Map<String, byte[]> members = new LinkedHashMap<>();
        members.put("[Content_Types].xml", utf8("<Types/>"));
        members.put("word/document.xml", utf8("<w:document " + W + "><w:body>" + body + "</w:body></w:document>"));
        parts.forEach((name, xml) -> members.put("word/" + name, utf8("<w:root " + W + ">" + xml + "</w:root>")));
        return zip(members);
    }

    /** A Word paragraph. */
    static String p(String text) {
        return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    /** A Word paragraph with properties. */
    static String p(String properties, String text) {
        return "<w:p><w:pPr>" + properties + "</w:pPr><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    /** A Word table cell with properties. */
    static String tc(String properties, String content) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + content + "</w:tc>";
    }
}
