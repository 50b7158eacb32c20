package weir.technology;

/**
 * A name that texts use for an item.
 *
 * @param text as the catalogue writes it
 * @param withNoun whether it ends in a noun that belongs to it only where no maker stands before it: A100显卡
 */
record ItemName(String text, Need need, boolean withNoun) {}
