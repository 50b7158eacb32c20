package weir.notice.field;

import org.jspecify.annotations.Nullable;

/**
 * A label or a heading at its place; it ends whatever value stands before it.
 *
 * @param start in the folded text, its number included
 * @param words where the label or heading itself begins
 * @param end behind the label, what stands in brackets after it, and its colon
 * @param shape how the label stands there
 * @param number in front of it; null for none
 * @param entry null for a numbered heading that the knowledge does not name
 */
record Mark(
        int start,
        int words,
        int end,
        Shape shape,
        @Nullable Numbering number,
        LabelBook.@Nullable Entry entry) {

    /** How a label or heading stands in the text. */
    enum Shape {
        HEADING,
        COLON,
        OWN_LINE,
        BLANK,
        /** Behind a number and right before the value: {@code 二、项目编号2020-A1}. */
        DIRECT
    }
}
