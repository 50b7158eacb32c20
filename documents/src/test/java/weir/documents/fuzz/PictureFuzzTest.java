package weir.documents.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import weir.documents.FuzzedReaders;

class PictureFuzzTest {

    @FuzzTest(maxDuration = "1m")
    void noBytesBreakThePictureReader(byte[] bytes) {
        FuzzedReaders.picture(bytes);
    }
}
