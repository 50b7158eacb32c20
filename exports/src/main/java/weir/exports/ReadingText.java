package weir.exports;

import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import weir.evidence.Span;

/**
 * Shows a reading text with the words that values were read from. Lines become paragraphs, lines with tabs become rows of a table.
 *
 * @param marks may overlap; a stretch under several marks is one highlighted stretch that leads to the first of them
 */
record ReadingText(String text, List<Mark> marks) {

    /** Of several marks over the same words the last of these leads. */
    private static final List<String> LOOKS = List.of("stance", "aside", "on");

    ReadingText {
        marks = List.copyOf(marks);
    }

    /**
     * Words to highlight.
     *
     * @param id of the words on the page
     * @param field id of the field that was read from them
     * @param look CSS class: none for read words, {@code on} for those a finding rests on, {@code stance} for
     *     those that decided how it speaks of them, {@code aside} for set-aside ones
     */
    record Mark(int start, int end, String id, String field, String look) {}

    /** The text of these spans, which lie in their order and within lines; {@code ⋯} stands for what is left out. */
    Markup passages(List<Span> spans) {
        StringBuilder html = new StringBuilder();
        int shown = 0;
        boolean inTable = false;
        for (Span span : spans) {
            boolean gap = text.substring(shown, span.start()).strip().length() > 0;
            boolean row = text.substring(span.start(), span.end()).indexOf('\t') >= 0;
            if (inTable && (gap || !row)) {
                html.append("</table>");
                inTable = false;
            }
            if (gap) {
                html.append("<p class=\"left-out\">⋯</p>");
            }
            if (row && !inTable) {
                html.append("<table>");
                inTable = true;
            }
            html.append(row ? row(span) : "<p class=\"flush\">" + words(span.start(), span.end(), true) + "</p>");
            shown = span.end();
        }
        html.append(inTable ? "</table>" : "");
        html.append(text.substring(shown).isBlank() ? "" : "<p class=\"left-out\">⋯</p>");
        return new Markup(html.toString());
    }

    private String row(Span span) {
        StringBuilder html = new StringBuilder("<tr>");
        int from = span.start();
        while (from <= span.end()) {
            int tab = text.indexOf('\t', from);
            int end = tab < 0 || tab > span.end() ? span.end() : tab;
            html.append("<td>").append(words(from, end, true)).append("</td>");
            from = end + 1;
        }
        return html.append("</tr>").toString();
    }

    /** The text as it is, highlighted without links, up to a length. */
    Markup whole(int length) {
        int end = Math.min(length, text.length());
        return new Markup(words(0, end, false));
    }

    private String words(int start, int end, boolean linked) {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(start, end));
        for (Mark mark : marks) {
            if (mark.start() < end && start < mark.end()) {
                cuts.add(Math.max(start, mark.start()));
                cuts.add(Math.min(end, mark.end()));
            }
        }
        StringBuilder html = new StringBuilder();
        int from = start;
        for (int to : cuts.tailSet(start, false)) {
            html.append(stretch(from, to, linked));
            from = to;
        }
        return html.toString();
    }

    private String stretch(int from, int to, boolean linked) {
        Markup words = Markup.plain(text.substring(from, to));
        List<Mark> over = marks.stream()
                .filter(mark -> mark.start() < to && from < mark.end())
                .toList();
        if (over.isEmpty()) {
            return words.html();
        }
        Mark lead = over.stream()
                .filter(mark -> !mark.look().isEmpty())
                .max(Comparator.comparingInt(mark -> LOOKS.indexOf(mark.look())))
                .orElse(over.getFirst());
        Markup inside =
                linked ? Markup.of("{}<a href=\"#{}\">{}</a>", beginnings(over, from), lead.field(), words) : words;
        return Markup.of("<mark class=\"{}\">{}</mark>", lead.look(), inside).html();
    }

    /** Where fields lead to: the places of all evidence that begins here. */
    private static List<Markup> beginnings(List<Mark> over, int from) {
        return over.stream()
                .filter(mark -> mark.start() == from)
                .map(mark -> Markup.of("<span id=\"{}\"></span>", mark.id()))
                .toList();
    }
}
