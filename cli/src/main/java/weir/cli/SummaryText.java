package weir.cli;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.function.Function;
import tools.jackson.databind.json.JsonMapper;
import weir.exports.Summary;
import weir.finding.Role;
import weir.listing.Verdict;
import weir.party.StateLink;
import weir.process.DealState;

/** The summary of a case for a terminal, and as one JSON document for programs. */
final class SummaryText {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** How many names stand on one line. All types of notices fit. */
    private static final int SHOWN = 12;

    private SummaryText() {}

    /** Some lines for people; the last one says where the report is. */
    static String of(Summary summary) {
        StringBuilder text = new StringBuilder();
        line(text, "documents read", number(summary.documents()));
        line(
                text,
                "unreadable",
                number(summary.unreadable()) + (summary.unreadable() > 0 ? ", see problems.jsonl" : ""));
        line(text, "notices", counts(codes(summary)));
        line(text, "findings", number(summary.findings()));
        line(text, "sought by", number(summary.buyers()) + " organisations" + unnamed(summary));
        line(text, "listed that day", counts(codes(summary.buyerCounts().listed(), Verdict::code)));
        line(text, "deals", counts(codes(summary.byDealState(), DealState::code)));
        line(text, "providers", counts(named(summary.byProvider(), "not named")));
        line(text, "intermediaries", counts(summary.byIntermediary()));
        summary.totals().forEach((kind, sum) -> line(text, kind.words(), money(sum) + " " + kind.currency()));
        if (summary.withoutAmount() > 0) {
            line(text, "no amount", number(summary.withoutAmount()) + " of the findings");
        }
        line(text, "report", summary.report().toString());
        return text.toString();
    }

    /** The same counts as one JSON object. */
    static String json(Summary summary) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("documents", summary.documents());
        document.put("unreadable", summary.unreadable());
        document.put("problems", summary.problems());
        document.put("notices_by_type", codes(summary));
        document.put("findings", summary.findings());
        document.put("buyers", summary.buyers());
        document.put("buyers_unnamed", summary.buyersUnnamed());
        document.put("by_provider", summary.byProvider());
        document.put("by_intermediary", summary.byIntermediary());
        document.put("by_month", summary.byMonth());
        document.put("by_deal_state", codes(summary.byDealState(), DealState::code));
        document.put("by_role", codes(summary.byRole(), Role::code));
        document.put("buyers_on_the_day", codes(summary.buyerCounts().listed(), Verdict::code));
        document.put("buyers_by_state_link", codes(summary.buyerCounts().linked(), StateLink.Strength::code));
        Map<String, BigDecimal> totals = new LinkedHashMap<>();
        summary.totals()
                .forEach((kind, sum) -> totals.put(kind.words().replace(' ', '_') + "_" + kind.currency(), sum));
        document.put("totals", totals);
        Map<String, BigDecimal> dollars = new LinkedHashMap<>();
        summary.dollars()
                .forEach((kind, sum) -> dollars.put(kind.words().replace(' ', '_') + "_" + kind.currency(), sum));
        document.put("totals_usd", dollars);
        document.put("without_amount", summary.withoutAmount());
        document.put("report", summary.report().toString());
        return JSON.writeValueAsString(document);
    }

    private static Map<String, Long> codes(Summary summary) {
        Map<String, Long> codes = new LinkedHashMap<>();
        summary.noticesByType().forEach((type, count) -> codes.put(type.code(), count));
        return codes;
    }

    private static <K> Map<String, Long> codes(Map<K, Long> counts, Function<K, String> code) {
        Map<String, Long> codes = new LinkedHashMap<>();
        counts.forEach((key, count) -> codes.put(code.apply(key), count));
        return codes;
    }

    private static Map<String, Long> named(Map<String, Long> counts, String nameless) {
        Map<String, Long> named = new LinkedHashMap<>();
        counts.forEach((name, count) -> named.put(name.isEmpty() ? nameless : name, count));
        return named;
    }

    private static String counts(Map<String, Long> counts) {
        StringJoiner list = new StringJoiner(" · ");
        counts.entrySet().stream()
                .limit(SHOWN)
                .forEach(entry -> list.add(entry.getKey() + " " + number(entry.getValue())));
        if (counts.size() > SHOWN) {
            list.add("and " + number(counts.size() - SHOWN) + " more");
        }
        return counts.isEmpty() ? "none" : list.toString();
    }

    private static String unnamed(Summary summary) {
        return summary.buyersUnnamed() == 0
                ? ""
                : ", and " + number(summary.buyersUnnamed()) + " findings that name no buyer";
    }

    private static void line(StringBuilder text, String name, String value) {
        text.append(String.format(Locale.ROOT, "%-16s %s%n", name, value));
    }

    private static String number(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }

    private static String money(BigDecimal value) {
        return String.format(Locale.ROOT, "%,.2f", value);
    }
}
