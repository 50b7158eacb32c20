package weir.technology.context;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import weir.knowledge.Knowledge;
import weir.knowledge.KnowledgeRow;
import weir.technology.TechnologyKind;

/** Loads {@code technology/stance-cues.csv}. */
final class StanceCues {

    private static final String FILE = "technology/stance-cues.csv";

    private StanceCues() {}

    /** All cues, in the order of the file. */
    static List<StanceCue> load(Knowledge knowledge, FormWords words) {
        List<StanceCue> cues = new ArrayList<>();
        for (KnowledgeRow row : knowledge
                .table(FILE, "id", "place", "types", "of", "form", "sense", "weight", "example")
                .rows()) {
            cues.add(cue(row, words));
        }
        return cues;
    }

    private static StanceCue cue(KnowledgeRow row, FormWords words) {
        StanceCue.Place place = row.code("place", StanceCue.Place.class);
        if (place == StanceCue.Place.WORDS && row.text("form").indexOf(Passage.ITEM) < 0) {
            throw row.wrong("form", "it needs an @ where the item stands");
        }
        return new StanceCue(
                row.required("id"),
                place,
                Set.copyOf(row.list("types")),
                kinds(row),
                words.form(row, "form", String.valueOf(Passage.ITEM)),
                row.code("sense", StanceCue.Sense.class),
                row.findNumber("weight")
                        .orElseThrow(() -> row.wrong("weight", "it may not be empty"))
                        .intValue());
    }

    /** The kinds of items a row speaks about; all where it names none. */
    static Set<TechnologyKind> kinds(KnowledgeRow row) {
        Set<TechnologyKind> kinds = EnumSet.noneOf(TechnologyKind.class);
        for (String code : row.list("of")) {
            kinds.add(TechnologyKind.ofCode(code)
                    .orElseThrow(() -> row.wrong("of", "it must be a list of chip, system, cloud, model, or empty")));
        }
        return kinds.isEmpty() ? EnumSet.allOf(TechnologyKind.class) : kinds;
    }
}
