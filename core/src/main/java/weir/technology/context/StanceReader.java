package weir.technology.context;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import weir.evidence.FoldedText;
import weir.evidence.Quote;
import weir.evidence.Span;
import weir.notice.field.Field;
import weir.notice.field.Fields;
import weir.notice.field.Section;
import weir.technology.Mention;
import weir.technology.Stance;
import weir.technology.context.StanceCue.Place;
import weir.technology.context.StanceCue.Sense;

/**
 * Judges how a notice speaks of an item: the heaviest cue decides, whether it stands in the words around the item, in a heading above it,
 * in the title, or is only the type of the notice; of equally heavy ones the one nearest to the item.
 */
final class StanceReader {

    /** A cue found, how far its words reach, and the words. */
    private record Found(Sense sense, int weight, int length, List<Quote> quotes) {

        boolean beats(@Nullable Found other) {
            return other == null || weight > other.weight || (weight == other.weight && length < other.length);
        }
    }

    /** The stance of one item and the words that decided it. */
    record Judged(Stance stance, List<Quote> quotes) {}

    private static final int LONGEST_HEADING = 24;
    private static final String HEADING_ENDS = ":,。;";

    private final List<StanceCue> cues;

    StanceReader(List<StanceCue> cues) {
        this.cues = List.copyOf(cues);
    }

    /** The stance of each mention, in their order. */
    List<Judged> read(Setting setting, List<Mention> mentions, Passages passages) {
        List<StanceCue> here =
                cues.stream().filter(cue -> cue.isOf(setting.noticeType())).toList();
        List<Found> found = new ArrayList<>();
        for (Mention mention : mentions) {
            found.add(decide(here, setting, mention, passages.ofEnumeration(mention)));
        }
        Stance wanted = wanted(here, setting);
        List<Judged> judged = new ArrayList<>();
        for (int i = 0; i < mentions.size(); i++) {
            String item = mentions.get(i).itemId();
            Stance replaced = isWantedToo(item, mentions, found) ? wanted : Stance.EXCLUDED;
            judged.add(new Judged(
                    stance(found.get(i).sense(), wanted, replaced), found.get(i).quotes()));
        }
        return judged;
    }

    private static Stance stance(Sense sense, Stance wanted, Stance replaced) {
        return switch (sense) {
            case REQUIRED -> Stance.REQUIRED;
            case SUPPLIED -> Stance.SUPPLIED;
            case EQUIVALENT -> Stance.EQUIVALENT;
            case EXCLUDED -> Stance.EXCLUDED;
            case MENTIONED -> Stance.MENTIONED;
            case WANTED -> wanted;
            case REPLACED -> replaced;
        };
    }

    /** The stance of what the notice is about: required, or supplied where it tells a result. */
    private static Stance wanted(List<StanceCue> cues, Setting setting) {
        Found best = null;
        for (StanceCue cue : cues) {
            if (cue.sense() == Sense.REQUIRED || cue.sense() == Sense.SUPPLIED) {
                Found found = cue.place() == Place.TITLE ? inTitle(cue, setting) : null;
                best = found != null && found.beats(best) ? found : best;
            }
        }
        return best == null ? Stance.REQUIRED : stance(best.sense(), Stance.REQUIRED, Stance.EXCLUDED);
    }

    private static boolean isWantedToo(String item, List<Mention> mentions, List<Found> found) {
        for (int i = 0; i < mentions.size(); i++) {
            if (mentions.get(i).itemId().equals(item) && found.get(i).sense() == Sense.WANTED) {
                return true;
            }
        }
        return false;
    }

    private static Found decide(List<StanceCue> cues, Setting setting, Mention mention, Passage passage) {
        String text = setting.fields().text().original();
        Span own = new Span(mention.start(), mention.end());
        Found best = new Found(Sense.MENTIONED, Integer.MIN_VALUE, 0, List.of(Quote.of(text, own, "stance:named")));
        for (StanceCue cue : cues) {
            if (cue.kinds().contains(mention.kind())) {
                Found found = switch (cue.place()) {
                    case WORDS -> inWords(cue, passage);
                    case HEADING -> inHeadings(cue, setting.fields(), mention);
                    case TITLE -> inTitle(cue, setting);
                };
                best = found != null && found.beats(best) ? found : best;
            }
        }
        return best.quotes().isEmpty()
                ? new Found(best.sense(), best.weight(), 0, List.of(Quote.of(text, own, "stance:type")))
                : best;
    }

    private static @Nullable Found inWords(StanceCue cue, Passage passage) {
        Matcher matcher = cue.form().matcher(passage.words());
        Found best = null;
        while (matcher.find()) {
            List<Quote> quotes = passage.quotes(matcher.start(), matcher.end(), rule(cue));
            Found found = new Found(cue.sense(), cue.weight(), matcher.end() - matcher.start(), quotes);
            best = found.beats(best) ? found : best;
        }
        return best;
    }

    private static @Nullable Found inHeadings(StanceCue cue, Fields fields, Mention mention) {
        int depth = 0;
        int place = fields.text().indexOf(mention.start());
        for (Section at = fields.sectionAt(place); at != null; at = at.parent()) {
            Span words =
                    at.heading().length() == 0 ? null : findIn(cue, fields.text(), words(fields.text(), at.heading()));
            if (words != null) {
                return found(cue, depth, fields, words);
            }
            depth++;
        }
        return null;
    }

    /** The words of a heading alone: where a text has no lines, all that follows stands on the heading's line. */
    private static Span words(FoldedText text, Span heading) {
        int from = text.indexOf(heading.start());
        int to = from;
        int end = Math.min(text.indexOf(heading.end()), from + LONGEST_HEADING);
        while (to < end && HEADING_ENDS.indexOf(text.charAt(to)) < 0) {
            to++;
        }
        return text.span(from, to);
    }

    /** A cue without a form of its own cites what told the type of the notice. */
    private static @Nullable Found inTitle(StanceCue cue, Setting setting) {
        if (cue.form().pattern().isEmpty()) {
            return new Found(cue.sense(), cue.weight(), 0, setting.typeQuotes());
        }
        Fields fields = setting.fields();
        Span title = fields.findTitle().map(Field::value).orElse(null);
        Span words = title == null ? null : findIn(cue, fields.text(), title);
        return words == null ? null : found(cue, 0, fields, words);
    }

    private static Found found(StanceCue cue, int depth, Fields fields, Span words) {
        Quote quote = Quote.of(fields.text().original(), words, rule(cue));
        return new Found(cue.sense(), cue.weight(), depth, List.of(quote));
    }

    private static @Nullable Span findIn(StanceCue cue, FoldedText text, Span span) {
        int from = text.indexOf(span.start());
        Matcher matcher = cue.form().matcher(text.text(from, text.indexOf(span.end())));
        return matcher.find() ? text.span(from + matcher.start(), from + matcher.end()) : null;
    }

    private static String rule(StanceCue cue) {
        return "stance:" + cue.id();
    }
}
