package weir.rules;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import weir.knowledge.Knowledge;
import weir.rules.expression.Range;
import weir.rules.expression.Verdict;
import weir.technology.Catalogue;
import weir.technology.CatalogueItem;
import weir.technology.CatalogueKind;

/**
 * The rules, asked as of a day. Immutable; reference material, not legal advice.
 *
 * <p>An answer says what a rule's test gives by the figures known, and how the rule stood on the day. The two are kept apart: a chip may
 * meet the test of a rule that is stayed.
 */
public final class Rulebook {

    private static final String NO_POLICY = "a policy of the provider";
    private static final String NO_CHIPS = "which chips are in it";
    private static final String IN_FORCE = "whether the rule is in force";

    private final Pack pack;
    private final Catalogue catalogue;

    private Rulebook(Pack pack, Catalogue catalogue) {
        this.pack = pack;
        this.catalogue = catalogue;
    }

    /**
     * Reads and checks the rule files.
     *
     * @throws weir.knowledge.KnowledgeException naming file, line and column of what is wrong
     */
    public static Rulebook load(Knowledge knowledge, Catalogue catalogue) {
        return new Rulebook(new PackLoader(knowledge).load(), catalogue);
    }

    /** All instruments, in the order of their file. */
    public Collection<Instrument> instruments() {
        return pack.instruments().values();
    }

    /** How an instrument stood. */
    public StateOnDay state(String instrument, AsOf asOf) {
        return pack.states().on(instrument, asOf);
    }

    /** What all rules say of an item for a buyer in a country of whom no more is known. */
    public ItemAnswer explain(CatalogueItem item, String country, AsOf asOf) {
        return explain(item, Party.in(country), country, asOf);
    }

    /** What all rules say of an item that goes to a country, or is used from there, by a party. */
    public ItemAnswer explain(CatalogueItem item, Party buyer, String country, AsOf asOf) {
        return new ItemRules(pack, catalogue, asOf, buyer, country).explain(item);
    }

    /**
     * Whether a chip, or a machine or instance with such chips, was out of reach for a country on a day; for a model or service, whether
     * its provider's own policy bars it there.
     */
    public Control controlled(CatalogueItem item, String country, LocalDate on) {
        return control(explain(item, country, AsOf.day(on)));
    }

    /** Joins the answers of all rules to one. Where no rule of the packs could control the item it is unknown, and says so. */
    public Control control(ItemAnswer answer) {
        if (answer.rules().stream().noneMatch(RuleAnswer::controls)) {
            boolean machine = answer.kind() == CatalogueKind.SYSTEM || answer.kind() == CatalogueKind.INSTANCE;
            return new Control(Verdict.UNKNOWN, List.of(), null, List.of(machine ? NO_CHIPS : NO_POLICY));
        }
        return Controls.of(answer.rules());
    }

    /** Whether the policies for a model, service or provider let the party use it on a day. */
    public PolicyAnswer providerPolicy(CatalogueItem item, Party party, AsOf asOf) {
        List<RuleAnswer> rules = new ItemRules(
                        pack, catalogue, asOf, party, Objects.requireNonNullElse(party.location(), ""))
                .access(item);
        Verdict barred = rules.stream()
                .filter(RuleAnswer::controls)
                .map(RuleAnswer::effective)
                .reduce(Verdict.NO, Verdict::or);
        if (rules.stream().noneMatch(RuleAnswer::controls)) {
            return new PolicyAnswer(Verdict.UNKNOWN, rules, List.of(NO_POLICY));
        }
        return new PolicyAnswer(barred.not(), rules, barred == Verdict.UNKNOWN ? missing(rules) : List.of());
    }

    /** The four tests of ownership, in the order of their file; they must not be mixed. */
    public List<RuleAnswer> ownership(Party party, AsOf asOf) {
        return new RuleReader(pack, asOf)
                .answers(pack.tests(RuleTest.Subject.OWNERSHIP), new KnownFacts(pack, asOf).withParty(party), false);
    }

    /**
     * The lines of computing power, and how far a computation reaches on the way to each.
     *
     * @param operations to train one model; null where they are not known
     * @param operationsPerSecond of the machines together; null where it is not known
     */
    public List<Threshold> thresholds(@Nullable Range operations, @Nullable Range operationsPerSecond, AsOf asOf) {
        return new RuleReader(pack, asOf)
                .thresholds(pack.tests(RuleTest.Subject.TRAINING), computing(operations, operationsPerSecond, asOf));
    }

    private KnownFacts computing(@Nullable Range operations, @Nullable Range operationsPerSecond, AsOf asOf) {
        KnownFacts facts = new KnownFacts(pack, asOf);
        if (operations != null) {
            facts = facts.withNumber("operations", operations);
        }
        if (operationsPerSecond != null) {
            facts = facts.withNumber("cluster_operations_per_second", operationsPerSecond);
        }
        return facts;
    }

    private static List<String> missing(List<RuleAnswer> rules) {
        Set<String> missing = new LinkedHashSet<>();
        for (RuleAnswer rule : rules) {
            if (rule.effective() == Verdict.UNKNOWN) {
                missing.addAll(rule.missing().isEmpty() ? List.of(IN_FORCE) : rule.missing());
            }
        }
        return List.copyOf(missing);
    }
}
