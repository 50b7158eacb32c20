package weir.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static weir.process.ComposedNotice.notice;
import static weir.process.ComposedNotice.undated;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import weir.knowledge.Knowledge;
import weir.knowledge.KnowledgeException;
import weir.notice.Amount;
import weir.notice.NoticeType;

class ProcessLinkerTest {

    private static final String BUYER = "云岭市第三人民医院";
    private static final String NAME = "云岭市第三人民医院影像数据平台采购项目";
    private static final String NUMBER = "YLZC2024-0117";

    @Test
    void tenderAwardAndContractOfOneNumberAreOneProcess() {
        List<ContractingProcess> found = link(
                tender("a", "2024-03-01").number("YLZC2024-0117"),
                of("b", NoticeType.AWARD, "2024-04-02").number("ＹＬＺＣ 2024-0117"),
                of("c", NoticeType.CONTRACT, "2024-04-20").number("YLZC2024—0117"));

        assertThat(found).singleElement().satisfies(process -> {
            assertThat(process.noticeIds()).containsExactly("a", "b", "c");
            assertThat(process.dealState()).isEqualTo(DealState.CONTRACTED);
            assertThat(process.links())
                    .extracting(ContractingProcess.Link::reason)
                    .containsOnly("same project number, name and buyer");
        });
    }

    @Test
    void aNumberThatOtherBodiesUseForOtherThingsJoinsNothing() {
        List<ContractingProcess> found = link(
                notice("a", NoticeType.TENDER, "2024-03-01")
                        .number("2024-01")
                        .name("甲县水务局水表采购")
                        .buyer("甲县水务局"),
                notice("b", NoticeType.AWARD, "2024-03-20")
                        .number("2024-01")
                        .name("乙市图书馆书架采购")
                        .buyer("乙市图书馆"));

        assertThat(found).hasSize(2);
    }

    @Test
    void withoutNumbersNameAndBuyerJoin() {
        List<ContractingProcess> found = link(tender("a", "2024-03-01"), of("b", NoticeType.AWARD, "2024-04-02"));

        assertThat(found)
                .singleElement()
                .satisfies(process -> assertThat(process.links())
                        .singleElement()
                        .satisfies(link -> assertThat(link.reason()).isEqualTo("same name and buyer")));
    }

    @Test
    void aSecondTryIsAProcessOfItsOwnThatNamesTheFirst() {
        List<ContractingProcess> found = link(
                tender("a", "2024-03-01"),
                of("b", NoticeType.TERMINATION, "2024-03-25").text(NAME + "废标公告 有效供应商不足三家"),
                notice("c", NoticeType.TENDER, "2024-04-05").name(NAME + "（二次）").buyer(BUYER),
                notice("d", NoticeType.AWARD, "2024-05-05").name(NAME + "（第二次）").buyer(BUYER));

        assertThat(found).hasSize(2);
        assertThat(found.get(0).dealState()).isEqualTo(DealState.FAILED);
        assertThat(found.get(1).noticeIds()).containsExactly("c", "d");
        assertThat(found.get(1).follows()).isEqualTo(found.get(0).processId());
    }

    @Test
    void aCallBehindAFailureIsANewTryThoughNothingMarksIt() {
        List<ContractingProcess> found = link(
                tender("a", "2024-03-01").number(NUMBER),
                of("b", NoticeType.TERMINATION, "2024-03-25").number(NUMBER).text("采购人要求终止"),
                tender("c", "2024-04-20").number(NUMBER));

        assertThat(found).extracting(ContractingProcess::noticeIds).containsExactly(List.of("a", "b"), List.of("c"));
        assertThat(found.get(0).dealState()).isEqualTo(DealState.CANCELLED);
        assertThat(found.get(1).follows()).isEqualTo(found.get(0).processId());
    }

    @Test
    void anotherOpeningTimeIsANewTry() {
        List<ContractingProcess> found = link(
                tender("a", "2024-03-01").number(NUMBER).deadline("2024-03-21"),
                tender("b", "2024-04-01").number(NUMBER).deadline("2024-04-22"));

        assertThat(found).hasSize(2);
        assertThat(found.get(1).follows()).isEqualTo(found.get(0).processId());
    }

