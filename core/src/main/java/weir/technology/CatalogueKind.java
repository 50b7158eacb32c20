package weir.technology;

/** What a row of the catalogue is. */
public enum CatalogueKind {
    /** A chip or card with figures of its own. */
    CHIP,
    /** Chips that differ in form factor or memory only. */
    FAMILY,
    /** A machine with accelerators. */
    SYSTEM,
    /** A company or brand that runs a cloud or sells a model. */
    PROVIDER,
    /** A service of a provider. */
    SERVICE,
    /** A type of rented machine. */
    INSTANCE,
    MODEL;

    /** The kind that mentions of such an item have. */
    public TechnologyKind technologyKind() {
        return switch (this) {
            case CHIP, FAMILY -> TechnologyKind.CHIP;
            case SYSTEM -> TechnologyKind.SYSTEM;
            case PROVIDER, SERVICE, INSTANCE -> TechnologyKind.CLOUD;
            case MODEL -> TechnologyKind.MODEL;
        };
    }
}
