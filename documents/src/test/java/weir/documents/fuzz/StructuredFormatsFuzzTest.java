package weir.documents.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import weir.documents.Capture;
import weir.documents.DocumentReader;
import weir.documents.Limits;

/** Any bytes behind the beginning of a web archive, a release or a form end in documents whose spans hold, or in problems. */
class StructuredFormatsFuzzTest {

    private static final DocumentReader READER = new DocumentReader(Limits.DEFAULT);
    private static final String FORM =
            "<ContractNotice xmlns=\"urn:oasis:names:specification:ubl:schema:xsd:ContractNotice-2\">";

    @FuzzTest(maxDuration = "1m")
    void webArchive(byte[] bytes) {
        TextFormatsFuzzTest.walk(behind("WARC/1.0\r\n", bytes), "web.warc");
    }

    @FuzzTest(maxDuration = "1m")
    void release(byte[] bytes) {
        byte[] json = behind("{\"ocid\":\"a\",", bytes);
        TextFormatsFuzzTest.check(
                READER.read(new Capture("n", "n#0", json, Capture.Kind.RECORD, null, null, null, null)));
    }

    @FuzzTest(maxDuration = "1m")
    void form(byte[] bytes) {
        TextFormatsFuzzTest.check(READER.read(Capture.file("n", "n.xml", behind(FORM, bytes))));
    }

    private static byte[] behind(String beginning, byte[] bytes) {
        byte[] start = beginning.getBytes(StandardCharsets.UTF_8);
        byte[] all = new byte[start.length + bytes.length];
        System.arraycopy(start, 0, all, 0, start.length);
        System.arraycopy(bytes, 0, all, start.length, bytes.length);
        return all;
    }
}
