package weir.technology;

/**
 * A word that may stand between a name and the word that tells what it means.
 *
 * @param place on which side of the name
 */
record Filler(String word, TellingWord.Place place) {}
