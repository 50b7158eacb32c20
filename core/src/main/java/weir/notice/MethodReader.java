package weir.notice;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import weir.evidence.FoldedText;
import weir.evidence.Quote;
import weir.evidence.Signs;
import weir.evidence.Span;
import weir.knowledge.Knowledge;
import weir.knowledge.KnowledgeRow;
import weir.notice.field.Candidate;
import weir.notice.field.Choice;
import weir.notice.field.Field;
import weir.notice.field.Fields;
import weir.notice.field.NoticeField;

/** Tells how a purchase is made, from its label, the title, and the names of documents in the text ({@code notice/methods.csv}). */
final class MethodReader {

    private record Cue(Method method, int weight) {}

    private static final Signs TICKED = Signs.of("■☑√✓☒●");
    private static final String STAFF = "采购人员";
    private static final int LABELLED = 200;
    private static final int TITLED = 100;

    private final Cues<Cue> cues;

    MethodReader(Knowledge knowledge) {
        Map<String, Cue> words = new HashMap<>();
        for (KnowledgeRow row : knowledge
                .table("notice/methods.csv", "method", "cue", "weight", "note")
                .rows()) {
            int weight = row.findNumber("weight")
                    .orElseThrow(() -> row.wrong("weight", "it may not be empty"))
                    .intValue();
            words.put(row.required("cue"), new Cue(row.code("method", Method.class), weight));
        }
        cues = new Cues<>(words);
    }

    Optional<Candidate<Method>> read(Fields fields) {
        Choice<Method> choice = new Choice<>();
        for (Field field : fields.of(NoticeField.METHOD)) {
            addOnly(choice, fields, field.value(), LABELLED + field.priority(), field.rule());
        }
        fields.findTitle().ifPresent(title -> addOnly(choice, fields, title.value(), TITLED, "title"));
        addText(choice, fields);
        return choice.best();
    }

    /** Adds the method a stretch names, if it names one only or ticks one: lost check boxes name them all. */
    private void addOnly(Choice<Method> choice, Fields fields, Span span, int score, String rule) {
        FoldedText text = fields.text();
        List<Cues.Hit<Cue>> hits = hits(text, text.indexOf(span.start()), text.indexOf(span.end()));
        Set<Method> named = EnumSet.noneOf(Method.class);
        hits.forEach(hit -> named.add(hit.value().method()));
        for (Cues.Hit<Cue> hit : hits) {
            if (named.size() == 1 || isTicked(text, hit)) {
                choice.add(candidate(fields, hit, score + hit.value().weight(), rule));
            }
        }
    }

    private static boolean isTicked(FoldedText text, Cues.Hit<Cue> hit) {
        return hit.start() > 0 && TICKED.has(text.charAt(hit.start() - 1));
    }

    private List<Cues.Hit<Cue>> hits(FoldedText text, int from, int to) {
        return cues.hits(text, from, to).stream()
                .filter(hit -> !text.startsWith(STAFF, hit.end()))
                .toList();
    }

    /** The text counts by what it names most; what stands behind a label has been judged already. */
    private void addText(Choice<Method> choice, Fields fields) {
        List<Field> labels = fields.of(NoticeField.METHOD);
        Map<Method, Integer> counts = new EnumMap<>(Method.class);
        Map<Method, Cues.Hit<Cue>> first = new EnumMap<>(Method.class);
        for (Cues.Hit<Cue> hit : hits(fields.text(), 0, fields.text().length())) {
            boolean listed = labels.stream()
                    .anyMatch(label -> label.value().contains(fields.text().span(hit.start(), hit.end())));
            if (!listed && !fields.sectionAt(hit.start()).isQuiet()) {
                counts.merge(hit.value().method(), hit.value().weight(), Integer::sum);
                first.putIfAbsent(hit.value().method(), hit);
            }
        }
        counts.forEach((method, count) -> {
            Cues.Hit<Cue> hit = first.get(method);
            if (hit != null) {
                choice.add(candidate(fields, hit, Math.min(count / 10, TITLED / 2), "text"));
            }
        });
    }

    private static Candidate<Method> candidate(Fields fields, Cues.Hit<Cue> hit, int score, String rule) {
        Span span = fields.text().span(hit.start(), hit.end());
        Quote quote = Quote.of(fields.document().text(), span, rule + " " + hit.words());
        return new Candidate<>(hit.value().method(), score, List.of(quote));
    }
}
