package weir.process;

/**
 * A project number as far as it tells the purchase.
 *
 * @param stem without marks of tries and lots
 * @param attempt as in {@link Markers}
 * @param lot the mark of one lot; empty where there is none
 * @param generic whether many purchases share such a number by chance
 */
record NumberKey(String stem, int attempt, String lot, boolean generic) {

    String digits() {
        StringBuilder digits = new StringBuilder();
        stem.chars().filter(Character::isDigit).forEach(c -> digits.append((char) c));
        return digits.toString();
    }

    String letters() {
        StringBuilder letters = new StringBuilder();
        stem.chars().filter(c -> !Character.isDigit(c)).forEach(c -> letters.append((char) c));
        return letters.toString();
    }
}
