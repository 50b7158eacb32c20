package weir.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import weir.evidence.Block;
import weir.evidence.Cell;
import weir.evidence.Document;
import weir.evidence.Origin;
import weir.evidence.Source;

class PdfReaderTest {

    private static final Source SOURCE = new Source("n.pdf", "0", PdfReader.MEDIA_TYPE, null, null, null, false, null);

    private static final Ocr NO_OCR = new Ocr(new Tesseract("no-such-program"));

    /** Thirty-four letters of 12 points fill the line from 90 to 505. */
    private static final String FULL_LINE = "若水大学因科研需要拟采购通用计算服务器一批用于人工智能方向的教学与科研平台建设项目";

    @Test
    void linesOfOneParagraphAreJoinedWithoutABlank() throws IOException {
        byte[] bytes = new Pdfs()
                .text(114, 100, 12, FULL_LINE.substring(0, 32))
                .text(90, 120, 12, FULL_LINE.substring(0, 34))
                .text(90, 140, 12, "欢迎供应商参加。")
                .text(114, 160, 12, "预算金额：20万元")
                .endPage()
                .bytes();

        assertThat(read(bytes).text())
                .isEqualTo(FULL_LINE.substring(0, 32) + FULL_LINE.substring(0, 34) + "欢迎供应商参加。\n预算金额：20万元");
    }

    @Test
    void shortLinesStandAlone() throws IOException {
        byte[] bytes = new Pdfs()
                .text(90, 100, 12, "项目编号：RSDX-2024-007")
                .text(90, 120, 12, "项目名称：若水大学服务器采购项目")
                .text(90, 140, 12, "预算金额：20万元")
                .endPage()
                .bytes();

        Document document = read(bytes);

        assertThat(document.text()).isEqualTo("项目编号：RSDX-2024-007\n项目名称：若水大学服务器采购项目\n预算金额：20万元");
        assertThat(document.blocks().getLast().span().of(document.text())).isEqualTo("预算金额：20万元");
        assertThat(document.blocks().getLast().origin()).isInstanceOfSatisfying(Origin.PageBox.class, box -> {
            assertThat(box.page()).isEqualTo(1);
            assertThat(box.x()).isEqualTo(90);
            assertThat(box.y()).isBetween(125f, 135f);
        });
    }

    @Test
    void aLargerFirstLineIsAHeading() throws IOException {
        byte[] bytes = new Pdfs()
                .text(150, 80, 18, "若水大学服务器采购公告")
                .text(90, 120, 12, "预算金额：20万元，以合同为准。")
                .endPage()
                .bytes();

        assertThat(read(bytes).blocks().getFirst()).isInstanceOf(Block.Heading.class);
    }

    @Test
    void cellsBetweenLinesAreATableWhateverTheOrderInTheFile() throws IOException {
        byte[] bytes = new Pdfs()
                .grid(new float[] {90, 200, 300, 400}, new float[] {100, 130, 160})
                .text(305, 120, 10, "单价")
                .text(305, 150, 10, "5,460,000.00")
                .text(95, 120, 10, "名称")
                .text(95, 150, 10, "服务器")
                .text(205, 120, 10, "数量")
                .text(205, 150, 10, "1")
                .text(90, 200, 12, "结束")
                .endPage()
                .bytes();

        Document document = read(bytes);

        assertThat(document.text()).isEqualTo("名称\t数量\t单价\n服务器\t1\t5,460,000.00\n结束");
        Block.Table table = (Block.Table) document.blocks().getFirst();
        assertThat(table.cells().getLast().origin()).isInstanceOf(Origin.PageBox.class);
        assertThat(table.cells().getLast().columnHeads())
                .extracting(span -> span.of(document.text()))
                .containsExactly("单价");
    }

    @Test
    void mergedCellsReachAcrossAndDown() throws IOException {
        byte[] bytes = new Pdfs()
                .line(90, 100, 400, 100)
                .line(200, 130, 400, 130)
                .line(90, 160, 400, 160)
                .line(90, 100, 90, 160)
                .line(200, 100, 200, 160)
                .line(300, 130, 300, 160)
                .line(400, 100, 400, 160)
                .text(95, 135, 10, "包1")
                .text(205, 120, 10, "服务器采购")
                .text(205, 150, 10, "5台")
                .text(305, 150, 10, "20万元")
                .endPage()
                .bytes();

        List<Cell> cells = ((Block.Table) read(bytes).blocks().getFirst()).cells();

        assertThat(cells).hasSize(4);
        assertThat(cells.get(0).rowSpan()).isEqualTo(2);
        assertThat(cells.get(1).columnSpan()).isEqualTo(2);
        assertThat(cells.get(3).column()).isEqualTo(2);
    }

    @Test
    void aNameBrokenInACellIsOneName() throws IOException {
        byte[] bytes = new Pdfs()
                .grid(new float[] {90, 200, 250}, new float[] {100, 160, 190})
                .text(95, 120, 12, "供应商名称")
                .text(202, 115, 12, "若水长")
                .text(202, 130, 12, "天科技")
                .text(202, 145, 12, "公司")
                .text(95, 180, 12, "地址")
                .endPage()
                .bytes();

        assertThat(read(bytes).text()).startsWith("供应商名称\t若水长天科技公司\n");
    }

