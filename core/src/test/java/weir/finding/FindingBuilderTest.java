package weir.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static weir.finding.SampleNotice.notice;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import weir.knowledge.Knowledge;
import weir.listing.Verdict;
import weir.notice.Amount;
import weir.notice.NoticeType;
import weir.notice.NoticeWithText;
import weir.party.CreditCode;
import weir.party.StateLink;
import weir.process.DealState;
import weir.rules.RuleState;
import weir.technology.Catalogue;
import weir.technology.Stance;
import weir.technology.TechnologyKind;

class FindingBuilderTest {

    private static final Catalogue CATALOGUE = Catalogue.load(Knowledge.bundled());
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final FindingBuilder builder = builder(null);

    private static FindingBuilder builder(@Nullable String rate) {
        return new FindingBuilder(
                Knowledge.bundled(),
                CATALOGUE,
                new FindingSettings(TODAY, rate == null ? null : new BigDecimal(rate), FindingSettings.CHINA));
    }

    private Findings build(SampleNotice... notices) {
        return build(builder, notices);
    }

    private static Findings build(FindingBuilder builder, SampleNotice... notices) {
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
                .project("GPU云服务器租赁")
                .buyer("望津理工学院")
                .supplier("岑渚云帆科技有限公司")
                .amount(Amount.Kind.AWARD, "200000", null);
    }

