package weir.documents.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import weir.documents.FuzzedReaders;

class DocxFuzzTest {

    @FuzzTest(maxDuration = "1m")
    void noBytesBreakTheWordReader(byte[] bytes) {
        FuzzedReaders.docx(bytes);
    }

    @FuzzTest(maxDuration = "1m")
    void noXmlBreaksTheWordReader(byte[] xml) {
        FuzzedReaders.docxXml(xml);
    }
}
