package weir.rules;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import weir.rules.expression.Facts;
import weir.rules.expression.Name;
import weir.rules.expression.Range;
import weir.rules.expression.Verdict;
import weir.technology.CatalogueItem;

/** What is known of one chip, party or computation on one day. What was never set is unknown. Each {@code with} gives a new value. */
final class KnownFacts implements Facts {

    private static final String OWNER_PERCENT = "owner_percent";
    private static final String LARGEST_OWNER = "largest_owner_percent";
    private static final String LISTED = "listed";

    private final Pack pack;
    private final AsOf asOf;
    private final Map<String, Range> numbers = new HashMap<>();
    private final Map<String, Verdict> facts = new HashMap<>();
    private final Map<String, String> words = new HashMap<>();
    private @Nullable List<Owner> owners;

    KnownFacts(Pack pack, AsOf asOf) {
        this.pack = pack;
        this.asOf = asOf;
    }

    private KnownFacts copy() {
        KnownFacts copy = new KnownFacts(pack, asOf);
        copy.numbers.putAll(numbers);
        copy.facts.putAll(facts);
        copy.words.putAll(words);
        copy.owners = owners;
        return copy;
    }

    /** Adds the figures and facts that the catalogue has of a chip. */
    KnownFacts withChip(CatalogueItem chip) {
        KnownFacts copy = copy();
        for (Measure measure : pack.measures().values()) {
            switch (measure.kind()) {
                case NUMBER ->
                    chip.findMeasure(measure.column())
                            .ifPresent(value -> copy.numbers.put(measure.id(), Range.of(value)));
                case FACT -> copy.facts.put(measure.id(), measure.fact(ChipColumns.word(chip, measure.column())));
                case COUNTRY, CLASS -> copy.putWord(measure.id(), ChipColumns.word(chip, measure.column()));
            }
        }
        return copy;
    }

    /** Adds where a party is and who owns it. */
    KnownFacts withParty(Party party) {
        KnownFacts copy = copy();
        copy.putWord("location", party.location());
        copy.putWord("headquarters", party.headquarters());
        copy.putWord("parent_headquarters", party.parentHeadquarters());
        copy.owners = party.owners();
        if (party.individual() != null) {
            copy.facts.put("individual", Verdict.of(party.individual()));
        }
        return copy;
    }

    KnownFacts withWord(String name, @Nullable String word) {
        KnownFacts copy = copy();
        copy.putWord(name, word);
        return copy;
    }

    KnownFacts withNumber(String name, Range value) {
        KnownFacts copy = copy();
        copy.numbers.put(name, value);
        return copy;
    }

    KnownFacts withFact(String name, Verdict verdict) {
        KnownFacts copy = copy();
        copy.facts.put(name, verdict);
        return copy;
    }

    private void putWord(String name, @Nullable String word) {
        if (word != null && !word.isEmpty()) {
            words.put(name, word);
        }
    }

    @Override
    public Optional<Range> findNumber(Name name) {
        if (owners != null && name.name().equals(OWNER_PERCENT)) {
            return Optional.of(new Shares(owners).of(owner -> belongs(owner, name.part())));
        }
        if (owners != null && name.name().equals(LARGEST_OWNER)) {
            return Optional.of(new Shares(owners).ofLargestPerson());
        }
        return Optional.ofNullable(numbers.get(name.name()));
    }

    private Verdict belongs(Owner owner, String kind) {
        if (kind.equals(LISTED)) {
            return owner.listed() == null ? Verdict.UNKNOWN : Verdict.of(owner.listed());
        }
        return owner.headquarters() == null ? Verdict.UNKNOWN : isIn(owner.headquarters(), kind);
    }

    @Override
    public Verdict fact(String name) {
        return facts.getOrDefault(name, Verdict.UNKNOWN);
    }

    @Override
    public Optional<String> findWord(String name) {
        return Optional.ofNullable(words.get(name));
    }

    @Override
    public Verdict isIn(String word, String group) {
        return pack.groups().isIn(word, group, asOf);
    }

    @Override
    public BigDecimal margin(String name) {
        Measure measure = pack.measures().get(name);
        return measure == null ? BigDecimal.ZERO : measure.margin();
    }

    @Override
    public String printed(String name) {
        Measure measure = pack.measures().get(name);
        return measure == null ? name : measure.printed();
    }
}
