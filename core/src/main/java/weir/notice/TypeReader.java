package weir.notice;

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
import weir.notice.field.How;
import weir.notice.field.NoticeField;
import weir.notice.field.Section;
import weir.party.Organisations;

/**
 * Tells what a notice is: the title gives a type, and what the text says corrects it, for titles lie ({@code notice/types.csv}).
 */
final class TypeReader {

    private record Cue(NoticeType type, int weight, List<String> over) {}

    private record Reading(NoticeType type, int weight, Quote quote) {}

    private static final List<String> WON = List.of("中标", "成交", "中选", "总中标", "总成交", "合同");
    private static final String EXPERIENCE = "experience";
    private static final int SURE_TITLE = 40;
    private static final int SURE_LINE = 60;
    private static final int WEAK = 55;
    private static final int LONGEST_MENU = 9;
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
        Reading corrected = ranked(fields, corrected(fields, named));
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
        for (Span line : TitleLines.of(fields.text())) {
            Reading reading = strongest(fields, line, "title:");
            best = reading != null && reading.weight() < SURE_LINE ? best : stronger(best, reading);
        }
        for (Field key : fields.of(NoticeField.NOTICE_TYPE)) {
            Reading reading = strongest(fields, key.value(), key.rule() + " ");
            if (reading != null) {
                best = stronger(best, new Reading(reading.type(), reading.weight() - KEY_PENALTY, reading.quote()));
            }
        }
        return best;
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
        Reading read = corrected(fields, named, isLabelled(fields));
        boolean open = read != null && (read.type() != NoticeType.TENDER || isOpen(fields) || !isLabelled(fields));
        return open || !isWon(fields) ? read : corrected(fields, won(fields, read), true);
    }

    private static @Nullable Reading ranked(Fields fields, @Nullable Reading read) {
        if (read == null || read.type() != NoticeType.AWARD || !isRanking(fields)) {
            return read;
        }
        Field rank = fields.of(NoticeField.RANK).getFirst();
        return new Reading(
                NoticeType.CANDIDATE, read.weight(), Quote.of(fields.document().text(), rank.label(), rank.rule()));
    }

    /** A table of bids with ranks, and no price or name that is said to have won, is no award yet. */
    private static boolean isRanking(Fields fields) {
        boolean ranked = fields.of(NoticeField.RANK).stream()
                .anyMatch(field -> !field.section().isQuiet());
        boolean won = fields.of(NoticeField.SUPPLIER, NoticeField.AWARD_AMOUNT).stream()
                .anyMatch(field -> WON.stream().anyMatch(field.labelWords()::startsWith));
        return ranked && !won;
    }

    private @Nullable Reading corrected(Fields fields, @Nullable Reading named, boolean won) {
        String name = named == null ? NoticeType.OTHER.code() : named.type().code();
        boolean weak = named == null || named.weight() <= WEAK;
        Reading best = named;
        for (Cues.Hit<Cue> hit : bodyCues.hits(fields.text(), 0, fields.text().length())) {
            Cue cue = hit.value();
            boolean over = cue.over().contains(name) || (weak && cue.over().contains(NoticeType.OTHER.code()));
            boolean may = over && (best == null || cue.weight() > best.weight());
            boolean failed = cue.type() == NoticeType.TERMINATION;
            if (may
                    && !(failed && won)
                    && !(cue.over().size() > 1 && fields.isKeyLine(hit.start()))
                    && !isAside(fields.sectionAt(hit.start()))
                    && !isMenu(fields.text(), hit)) {
                best = reading(fields, hit, "text:");
            }
        }
        return best;
    }

    /** Whether somebody is named behind a label of winners. */
    private boolean isWon(Fields fields) {
        return fields.of(NoticeField.SUPPLIER).stream().anyMatch(field -> isNamed(fields, field));
    }

    /** Whether a label, and not only a sentence, announces a winner; tenders too say what a winner has to do. */
    private boolean isLabelled(Fields fields) {
        return fields.of(NoticeField.SUPPLIER).stream()
                .anyMatch(field -> field.how() != How.PATTERN && isNamed(fields, field));
    }

    /** Whether bids can still be made: such a notice names no winner yet. */
    private static boolean isOpen(Fields fields) {
        return fields.of(NoticeField.DEADLINE).stream()
                .anyMatch(field -> !field.section().isQuiet());
    }

    /** A notice called a tender that names a winner is the result. */
    private @Nullable Reading won(Fields fields, @Nullable Reading named) {
        return fields.of(NoticeField.SUPPLIER).stream()
                .filter(field -> isNamed(fields, field))
                .findFirst()
                .map(field -> new Reading(
                        NoticeType.AWARD,
                        named == null ? WEAK : named.weight() + 1,
                        Quote.of(fields.document().text(), field.label(), field.rule())))
                .orElse(named);
    }

    private boolean isNamed(Fields fields, Field field) {
        return !field.section().isQuiet()
                && !organisations.names(fields.text(), field.value()).isEmpty();
    }

    /** Requirements and complaints, and what bidders did for others, tell nothing of this notice. */
    private static boolean isAside(Section section) {
        return section.isQuiet() || section.isWithin(EXPERIENCE);
    }

    /** A short line that is a kind of notice and nothing else: a portal's menu. */
    private static boolean isMenu(FoldedText text, Cues.Hit<Cue> hit) {
        int start = hit.start();
        while (start > 0 && !text.startsLine(start)) {
            start--;
        }
        int end = text.lineEnd(start);
        boolean kind = text.startsWith("公示", end - 2) || text.startsWith("公告", end - 2);
        return end - start <= LONGEST_MENU && kind;
    }
}
