package weir.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import weir.evidence.Block;
import weir.evidence.Document;
import weir.evidence.Origin;
import weir.evidence.Quote;
import weir.evidence.Source;
import weir.evidence.Span;
import weir.knowledge.Knowledge;
import weir.technology.context.ContextReader;

class StructuredReaderTest {

    private static final StructuredReader READER =
            new StructuredReader(Knowledge.bundled(), document -> List.of(), new ContextReader(Knowledge.bundled()));

    private static final List<String> AWARD = List.of(
            "ocid: ocds-cmpsd0-9",
            "tag: award",
            "buyer.name: 霁川海洋学院",
            "tender.id: T-9",
            "tender.title: 计算服务器采购",
            "tender.procurementMethod: selective",
            "tender.procurementMethodDetails: 竞争性磋商",
            "tender.procuringEntity.name: 沄西招标示例有限公司",
            "tender.value.amount: 5200000",
            "tender.value.currency: CNY",
            "tender.tenderPeriod.endDate: 2025-03-25T09:30:00+08:00",
            "tender.tenderers[0].name: 霁川栎擎计算机有限公司",
            "tender.tenderers[1].name: Heidesee Systeme AG",
            "awards[0].id: 1",
            "awards[0].date: 2025-03-28T00:00:00+08:00",
            "awards[0].value.amount: 700000.50",
            "awards[0].value.currency: EUR",
            "awards[0].suppliers[0].name: 霁川栎擎计算机有限公司");

    @Test
    void everyValueStandsUnderItsKeyAndKeepsItsWords() {
        Notice notice = read(AWARD).orElseThrow();

        assertThat(notice.noticeType()).isEqualTo(NoticeType.AWARD);
        assertThat(notice.method()).isEqualTo(Method.CONSULTATION);
        assertThat(notice.projectNumber()).isEqualTo("T-9");
        assertThat(notice.projectName()).isEqualTo("计算服务器采购");
        assertThat(notice.buyer()).isEqualTo("霁川海洋学院");
        assertThat(notice.agency()).isEqualTo("沄西招标示例有限公司");
        assertThat(notice.suppliers()).containsExactly("霁川栎擎计算机有限公司");
        assertThat(notice.otherBidders()).containsExactly("Heidesee Systeme AG");
        assertThat(notice.dates().published()).hasToString("2025-04-02");
        assertThat(notice.dates().deadline()).hasToString("2025-03-25T09:30");
        assertThat(notice.dates().award()).hasToString("2025-03-28");
        assertThat(notice.evidence())
                .containsKeys("buyer", "agency", "suppliers[0]", "other_bidders[0]", "amounts[1]", "dates.deadline")
                .containsKeys("notice_type", "method", "lots");
        assertThat(quote(notice, "buyer")).isEqualTo("霁川海洋学院");
        assertThat(quote(notice, "dates.deadline")).isEqualTo("2025-03-25T09:30");
    }

    @Test
    void sumsKeepTheirCurrencyAndOnlyYuanAreYuan() {
        Notice notice = read(AWARD).orElseThrow();

        assertThat(notice.amounts())
                .containsExactly(
                        new Amount(
                                Amount.Kind.BUDGET,
                                new BigDecimal("5200000"),
                                "CNY",
                                new BigDecimal("5200000"),
                                "5200000",
                                null),
                        new Amount(Amount.Kind.AWARD, new BigDecimal("700000.5"), "EUR", null, "700000.50", null));
        assertThat(notice.evidence().get("amounts[1]")).extracting(Quote::quote).containsExactly("700000.50", "EUR");
    }

    @Test
    void sumsOfSeveralLotsNameTheirLot() {
        Notice notice = read(List.of(
                        "notice.form: ContractAwardNotice",
                        "tender.lots[0].id: LOT-0001",
                        "tender.lots[1].id: LOT-0002",
                        "awards[0].relatedLots: LOT-0002",
                        "awards[0].value.amount: 10",
                        "awards[0].value.currency: EUR"))
                .orElseThrow();

        assertThat(notice.lots()).isEqualTo(2);
        assertThat(notice.amounts()).extracting(Amount::lot).containsExactly("LOT-0002");
    }

    @ParameterizedTest
    @CsvSource({
        "tag: planning, INTENTION",
        "tag: tender, TENDER",
        "tag: tenderAmendment, CORRECTION",
        "tag: tenderCancellation, TERMINATION",
        "tag: contract, CONTRACT",
        "tag: unheard, OTHER",
        "notice.type: pin-only, INTENTION",
        "notice.type: cn-standard, TENDER",
        "notice.type: veat, SINGLE_SOURCE",
        "notice.type: can-standard, AWARD",
        "notice.changes: n-1, CORRECTION",
        "awards[0].status: clos-nw, TERMINATION"
    })
    void codesTellTheType(String line, NoticeType type) {
        assertThat(read(List.of("ocid: ocds-cmpsd0-9", line)).orElseThrow().noticeType())
                .isEqualTo(type);
    }

    @Test
    void valuesOfNoMeaningAreNoValues() {
        Notice notice = read(List.of(
                        "ocid: ocds-cmpsd0-9",
                        "tender.value.amount: many",
                        "tender.value.currency: CNY",
                        "awards[0].value.amount: 5",
                        "tender.tenderPeriod.endDate: 2025-02-31",
                        "contracts[0].dateSigned: soon"))
                .orElseThrow();

        assertThat(notice.amounts()).isEmpty();
        assertThat(notice.dates().deadline()).isNull();
        assertThat(notice.dates().signed()).isNull();
    }

    @Test
    void linesOfOtherRecordsAreNotTakenForStructure() {
        assertThat(read(List.of("buyer: 霁川海洋学院", "tag: 采购"))).isEmpty();
    }

    private static String quote(Notice notice, String path) {
        return Objects.requireNonNull(notice.evidence().get(path)).getFirst().quote();
    }

    private static Optional<Notice> read(List<String> lines) {
        StringBuilder text = new StringBuilder();
        List<Block> blocks = new ArrayList<>();
        add(text, blocks, "2025-04-02T10:00:00+08:00", Block.Metadata.Key.PUBLISHED);
        lines.forEach(line -> add(text, blocks, line, Block.Metadata.Key.OTHER));
        Source source = new Source("p", "0", "application/json", "UTF-8", null, null, false, null);
        return READER.read(new Document("d", source, text.toString(), blocks));
    }

    private static void add(StringBuilder text, List<Block> blocks, String line, Block.Metadata.Key key) {
        text.append(text.isEmpty() ? "" : "\n");
        int start = text.length();
        text.append(line);
        blocks.add(new Block.Metadata(new Span(start, text.length()), new Origin.Member("/x"), key));
    }
}
