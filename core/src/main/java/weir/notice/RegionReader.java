package weir.notice;

import java.util.Optional;
import weir.evidence.FoldedText;
import weir.evidence.Span;
import weir.evidence.Words;
import weir.notice.field.Candidate;
import weir.notice.field.Choice;
import weir.notice.field.Field;
import weir.notice.field.Fields;
import weir.notice.field.NoticeField;

/** Chooses the region: what stands behind its labels, else the region in brackets that titles of portals begin with. */
final class RegionReader {

    private static final int LONGEST = 24;
    private static final int QUIET = 30;
    private static final int TITLE = 20;
    private static final String JOINING = "-·/ ";
    private static final String ENDS = "省市县区州旗盟级";

    Optional<Candidate<String>> read(Fields fields) {
        Choice<String> choice = new Choice<>();
        String text = fields.document().text();
        for (Field field : fields.of(NoticeField.REGION)) {
            Span value = field.value();
            boolean fits = value.length() >= 2 && value.length() <= LONGEST && isPlace(value.of(text));
            if (fits) {
                int score = field.priority() - (field.section().isQuiet() ? QUIET : 0);
                choice.add(Candidate.of(fields.value(field), score, text, value, field.rule()));
            }
        }
        fields.findTitle()
                .flatMap(title -> inBrackets(fields.text(), title.value()))
                .ifPresent(span -> choice.add(Candidate.of(Words.of(text, span), TITLE, text, span, "title")));
        return choice.best();
    }

    private static boolean isPlace(String words) {
        return words.chars().allMatch(c -> Character.isIdeographic(c) || JOINING.indexOf(c) >= 0)
                && Character.isIdeographic(words.charAt(0));
    }

    private static Optional<Span> inBrackets(FoldedText text, Span title) {
        int from = text.indexOf(title.start());
        int to = text.indexOf(title.end());
        if (from >= to || text.charAt(from) != '[') {
            return Optional.empty();
        }
        for (int i = from + 2; i < to && i - from <= LONGEST; i++) {
            if (text.charAt(i) == ']') {
                boolean region = ENDS.indexOf(text.charAt(i - 1)) >= 0;
                return region ? Optional.of(text.span(from + 1, i)) : Optional.empty();
            }
        }
        return Optional.empty();
    }
}
