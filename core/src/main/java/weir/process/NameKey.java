package weir.process;

/**
 * A name of a purchase as far as it tells the purchase.
 *
 * @param stem without marks of tries and lots, filler words and signs
 * @param marks what was written of tries, years, phases, batches and lots
 */
record NameKey(String stem, Markers marks) {

    static final NameKey NONE = new NameKey("", Markers.NONE);
}
