package weir.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static weir.finding.SampleNotice.notice;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import weir.knowledge.Knowledge;
import weir.notice.Amount;
import weir.notice.NoticeType;
import weir.notice.NoticeWithText;
import weir.process.DealState;
import weir.technology.Catalogue;
import weir.technology.Stance;
import weir.technology.TechnologyKind;

class FindingBuilderTest {

    private final FindingBuilder builder = new FindingBuilder(Catalogue.load(Knowledge.bundled()));

    private Findings build(SampleNotice... notices) {
        List<NoticeWithText> read =
                List.of(notices).stream().map(SampleNotice::read).toList();
        return builder.build(read::forEach);
    }

    private static SampleNotice tender() {
        return notice("t1", NoticeType.TENDER)
                .on("2024-03-15")
                .number("云数-2024-017")
                .project("GPU云服务器租赁")
                .buyer("望津理工学院")
                .names("英伟达A100", "nvidia-a100", TechnologyKind.CHIP);
    }

    private static SampleNotice award() {
        return notice("a1", NoticeType.AWARD)
                .on("2024-04-16")
                .number("云数—2024—017")
                .buyer("望津理工学院")
                .supplier("岑渚云帆科技有限公司")
                .amount(Amount.Kind.AWARD, "200000", null);
    }

    @Test
    void tenderAndAwardOfOneNumberAndBuyerAreOneFinding() {
        Findings found = build(award(), tender());

        assertThat(found.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.noticeIds()).containsExactly("t1", "a1");
            assertThat(finding.intermediaries()).containsExactly(new Finding.Intermediary("岑渚云帆科技有限公司", Role.SUPPLIER));
            assertThat(finding.dealState()).isEqualTo(DealState.AWARDED);
            assertThat(finding.firstDate()).isEqualTo(LocalDate.of(2024, 3, 15));
            assertThat(finding.awardDate()).isEqualTo(LocalDate.of(2024, 4, 16));
            assertThat(finding.provider()).isNull();
        });
        assertThat(found.processes()).singleElement().satisfies(process -> {
            assertThat(process.processId())
                    .isEqualTo(found.findings().getFirst().processId());
            assertThat(process.links()).hasSize(1);
            assertThat(process.amountCny()).isEqualTo("200000");
        });
    }

    @Test
    void theStatementSaysWhatTheNoticesSayAndThatItIsProvisional() {
        assertThat(build(tender(), award()).findings().getFirst().statement())
                .isEqualTo(
                        "According to a tender notice of 15 March 2024, 望津理工学院 sought “GPU云服务器租赁” (project 云数-2024-017); "
                                + "the notices name NVIDIA A100; named as supplier: 岑渚云帆科技有限公司; award price 200,000 yuan; "
                                + "provisional: the context in which they are named is not judged yet.");
    }

    @Test
    void aComposedNoticeIsSaidToBeComposed() {
        Finding finding = build(tender().line("【composed】 样例")).findings().getFirst();

        assertThat(finding.composed()).isTrue();
        assertThat(finding.statement()).endsWith("Composed sample, not a publication.");
    }

    @Test
    void aPlanStaysAPlan() {
        Finding finding = build(notice("i", NoticeType.INTENTION)
                        .on("2024-04-15")
                        .buyer("望津理工学院")
                        .names("AWS", "aws", TechnologyKind.CLOUD))
                .findings()
                .getFirst();

        assertThat(finding.dealState()).isEqualTo(DealState.PLANNED);
        assertThat(finding.statement()).contains("望津理工学院 planned to buy").contains("no amount found");
        assertThat(finding.provider()).isEqualTo("aws");
    }

    @Test
    void otherBuyersAndOtherNumbersAreOtherFindings() {
        Findings found = build(
                tender(),
                tender().buyer("霁川学院"),
                notice("n", NoticeType.TENDER).number("云数-2024-018").names("A100", "nvidia-a100", TechnologyKind.CHIP));

        assertThat(found.findings()).hasSize(3).extracting(Finding::id).doesNotHaveDuplicates();
    }

    @Test
    void noticesWithoutANumberAreNotJoined() {
        Findings found = build(
                notice("x", NoticeType.TENDER).buyer("望津理工学院").names("A100", "nvidia-a100", TechnologyKind.CHIP),
                notice("y", NoticeType.TENDER).buyer("望津理工学院").names("A100", "nvidia-a100", TechnologyKind.CHIP));

        assertThat(found.findings()).hasSize(2);
    }

    @Test
    void domesticItemsAndChinaRegionsAreSetAsideWithAReason() {
        SampleNotice notice = notice("d", NoticeType.TENDER)
                .names("昇腾910B", "huawei-ascend910b", TechnologyKind.CHIP)
                .names("亚马逊云科技北京区域", "aws-cn", TechnologyKind.CLOUD)
                .names("未知芯片", "no-such-item", TechnologyKind.CHIP);

        assertThat(build(notice)).isEqualTo(Findings.NONE);
        assertThat(builder.setAside(notice.read().notice()))
                .extracting(SetAside::itemId, SetAside::reason)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("huawei-ascend910b", "not an American item"),
                        org.assertj.core.groups.Tuple.tuple("aws-cn", "a region run by an operator in China"),
                        org.assertj.core.groups.Tuple.tuple("no-such-item", "the catalogue does not know this item"));
    }

    @Test
    void aJudgedYardstickCarriesNoFinding() {
        SampleNotice notice = notice("e", NoticeType.TENDER)
                .names("A100", "nvidia-a100", TechnologyKind.CHIP, Stance.EQUIVALENT, null);

        assertThat(build(notice).findings()).isEmpty();
        assertThat(builder.setAside(notice.read().notice())).hasSize(1);
    }

    @Test
    void whoRunsTheCloudStandsBeforeWhoSellsTheModel() {
        Finding finding = build(notice("m", NoticeType.TENDER)
                        .names("GPT-4", "gpt", TechnologyKind.MODEL)
                        .names("AWS", "aws", TechnologyKind.CLOUD))
                .findings()
                .getFirst();

        assertThat(finding.provider()).isEqualTo("aws");
        assertThat(finding.providers()).containsExactly("openai");
    }

    @Test
    void aServiceThatHostsAModelSellsItToo() {
        Finding finding = build(notice("h", NoticeType.TENDER)
                        .names("GPT-4", "gpt", TechnologyKind.MODEL)
                        .names("Azure OpenAI", "azure-openai", TechnologyKind.CLOUD))
                .findings()
                .getFirst();

        assertThat(finding.provider()).isEqualTo("azure");
        assertThat(finding.providers()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "英伟达A100, nvidia-a100, CHIP, NVIDIA A100",
        "NVIDIA H20, nvidia-h20, CHIP, NVIDIA H20",
        "英伟达H20, nvidia-h20, CHIP, H20",
        "GPT-4, gpt, MODEL, GPT-4",
        "p4d.24xlarge, aws-p4d, CLOUD, p4d.24xlarge",
        "亚马逊云科技, aws, CLOUD, Amazon Web Services",
    })
    void aPrintedNameIsNoMorePreciseThanTheNotice(String words, String item, TechnologyKind kind, String name) {
        Finding finding = build(notice("p", NoticeType.TENDER).names(words, item, kind))
                .findings()
                .getFirst();

        assertThat(finding.items()).extracting(Finding.NamedItem::name).containsExactly(name);
        assertThat(finding.statement()).contains("the notice names " + name + ";");
    }

    @Test
    void aCandidateIsProposedUntilTheAwardNamesIt() {
        SampleNotice candidates = notice("c", NoticeType.CANDIDATE)
                .on("2024-04-10")
                .number("云数-2024-017")
                .buyer("望津理工学院")
                .supplier("岑渚云帆科技有限公司")
                .supplier("桐湾数据有限公司");

        assertThat(build(tender(), candidates).findings().getFirst().intermediaries())
                .extracting(Finding.Intermediary::role)
                .containsOnly(Role.PROPOSED_SUPPLIER);
        assertThat(build(tender(), candidates, award()).findings().getFirst().intermediaries())
                .containsExactly(
                        new Finding.Intermediary("岑渚云帆科技有限公司", Role.SUPPLIER),
                        new Finding.Intermediary("桐湾数据有限公司", Role.PROPOSED_SUPPLIER));
    }

    @Test
    void aNameWrittenInAnotherWidthIsTheSameSupplier() {
        SampleNotice contract = notice("w", NoticeType.CONTRACT)
                .on("2024-05-02")
                .number("云数-2024-017")
                .buyer("望津理工学院")
                .supplier("桐湾（岑渚）数据有限公司");

        assertThat(build(tender(), award().supplier("桐湾(岑渚)数据有限公司"), contract)
                        .findings()
                        .getFirst()
                        .intermediaries())
                .extracting(Finding.Intermediary::name)
                .containsExactly("岑渚云帆科技有限公司", "桐湾(岑渚)数据有限公司");
    }

    @Test
    void onlyTheMoneyOfTheLotsOnTopicCounts() {
        SampleNotice lots = notice("l", NoticeType.TENDER)
                .number("9")
                .names("A100", "nvidia-a100", TechnologyKind.CHIP, null, "2")
                .amount(Amount.Kind.BUDGET, "700000", null)
                .amount(Amount.Kind.BUDGET, "300000", "1")
                .amount(Amount.Kind.BUDGET, "400000", "2");

        Finding.Money money = build(lots).findings().getFirst().amount();

        assertThat(money).isNotNull();
        assertThat(money.basis()).isEqualTo(Amount.Kind.BUDGET);
        assertThat(money.cny()).isEqualByComparingTo(new BigDecimal("400000"));
    }

    @Test
    void aTerminationLeavesTheStateUnknownAndIsSaid() {
        SampleNotice end = notice("z", NoticeType.TERMINATION)
                .on("2024-05-01")
                .number("云数-2024-017")
                .buyer("望津理工学院");

        Finding finding = build(tender(), end).findings().getFirst();

        assertThat(finding.dealState()).isEqualTo(DealState.UNKNOWN);
        assertThat(finding.statement()).contains("; a termination notice of 1 May 2024 says that the procedure ended");
    }

    @Test
    void thePriceOfACandidateIsAProposedPrice() {
        Finding finding = build(notice("c", NoticeType.CANDIDATE)
                        .buyer("望津理工学院")
                        .names("A100", "nvidia-a100", TechnologyKind.CHIP)
                        .amount(Amount.Kind.AWARD, "90000", null))
                .findings()
                .getFirst();

        assertThat(finding.statement()).contains("; proposed price 90,000 yuan;");
        assertThat(finding.dealState()).isEqualTo(DealState.TENDERED);
    }

    @Test
    void aMaskedBuyerStaysMasked() {
        Finding finding = build(
                        notice("k", NoticeType.TENDER).buyer("某部").names("A100", "nvidia-a100", TechnologyKind.CHIP))
                .findings()
                .getFirst();

        assertThat(finding.buyer().masked()).isTrue();
        assertThat(finding.statement()).contains("某部 (name masked in the notice)");
    }

    @Test
    void evidenceQuotesTheWordsOfTheNotices() {
        Finding finding = build(tender(), award()).findings().getFirst();
        Map<String, String> texts =
                Map.of("t1", tender().read().text(), "a1", award().read().text());

        assertThat(finding.evidence())
                .extracting(Finding.Evidence::field)
                .contains("buyer", "project_number", "technology[0]", "suppliers[0]", "amounts[0]");
        assertThat(finding.evidence())
                .allSatisfy(
                        it -> assertThat(texts.getOrDefault(it.noticeId(), "").substring(it.start(), it.end()))
                                .isEqualTo(it.quote()));
    }

    @Test
    void theSameInputGivesTheSameFindings() {
        assertThat(build(tender(), award())).isEqualTo(build(tender(), award()));
    }
}
