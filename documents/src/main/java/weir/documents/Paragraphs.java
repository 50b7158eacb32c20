package weir.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells which lines of a page belong to one paragraph. A line goes on in the next when the next one's first word would not have fitted
 * behind it, and nothing else speaks against it.
 *
 * @param left where lines begin
 * @param right where lines must end
 * @param pitch usual distance from one line to the next
 */
record Paragraphs(float left, float right, float pitch) {

    /** Signs of a new item, whatever the line before looks like. */
    private static final Pattern ITEM = Pattern.compile(
            "(?:第[一二三四五六七八九十百]+[章节条部]|[（(]?[一二三四五六七八九十]{1,3}[、)）]|[（(]?\\d{1,2}[、)）]|\\d{1,2}[.．](?![\\d.．])|[①-⑳])");

    private static final float PADDING = 12;

    /** The margins that the lines of a page show. Text areas stand in the middle of the page, so that short lines show no narrow one. */
    static Paragraphs ofPage(List<TextLine> lines, float pageWidth) {
        if (lines.isEmpty()) {
            return new Paragraphs(0, pageWidth, 0);
        }
        float left = percentile(lines.stream().map(line -> line.box().x()).toList(), 5);
        float right = percentile(lines.stream().map(line -> line.box().right()).toList(), 95);
        return new Paragraphs(left, Math.max(right, pageWidth - left), pitch(lines));
    }

    private static float pitch(List<TextLine> lines) {
        List<Float> steps = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            float step = lines.get(i).box().middleY() - lines.get(i - 1).box().middleY();
            if (step > 0) {
                steps.add(step);
            }
        }
        return steps.isEmpty() ? 0 : percentile(steps, 50);
    }

    private static float percentile(List<Float> values, int percent) {
        List<Float> sorted = values.stream().sorted().toList();
        return sorted.get((sorted.size() - 1) * percent / 100);
    }

    /** The paragraphs of a table cell; its lines may stand in the middle. */
    static List<String> ofCell(List<TextLine> lines, Box cell) {
        List<String> paragraphs = new ArrayList<>();
        TextLine last = null;
        for (TextLine line : lines) {
            boolean full = last != null && cell.width() - last.box().width() < firstWord(line) + PADDING;
            if (full && !ITEM.matcher(line.text()).lookingAt()) {
                paragraphs.set(paragraphs.size() - 1, Words.joined(paragraphs.getLast(), line.text()));
            } else {
                paragraphs.add(line.text());
            }
            last = line;
        }
        return paragraphs;
    }

    /** Whether {@code next} goes on with the paragraph that {@code last} belongs to, on the same page. */
    boolean goesOn(TextLine last, TextLine next) {
        float step = next.box().middleY() - last.box().middleY();
        return step <= Math.max(pitch * 1.4f, next.size() * 1.4f) && goesOnOverPage(last, next);
    }

    /** The same where {@code next} is the first line of the next page. */
    boolean goesOnOverPage(TextLine last, TextLine next) {
        boolean full = right - last.box().right() < firstWord(next) + last.size();
        boolean indented = next.box().x() - left > next.size() * 1.2f;
        boolean sameLetters = Math.abs(next.size() - last.size()) < last.size() * 0.15f;
        return full && !indented && sameLetters && !ITEM.matcher(next.text()).lookingAt();
    }

    /** About how wide the first word of the line is; of wide letters each is a word. */
    private static float firstWord(TextLine line) {
        String text = line.text();
        if (Words.startsWide(text)) {
            return line.size();
        }
        int end = 0;
        while (end < text.length() && text.charAt(end) != ' ' && !Words.isWide(text.codePointAt(end))) {
            end++;
        }
        return Math.min(end, 40) * line.size() * 0.55f;
    }
}
