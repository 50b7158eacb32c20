package weir.finding;

import java.util.Optional;
import weir.technology.Catalogue;
import weir.technology.CatalogueItem;
import weir.technology.Group;
import weir.technology.Mention;
import weir.technology.Stance;

/** Decides for one mention whether a finding may rest on it. */
final class FindingRules {

    private final Catalogue catalogue;

    FindingRules(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    boolean carriesFinding(Mention mention) {
        return findReasonToSetAside(mention).isEmpty();
    }

    /** Why no finding rests on this mention; nothing where one does. */
    Optional<String> findReasonToSetAside(Mention mention) {
        Optional<CatalogueItem> item = catalogue.findItem(mention.itemId());
        if (item.isEmpty()) {
            return Optional.of("the catalogue does not know this item");
        }
        if (item.get().group() == Group.CHINA_OPERATED) {
            return Optional.of("a region run by an operator in China");
        }
        if (!item.get().isAmerican()) {
            return Optional.of("not an American item");
        }
        return mention.stance() == null ? Optional.empty() : reason(mention.stance());
    }

    private static Optional<String> reason(Stance stance) {
        return switch (stance) {
            case REQUIRED, SUPPLIED -> Optional.empty();
            case EQUIVALENT -> Optional.of("only a yardstick for what is bought");
            case EXCLUDED -> Optional.of("excluded by the notice");
            case MENTIONED -> Optional.of("only mentioned");
        };
    }
}
