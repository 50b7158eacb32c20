package weir.rules;

import static weir.rules.RuleTest.Subject.ACCESS;
import static weir.rules.RuleTest.Subject.CHIP;
import static weir.rules.RuleTest.Subject.LETTER;
import static weir.rules.RuleTest.Subject.LICENCE;

import java.util.List;
import java.util.stream.Stream;
import weir.rules.expression.Verdict;
import weir.technology.Catalogue;
import weir.technology.CatalogueItem;
import weir.technology.CatalogueKind;

/** Answers for chips, families, machines, instances and services for one buyer on one day. */
final class ItemRules {

    /** How a chip comes to its user. */
    private enum Setting {
        BARE,
        IN_SYSTEM,
        /** In a machine that stays where it is. */
        RENTED
    }

    private final Pack pack;
    private final Catalogue catalogue;
    private final AsOf asOf;
    private final Party buyer;
    private final String country;
    private final RuleReader reader;

    ItemRules(Pack pack, Catalogue catalogue, AsOf asOf, Party buyer, String country) {
        this.pack = pack;
        this.catalogue = catalogue;
        this.asOf = asOf;
        this.buyer = buyer;
        this.country = country;
        this.reader = new RuleReader(pack, asOf);
    }

    ItemAnswer explain(CatalogueItem item) {
        return switch (item.kind()) {
            case CHIP -> chip(item, Setting.BARE);
            case FAMILY -> family(item, Setting.BARE);
            case SYSTEM -> machine(item, Setting.IN_SYSTEM);
            case INSTANCE -> machine(item, Setting.RENTED);
            case PROVIDER, SERVICE, MODEL -> answer(item, access(item), List.of());
        };
    }

    private ItemAnswer chip(CatalogueItem chip, Setting setting) {
        KnownFacts facts = new KnownFacts(pack, asOf)
                .withChip(chip)
                .withParty(buyer)
                .withWord("destination", country)
                .withFact("rented", Verdict.of(setting == Setting.RENTED));
        List<RuleTest> classes = pack.tests(CHIP);
        KnownFacts classed =
                facts.withWord("class", reader.findClass(classes, facts).orElse(null));
        List<RuleTest> tests = Stream.concat(
                        classes.stream(), pack.tests(LETTER, LICENCE).stream().filter(test -> test.isFor(chip)))
                .toList();
        return answer(chip, reader.answers(tests, classed, setting != Setting.BARE), List.of());
    }

    private ItemAnswer family(CatalogueItem family, Setting setting) {
        List<ItemAnswer> variants = catalogue.variants(family.id()).stream()
                .map(variant -> chip(variant, setting))
                .toList();
        return answer(family, Merge.ofVariants(variants), variants);
    }

    private ItemAnswer machine(CatalogueItem machine, Setting setting) {
        List<ItemAnswer> chips = machine.chips().stream()
                .flatMap(id -> catalogue.findItem(id).stream())
                .map(chip -> chip.kind() == CatalogueKind.FAMILY ? family(chip, setting) : chip(chip, setting))
                .toList();
        return answer(machine, Merge.ofParts(chips), chips);
    }

    List<RuleAnswer> access(CatalogueItem item) {
        List<RuleTest> tests =
                pack.tests(ACCESS).stream().filter(test -> test.isFor(item)).toList();
        boolean rented = item.kind() == CatalogueKind.SERVICE || item.kind() == CatalogueKind.PROVIDER;
        KnownFacts facts = new KnownFacts(pack, asOf).withParty(buyer).withFact("rented", Verdict.of(rented));
        return reader.answers(tests, facts, false);
    }

    private ItemAnswer answer(CatalogueItem item, List<RuleAnswer> rules, List<ItemAnswer> parts) {
        return new ItemAnswer(item.id(), item.name(), item.kind(), asOf.on(), country, rules, parts);
    }
}
