package weir.notice.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import weir.evidence.FoldedText;
import weir.evidence.Signs;
import weir.evidence.Span;

/** Which lot the lines of a text speak of: from a line that begins with 第一包, 包1, 标段2 or 标项三 to the next one or the next main heading. */
public final class LotMarks {

    private static final List<String> WORDS = List.of("合同包", "采购包", "分包", "标包", "标段", "标项", "包号", "包组", "包");
    private static final Signs NUMERALS = Signs.of("一二三四五六七八九十0123456789");
    private static final int LONGEST = 3;

    /** Where the lines of a lot begin; from and to of its number, both -1 where those of no lot begin. */
    private record Start(int at, int from, int to) {}

    private final FoldedText text;
    private final List<Start> starts = new ArrayList<>();

    private LotMarks(FoldedText text) {
        this.text = text;
    }

    static LotMarks of(FoldedText text, List<Mark> marks) {
        LotMarks lots = new LotMarks(text);
        int nextMark = 0;
        for (int at = 0; at < text.length(); at++) {
            while (nextMark < marks.size() && marks.get(nextMark).start() <= at) {
                lots.endAt(marks.get(nextMark++));
            }
            boolean starts = text.startsLine(at);
            if (starts || NUMERALS.has(text.charAt(at))) {
                Start lot = starts ? lotAt(text, at) : null;
                lot = lot == null ? numberedAt(text, at) : lot;
                if (lot != null) {
                    lots.starts.add(lot);
                }
            }
        }
        return lots;
    }

    private void endAt(Mark mark) {
        if (mark.number() != null && mark.number().level() == 1 && !starts.isEmpty()) {
            starts.add(new Start(mark.start(), -1, -1));
        }
    }

    private static @Nullable Start lotAt(FoldedText text, int at) {
        if (text.charAt(at) == '第') {
            int end = numberEnd(text, at + 1);
            return end > at + 1 && startsWithWord(text, end) != null ? new Start(at, at + 1, end) : null;
        }
        String word = startsWithWord(text, at);
        if (word == null) {
            return null;
        }
        int from = at + word.length();
        while (from < text.length() && ":(【[#".indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        int end = numberEnd(text, from);
        return end > from ? new Start(at, from, end) : null;
    }

    /** 一标段：, 第2包： anywhere: a number, the word and a colon. */
    private static @Nullable Start numberedAt(FoldedText text, int at) {
        if (at > 0 && NUMERALS.has(text.charAt(at - 1))) {
            return null;
        }
        int end = numberEnd(text, at);
        String word = end > at ? startsWithWord(text, end) : null;
        boolean colon = word != null && text.startsWith(":", end + word.length());
        return colon ? new Start(at, at, end) : null;
    }

    private static @Nullable String startsWithWord(FoldedText text, int at) {
        for (String word : WORDS) {
            if (text.startsWith(word, at)) {
                return word;
            }
        }
        return null;
    }

    private static int numberEnd(FoldedText text, int from) {
        int end = from;
        while (end < text.length() && end - from < LONGEST && isNumberSign(text.charAt(end), end == from)) {
            end++;
        }
        return end;
    }

    private static boolean isNumberSign(char c, boolean first) {
        return NUMERALS.has(c) || (first && c >= 'A' && c <= 'Z');
    }

    /** The lot that a place of the folded text speaks of, as written; null for none. */
    @Nullable
    String at(int place) {
        Start start = startAt(place);
        return start == null ? null : text.text(start.from(), start.to());
    }

    /** Where the lot is named that a place of the folded text speaks of. */
    Optional<Span> findAt(int place) {
        return Optional.ofNullable(startAt(place)).map(start -> text.span(start.from(), start.to()));
    }

    private @Nullable Start startAt(int place) {
        Start lot = null;
        for (Start start : starts) {
            if (start.at() > place) {
                break;
            }
            lot = start;
        }
        return lot == null || lot.from() < 0 ? null : lot;
    }
}
