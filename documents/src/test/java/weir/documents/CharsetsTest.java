package weir.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import weir.documents.Charsets.Decoded;

class CharsetsTest {

    private static final String TEXT = "若水大学采购算力服务，预算金额：20万元。";

    @Test
    void strictUtf8WinsOverEveryDeclaration() {
        Decoded decoded = Charsets.decode(TEXT.getBytes(StandardCharsets.UTF_8), List.of("gb2312"));

        assertThat(decoded.text()).isEqualTo(TEXT);
        assertThat(decoded.charset()).isEqualTo(StandardCharsets.UTF_8);
        assertThat(decoded.note()).contains("gb2312", "UTF-8");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gb2312",
                "GBK",
                "gb18030",
                "x-gbk",
                "CP936",
                "utf-8",
                "no-such-charset",
                "iso-8859-1",
                "us-ascii"
            })
    void chineseBytesAreReadAsGb18030WhateverIsDeclared(String declared) {
        Decoded decoded = Charsets.decode(TEXT.getBytes(Charsets.GB18030), List.of(declared));

        assertThat(decoded.text()).isEqualTo(TEXT);
        assertThat(decoded.charset().name()).isEqualTo("GB18030");
    }

    @Test
    void lettersThatOnlyGb18030HoldsSurviveTheDeclarationOfGb2312() {
        String rare = "镕𠮷㐂";

        assertThat(Charsets.decode(rare.getBytes(Charsets.GB18030), List.of("gb2312"))
                        .text())
                .isEqualTo(rare);
    }

    @Test
    void aTrueDeclarationNeedsNoNoteAndAFalseOneGetsOne() {
        assertThat(Charsets.decode(TEXT.getBytes(Charsets.GB18030), List.of("gbk"))
                        .note())
                .isNull();
        assertThat(Charsets.decode(TEXT.getBytes(Charsets.GB18030), List.of("utf-8"))
                        .note())
                .contains("utf-8", "GB18030");
        assertThat(Charsets.decode("plain".getBytes(StandardCharsets.US_ASCII), List.of("gbk"))
                        .note())
                .isNull();
    }

    @Test
    void aDeclaredCharsetOfAnotherLanguageIsBelievedWhereItFits() {
        String french = "Marché de fournitures : équipements réseau à Orléans";

        assertThat(Charsets.decode(french.getBytes(StandardCharsets.ISO_8859_1), List.of("iso-8859-1"))
                        .text())
                .isEqualTo(french);
        assertThat(Charsets.decode("臺北市政府採購".getBytes(Charset.forName("Big5")), List.of("big5"))
                        .text())
                .isEqualTo("臺北市政府採購");
    }

    @Test
    void aFewDamagedBytesDoNotTurnUtf8IntoAnotherCharset() {
        byte[] bytes = TEXT.repeat(10).getBytes(StandardCharsets.UTF_8);
        bytes[100] = (byte) 0xFF;

        Decoded decoded = Charsets.decode(bytes, List.of());

        assertThat(decoded.charset()).isEqualTo(StandardCharsets.UTF_8);
        assertThat(decoded.text()).contains(TEXT);
        assertThat(decoded.note()).contains("damaged");
    }

    @Test
    void aTextCutAtAnyByteKeepsItsCharset() {
        for (Charset charset : List.of(StandardCharsets.UTF_8, Charsets.GB18030)) {
            byte[] whole = TEXT.repeat(3).getBytes(charset);
            for (int length = 60; length < whole.length; length++) {
                assertThat(Charsets.decode(Arrays.copyOf(whole, length), List.of())
                                .charset())
                        .as("%s cut at %s", charset, length)
                        .isEqualTo(charset);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"UTF-16LE, true", "UTF-16BE, true", "UTF-16LE, false", "UTF-16BE, false", "UTF-8, true"})
    void byteOrderMarksAndZeroBytesTellTheCharset(String name, boolean marked) {
        String text = "<html>" + TEXT + "abc</html>";
        byte[] bytes = ((marked ? "\uFEFF" : "") + text).getBytes(Charset.forName(name));

        Decoded decoded = Charsets.decode(bytes, List.of("gbk"));

        assertThat(decoded.text()).isEqualTo(text);
        assertThat(decoded.charset().name()).isEqualTo(name);
    }

    @Test
    void theCharsetOfAStreamIsToldByItsBeginningEvenInsideACharacter() {
        byte[] gb = TEXT.repeat(20).getBytes(Charsets.GB18030);
        byte[] utf8 = TEXT.repeat(20).getBytes(StandardCharsets.UTF_8);

        assertThat(Charsets.sniff(Arrays.copyOf(gb, 201))).isEqualTo(Charsets.GB18030);
        assertThat(Charsets.sniff(Arrays.copyOf(utf8, 201))).isEqualTo(StandardCharsets.UTF_8);
    }
}
