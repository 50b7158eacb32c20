package weir.technology;

import weir.evidence.Span;

/**
 * A name in a text that may be a mention.
 *
 * @param start with the maker's name before it
 * @param named whether its maker's name stands directly before it
 */
record Candidate(Pattern pattern, CatalogueItem item, int start, int end, boolean named) {

    Span span() {
        return new Span(start, end);
    }

    /** Whether it counts whatever stands around it. */
    boolean isCertain() {
        return named || pattern.need() == Need.NONE;
    }

    boolean needs(Need need) {
        return !isCertain() && pattern.need() == need;
    }

    /** Whether both belong to hardware, or both to services and models. */
    boolean isAkinTo(Candidate other) {
        return isHardware() == other.isHardware();
    }

    /** Whether it is a chip or a machine. */
    boolean isHardware() {
        TechnologyKind kind = item.kind().technologyKind();
        return kind == TechnologyKind.CHIP || kind == TechnologyKind.SYSTEM;
    }
}
