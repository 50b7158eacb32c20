package weir.notice;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import weir.evidence.Span;
import weir.knowledge.Knowledge;
import weir.notice.field.Candidate;
import weir.notice.field.Choice;
import weir.notice.field.Contexts;
import weir.notice.field.Field;
import weir.notice.field.Fields;
import weir.notice.field.How;
import weir.notice.field.NoticeField;
import weir.notice.field.Section;
import weir.notice.value.DateReader;
import weir.notice.value.FoundDate;

/**
 * Chooses the dates of a notice among all that are written in it.
 *
 * <p>A deadline is looked for where bids can still come, an opening, an evaluation and an award where they are over. The day of
 * publication is the one the notice gives; the day in the head of the page or in the crawler's record only where it gives none.
 */
final class DatesReader {

    private static final Set<NoticeField> DATES = EnumSet.of(
            NoticeField.PUBLISHED,
            NoticeField.DEADLINE,
            NoticeField.AWARD_DATE,
            NoticeField.EVALUATION_DATE,
            NoticeField.OPENING_DATE,
            NoticeField.SIGNED_DATE);
    private static final Set<NoticeType> BEFORE_BIDS =
            EnumSet.of(NoticeType.TENDER, NoticeType.CORRECTION, NoticeType.INTENTION, NoticeType.OTHER);
    private static final Set<NoticeType> AFTER_BIDS = EnumSet.of(
            NoticeType.CANDIDATE,
            NoticeType.AWARD,
            NoticeType.CONTRACT,
            NoticeType.TERMINATION,
            NoticeType.BID_OPENING,
            NoticeType.CORRECTION,
            NoticeType.ACCEPTANCE,
            NoticeType.OTHER);
    private static final int NEAR = 30;
    private static final int ALONE = 4;
    private static final int LAST_LINES = 25;
    private static final int METADATA = 10;
    private static final int SIGNATURE = 40;
    private static final int UNDER_HEADING = 60;
    private static final int WITH_TIME = 5;

    private final DateReader dates;
    private final Contexts contexts;
    private final DeadlineSentences sentences;

    DatesReader(Knowledge knowledge, DateReader dates, Contexts contexts) {
        this.dates = dates;
        this.sentences = new DeadlineSentences(knowledge, dates);
        this.contexts = contexts;
    }

    /** The dates found, by the field they are of. */
    Map<NoticeField, Candidate<NoticeDate>> read(Fields fields, NoticeType type) {
        Map<NoticeField, Choice<NoticeDate>> choices = new EnumMap<>(NoticeField.class);
        DATES.forEach(field -> choices.put(field, new Choice<>()));
        for (Field field : fields.all()) {
            if (DATES.contains(field.field()) && mayStand(field.field(), type)) {
                candidate(fields, field, type)
                        .ifPresent(found -> choice(choices, field.field()).add(found));
            }
        }
        if (mayStand(NoticeField.DEADLINE, type)) {
            Choice<NoticeDate> deadlines = choice(choices, NoticeField.DEADLINE);
            underHeadings(fields, deadlines);
            if (type == NoticeType.TENDER && deadlines.all().isEmpty()) {
                sentences.read(fields).forEach(deadlines::add);
            }
        }
        signature(fields).ifPresent(choice(choices, NoticeField.PUBLISHED)::add);
        return best(choices);
    }

    private static boolean mayStand(NoticeField field, NoticeType type) {
        return switch (field) {
            case DEADLINE -> BEFORE_BIDS.contains(type);
            case AWARD_DATE, EVALUATION_DATE, OPENING_DATE -> AFTER_BIDS.contains(type);
            default -> true;
        };
    }

    private static Choice<NoticeDate> choice(Map<NoticeField, Choice<NoticeDate>> choices, NoticeField field) {
        return choices.computeIfAbsent(field, key -> new Choice<>());
    }

    private Optional<Candidate<NoticeDate>> candidate(Fields fields, Field field, NoticeType type) {
        String text = fields.document().text();
        Span value = field.value();
        boolean changed = type == NoticeType.CORRECTION && field.field() == NoticeField.DEADLINE;
        int end = field.how() == How.COLUMN_HEAD || field.how() == How.METADATA
                ? value.end()
                : Math.min(field.region().end(), value.start() + 4 * NEAR);
        List<FoundDate> found = dates.read(text, new Span(value.start(), Math.max(end, value.end())));
        FoundDate date = pick(found, field.field(), changed);
        if (date == null || (!changed && date.span().start() - value.start() > NEAR)) {
            return Optional.empty();
        }
        if (field.section().isQuiet() || contexts.exclude(fields.text(), field, date.span())) {
            return Optional.empty();
        }
        int score = field.how() == How.METADATA ? METADATA : field.priority();
        return Optional.of(found(text, date, date.time() == null ? score : score + WITH_TIME, field.rule()));
    }

