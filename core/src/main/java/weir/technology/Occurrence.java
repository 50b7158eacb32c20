package weir.technology;

import weir.evidence.Span;

/** A pattern found in a text; offsets are those of the text. */
record Occurrence(Pattern pattern, int start, int end) {

    Span span() {
        return new Span(start, end);
    }

    int length() {
        return end - start;
    }
}
