package weir.notice;

import java.util.ArrayList;
import java.util.List;
import weir.evidence.FoldedText;
import weir.evidence.Span;

/** The lines of a text that look like its title: near its beginning, neither a menu's word nor a sentence, and ending as titles do. */
final class TitleLines {

    private static final List<String> ENDS = List.of("公告", "公示", "通告", "通知", "邀请函", "邀请书", "任务书", "记录", "文件");
    private static final int FAR = 1500;
    private static final int SHORTEST = 10;
    private static final int LONGEST = 90;
    private static final int GLUED = 60;

    private TitleLines() {}

    static List<Span> of(FoldedText text) {
        List<Span> lines = new ArrayList<>();
        int at = 0;
        while (at < text.length() && at < FAR) {
            int end = text.lineEnd(at);
            if (isTitle(text, at, end)) {
                lines.add(text.span(at, end));
            } else if (end - at > LONGEST) {
                gluedTitle(text, at, lines);
            }
            at = end;
        }
        return lines;
    }

    private static boolean isTitle(FoldedText text, int from, int to) {
        return to - from >= SHORTEST && to - from <= LONGEST && endsAsTitle(text, to);
    }

    private static boolean endsAsTitle(FoldedText text, int end) {
        return ENDS.stream().anyMatch(word -> text.startsWith(word, end - word.length()));
    }

    /** A text without lines may begin with its title: up to its first 公告 or 公示 before any sign. */
    private static void gluedTitle(FoldedText text, int from, List<Span> lines) {
        for (int i = from; i < Math.min(text.length(), from + GLUED); i++) {
            if (",。:;".indexOf(text.charAt(i)) >= 0) {
                return;
            }
            if (i - from >= SHORTEST && endsAsTitle(text, i)) {
                lines.add(text.span(from, i));
                return;
            }
        }
    }
}