    @Test
    void lotsWithNoticesOfTheirOwnUnderOneNumberAreOneProcess() {
        List<ContractingProcess> found = link(
                notice("a", NoticeType.TENDER, "2024-03-01")
                        .number(NUMBER)
                        .name(NAME + "1包")
                        .buyer(BUYER),
                notice("b", NoticeType.TENDER, "2024-03-01")
                        .number(NUMBER)
                        .name(NAME + "2包")
                        .buyer(BUYER));

        assertThat(found)
                .singleElement()
                .satisfies(process -> assertThat(process.copies()).isEmpty());
    }

    @Test
    void yearsBatchesAndPhasesAreOtherPurchases() {
        for (String mark : List.of("2025年", "第二批", "二期")) {
            List<ContractingProcess> found = link(
                    notice("a", NoticeType.TENDER, "2024-03-01")
                            .name("云岭市大学2024年第一批一期教室灯具采购")
                            .buyer("云岭市大学"),
                    notice("b", NoticeType.AWARD, "2024-04-01")
                            .name("云岭市大学2024年第一批一期教室灯具采购".replaceAll(markOf(mark), mark))
                            .buyer("云岭市大学"));
            assertThat(found).as(mark).hasSize(2);
        }
    }

    private static String markOf(String mark) {
        return mark.endsWith("年") ? "2024年" : mark.endsWith("批") ? "第一批" : "一期";
    }

    @Test
    void tenderAndAwardNumbersThatDifferInOneLetterPairJoin() {
        List<ContractingProcess> found = link(
                tender("a", "2024-03-01").number("LNZC20240300117"),
                of("b", NoticeType.AWARD, "2024-04-01").number("LNJC20240300117"));

        assertThat(found).hasSize(1);
        assertThat(found.getFirst().projectNumbers()).hasSize(2);
    }

    @Test
    void aNameOfFewWordsWithoutItsBuyerIsProposedAndNotJoined() {
        DigestReader reader = new DigestReader(Knowledge.bundled(), mention -> true);
        LinkedProcesses linked = new ProcessLinker(Knowledge.bundled())
                .link(Stream.of(
                                notice("a", NoticeType.TENDER, "2024-03-01").name("影像数据平台"),
                                notice("b", NoticeType.AWARD, "2024-04-01").name("影像数据平台"))
                        .map(each -> reader.digest(each.read()))
                        .toList());

        assertThat(linked.size()).isEqualTo(2);
        assertThat(linked.proposals())
                .singleElement()
                .satisfies(pair -> assertThat(pair.strength()).isLessThan(0.7));
    }

    @Test
    void theSameNoticeOnTwoPortalsIsCountedOnce() {
        List<ContractingProcess> found = link(
                of("a", NoticeType.AWARD, "2024-04-02").number(NUMBER).amount(Amount.Kind.AWARD, 900_000),
                of("b", NoticeType.AWARD, "2024-04-03").number(NUMBER).amount(Amount.Kind.AWARD, 900_000));

        assertThat(found).singleElement().satisfies(process -> {
            assertThat(process.copies()).containsExactly(List.of("a", "b"));
            assertThat(process.amountCny()).isEqualByComparingTo(BigDecimal.valueOf(900_000));
        });
    }

    @Test
    void awardsOfLotsAreAddedUpAndACorrectionTakesTheirPlace() {
        ComposedNotice first = of("a", NoticeType.AWARD, "2024-04-02").number(NUMBER);
        ComposedNotice second = of("b", NoticeType.AWARD, "2024-04-02").number(NUMBER);

        assertThat(link(
                                first.supplier("甲公司").amount(Amount.Kind.AWARD, 100),
                                second.supplier("乙公司").amount(Amount.Kind.AWARD, 200))
                        .getFirst()
                        .amountCny())
                .isEqualByComparingTo("300");
        assertThat(link(
                                tender("c", "2024-03-01").number(NUMBER).amount(Amount.Kind.BUDGET, 500),
                                of("d", NoticeType.CORRECTION, "2024-03-05")
                                        .number(NUMBER)
                                        .amount(Amount.Kind.BUDGET, 450))
                        .getFirst()
                        .amountCny())
                .isEqualByComparingTo("450");
    }

