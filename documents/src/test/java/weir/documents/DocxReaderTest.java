package weir.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static weir.documents.Packed.docx;
import static weir.documents.Packed.p;
import static weir.documents.Packed.tc;
import static weir.documents.Packed.utf8;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import weir.evidence.Block;
import weir.evidence.Cell;
import weir.evidence.Document;
import weir.evidence.Origin;
import weir.evidence.ReadProblem;
import weir.evidence.Source;

class DocxReaderTest {

    private static final Source SOURCE =
            new Source("n.docx", "0", DocxReader.MEDIA_TYPE, null, null, null, false, null);

    @Test
    void paragraphsAreLinesAndKnowTheirPlace() throws IOException {
        Document document = read(docx(p("项目编号：RSDX-2024-007") + p("预算金额：20万元")));

        assertThat(document.text()).isEqualTo("项目编号：RSDX-2024-007\n预算金额：20万元");
        assertThat(document.blocks().get(1).origin()).isEqualTo(new Origin.OfficePart("paragraph 2"));
        assertThat(document.blocks().get(1).span().of(document.text())).isEqualTo("预算金额：20万元");
    }

    @Test
    void aStyleNamedHeadingIsAHeadingAlsoByInheritance() throws IOException {
        String styles = "<w:style w:styleId='2'><w:name w:val='heading 2'/></w:style>"
                + "<w:style w:styleId='X'><w:name w:val='公告小标题'/><w:basedOn w:val='2'/></w:style>";

        Document document = read(docx(p("<w:pStyle w:val='X'/>", "一、项目基本情况"), Map.of("styles.xml", styles)));

        assertThat(document.blocks().getFirst())
                .isInstanceOfSatisfying(
                        Block.Heading.class,
                        heading -> assertThat(heading.level()).isEqualTo(2));
    }

    @Test
    void aCentredFirstLineIsTheTitle() throws IOException {
        Document document = read(docx(p("<w:jc w:val='center'/>", "若水大学服务器采购公告") + p("正文")));

        assertThat(document.blocks().getFirst()).isInstanceOf(Block.Heading.class);
        assertThat(document.blocks().get(1)).isInstanceOf(Block.Paragraph.class);
    }

    @Test
    void cellsThatReachDownAndAcrossKeepTheirColumns() throws IOException {
        String table = "<w:tbl><w:tr>" + tc("<w:vMerge w:val='restart'/>", p("包1")) + tc("", p("名称")) + tc("", p("服务器"))
                + "</w:tr><w:tr>" + tc("<w:vMerge/>", "<w:p/>") + tc("<w:gridSpan w:val='2'/>", p("5台"))
                + "</w:tr></w:tbl>";

        Document document = read(docx(table));

        List<Cell> cells = ((Block.Table) document.blocks().getFirst()).cells();
        assertThat(document.text()).isEqualTo("包1\t名称\t服务器\n5台");
        assertThat(cells.getFirst().rowSpan()).isEqualTo(2);
        Cell last = cells.getLast();
        assertThat(last.row()).isEqualTo(1);
        assertThat(last.column()).isEqualTo(1);
        assertThat(last.columnSpan()).isEqualTo(2);
        assertThat(last.origin()).isEqualTo(new Origin.OfficePart("table 1, row 2, cell 2"));
    }

    @Test
    void aTableInsideACellStaysInsideIt() throws IOException {
        String inner = "<w:tbl><w:tr>" + tc("", p("品牌")) + tc("", p("型号")) + "</w:tr></w:tbl>";
        String table = "<w:tbl><w:tr>" + tc("", p("标的")) + tc("", p("见下表") + inner + "<w:p/>") + "</w:tr></w:tbl>";

        Document document = read(docx(table));

        Cell cell = ((Block.Table) document.blocks().getFirst()).cells().get(1);
        assertThat(cell.blocks()).hasSize(2);
        assertThat(cell.blocks().get(1)).isInstanceOf(Block.Table.class);
        assertThat(cell.blocks().get(1).span().of(document.text())).isEqualTo("品牌\t型号");
    }

    @Test
    void aTextBoxIsReadOnceAndFollowsItsParagraph() throws IOException {
        String box = "<w:txbxContent>" + p("附件一") + "</w:txbxContent>";
        String paragraph = "<w:p><w:r><w:t>正文</w:t></w:r><w:r><mc:AlternateContent><mc:Choice>" + box
                + "</mc:Choice><mc:Fallback>" + box + "</mc:Fallback></mc:AlternateContent></w:r></w:p>";

        assertThat(read(docx(paragraph + p("尾"))).text()).isEqualTo("正文\n附件一\n尾");
    }