    private static Candidate<NoticeDate> found(String text, FoundDate date, int score, String rule) {
        return Candidate.of(new NoticeDate(date.day(), date.time()), score, text, date.span(), rule);
    }

    /** The date that a field of this kind means: of a range the end it asks for, of a change the new date. */
    private static @Nullable FoundDate pick(List<FoundDate> found, NoticeField field, boolean changed) {
        if (found.isEmpty()) {
            return null;
        }
        if (changed) {
            return found.getLast();
        }
        FoundDate first = found.getFirst();
        if (first.place() == FoundDate.Place.ALONE
                || field == NoticeField.OPENING_DATE
                || field == NoticeField.EVALUATION_DATE) {
            return first;
        }
        return field == NoticeField.DEADLINE ? found.get(1) : null;
    }

    /** Deadlines that stand under a heading without a label of their own. */
    private void underHeadings(Fields fields, Choice<NoticeDate> choice) {
        String text = fields.document().text();
        for (Section section : fields.sections().all()) {
            if (section.kind().equals("deadline_info")) {
                int start = section.heading().end();
                List<FoundDate> found = dates.read(text, new Span(start, Math.min(text.length(), start + 2 * NEAR)));
                if (!found.isEmpty() && found.getFirst().place() == FoundDate.Place.ALONE) {
                    choice.add(found(text, found.getFirst(), UNDER_HEADING, "section:deadline_info"));
                }
            }
        }
    }

    /** The date under the notice: on a line of its own near the end, or as the last words of the text. */
    private Optional<Candidate<NoticeDate>> signature(Fields fields) {
        String text = fields.document().text();
        int end = text.length();
        for (int line = 0; line < LAST_LINES && end > 0; line++) {
            int start = text.lastIndexOf('\n', end - 1) + 1;
            Span within = new Span(Math.max(start, end - NEAR), end);
            List<FoundDate> found = dates.read(text, within);
            if (end - start <= ALONE && found.isEmpty()) {
                Optional<Candidate<NoticeDate>> split = splitSignature(fields, end);
                if (split.isPresent()) {
                    return split;
                }
            }
            if (found.size() == 1 && isSignature(fields, found.getFirst(), new Span(start, end), line == 0)) {
                return Optional.of(found(text, found.getFirst(), SIGNATURE, "signature"));
            }
            end = start - 1;
        }
        return Optional.empty();
    }

    /** A date under the notice whose signs stand on lines of their own, the last of which ends at {@code end}. */
    private Optional<Candidate<NoticeDate>> splitSignature(Fields fields, int end) {
        String text = fields.document().text();
        int from = Math.max(0, end - NEAR);
        List<FoundDate> found = dates.read(text, new Span(from, end));
        if (found.isEmpty() || found.getLast().span().end() != end) {
            return Optional.empty();
        }
        FoundDate date = found.getLast();
        int start = date.span().start();
        boolean ownLine = start > 0 && text.charAt(start - 1) == '\n';
        return ownLine && isSignature(fields, date, date.span(), false)
                ? Optional.of(found(text, date, SIGNATURE, "signature"))
                : Optional.empty();
    }

    private static boolean isSignature(Fields fields, FoundDate date, Span line, boolean last) {
        boolean alone = date.span().start() - line.start() <= ALONE
                && line.end() - date.span().end() <= ALONE;
        boolean ending = last && line.end() - date.span().end() <= 1;
        return (alone || ending)
                && fields.all().stream()
                        .noneMatch(field -> isTime(field) && field.value().contains(date.span()));
    }

    private static boolean isTime(Field field) {
        String words = field.labelWords();
        return DATES.contains(field.field()) || words.contains("时间") || words.contains("日期") || words.endsWith("期");
    }

    private static Map<NoticeField, Candidate<NoticeDate>> best(Map<NoticeField, Choice<NoticeDate>> choices) {
        Map<NoticeField, Candidate<NoticeDate>> best = new EnumMap<>(NoticeField.class);
        choices.forEach((field, choice) -> {
            if (field != NoticeField.PUBLISHED) {
                choice.best().ifPresent(found -> best.put(field, found));
            }
        });
        Choice<NoticeDate> published = new Choice<>();
        choice(choices, NoticeField.PUBLISHED).all().stream()
                .filter(found -> found.score() <= METADATA + WITH_TIME || isPossible(found.value(), best))
                .forEach(published::add);
        published.best().ifPresent(found -> best.put(NoticeField.PUBLISHED, found));
        return best;
    }

    /** A notice is not published before what it tells of, nor after bids were due. */
    private static boolean isPossible(NoticeDate published, Map<NoticeField, Candidate<NoticeDate>> others) {
        return others.entrySet().stream().allMatch(other -> {
            boolean before = published.day().isBefore(other.getValue().value().day());
            boolean same = published.day().isEqual(other.getValue().value().day());
            return same || before == (other.getKey() == NoticeField.DEADLINE);
        });
    }
}
