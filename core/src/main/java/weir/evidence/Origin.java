package weir.evidence;

import java.util.Locale;

/** The place in the source that a block was read from, precise enough to open the source and find it. */
public sealed interface Origin {

    /** The place in words, such as {@code page 2 at 72,120 (468 × 14)}. */
    String describe();

    /** An element of an HTML or XML tree, as a path of names and positions from the root: {@code html/body/div[2]/p[1]}. */
    record Element(String path) implements Origin {
        @Override
        public String describe() {
            return path;
        }
    }

    /** A box on a page; pages count from 1, units are points (1/72 inch) from the upper left corner. */
    record PageBox(int page, float x, float y, float width, float height) implements Origin {
        @Override
        public String describe() {
            return String.format(Locale.ROOT, "page %d at %.0f,%.0f (%.0f × %.0f)", page, x, y, width, height);
        }
    }

    /** A paragraph or cell of an office document, such as {@code table 2, row 3, cell 1}. */
    record OfficePart(String place) implements Origin {
        @Override
        public String describe() {
            return place;
        }
    }

    /** A value of a JSON document by its pointer (RFC 6901), or a column of a CSV record. */
    record Member(String pointer) implements Origin {
        @Override
        public String describe() {
            return pointer;
        }
    }

    /** A line of a plain text, from 1. */
    record Line(int number) implements Origin {
        @Override
        public String describe() {
            return "line " + number;
        }
    }
}
