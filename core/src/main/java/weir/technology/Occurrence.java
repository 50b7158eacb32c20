package weir.technology;

/** A pattern found in a text; offsets are those of the text. */
record Occurrence(Pattern pattern, int start, int end) {

    int length() {
        return end - start;
    }
}