    @Test
    void tenderAndAwardOfOnePurchaseAreOneFinding() {
        Findings found = build(award(), tender());

        assertThat(found.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.noticeIds()).containsExactly("t1", "a1");
            assertThat(finding.intermediaries()).containsExactly(new Finding.Intermediary("岑渚云帆科技有限公司", Role.SUPPLIER));
            assertThat(finding.dealState()).isEqualTo(DealState.AWARDED);
            assertThat(finding.firstDate()).isEqualTo(LocalDate.of(2024, 3, 15));
            assertThat(finding.awardDate()).isEqualTo(LocalDate.of(2024, 4, 16));
            assertThat(finding.provider()).isNull();
            assertThat(finding.notKnown()).contains("who runs the cloud or the machines", "whether it was delivered");
        });
        assertThat(found.processes().findProcessOf("a1"))
                .hasValueSatisfying(process -> assertThat(process.processId())
                        .isEqualTo(found.findings().getFirst().processId()));
    }

    @Test
    void theStatementSaysWhatTheNoticesSayAndNoMore() {
        assertThat(build(builder("7.1440"), tender(), award())
                        .findings()
                        .getFirst()
                        .statement())
                .isEqualTo("According to a tender notice of 15 March 2024, 望津理工学院 sought NVIDIA A100 under the title"
                        + " “GPU云服务器租赁” (project 云数-2024-017). An award notice of 16 April 2024 names 岑渚云帆科技有限公司 as"
                        + " supplier; the result does not name the item. The award price was 200,000 yuan (about 27,996 US dollars at 7.1440). Who runs the machines or the"
                        + " cloud is not named.");
    }

    @Test
    void aListedBuyerIsSaidToBeListedOnThatDayAndToday() {
        Finding finding = build(notice("s", NoticeType.TENDER)
                        .on("2024-04-15")
                        .buyer("四川大学")
                        .names("Azure OpenAI", "azure-openai", TechnologyKind.CLOUD))
                .findings()
                .getFirst();

        assertThat(finding.buyer().nameEn()).isEqualTo("Sichuan University");
        assertThat(finding.statusAtTender()).singleElement().satisfies(status -> {
            assertThat(status.verdict()).isEqualTo(Verdict.LISTED);
            assertThat(status.on()).isEqualTo(LocalDate.of(2024, 4, 15));
        });
        assertThat(finding.statusToday())
                .singleElement()
                .satisfies(status -> assertThat(status.on()).isEqualTo(TODAY));
        assertThat(finding.statement())
                .contains("Sichuan University (四川大学) sought")
                .contains("On 15 April 2024 the buyer was on the US Entity List since 19 September 2012 (77 FR 58006)");
        assertThat(finding.provider()).isEqualTo("azure");
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
        assertThat(finding.statement())
                .contains("望津理工学院 planned to buy")
                .contains("Whether the purchase took place is not known")
                .contains("No amount was found");
        assertThat(finding.provider()).isEqualTo("aws");
    }

    @ParameterizedTest(name = "{1} named on {0}: {2}")
    @CsvSource(nullValues = "-", textBlock = """
            2022-06-10, nvidia-a100,     not controlled on 2022-06-10
            2022-09-10, nvidia-a100,     -
            2023-06-10, nvidia-a800,     not controlled on 2023-06-10
            2024-01-10, nvidia-a800,     -
            2024-01-10, nvidia-h20,      not controlled on 2024-01-10
            2024-01-10, nvidia-v100,     not controlled on 2024-01-10
            2024-01-10, huawei-ascend910b, not an American item
            2024-01-10, aws-cn,          a region run by an operator in China
            2024-01-10, llama,           open weights that anybody can run; no American company hosts them here
            2024-01-10, claude,          -
            2024-01-10, no-such-item,    the catalogue does not know this item
            """)
    void whatWasNotOutOfReachOnThatDayIsSetAsideWithTheReason(String day, String item, @Nullable String reason) {
        SampleNotice notice =
                notice("d", NoticeType.TENDER).on(day).buyer("望津市理工学院").names("此物", item, TechnologyKind.CHIP);

        assertThat(build(notice).findings()).hasSize(reason == null ? 1 : 0);
        assertThat(builder.setAside(notice.read()))
                .extracting(SetAside::reason)
                .containsExactlyElementsOf(reason == null ? List.of() : List.of(reason));
    }

    @ParameterizedTest
    @CsvSource({
        "EQUIVALENT, only a yardstick for what is bought",
        "EXCLUDED, excluded by the notice",
        "MENTIONED, only mentioned"
    })
    void aYardstickAnExclusionAndAMentionCarryNoFinding(Stance stance, String reason) {
        SampleNotice notice = notice("e", NoticeType.TENDER)
                .on("2024-04-15")
                .names("A100", "nvidia-a100", TechnologyKind.CHIP, stance, null);

        assertThat(build(notice).findings()).isEmpty();
        assertThat(builder.setAside(notice.read())).extracting(SetAside::reason).containsExactly(reason);
    }

    @Test
    void aBuyerElsewhereIsOutOfScopeAndOneOfUnknownCountryIsNot() {
        SampleNotice elsewhere = notice("x", NoticeType.TENDER)
                .on("2024-04-15")
                .buyer("新加坡岚渟大学")
                .names("A100", "nvidia-a100", TechnologyKind.CHIP);
        SampleNotice unknown = notice("y", NoticeType.TENDER)
                .on("2024-04-15")
                .buyer("岚渟栎笺公司")
                .names("A100", "nvidia-a100", TechnologyKind.CHIP);

        assertThat(build(elsewhere).findings()).isEmpty();
        assertThat(builder.setAside(elsewhere.read()).getFirst().reason()).contains("SG");
        Finding finding = build(unknown).findings().getFirst();
        assertThat(finding.buyer().country()).isNull();
        assertThat(finding.confidence().parts()).extracting(Confidence.Part::id).contains("country-unknown");
    }

    @Test
    void aConsumerCardIsAFindingMarkedWithItsLicenceException() {
        Finding finding = build(notice("g", NoticeType.TENDER)
                        .on("2024-01-15")
                        .buyer("四川大学")
                        .names("RTX 4090", "nvidia-rtx4090", TechnologyKind.CHIP))
                .findings()
                .getFirst();

        assertThat(finding.rules())
                .filteredOn(line -> line.on().equals(LocalDate.of(2024, 1, 15)))
                .anySatisfy(line -> {
                    assertThat(line.stateOnDay()).isEqualTo(RuleState.IN_FORCE);
                    assertThat(line.exception()).contains("NAC");
                });
    }

    @Test
    void fiveHundredServersWithEightChipsAreFourThousandChipsAndAboutOnePercentOfTheLine() {
        Finding finding = build(notice("q", NoticeType.TENDER)
                        .on("2024-03-12")
                        .buyer("四川大学")
                        .quantity("4000", "块")
                        .names("英伟达A100", "nvidia-a100", TechnologyKind.CHIP))
                .findings()
                .getFirst();

        Finding.Compute compute = finding.compute();
        assertThat(compute).isNotNull();
        assertThat(compute.chips()).isEqualByComparingTo("4000");
        assertThat(compute.peakOpsPerS()).isBetween(new BigDecimal("1.24e18"), new BigDecimal("1.26e18"));
        assertThat(compute.assumptions()).isNotEmpty();
        assertThat(finding.statement()).contains("NVIDIA A100 (4,000 块, computed)");
    }

    @Test
    void whoRunsTheCloudStandsBeforeWhoSellsTheModel() {
        Finding finding = build(notice("m", NoticeType.TENDER)
                        .on("2024-04-15")
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
                        .on("2024-04-15")
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
        "NVIDIA A100-SXM4-80GB, nvidia-a100-80-sxm4, CHIP, NVIDIA A100-SXM4-80GB",
        "GPT-4, gpt, MODEL, GPT-4",
        "p4d.24xlarge, aws-p4d, CLOUD, p4d.24xlarge",
        "亚马逊云科技, aws, CLOUD, Amazon Web Services",
    })
    void aPrintedNameIsNoMorePreciseThanTheNotice(String words, String item, TechnologyKind kind, String name) {
        Finding finding = build(notice("p", NoticeType.TENDER).on("2024-04-15").names(words, item, kind))
                .findings()
                .getFirst();

        assertThat(finding.items()).extracting(Finding.NamedItem::name).containsExactly(name);
        assertThat(finding.statement()).contains("sought " + name + ".");
    }

    @Test
    void aCandidateIsProposedUntilAnAwardNamesWhoWon() {
        SampleNotice candidates = notice("c", NoticeType.CANDIDATE)
                .on("2024-04-10")
                .number("云数-2024-017")
                .project("GPU云服务器租赁")
                .buyer("望津理工学院")
                .supplier("岑渚云帆科技有限公司")
                .supplier("桐湾数据有限公司");

        assertThat(build(tender(), candidates).findings().getFirst().intermediaries())
                .extracting(Finding.Intermediary::role)
                .containsOnly(Role.PROPOSED_SUPPLIER);
        assertThat(build(tender(), candidates, award()).findings().getFirst().intermediaries())
                .containsExactly(new Finding.Intermediary("岑渚云帆科技有限公司", Role.SUPPLIER));
    }

    @Test
    void whoIsNamedWithTheItemInAResultIsItsReseller() {
        Finding finding = build(tender(), award().names("英伟达A100", "nvidia-a100", TechnologyKind.CHIP))
                .findings()
                .getFirst();

        assertThat(finding.intermediaries()).containsExactly(new Finding.Intermediary("岑渚云帆科技有限公司", Role.RESELLER));
        assertThat(finding.statement()).doesNotContain("does not name the item");
    }

    @Test
    void anAmountInAnotherCurrencyBesideOneInYuanEndsNoReview() {
        SampleNotice both = award().foreign(Amount.Kind.AWARD, "140000", "USD");

        Finding.Money money = build(tender(), both).findings().getFirst().amount();

        assertThat(money).isNotNull();
        assertThat(money.cny()).isEqualByComparingTo("200000");
    }

    @Test
    void aPageThatNamesNeitherBuyerNorProjectIsNoPurchase() {
        SampleNotice page = notice("w", NoticeType.OTHER).names("英伟达A100", "nvidia-a100", TechnologyKind.CHIP);

        assertThat(build(page).findings()).isEmpty();
        assertThat(builder.setAside(page.read()).getFirst().reason()).contains("no notice of a purchase");
    }

    @Test
    void aCorrectedQuantityTakesThePlaceOfTheFirst() {
        SampleNotice correction = notice("k1", NoticeType.CORRECTION)
                .on("2024-03-20")
                .number("云数-2024-017")
                .project("GPU云服务器租赁")
                .buyer("望津理工学院")
                .quantity("8", "块")
                .names("英伟达A100", "nvidia-a100", TechnologyKind.CHIP);
        SampleNotice call = notice("t1", NoticeType.TENDER)
                .on("2024-03-15")
                .number("云数-2024-017")
                .project("GPU云服务器租赁")
                .buyer("望津理工学院")
                .quantity("16", "块")
                .names("英伟达A100", "nvidia-a100", TechnologyKind.CHIP);

        Finding finding = build(call, correction).findings().getFirst();

        assertThat(finding.items())
                .singleElement()
                .satisfies(item -> assertThat(item.quantity())
                        .isNotNull()
                        .satisfies(it -> assertThat(it.value()).isEqualByComparingTo("8")));
    }

    @Test
    void anItemTakenOutLaterIsSaidToBe() {
        SampleNotice correction = notice("k1", NoticeType.CORRECTION)
                .on("2024-03-20")
                .number("云数-2024-017")
                .project("GPU云服务器租赁")
                .buyer("望津理工学院")
                .names("英伟达A100", "nvidia-a100", TechnologyKind.CHIP, Stance.EXCLUDED, null);

        assertThat(build(tender(), correction).findings().getFirst().statement())
                .contains("A correction notice of 20 March 2024 takes NVIDIA A100 out or replaces it");
    }

    @Test
    void whoSellsItsOwnIsASupplierAndNoReseller() {
        Finding finding = build(notice("o", NoticeType.AWARD)
                        .on("2024-04-15")
                        .buyer("四川大学")
                        .supplier("微软（中国）有限公司")
                        .names("Azure", "azure", TechnologyKind.CLOUD))
                .findings()
                .getFirst();

        assertThat(finding.intermediaries())
                .extracting(Finding.Intermediary::role)
                .containsExactly(Role.SUPPLIER);
    }

    @Test
    void onlyTheMoneyOfTheLotsOnTopicCounts() {
        SampleNotice lots = notice("l", NoticeType.TENDER)
                .on("2024-04-15")
                .number("云数-9")
                .names("A100", "nvidia-a100", TechnologyKind.CHIP, Stance.REQUIRED, "2")
                .amount(Amount.Kind.BUDGET, "700000", null)
                .amount(Amount.Kind.BUDGET, "300000", "1")
                .amount(Amount.Kind.BUDGET, "400000", "2");

        Finding.Money money = build(lots).findings().getFirst().amount();

        assertThat(money).isNotNull();
        assertThat(money.basis()).isEqualTo(Amount.Kind.BUDGET);
        assertThat(money.cny()).isEqualByComparingTo(new BigDecimal("400000"));
        assertThat(money.usd()).isNotNull();
        assertThat(money.rateDate()).isNotNull();
    }

    @Test
    void aMaskedBuyerStaysMaskedAndIsLinkedToTheForces() {
        Finding finding = build(notice("k", NoticeType.TENDER)
                        .on("2024-04-15")
                        .buyer("某部队")
                        .names("A100", "nvidia-a100", TechnologyKind.CHIP))
                .findings()
                .getFirst();

        assertThat(finding.buyer().masked()).isTrue();
        assertThat(finding.buyer().stateLink().strength()).isEqualTo(StateLink.Strength.STRONG);
        assertThat(finding.statusAtTender()).isEmpty();
        assertThat(finding.statement()).contains("某部队 (the notice masks the name)");
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
    void creditCodesStandAsWrittenWithASuggestionForASlip() {
        Finding finding = build(tender().line("采购人代码：12100000485001086E；供应商代码：9144O3001922038216"))
                .findings()
                .getFirst();

        assertThat(finding.creditCodes())
                .satisfiesExactly(right -> assertThat(right.check()).isEqualTo(CreditCode.Check.VALID), slip -> {
                    assertThat(slip.code()).isEqualTo("9144O3001922038216");
                    assertThat(slip.check()).isEqualTo(CreditCode.Check.SHAPE);
                    assertThat(slip.suggestions()).containsExactly("914403001922038216");
                });
    }

    @Test
    void theSameInputGivesTheSameFindings() {
        assertThat(build(tender(), award()).findings())
                .isEqualTo(build(tender(), award()).findings());
    }

    @Test
    void confidenceIsTheProductOfItsParts() {
        Finding finding = build(notice("z", NoticeType.TENDER).names("AWS", "aws", TechnologyKind.CLOUD))
                .findings()
                .getFirst();

        BigDecimal product = finding.confidence().parts().stream()
                .map(Confidence.Part::factor)
                .reduce(BigDecimal.ONE, BigDecimal::multiply);
        assertThat(finding.confidence().parts())
                .extracting(Confidence.Part::id)
                .contains("buyer-missing", "day-missing", "stance-by-type");
        assertThat(finding.confidence().value())
                .isCloseTo(product, org.assertj.core.data.Offset.offset(new BigDecimal("0.005")));
        assertThat(finding.amount()).isNull();
    }
}
