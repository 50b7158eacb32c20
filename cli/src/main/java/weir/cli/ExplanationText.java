package weir.cli;

import java.util.List;
import java.util.Locale;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import weir.rules.ItemAnswer;
import weir.rules.RuleAnswer;
import weir.rules.expression.Verdict;

/** An explanation for people, and as one JSON document for programs. */
final class ExplanationText {

    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(EnumFeature.WRITE_ENUMS_TO_LOWERCASE)
            .build();

    private final Explanation explanation;
    private final StringBuilder text = new StringBuilder();

    private ExplanationText(Explanation explanation) {
        this.explanation = explanation;
    }

    static String json(Explanation explanation) {
        return JSON.writeValueAsString(explanation) + System.lineSeparator();
    }

    static String of(Explanation explanation) {
        return new ExplanationText(explanation).write();
    }

    private String write() {
        line(explanation.name() + " (" + explanation.itemId() + ", " + kind() + "), to " + country());
        day("On " + explanation.onDay().on(), explanation.onDay());
        if (!explanation.today().on().equals(explanation.onDay().on())
                || explanation.onDay().known() != null) {
            day("Today, " + explanation.today().on(), explanation.today());
            differences();
        }
        line("");
        line("Reference material, not legal advice. Rules marked (unchecked) are general knowledge.");
        return text.toString();
    }

    private String kind() {
        return explanation.kind().name().toLowerCase(Locale.ROOT);
    }

    private String country() {
        return Locale.of("", explanation.country()).getDisplayCountry(Locale.ENGLISH) + " (" + explanation.country()
                + ")";
    }

    private void day(String head, Explanation.Day day) {
        line("");
        line(head + (day.known() == null ? "" : ", as known on " + day.known()));
        line("  " + explanation.question() + ": " + day.verdict().code() + because(day) + missing(day.missing()));
        if (day.exception() != null) {
            line("  a licence exception may serve: " + day.exception());
        }
        day.rules().stream().filter(ExplanationText::isWorthSaying).forEach(this::rule);
        if (!day.parts().isEmpty()) {
            line("");
            day.parts().forEach(this::part);
        }
    }

    private static String because(Explanation.Day day) {
        return day.because().isEmpty() ? "" : ", by " + String.join(", ", day.because());
    }

    private static String missing(List<String> missing) {
        return missing.isEmpty() ? "" : "; missing: " + String.join(", ", missing);
    }

    /** A rule that controls shows why it does not apply; one that only informs is left out then. */
    private static boolean isWorthSaying(RuleAnswer answer) {
        return Explanation.stands(answer) && (answer.controls() || answer.result() != Verdict.NO);
    }

    private void rule(RuleAnswer answer) {
        line("");
        line("  " + answer.rule() + "  " + answer.title() + (answer.checked() ? "" : " (unchecked)"));
        line("    " + answer.kind().code() + ", " + answer.stateOnDay().code() + since(answer) + note(answer));
        line("    applies: " + answer.result().code() + label(answer) + missing(answer.missing()));
        answer.arithmetic().forEach(step -> line("      " + step));
        line("    " + answer.citation());
    }

    private static String label(RuleAnswer answer) {
        return answer.label() == null ? "" : ", " + answer.label();
    }

    private static String since(RuleAnswer answer) {
        return answer.since() == null ? "" : " since " + answer.since();
    }

    private static String note(RuleAnswer answer) {
        return answer.note().isEmpty() ? "" : "; " + answer.note();
    }

    private void part(ItemAnswer part) {
        String labels = part.rules().stream()
                .filter(rule -> rule.controls() && Explanation.stands(rule) && rule.label() != null)
                .map(rule ->
                        rule.rule() + " " + rule.label() + ": " + rule.result().code())
                .reduce((one, other) -> one + "; " + other)
                .orElse("no class");
        line("  " + part.name() + " (" + part.itemId() + "): " + labels);
    }

    private void differences() {
        line("");
        line("What differs");
        if (explanation.differs().isEmpty()) {
            line("  nothing");
        }
        for (Explanation.Difference difference : explanation.differs()) {
            line("  " + difference.rule() + ": " + difference.onDay() + " → " + difference.today());
        }
    }

    private void line(String words) {
        text.append(words).append(System.lineSeparator());
    }
}
