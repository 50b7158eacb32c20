package weir.process;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import weir.knowledge.Knowledge;
import weir.knowledge.KnowledgeRow;

/** Reads names of purchases as keys, by {@code markers.csv} and {@code name-words.csv}. */
final class NameKeys {

    private static final Pattern HEAD = Pattern.compile("^(?:\\([^()]{1,10}\\))+(?=.{8})");
    private static final Pattern ON_BEHALF = Pattern.compile("^.{0,40}?关于(?=.{6})");
    private static final Pattern PROVINCE = Pattern.compile("^(?:[^省]{2,3}省|[^区]{2,8}自治区)(?=.{6})");
    /** The look ahead keeps brackets that are not closed at the end from being tried at each of their digits. */
    private static final Pattern CODE =
            Pattern.compile("\\((?=[^()]*+\\)$)(?:[^()一-鿿]*[0-9]{4}[^()一-鿿]*+|[0-9]{1,4}-[0-9]{1,4})\\)$");

    private static final Set<String> KINDS = Set.of("again", "year", "phase", "batch", "lot", "cut");
    private static final int SHORTEST = 4;

    private final List<MarkerRow> marks;
    private final List<String> tails;
    private final List<String> fillers;
    private final List<String> generic;
    private final List<String> bodies;

    NameKeys(Knowledge knowledge) {
        marks = knowledge.table("process/markers.csv", "kind", "pattern", "value", "note").rows().stream()
                .map(NameKeys::mark)
                .toList();
        tails = longestFirst(knowledge.table("notice/name-tails.csv", "tail", "note").rows().stream()
                .map(row -> Folding.of(row.required("tail")))
                .toList());
        List<KnowledgeRow> words = knowledge
                .table("process/name-words.csv", "kind", "word", "note")
                .rows();
        fillers = words(words, "filler");
        generic = words(words, "generic");
        bodies = words(words, "body");
    }

    private static MarkerRow mark(KnowledgeRow row) {
        if (!KINDS.contains(row.required("kind"))) {
            throw row.wrong("kind", "it must be again, year, phase, batch, lot or cut");
        }
        return MarkerRow.of(row);
    }

    private static List<String> words(List<KnowledgeRow> rows, String kind) {
        return longestFirst(rows.stream()
                .filter(row -> row.required("kind").equals(kind))
                .map(row -> Folding.of(row.required("word")))
                .toList());
    }

    private static List<String> longestFirst(List<String> words) {
        return words.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    /** The key of a name or title; {@link NameKey#NONE} for nothing. */
    NameKey of(@Nullable String name) {
        String folded = Folding.of(name);
        if (folded.isEmpty()) {
            return NameKey.NONE;
        }
        Markers found = marks(folded);
        String stem = HEAD.matcher(folded).replaceFirst("");
        stem = ON_BEHALF.matcher(stem).replaceFirst("");
        stem = withoutTails(cut(stem, "cut"));
        stem = CODE.matcher(stem).replaceFirst("");
        stem = cut(cut(cut(stem, "cut"), "again"), "lot");
        for (String filler : fillers) {
            stem = stem.replace(filler, "");
        }
        stem = PROVINCE.matcher(Folding.lettersAndDigits(stem)).replaceFirst("");
        return new NameKey(stem.length() < SHORTEST ? Folding.lettersAndDigits(folded) : stem, found);
    }

    private String withoutTails(String name) {
        String rest = name;
        boolean cut = true;
        while (cut) {
            cut = false;
            for (String tail : tails) {
                if (rest.length() - tail.length() >= SHORTEST && rest.endsWith(tail)) {
                    rest = rest.substring(0, rest.length() - tail.length());
                    cut = true;
                    break;
                }
            }
        }
        return rest;
    }

    private String cut(String name, String kind) {
        String rest = name;
        for (MarkerRow row : marks) {
            if (row.kind().equals(kind)) {
                rest = row.pattern().matcher(rest).replaceAll("");
            }
        }
        return rest;
    }

    private Markers marks(String folded) {
        int attempt = 0;
        String year = null;
        int phase = 0;
        int batch = 0;
        TreeSet<String> lots = new TreeSet<>();
        for (MarkerRow row : marks) {
            Matcher hit = row.pattern().matcher(folded);
            while (hit.find()) {
                switch (row.kind()) {
                    case "again" -> attempt = laterTry(attempt, row.number(hit));
                    case "year" -> year = year == null ? MarkerRow.words(hit) : year;
                    case "phase" -> phase = phase == 0 ? row.number(hit) : phase;
                    case "batch" -> batch = batch == 0 ? row.number(hit) : batch;
                    case "cut" -> {}
                    default -> lots.add(lot(MarkerRow.words(hit)));
                }
            }
        }
        boolean none = attempt == 0 && year == null && phase == 0 && batch == 0 && lots.isEmpty();
        return none ? Markers.NONE : new Markers(attempt, year, phase, batch, String.join(" ", lots));
    }

    /** A counted try says more than 重新招标, a later one more than an earlier one. */
    private static int laterTry(int known, int next) {
        return known == Markers.AGAIN || known == 0 ? (next == 0 ? known : next) : Math.max(known, next);
    }

    /** A lot's mark as a number where it is one: 二 and 02 are 2. */
    static String lot(String words) {
        int number = MarkerRow.ordinal(words);
        return number == 0 ? words : Integer.toString(number);
    }

    /** A number in brackets at the end of a title: （CZ2020-0001）; null where there is none. */
    @Nullable
    String findCode(@Nullable String title) {
        Matcher code = CODE.matcher(withoutTails(Folding.of(title)));
        return code.find() ? code.group() : null;
    }

    /** Whether a stem says who buys or where. */
    boolean namesBody(String stem) {
        return bodies.stream().anyMatch(stem::contains);
    }

    /** What is left of a stem without the buyer and without words that many bodies buy under. */
    int ownLength(String stem, String buyer) {
        String rest = buyer.isEmpty() ? stem : stem.replace(buyer, "");
        for (String word : generic) {
            rest = rest.replace(word, "");
        }
        return rest.length();
    }

    /** Marks of lots in any words, such as the lot of an amount. */
    List<String> lots(String words) {
        List<String> lots = new ArrayList<>();
        String folded = Folding.of(words);
        for (MarkerRow row : marks) {
            Matcher hit = row.pattern().matcher(folded);
            while (row.kind().equals("lot") && hit.find()) {
                lots.add(lot(MarkerRow.words(hit)));
            }
        }
        return lots.isEmpty() ? List.of(lot(folded)) : lots;
    }
}
