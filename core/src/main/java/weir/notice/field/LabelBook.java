package weir.notice.field;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import weir.evidence.FoldedText;
import weir.evidence.WordFinder;
import weir.evidence.Words;
import weir.knowledge.Knowledge;
import weir.knowledge.KnowledgeRow;

/** All labels and headings that the knowledge names, found in one pass over a folded text. */
final class LabelBook {

    /** What a heading of {@code notice/sections.csv} opens. */
    record Heading(String kind, boolean quiet) {}

    /** Words that may be a label, a heading or both. */
    record Entry(String text, List<Label> labels, @Nullable Heading heading) {

        Entry {
            labels = List.copyOf(labels);
        }

        /** The labels these words are in this shape and section: those that name the section, else those that name none. */
        List<Label> in(Label.Where shape, Section section) {
            List<Label> held = new ArrayList<>(labels.size());
            boolean named = false;
            for (Label label : labels) {
                if (label.holds(shape, section)) {
                    held.add(label);
                    named |= label.namesSections();
                }
            }
            if (named) {
                held.removeIf(label -> !label.namesSections());
            }
            return held;
        }
    }

    /** An entry's place in the folded text. */
    record Hit(int start, int end, Entry entry) {}

    private static final String UNIT = "单位";

    private final Map<String, Entry> entries = new HashMap<>();
    private final WordFinder<Entry> finder;

    LabelBook(Knowledge knowledge) {
        Map<String, List<Label>> labels = new HashMap<>();
        for (KnowledgeRow row : knowledge
                .table("notice/labels.csv", "field", "label", "where", "sections", "priority", "note")
                .rows()) {
            Label label = Label.of(row);
            labels.computeIfAbsent(label.text(), key -> new ArrayList<>()).add(label);
        }
        Map<String, Heading> headings = new HashMap<>();
        for (KnowledgeRow row : knowledge
                .table("notice/sections.csv", "kind", "heading", "quiet", "note")
                .rows()) {
            headings.put(
                    Words.folded(row.required("heading")),
                    new Heading(row.required("kind"), row.text("quiet").equals("yes")));
        }
        labels.forEach((text, rows) -> entries.put(text, new Entry(text, rows, headings.get(text))));
        headings.forEach((text, heading) -> entries.putIfAbsent(text, new Entry(text, List.of(), heading)));
        finder = new WordFinder<>(entries);
    }

    /** The entry of these folded words. */
    Optional<Entry> find(String words) {
        return Optional.ofNullable(entries.get(words));
    }

    /** The entry of a cell or line that holds nothing else, what stands in brackets behind it and a colon apart. */
    Optional<Entry> findHead(String words) {
        String folded = Words.folded(words);
        Optional<Entry> whole = find(folded);
        if (whole.isPresent()) {
            return whole;
        }
        int end = folded.length();
        while (end > 0 && ":*".indexOf(folded.charAt(end - 1)) >= 0) {
            end--;
        }
        while (end > 0 && folded.charAt(end - 1) == ')' && folded.lastIndexOf('(', end - 1) > 0) {
            end = folded.lastIndexOf('(', end - 1);
        }
        return end == folded.length() ? Optional.empty() : find(folded.substring(0, end));
    }

    /** All places where an entry stands, the first and longest before those it overlaps, which are left out. */
    List<Hit> hits(FoldedText text) {
        List<Hit> all = new ArrayList<>();
        BitSet starts = new BitSet(text.length());
        finder.find(text.chars(), 0, text.length(), (start, end, entry) -> {
            all.add(new Hit(start, end, entry));
            starts.set(start);
        });
        List<Hit> kept = new ArrayList<>(all.size());
        int end = 0;
        for (Hit hit : all) {
            if (hit.start() >= end && !isTwoLines(text, hit, starts) && !isUnit(text, hit)) {
                kept.add(hit);
                end = hit.end();
            }
        }
        return kept;
    }

    /** The 单位 of （单位：元） names a unit of money, no organisation. */
    private static boolean isUnit(FoldedText text, Hit hit) {
        return hit.entry().text().equals(UNIT) && hit.start() > 0 && text.charAt(hit.start() - 1) == '(';
    }

    /**
     * Whether a line ends inside the hit and its parts belong apart: both are entries of their own (获取采购文件⏎时间), or the hit begins
     * inside a word and another entry begins the next line (公开招标⏎预算金额).
     */
    private boolean isTwoLines(FoldedText text, Hit hit, BitSet starts) {
        for (int i = hit.start() + 1; i < hit.end(); i++) {
            if (text.startsLine(i)) {
                boolean insideWord = text.breakBefore(hit.start()) == FoldedText.NONE
                        && hit.start() > 0
                        && Character.isIdeographic(text.charAt(hit.start() - 1));
                return (insideWord && starts.get(i))
                        || (entries.containsKey(text.text(hit.start(), i))
                                && entries.containsKey(text.text(i, hit.end())));
            }
        }
        return false;
    }
}
