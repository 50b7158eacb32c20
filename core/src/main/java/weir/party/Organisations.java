package weir.party;

import java.util.List;
import java.util.Optional;
import weir.evidence.FoldedText;
import weir.evidence.Signs;
import weir.evidence.Span;
import weir.knowledge.Knowledge;

/**
 * Finds the names of Chinese bodies, by the words they are made of: places, fields, kinds, legal forms ({@code party/*.csv}).
 *
 * <p>It finds names as written; it does not say who is meant. No guarantee that a body of the name exists.
 */
public final class Organisations {

    private static final int LONGEST_BROKEN = 40;
    private static final int MOST_LINES = 2;
    private static final int FEWEST_LETTERS = 4;
    private static final int LONGEST_NAME = 60;
    private static final String TEMPLATE = "&&&";
    private static final Signs NAME_END_SIGNS = Signs.of(",，。;；:：、\t\n");

    private final NameWords words;
    private final ThirdVote thirdVote;

    /** Loads the words. */
    public Organisations(Knowledge knowledge) {
        words = new NameWords(knowledge);
        thirdVote = new ThirdVote();
    }

    /** All names in a stretch of a text, in order: of a sentence, a cell, or cells that ran together. */
    public List<Span> names(FoldedText text, Span stretch) {
        return new NameFinder(text, words, text.indexOf(stretch.start()), text.indexOf(stretch.end()))
                .names().stream().map(name -> text.span(name.from(), name.to())).toList();
    }

    /**
     * The name at the beginning of a value behind a label that announces one. A value that does not look like a name is taken as it
     * stands if it is short enough and no person's name.
     *
     * @return nothing for masks that name nobody (我院), roles, remarks and persons
     */
    public Optional<Span> findName(FoldedText text, Span value) {
        int from = behindTemplate(text, text.indexOf(value.start()), text.indexOf(value.end()));
        int to = cut(text, from, text.indexOf(value.end()));
        if (!isWordy(text, from, to) || (text.charAt(from) == '(' && text.charAt(to - 1) == ')')) {
            return Optional.empty();
        }
        String mask = words.mask(text.text(from, to));
        if (!mask.isEmpty()) {
            return mask.equals("masked") ? Optional.of(text.span(from, to)) : Optional.empty();
        }
        NameFinder finder = new NameFinder(text, words, from, to);
        Optional<NameFinder.Name> first = finder.names().stream().findFirst();
        boolean runsOn = first.isPresent()
                && first.get().from() == from
                && finder.holdsCue(first.get().to(), to);
        if (to - from <= LONGEST_NAME && finder.endsAsName(to) && !runsOn) {
            return Optional.of(text.span(from, to));
        }
        if (first.isPresent()) {
            return first.map(name -> text.span(name.from(), name.to()));
        }
        return to - from <= LONGEST_NAME && thirdVote.isBody(text.text(from, to))
                ? Optional.of(text.span(from, to))
                : Optional.empty();
    }

    /** Names have letters: two Chinese ones, or a few others; a mask of X has none. */
    private static boolean isWordy(FoldedText text, int from, int to) {
        int chinese = 0;
        int letters = 0;
        boolean digit = false;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            chinese += Character.isIdeographic(c) ? 1 : 0;
            letters += Character.isLetter(c) && c != 'X' && c != 'x' ? 1 : 0;
            digit |= Character.isDigit(c);
        }
        return chinese >= 2 || (!digit && letters >= FEWEST_LETTERS);
    }

    /** A name that its value's line breaks off and the next line or two bring to an end; nothing where the line holds a whole name. */
    public Optional<Span> findBrokenName(FoldedText text, Span value, Span region) {
        int from = text.indexOf(value.start());
        int to = text.indexOf(value.end());
        int until = Math.min(text.indexOf(region.end()), from + LONGEST_BROKEN);
        if (to - from < 2
                || until <= to
                || !Character.isIdeographic(text.charAt(to - 1))
                || new NameFinder(text, words, from, to).endsAsName(to)) {
            return Optional.empty();
        }
        int end = to;
        for (int lines = 0; lines < MOST_LINES && end < until; lines++) {
            end = Math.min(text.lineEnd(end), until);
            if (cut(text, from, end) == end && new NameFinder(text, words, from, end).endsAsName(end)) {
                return Optional.of(text.span(from, end));
            }
        }
        return Optional.empty();
    }

    /** Skips what a form left in front of the name: {@code &&&…&&&}. */
    private static int behindTemplate(FoldedText text, int from, int to) {
        if (!text.startsWith(TEMPLATE, from)) {
            return from;
        }
        for (int i = from + TEMPLATE.length(); i < to; i++) {
            if (text.startsWith(TEMPLATE, i)) {
                return i + TEMPLATE.length();
            }
        }
        return from;
    }

    /** Where a value stops being one name. */
    private static int cut(FoldedText text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            boolean bracket = c == '(' && isRemark(text, i + 1);
            if (NAME_END_SIGNS.has(c) || bracket) {
                return i;
            }
        }
        return to > from && text.charAt(to - 1) == '的' ? to - 1 : to;
    }

    private static boolean isRemark(FoldedText text, int at) {
        return text.startsWith("以下", at)
                || text.startsWith("盖章", at)
                || text.startsWith("公章", at)
                || text.startsWith("签", at)
                || text.startsWith("联系", at)
                || text.startsWith("地址", at);
    }
}