    @Test
    void headersAndFootnotesAreBoilerplate() throws IOException {
        Document document = read(docx(
                p("正文"),
                Map.of("header1.xml", p("若水大学文件"), "footnotes.xml", "<w:footnote>" + p("注") + "</w:footnote>")));

        assertThat(document.text()).isEqualTo("正文\n若水大学文件\n注");
        assertThat(document.blocks().get(1).part()).isEqualTo(Block.Part.BOILERPLATE);
        assertThat(document.blocks().get(1).origin()).isEqualTo(new Origin.OfficePart("header1, paragraph 1"));
        assertThat(document.blocks().get(2).part()).isEqualTo(Block.Part.BOILERPLATE);
    }

    @Test
    void numbersThatWordSetsAreRead() throws IOException {
        String numbering = "<w:abstractNum w:abstractNumId='4'>"
                + "<w:lvl w:ilvl='0'><w:start w:val='1'/><w:numFmt w:val='chineseCounting'/><w:lvlText w:val='%1、'/></w:lvl>"
                + "<w:lvl w:ilvl='1'><w:start w:val='1'/><w:numFmt w:val='decimal'/><w:lvlText w:val='%2.'/></w:lvl>"
                + "</w:abstractNum><w:num w:numId='7'><w:abstractNumId w:val='4'/></w:num>";
        String section = "<w:numPr><w:ilvl w:val='0'/><w:numId w:val='7'/></w:numPr>";
        String item = "<w:numPr><w:ilvl w:val='1'/><w:numId w:val='7'/></w:numPr>";
        String body = p(section, "项目基本情况") + p("编号：A-1") + p(section, "采购需求") + p(item, "服务器") + p(item, "存储");

        Document document = read(docx(body, Map.of("numbering.xml", numbering)));

        assertThat(document.text()).isEqualTo("一、项目基本情况\n编号：A-1\n二、采购需求\n1. 服务器\n2. 存储");
        assertThat(document.blocks().getLast()).isInstanceOf(Block.Listed.class);
    }

    @Test
    void deletedTextIsLeftOutAndInsertedTextIsRead() throws IOException {
        String paragraph =
                "<w:p><w:del><w:r><w:delText>旧</w:delText></w:r></w:del><w:ins><w:r><w:t>新</w:t></w:r></w:ins></w:p>";

        assertThat(read(docx(paragraph)).text()).isEqualTo("新");
    }

    @Test
    void ticksInSymbolFontsAreKept() throws IOException {
        String paragraph = "<w:p><w:r><w:sym w:font='Wingdings 2' w:char='F052'/><w:t>是 </w:t>"
                + "<w:sym w:font='Wingdings 2' w:char='F0A3'/><w:t>否</w:t></w:r></w:p>";

        assertThat(read(docx(paragraph)).text()).isEqualTo("☑是 □否");
    }

    @Test
    void aDamagedDocumentKeepsWhatStandsBeforeTheDamage() throws IOException {
        byte[] damaged = Packed.zip(Map.of(
                "word/document.xml", utf8("<w:document xmlns:w='w'><w:body>" + p("项目名称：算力平台") + "<w:p><w:r><w:t>后")));

        Drafts drafts = new DocxReader().read(Capture.file("n", "n.docx", damaged), Limits.DEFAULT);

        assertThat(document(drafts).text()).startsWith("项目名称：算力平台");
        assertThat(drafts.problems())
                .singleElement()
                .extracting(ReadProblem::severity)
                .isEqualTo(ReadProblem.Severity.PART);
    }

    @Test
    void aFileCutOffAnywhereEndsInAProblemOrInText() {
        byte[] whole = docx(p("项目名称：算力平台"));
        for (int length = 4; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> read(cut)).isInstanceOf(UnreadableException.class);
        }
    }

    @Test
    void aPartThatUnpacksToHundredsOfTimesItsSizeIsStopped() throws IOException {
        byte[] bomb = docx(" ".repeat(20 << 20));

        Drafts drafts = new DocxReader().read(Capture.file("n", "n.docx", bomb), Limits.DEFAULT);

        assertThat(drafts.problems())
                .singleElement()
                .extracting(ReadProblem::what)
                .asString()
                .contains("unpacks to more than");
    }

    @Test
    void otherArchivesAreNoWordFiles() {
        assertThat(new DocxReader().reads(Capture.file("a", "a.docx", Packed.zip(Map.of("a.txt", utf8("a"))))))
                .isFalse();
        assertThat(new DocxReader().reads(Capture.file("a", "a.docx", utf8("<html>"))))
                .isFalse();
        assertThat(new DocxReader().reads(Capture.file("a", "a.txt", docx(p("a")))))
                .isTrue();
    }

    private static Document read(byte[] bytes) throws IOException {
        Drafts drafts = new DocxReader().read(Capture.file("n", "n.docx", bytes), Limits.DEFAULT);
        assertThat(drafts.problems()).isEmpty();
        return document(drafts);
    }

    private static Document document(Drafts drafts) {
        return Layout.of("n", SOURCE, drafts.blocks());
    }
}
