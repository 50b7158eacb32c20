package weir.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import weir.knowledge.Knowledge;
import weir.notice.bid.BidsReader;
import weir.notice.bid.Outcome;
import weir.notice.bid.Stage;
import weir.notice.bid.SumReader;
import weir.notice.field.Candidate;
import weir.notice.field.Contexts;
import weir.notice.field.Fields;
import weir.notice.field.NoticeField;
import weir.notice.value.DateReader;
import weir.notice.value.MoneyReader;
import weir.notice.value.Numerals;
import weir.party.Organisations;

/** Reads what came of a purchase and when: bidders, sums and dates. */
final class DealReader {

    /** What was read. */
    record Deal(Outcome outcome, List<Candidate<Amount>> amounts, Map<NoticeField, Candidate<NoticeDate>> dates) {

        /** The dates, their words kept as evidence. */
        NoticeDates dates(Evidence evidence) {
            return new NoticeDates(
                    take(evidence, "dates.published", NoticeField.PUBLISHED),
                    take(evidence, "dates.deadline", NoticeField.DEADLINE),
                    take(evidence, "dates.award", NoticeField.AWARD_DATE),
                    take(evidence, "dates.evaluation", NoticeField.EVALUATION_DATE),
                    take(evidence, "dates.opening", NoticeField.OPENING_DATE),
                    take(evidence, "dates.signed", NoticeField.SIGNED_DATE));
        }

        private @Nullable NoticeDate take(Evidence evidence, String path, NoticeField field) {
            Candidate<NoticeDate> date = dates.get(field);
            if (date == null) {
                return null;
            }
            evidence.put(path, date.quotes());
            return date.value();
        }
    }

    private final DatesReader dates;
    private final BidsReader bids;
    private final AmountsReader amounts;

    DealReader(Knowledge knowledge, Organisations organisations) {
        Numerals numerals = new Numerals(knowledge);
        MoneyReader money = new MoneyReader(knowledge, numerals);
        Contexts contexts = new Contexts(knowledge);
        dates = new DatesReader(knowledge, new DateReader(knowledge, numerals), contexts);
        bids = new BidsReader(knowledge, organisations, money, contexts);
        amounts = new AmountsReader(new SumReader(money, contexts), contexts);
    }

    /** Reads a notice whose type, buyer and agency are known. */
    Deal read(Fields fields, NoticeType type, @Nullable String... strangers) {
        List<String> apart = new ArrayList<>();
        for (String stranger : strangers) {
            if (stranger != null) {
                apart.add(stranger);
            }
        }
        Outcome outcome = bids.read(fields, stage(type), apart);
        return new Deal(outcome, amounts.read(fields, type, outcome), dates.read(fields, type));
    }

    private static Stage stage(NoticeType type) {
        return switch (type) {
            case CANDIDATE, CORRECTION -> Stage.RANKED;
            case AWARD, CONTRACT, ACCEPTANCE -> Stage.DECIDED;
            case SINGLE_SOURCE -> Stage.SINGLE_SOURCE;
            case TERMINATION -> Stage.FAILED;
            case BID_OPENING -> Stage.OPENED;
            case INTENTION, TENDER -> Stage.BEFORE_BIDS;
            case OTHER -> Stage.UNTOLD;
        };
    }
}
