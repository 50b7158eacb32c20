package weir.evidence;

import java.util.List;

/**
 * A piece of a document in reading order. Its span covers all of its text; the spans of its parts lie inside.
 */
public sealed interface Block {

    /** Its text's place in the reading text. */
    Span span();

    /** Its place in the source. */
    Origin origin();

    /** Whether it is about the capture, the notice itself, or the page around it. */
    Part part();

    /** What a block belongs to. */
    enum Part {
        /** The title line, the date line and other facts that the page's head or the crawler's record gives. */
        METADATA,
        /** The notice. */
        CONTENT,
        /** Navigation, service lines, breadcrumbs, footers: read, kept and set apart. */
        BOILERPLATE
    }

    /** A heading; levels count from 1 as in HTML. */
    record Heading(Span span, Origin origin, Part part, int level) implements Block {}

    /** A paragraph, or one line of a text whose lines stand alone. */
    record Paragraph(Span span, Origin origin, Part part) implements Block {}

    /** A list and its items in order. */
    record Listed(Span span, Origin origin, Part part, List<Block> items) implements Block {
        public Listed {
            items = List.copyOf(items);
        }
    }

    /** A table and its cells, row by row; each cell stands once, at its upper left corner. */
    record Table(Span span, Origin origin, Part part, List<Cell> cells) implements Block {
        public Table {
            cells = List.copyOf(cells);
        }
    }

    /** A fact about the capture on a line of its own, such as the title or the date of publication. */
    record Metadata(Span span, Origin origin, Key key) implements Block {
        @Override
        public Part part() {
            return Part.METADATA;
        }

        /** What the line tells. */
        public enum Key {
            TITLE,
            PUBLISHED,
            /** A {@code key: value} line of a record without text of its own; the key is part of the span. */
            OTHER
        }
    }
}
