package weir.party;

import java.util.List;
import java.util.regex.Pattern;
import weir.knowledge.Knowledge;

/** Tells names that hide who is meant: 某部队, or letters crossed out ({@code party/masks.csv}). They are kept as written. */
public final class MaskedNames {

    private static final Pattern CROSSED_OUT = Pattern.compile("[*×x]{2,}");

    private final List<String> masks;

    /** Loads the masks. */
    public MaskedNames(Knowledge knowledge) {
        masks = knowledge.table("party/masks.csv", "word", "kind", "note").rows().stream()
                .filter(row -> row.required("kind").equals("masked"))
                .map(row -> NameKey.of(row.required("word")))
                .toList();
    }

    /** Whether the name names nobody. */
    public boolean isMasked(String name) {
        String folded = NameKey.of(name);
        return CROSSED_OUT.matcher(folded).find() || masks.stream().anyMatch(folded::contains);
    }
}
