package weir.documents.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import weir.documents.FuzzedReaders;

class ArchiveFuzzTest {

    @FuzzTest(maxDuration = "1m")
    void noBytesBreakTheArchives(byte[] bytes) {
        FuzzedReaders.archive(bytes);
    }
}