    @Test
    void theLotOnTopicDecidesTheAmount() {
        DigestReader reader = new DigestReader(Knowledge.bundled(), mention -> true);
        LinkedProcesses linked = new ProcessLinker(Knowledge.bundled())
                .link(List.of(reader.digest(tender("a", "2024-03-01")
                        .amount(Amount.Kind.BUDGET, 500, "包1")
                        .amount(Amount.Kind.BUDGET, 700, "包2")
                        .read())));

        assertThat(linked.process(0, Set.of("2")).amountCny()).isEqualByComparingTo("700");
        assertThat(linked.process(0, Set.of()).amountCny()).isEqualByComparingTo("1200");
    }

    @Test
    void aCorrectionThatSuspendsThePurchaseCancelsItAndAResultCorrectedIsAResult() {
        assertThat(link(
                                tender("a", "2024-03-01"),
                                of("b", NoticeType.CORRECTION, "2024-03-05").text("本项目因故暂停"))
                        .getFirst()
                        .dealState())
                .isEqualTo(DealState.CANCELLED);
        assertThat(link(of("c", NoticeType.CORRECTION, "2024-03-05").amount(Amount.Kind.AWARD, 900))
                        .getFirst()
                        .dealState())
                .isEqualTo(DealState.AWARDED);
    }

    @Test
    void nameAndSupplierJoinAMaskedBuyersNoticesUnderTwoNumbers() {
        List<ContractingProcess> found = link(
                notice("a", NoticeType.SINGLE_SOURCE, "2023-08-01")
                        .number("2023-JQ01-W2001")
                        .name("某学院声学仿真平台")
                        .buyer("某学院")
                        .supplier("泠洲测声科技有限公司"),
                notice("b", NoticeType.AWARD, "2023-08-22")
                        .number("2023-JQ01-F3117")
                        .name("声学仿真平台")
                        .buyer("某部")
                        .supplier("泠洲测声科技有限公司"));

        assertThat(found).hasSize(1);
    }

    @Test
    void twoBodiesThatBuyTheSameInOneYearStayApart() {
        List<ContractingProcess> found = link(
                notice("a", NoticeType.AWARD, "2025-12-30")
                        .name("沄溪县档案馆2026年物业管理服务采购项目")
                        .buyer("沄溪县档案馆"),
                notice("b", NoticeType.AWARD, "2025-12-30")
                        .name("槿州市第二中学2026年物业管理服务采购项目")
                        .buyer("槿州市第二中学"));

        assertThat(found).hasSize(2);
    }

    @Test
    void thePriceOfAProposalIsNoPriceOfTheDeal() {
        assertThat(link(of("a", NoticeType.CANDIDATE, "2024-03-05").amount(Amount.Kind.AWARD, 900))
                        .getFirst()
                        .amountCny())
                .isNull();
    }

    @Test
    void theFailureOfOneLotFailsNoPurchaseOfMoreLots() {
        ComposedNotice whole = tender("a", "2024-03-01").number(NUMBER).lots(2);

        assertThat(link(whole, failureOf("2包")))
                .singleElement()
                .satisfies(process -> assertThat(process.dealState()).isEqualTo(DealState.TENDERED));
        assertThat(link(tender("a", "2024-03-01").number(NUMBER), failureOf("2包")))
                .singleElement()
                .satisfies(process -> assertThat(process.dealState()).isEqualTo(DealState.TENDERED));
        assertThat(link(whole, failureOf("1包"), failureOf("2包")))
                .singleElement()
                .satisfies(process -> assertThat(process.dealState()).isEqualTo(DealState.FAILED));
    }

    @Test
    void theFailureOfTheOnlyLotFailsThePurchase() {
        assertThat(link(tender("a", "2024-03-01").number(NUMBER).lots(1), failureOf("1包")))
                .singleElement()
                .satisfies(process -> assertThat(process.dealState()).isEqualTo(DealState.FAILED));
        assertThat(link(tender("a", "2024-03-01").number(NUMBER).name(NAME + "（2包）"), failureOf("2包")))
                .singleElement()
                .satisfies(process -> assertThat(process.dealState()).isEqualTo(DealState.FAILED));
    }

    private static ComposedNotice failureOf(String lot) {
        return of("end of " + lot, NoticeType.TERMINATION, "2024-03-25")
                .number(NUMBER)
                .name(NAME + "（" + lot + "）")
                .text("废标公告 有效供应商不足三家");
    }

