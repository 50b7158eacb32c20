package weir.finding;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import weir.rules.Control;
import weir.rules.RuleAnswer;
import weir.rules.Rulebook;
import weir.rules.expression.Verdict;
import weir.technology.Catalogue;
import weir.technology.CatalogueItem;
import weir.technology.CatalogueKind;
import weir.technology.Group;

/** Decides whether an item was American and out of a buyer's reach on a day; see "what is a finding" in the design. */
final class Reach {

    private static final String OPEN = "open";

    private final Catalogue catalogue;
    private final Rulebook rulebook;
    private final Map<Question, Control> answers = new ConcurrentHashMap<>();

    private record Question(String item, String country, LocalDate on) {}

    Reach(Catalogue catalogue, Rulebook rulebook) {
        this.catalogue = catalogue;
        this.rulebook = rulebook;
    }

    /** Why no finding may rest on the item, whatever the notice says of it; nothing where one may. */
    Optional<String> findReasonAgainst(CatalogueItem item, String country, LocalDate on) {
        if (item.group() == Group.CHINA_OPERATED) {
            return Optional.of("a region run by an operator in China");
        }
        if (!item.isAmerican()) {
            return Optional.of("not an American item");
        }
        return switch (item.kind()) {
            case PROVIDER, SERVICE, INSTANCE -> Optional.empty();
            case MODEL ->
                isHosted(item)
                        ? Optional.empty()
                        : Optional.of("open weights that anybody can run; no American company hosts them here");
            case CHIP, FAMILY, SYSTEM -> uncontrolled(item, country, on);
        };
    }

    private boolean isHosted(CatalogueItem item) {
        return !OPEN.equals(item.weights())
                && (item.weights() != null
                        || item.provider() != null
                        || catalogue
                                .findItem(item.maker())
                                .filter(maker -> maker.kind() == CatalogueKind.PROVIDER)
                                .isPresent());
    }

    private Optional<String> uncontrolled(CatalogueItem item, String country, LocalDate on) {
        Control control = controlled(item, country, on);
        return switch (control.verdict()) {
            case YES -> Optional.empty();
            case NO -> Optional.of("not controlled on " + on);
            case NEAR -> Optional.of("near a line of the rule on " + on + ": " + rules(control));
            case UNKNOWN ->
                Optional.of("not known whether it was controlled on " + on
                        + (control.missing().isEmpty() ? "" : "; missing: " + String.join(", ", control.missing())));
        };
    }

    /** Asked once for each item, country and day; a case asks the same again and again. */
    private Control controlled(CatalogueItem item, String country, LocalDate on) {
        return answers.computeIfAbsent(
                new Question(item.id(), country, on), any -> rulebook.controlled(item, country, on));
    }

    private static String rules(Control control) {
        return control.because().stream().map(RuleAnswer::rule).distinct().collect(Collectors.joining(", "));
    }

    /** The licence exception that may serve for the item on the day; nothing where none does. */
    Optional<String> findException(CatalogueItem item, String country, LocalDate on) {
        boolean chip = item.kind().technologyKind() != weir.technology.TechnologyKind.CLOUD
                && item.kind() != CatalogueKind.MODEL;
        if (!chip) {
            return Optional.empty();
        }
        Control control = controlled(item, country, on);
        return control.verdict() == Verdict.YES ? Optional.ofNullable(control.exception()) : Optional.empty();
    }
}
