package weir.finding;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import weir.technology.Catalogue;
import weir.technology.CatalogueItem;
import weir.technology.CatalogueKind;
import weir.technology.Mention;

/** Tells from the named items who runs the cloud and who sells the model. A supplier's own name never makes it a provider. */
final class Providers {

    private final Catalogue catalogue;

    Providers(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Catalogue ids: those who run a cloud first, then those who sell a model; without them where a cloud's own service sells it. */
    List<String> of(List<Mention> mentions) {
        List<CatalogueItem> items = mentions.stream()
                .flatMap(mention -> catalogue.findItem(mention.itemId()).stream())
                .distinct()
                .toList();
        boolean hosted =
                items.stream().anyMatch(item -> item.kind() == CatalogueKind.SERVICE && item.provider() != null);
        Stream<String> running = items.stream().flatMap(item -> findRunner(item).stream());
        Stream<String> selling = hosted ? Stream.empty() : items.stream().flatMap(item -> findSeller(item).stream());
        return Stream.concat(running, selling).distinct().toList();
    }

    private static Optional<String> findRunner(CatalogueItem item) {
        return switch (item.kind()) {
            case PROVIDER -> Optional.of(item.id());
            case SERVICE, INSTANCE -> Optional.ofNullable(item.provider());
            case CHIP, FAMILY, SYSTEM, MODEL -> Optional.empty();
        };
    }

    /** The maker of a model, where the catalogue knows it as one that sells. */
    private Optional<String> findSeller(CatalogueItem item) {
        if (item.kind() != CatalogueKind.MODEL) {
            return Optional.empty();
        }
        return Optional.ofNullable(item.provider())
                .or(() -> catalogue
                        .findItem(item.maker())
                        .filter(maker -> maker.kind() == CatalogueKind.PROVIDER)
                        .map(CatalogueItem::id));
    }
}