    @Test
    void columnsWithoutLinesAreATable() throws IOException {
        byte[] bytes = new Pdfs()
                .text(90, 100, 12, "包号")
                .text(200, 100, 12, "供应商名称")
                .text(400, 100, 12, "金额")
                .text(90, 120, 12, "1")
                .text(200, 120, 12, "若水科技公司")
                .text(400, 120, 12, "20")
                .text(90, 140, 12, "2")
                .text(200, 140, 12, "长天科技公司")
                .text(400, 140, 12, "30")
                .text(90, 180, 12, "以上为结果。")
                .endPage()
                .bytes();

        assertThat(read(bytes).text()).isEqualTo("包号\t供应商名称\t金额\n1\t若水科技公司\t20\n2\t长天科技公司\t30\n以上为结果。");
    }

    @Test
    void aTableThatGoesOnOnTheNextPageIsOneTable() throws IOException {
        byte[] bytes = new Pdfs()
                .grid(new float[] {90, 200, 300}, new float[] {700, 730, 760})
                .text(95, 720, 10, "名称")
                .text(205, 720, 10, "数量")
                .text(95, 750, 10, "服务器")
                .text(205, 750, 10, "1")
                .text(290, 820, 9, "第 1 页 共 2 页")
                .endPage()
                .grid(new float[] {90, 200, 300}, new float[] {80, 110, 140})
                .text(95, 100, 10, "名称")
                .text(205, 100, 10, "数量")
                .text(95, 130, 10, "交换机")
                .text(205, 130, 10, "2")
                .text(290, 820, 9, "第 2 页 共 2 页")
                .endPage()
                .bytes();

        Document document = read(bytes);

        assertThat(document.text()).isEqualTo("名称\t数量\n服务器\t1\n交换机\t2\n第 1 页 共 2 页\n第 2 页 共 2 页");
        assertThat(((Block.Table) document.blocks().getFirst())
                        .cells()
                        .getLast()
                        .row())
                .isEqualTo(2);
    }

    @Test
    void runningHeadsAndPageNumbersAreBoilerplate() throws IOException {
        Pdfs pdf = new Pdfs();
        for (int page = 1; page <= 3; page++) {
            pdf.text(90, 40, 9, "若水大学招标文件")
                    .text(90, 200, 12, "第" + page + "部分。")
                    .text(290, 820, 9, "- " + page + " -")
                    .endPage();
        }

        Document document = read(pdf.bytes());

        assertThat(document.blocks())
                .filteredOn(block -> block.part() == Block.Part.BOILERPLATE)
                .extracting(block -> block.span().of(document.text()))
                .containsExactly("若水大学招标文件", "- 1 -", "若水大学招标文件", "- 2 -", "若水大学招标文件", "- 3 -");
    }

    @Test
    void stampsThatRunAskewAreLeftOut() throws IOException {
        byte[] bytes = new Pdfs()
                .text(90, 100, 12, "预算金额：20万元")
                .raw("BT /F1 40 Tf 0.7 0.7 -0.7 0.7 150 600 Tm <6837672C> Tj ET")
                .endPage()
                .bytes();

        assertThat(read(bytes).text()).isEqualTo("预算金额：20万元");
    }

    @Test
    void aTurnedPageIsReadUpright() throws IOException {
        Pdfs pdf = new Pdfs()
                .raw("BT /F1 12 Tf 0 1 -1 0 100 90 Tm <9884> Tj ET")
                .raw("BT /F1 12 Tf 0 1 -1 0 120 90 Tm <7B97> Tj ET")
                .endPage();
        pdf.document().getPage(0).setRotation(90);

        assertThat(read(pdf.bytes()).text()).isEqualTo("预\n算");
    }

    @Test
    void aPasswordToOpenIsAProblemAndAnOwnersPasswordIsNot() throws IOException {
        byte[] closed = new Pdfs().text(90, 100, 12, "预算").endPage().encrypted("geheim");
        byte[] open = new Pdfs().text(90, 100, 12, "预算").endPage().encrypted("");

        assertThatThrownBy(() -> read(closed))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining("password");
        assertThat(read(open).text()).isEqualTo("预算");
    }

    @Test
    void pagesOverTheLimitAreAProblem() throws IOException {
        Pdfs pdf = new Pdfs();
        for (int page = 0; page < 3; page++) {
            pdf.text(90, 200, 12, "部分" + "甲乙丙".charAt(page)).endPage();
        }
        Limits two = new Limits(1 << 20, 1, 100, 10, 1 << 20, 2, 1, 10, 1000, Limits.DEFAULT.documentTime());

        Drafts drafts = new PdfReader(NO_OCR).read(Capture.file("n", "n.pdf", pdf.bytes()), two);

        assertThat(drafts.blocks()).hasSize(2);
        assertThat(drafts.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.position()).isEqualTo("page 3");
            assertThat(problem.what()).contains("3 pages");
        });
    }

    @Test
    void aFileCutOffAnywhereIsAProblemWhateverIsReadOfIt() {
        byte[] whole = new Pdfs().text(90, 100, 12, "预算金额：20万元").endPage().bytes();
        DocumentReader reader = new DocumentReader(Limits.DEFAULT, List.of(new PdfReader(NO_OCR)));
        for (int length = 5; length < whole.length; length += 7) {
            Reading reading = reader.read(Capture.file("n", "n.pdf", Arrays.copyOf(whole, length)));
            assertThat(reading.problems()).isNotEmpty();
        }
    }

    private static Document read(byte[] bytes) throws IOException {
        Capture capture = Capture.file("n", "n.pdf", bytes);
        assertThat(new PdfReader(NO_OCR).reads(capture)).isTrue();
        Drafts drafts = new PdfReader(NO_OCR).read(capture, Limits.DEFAULT);
        assertThat(drafts.problems()).isEmpty();
        return Layout.of("n", SOURCE, drafts.blocks());
    }
}
