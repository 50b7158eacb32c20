package weir.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** Draws PDFs for tests, in a Chinese font that is named and not embedded. Points count from the upper left corner. */
final class Pdfs {

    private static final float HEIGHT = PDRectangle.A4.getHeight();

    private final PDDocument pdf = new PDDocument();
    private final StringBuilder content = new StringBuilder();

    /** Draws text with its baseline at {@code y}; wide letters take {@code size} points, others half of it. */
    Pdfs text(float x, float y, float size, String text) {
        String hex = HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_16BE));
        content.append(String.format(
                Locale.ROOT, "BT /F1 %.1f Tf 1 0 0 1 %.1f %.1f Tm <%s> Tj ET%n", size, x, HEIGHT - y, hex));
        return this;
    }

    Pdfs line(float x1, float y1, float x2, float y2) {
        content.append(String.format(Locale.ROOT, "%.1f %.1f m %.1f %.1f l S%n", x1, HEIGHT - y1, x2, HEIGHT - y2));
        return this;
    }

    /** Draws the walls of a table as thin filled rectangles, as word processors do. */
    Pdfs grid(float[] xs, float[] ys) {
        for (float x : xs) {
            fill(x, ys[0], 0.5f, ys[ys.length - 1] - ys[0]);
        }
        for (float y : ys) {
            fill(xs[0], y, xs[xs.length - 1] - xs[0], 0.5f);
        }
        return this;
    }

    Pdfs fill(float x, float y, float width, float height) {
        content.append(String.format(Locale.ROOT, "%.1f %.1f %.1f %.1f re f%n", x, HEIGHT - y - height, width, height));
        return this;
    }

    Pdfs raw(String operators) {
        content.append(operators).append('\n');
        return this;
    }

    Pdfs endPage() {
        return endPage(new PDResources());
    }

    Pdfs endPage(PDResources resources) {
        PDPage page = new PDPage(PDRectangle.A4);
        COSDictionary fonts = new COSDictionary();
        fonts.setItem(COSName.getPDFName("F1"), font());
        resources.getCOSObject().setItem(COSName.FONT, fonts);
        page.setResources(resources);
        page.setContents(stream());
        pdf.addPage(page);
        content.setLength(0);
        return this;
    }

    PDDocument document() {
        return pdf;
    }

    byte[] bytes() {
        try (pdf) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            pdf.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    byte[] encrypted(String userPassword) throws IOException {
        pdf.protect(new StandardProtectionPolicy("owner", userPassword, new AccessPermission()));
        return bytes();
    }

    private PDStream stream() {
        PDStream stream = new PDStream(pdf);
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(content.toString().getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return stream;
    }

    private static COSDictionary font() {
        COSDictionary system = new COSDictionary();
        system.setString(COSName.REGISTRY, "Adobe");
        system.setString(COSName.ORDERING, "GB1");
        system.setInt(COSName.SUPPLEMENT, 2);
        COSDictionary descendant = new COSDictionary();
        descendant.setItem(COSName.TYPE, COSName.FONT);
        descendant.setName(COSName.SUBTYPE, "CIDFontType0");
        descendant.setName(COSName.BASE_FONT, "STSong-Light");
        descendant.setItem(COSName.CIDSYSTEMINFO, system);
        descendant.setInt(COSName.DW, 1000);
        COSArray widths = new COSArray();
        widths.add(COSInteger.get(1));
        widths.add(COSInteger.get(95));
        widths.add(COSInteger.get(500));
        descendant.setItem(COSName.W, widths);
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setName(COSName.SUBTYPE, "Type0");
        font.setName(COSName.BASE_FONT, "STSong-Light-UniGB-UCS2-H");
        font.setName(COSName.ENCODING, "UniGB-UCS2-H");
        COSArray descendants = new COSArray();
        descendants.add(descendant);
        font.setItem(COSName.DESCENDANT_FONTS, descendants);
        return font;
    }
}
