package weir.notice;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import weir.evidence.FoldedText;
import weir.evidence.Words;
import weir.knowledge.Knowledge;
import weir.knowledge.KnowledgeRow;
import weir.notice.field.Candidate;
import weir.notice.field.Fields;
import weir.notice.value.DateReader;
import weir.notice.value.FoundDate;

/** Deadlines that sentences tell without a label of their own ({@code notice/deadline-words.csv}). */
final class DeadlineSentences {

    /** What a word of a sentence does. */
    private enum Role {
        DUE,
        BEFORE,
        HAND_IN,
        BID,
        SOMETHING
    }

    private static final int SCORE = 50;
    private static final int WITH_TIME = 5;
    private static final int TO_DATE = 32;
    private static final int DATE = 34;
    private static final int AROUND = 24;
    private static final int BRACKETS = 8;
    private static final String SENTENCE_ENDS = "。;";

    private final Map<Role, List<String>> words = new EnumMap<>(Role.class);
    private final DateReader dates;

    DeadlineSentences(Knowledge knowledge, DateReader dates) {
        this.dates = dates;
        for (KnowledgeRow row :
                knowledge.table("notice/deadline-words.csv", "role", "word").rows()) {
            words.computeIfAbsent(row.code("role", Role.class), key -> new ArrayList<>())
                    .add(Words.folded(row.required("word")));
        }
    }

    /** All deadlines that sentences tell, in reading order. */
    List<Candidate<NoticeDate>> read(Fields fields) {
        FoldedText text = fields.text();
        List<Candidate<NoticeDate>> found = new ArrayList<>();
        for (int at = 0; at < text.length(); at++) {
            String due = wordAt(text, at, Role.DUE);
            String before = due == null ? wordAt(text, at, Role.BEFORE) : null;
            if (due != null && !fields.sectionAt(at).isQuiet()) {
                behindDue(text, at, due).ifPresent(found::add);
            } else if (before != null && !fields.sectionAt(at).isQuiet()) {
                aheadOf(text, at, before).ifPresent(found::add);
            }
        }
        return found;
    }

    private @Nullable String wordAt(FoldedText text, int at, Role role) {
        for (String word : words.getOrDefault(role, List.of())) {
            if (text.charAt(at) == word.charAt(0) && text.startsWith(word, at)) {
                return word;
            }
        }
        return null;
    }

    /** 投标文件递交的截止时间（投标截止时间，下同）为2026年3月2日. */
    private Optional<Candidate<NoticeDate>> behindDue(FoldedText text, int at, String due) {
        int start = sentenceStart(text, at);
        int end = sentenceEnd(text, at, TO_DATE + DATE);
        FoundDate date = first(text, at, end);
        if (date == null) {
            return Optional.empty();
        }
        int to = text.indexOf(date.span().start());
        String lead = text.text(start, to);
        boolean near = to - at <= TO_DATE && !has(text.text(at, to), Role.SOMETHING);
        return near && has(lead, Role.BID) && !has(lead, Role.SOMETHING)
                ? Optional.of(candidate(text, date, due))
                : Optional.empty();
    }

    /** 请于2026年3月2日17:00前将报价单送至. */
    private Optional<Candidate<NoticeDate>> aheadOf(FoldedText text, int at, String before) {
        List<FoundDate> found =
                dates.read(text.original(), text.span(Math.max(sentenceStart(text, at), at - DATE), at));
        if (found.isEmpty()) {
            return Optional.empty();
        }
        FoundDate date = found.getLast();
        int gap = at - text.indexOf(date.span().end());
        int from = at + before.length();
        String behind = text.text(from, sentenceEnd(text, from, AROUND));
        int start = text.indexOf(date.span().start());
        String lead = text.text(Math.max(sentenceStart(text, start), start - AROUND / 2), start);
        boolean told = gap <= BRACKETS
                && has(behind, Role.HAND_IN)
                && has(behind, Role.BID)
                && !has(behind, Role.SOMETHING)
                && !has(lead, Role.SOMETHING);
        return told ? Optional.of(candidate(text, date, before)) : Optional.empty();
    }

    private @Nullable FoundDate first(FoldedText text, int from, int to) {
        List<FoundDate> found = dates.read(text.original(), text.span(from, to));
        return found.isEmpty() || found.getFirst().place() != FoundDate.Place.ALONE ? null : found.getFirst();
    }

    private boolean has(String folded, Role role) {
        return words.getOrDefault(role, List.of()).stream().anyMatch(folded::contains);
    }

    private static int sentenceStart(FoldedText text, int at) {
        int start = at;
        while (start > 0
                && at - start < AROUND
                && text.breakBefore(start) < FoldedText.LINE
                && SENTENCE_ENDS.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return start;
    }

    private static int sentenceEnd(FoldedText text, int at, int most) {
        int end = at;
        while (end < text.length()
                && end - at < most
                && SENTENCE_ENDS.indexOf(text.charAt(end)) < 0
                && (end == at || text.breakBefore(end) != FoldedText.CELL)) {
            end++;
        }
        return end;
    }

    private static Candidate<NoticeDate> candidate(FoldedText text, FoundDate date, String word) {
        return Candidate.of(
                new NoticeDate(date.day(), date.time()),
                date.time() == null ? SCORE : SCORE + WITH_TIME,
                text.original(),
                date.span(),
                "sentence:" + word);
    }
}
