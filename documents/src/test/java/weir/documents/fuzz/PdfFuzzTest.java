package weir.documents.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import weir.documents.FuzzedReaders;

class PdfFuzzTest {

    @FuzzTest(maxDuration = "1m")
    void noBytesBreakThePdfReader(byte[] bytes) {
        FuzzedReaders.pdf(bytes);
    }

    @FuzzTest(maxDuration = "1m")
    void noContentBreaksTheLayoutOfPages(byte[] operators) {
        FuzzedReaders.pdfContent(new String(operators, StandardCharsets.ISO_8859_1));
    }
}