    @Test
    void budgetsOfLotsThatOnlyTheNumberMarksAreAddedUp() {
        List<ContractingProcess> found = link(
                tender("a", "2024-03-01").number(NUMBER + "/001").amount(Amount.Kind.BUDGET, 500),
                tender("b", "2024-03-01").number(NUMBER + "/002").amount(Amount.Kind.BUDGET, 700));

        assertThat(found)
                .singleElement()
                .satisfies(process -> assertThat(process.amountCny()).isEqualByComparingTo("1200"));
    }

    @Test
    void aCallWithoutADateComesBeforeItsFailure() {
        List<ContractingProcess> found = link(
                undated("b", NoticeType.TENDER).number(NUMBER).name(NAME).buyer(BUYER),
                of("a", NoticeType.TERMINATION, "2024-03-25").number(NUMBER).text("有效供应商不足三家"));

        assertThat(found).singleElement().satisfies(process -> {
            assertThat(process.noticeIds()).containsExactly("b", "a");
            assertThat(process.dealState()).isEqualTo(DealState.FAILED);
            assertThat(process.follows()).isNull();
        });
    }

    @Test
    void aSecondCallWithoutADateStillFollowsTheFirst() {
        List<ContractingProcess> found = link(
                tender("a", "2024-03-01").number(NUMBER),
                of("b", NoticeType.TERMINATION, "2024-03-25").number(NUMBER).text("有效供应商不足三家"),
                undated("c", NoticeType.TENDER)
                        .number(NUMBER)
                        .name(NAME + "（二次）")
                        .buyer(BUYER));

        assertThat(found).extracting(ContractingProcess::noticeIds).containsExactly(List.of("a", "b"), List.of("c"));
        assertThat(found.get(1).follows()).isEqualTo(found.get(0).processId());
    }

    @Test
    @Timeout(20)
    void aTitleOrNumberAsLongAsATextIsLinked() {
        for (String length : List.of("（" + "7".repeat(100_000), "（7".repeat(50_000), "7（".repeat(50_000))) {
            List<ContractingProcess> found = link(
                    tender("a", "2024-03-01").name(NAME + length),
                    of("b", NoticeType.AWARD, "2024-04-01").name(NAME + length).number("LZ" + length));

            assertThat(found).hasSize(1);
        }
    }

    @Test
    void aWrongRowIsNamedWhenTheMarksAreLoaded() {
        assertWrong("process/markers.csv", "lots,（甲）,,", "column kind: \"lots\"");
        assertWrong("process/markers.csv", "again,再来,two,", "column value: \"two\"");
        assertWrong("process/numbers.csv", "again,X$,99999999999,", "column value: \"99999999999\"");
    }

    private static void assertWrong(String file, String row, String named) {
        Knowledge wrong = Knowledge.bundled().with(Map.of(file, "kind,pattern,value,note\n" + row + "\n"));

        assertThatThrownBy(() -> new DigestReader(wrong, mention -> true))
                .isInstanceOf(KnowledgeException.class)
                .hasMessageContaining(file + ", line 2, " + named);
    }

    @Test
    void theOrderOfTheNoticesChangesNothing() {
        List<ComposedNotice> notices = new ArrayList<>(List.of(
                tender("a", "2024-03-01").number(NUMBER),
                of("b", NoticeType.TERMINATION, "2024-03-25").number(NUMBER),
                tender("c", "2024-04-20").number(NUMBER),
                of("d", NoticeType.AWARD, "2024-05-20").number(NUMBER)));
        List<ContractingProcess> forwards = link(notices.toArray(ComposedNotice[]::new));
        Collections.reverse(notices);

        assertThat(link(notices.toArray(ComposedNotice[]::new))).isEqualTo(forwards);
    }

    private static ComposedNotice tender(String id, String day) {
        return of(id, NoticeType.TENDER, day);
    }

    private static ComposedNotice of(String id, NoticeType type, String day) {
        return notice(id, type, day).name(NAME).buyer(BUYER);
    }

    private static List<ContractingProcess> link(ComposedNotice... notices) {
        DigestReader reader = new DigestReader(Knowledge.bundled(), mention -> true);
        List<ContractingProcess> processes = new ArrayList<>();
        new ProcessLinker(Knowledge.bundled())
                .link(Stream.of(notices).map(each -> reader.digest(each.read())).toList())
                .each(processes::add);
        return processes;
    }
}
