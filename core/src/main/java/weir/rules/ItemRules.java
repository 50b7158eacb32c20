package weir.rules;

import static weir.rules.RuleTest.Subject.ACCESS;
import static weir.rules.RuleTest.Subject.CHIP;
import static weir.rules.RuleTest.Subject.LETTER;
import static weir.rules.RuleTest.Subject.LICENCE;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import weir.technology.Catalogue;
import weir.technology.CatalogueItem;
import weir.technology.CatalogueKind;

/** Answers for chips, families, machines, instances and services for one buyer on one day. */
final class ItemRules {

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
            case CHIP -> chip(item, false);
            case FAMILY -> family(item, false);
            case SYSTEM, INSTANCE -> machine(item);
            case PROVIDER, SERVICE, MODEL -> answer(item, access(item), List.of());
        };
    }

    private ItemAnswer chip(CatalogueItem chip, boolean inSystem) {
        KnownFacts facts =
                new KnownFacts(pack, asOf).withChip(chip).withParty(buyer).withWord("destination", country);
        List<RuleTest> classes = pack.tests(CHIP);
        KnownFacts classed =
                facts.withWord("class", reader.findClass(classes, facts).orElse(null));
        List<RuleTest> tests = Stream.concat(
                        classes.stream(), pack.tests(LETTER, LICENCE).stream().filter(test -> test.isFor(chip)))
                .toList();
        return answer(chip, reader.answers(tests, classed, inSystem), List.of());
    }

    private ItemAnswer family(CatalogueItem family, boolean inSystem) {
        List<ItemAnswer> variants = catalogue.variants(family.id()).stream()
                .map(variant -> chip(variant, inSystem))
                .toList();
        return answer(family, Merge.ofVariants(variants), variants);
    }

    private ItemAnswer machine(CatalogueItem machine) {
        List<ItemAnswer> chips = machine.chips().stream()
                .flatMap(id -> catalogue.findItem(id).stream())
                .map(chip -> chip.kind() == CatalogueKind.FAMILY ? family(chip, true) : chip(chip, true))
                .toList();
        List<RuleAnswer> rules = new ArrayList<>(Merge.ofParts(chips));
        rules.addAll(access(machine));
        return answer(machine, rules, chips);
    }

    List<RuleAnswer> access(CatalogueItem item) {
        List<RuleTest> tests =
                pack.tests(ACCESS).stream().filter(test -> test.isFor(item)).toList();
        return reader.answers(tests, new KnownFacts(pack, asOf).withParty(buyer), false);
    }

    private ItemAnswer answer(CatalogueItem item, List<RuleAnswer> rules, List<ItemAnswer> parts) {
        return new ItemAnswer(item.id(), item.name(), item.kind(), asOf.on(), country, rules, parts);
    }
}
