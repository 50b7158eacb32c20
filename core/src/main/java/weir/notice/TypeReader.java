package weir.notice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import weir.evidence.FoldedText;
import weir.evidence.Quote;
import weir.evidence.Span;
import weir.knowledge.Knowledge;
import weir.knowledge.KnowledgeRow;
import weir.notice.field.Candidate;
import weir.notice.field.Field;
import weir.notice.field.Fields;
import weir.notice.field.NoticeField;
import weir.party.Organisations;

/**
 * Tells what a notice is: the title gives a type, and what the text says corrects it, for titles lie ({@code notice/types.csv}).
 */
final class TypeReader {

    private record Cue(NoticeType type, int weight, List<String> over) {}

    private record Reading(NoticeType type, int weight, Quote quote) {}

    private static final int SURE_TITLE = 40;
    private static final int OPENING_LINES = 3;
    private static final int LONGEST_TITLE_LINE = 80;
    private static final int KEY_PENALTY = 25;

    private final Cues<Cue> titleCues;
    private final Cues<Cue> bodyCues;
    private final Organisations organisations;

    TypeReader(Knowledge knowledge, Organisations organisations) {
        this.organisations = organisations;
        Map<String, Cue> title = new HashMap<>();
        Map<String, Cue> body = new HashMap<>();
        for (KnowledgeRow row : knowledge
                .table("notice/types.csv", "type", "cue", "where", "weight", "over", "note")
                .rows()) {
            Cue cue = new Cue(
                    row.code("type", NoticeType.class),
                    row.findNumber("weight")
                            .orElseThrow(() -> row.wrong("weight", "it may not be empty"))
                            .intValue(),
                    row.list("over"));
            (row.required("where").equals("title") ? title : body).put(row.required("cue"), cue);
        }
        titleCues = new Cues<>(title);
        bodyCues = new Cues<>(body);
    }

    /** The type and the words that decided it; {@link NoticeType#OTHER} without words where nothing tells. */
    Candidate<NoticeType> read(Fields fields) {
        Reading named = named(fields);
        Reading corrected = corrected(fields, named);
        if (corrected == null) {
            return new Candidate<>(NoticeType.OTHER, 0, List.of());
        }
        return new Candidate<>(corrected.type(), corrected.weight(), List.of(corrected.quote()));
    }

    /** What the title calls it, else the lines under the title, else a key of the record. */
    private @Nullable Reading named(Fields fields) {
        Reading best = fields.findTitle()
                .map(title -> strongest(fields, title.value(), "title:"))
                .orElse(null);
        if (best != null && best.weight() > SURE_TITLE) {
            return best;
        }
        for (Span line : openingLines(fields.text())) {
            best = stronger(best, strongest(fields, line, "title:"));
        }
        for (Field key : fields.of(NoticeField.NOTICE_TYPE)) {
            Reading reading = strongest(fields, key.value(), key.rule() + " ");
            if (reading != null) {
                best = stronger(best, new Reading(reading.type(), reading.weight() - KEY_PENALTY, reading.quote()));
            }
        }
        return best;
    }

    private static List<Span> openingLines(FoldedText text) {
        List<Span> lines = new ArrayList<>();
        int at = 0;
        while (at < text.length() && lines.size() < OPENING_LINES) {
            int end = text.lineEnd(at);
            lines.add(text.span(at, Math.min(end, at + LONGEST_TITLE_LINE)));
            at = end;
        }
        return lines;
    }

    private @Nullable Reading strongest(Fields fields, Span span, String rule) {
        FoldedText text = fields.text();
        Reading best = null;
        for (Cues.Hit<Cue> hit : titleCues.hits(text, text.indexOf(span.start()), text.indexOf(span.end()))) {
            Reading reading = reading(fields, hit, rule);
            if (best == null || reading.weight() >= best.weight()) {
                best = reading;
            }
        }
        return best;
    }

    private static Reading reading(Fields fields, Cues.Hit<Cue> hit, String rule) {
        Span span = fields.text().span(hit.start(), hit.end());
        Quote quote = Quote.of(fields.document().text(), span, rule + hit.words());
        return new Reading(hit.value().type(), hit.value().weight(), quote);
    }

    private static @Nullable Reading stronger(@Nullable Reading one, @Nullable Reading other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return other.weight() > one.weight() ? other : one;
    }

    private @Nullable Reading corrected(Fields fields, @Nullable Reading named) {
        String name = named == null ? NoticeType.OTHER.code() : named.type().code();
        boolean won = fields.of(NoticeField.SUPPLIER).stream().anyMatch(field -> isNamed(fields, field));
        Reading best = named;
        for (Cues.Hit<Cue> hit : bodyCues.hits(fields.text(), 0, fields.text().length())) {
            Cue cue = hit.value();
            boolean may = cue.over().contains(name) && (best == null || cue.weight() > best.weight());
            boolean failed = cue.type() == NoticeType.TERMINATION;
            if (may && !(failed && won) && !fields.sectionAt(hit.start()).isQuiet()) {
                best = reading(fields, hit, "text:");
            }
        }
        return best;
    }

    private boolean isNamed(Fields fields, Field field) {
        return !field.section().isQuiet()
                && !organisations.names(fields.text(), field.value()).isEmpty();
    }
}
