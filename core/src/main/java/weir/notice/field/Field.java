package weir.notice.field;

import org.jspecify.annotations.Nullable;
import weir.evidence.Span;

/**
 * A value that stands beside a label.
 *
 * @param field what the label announces
 * @param labelWords the label as the knowledge has it, folded
 * @param label the label's place
 * @param value the value's place: to the end of its line or cell, or to the next label or heading
 * @param region from the value's start to the next label or heading, over any number of lines
 * @param section where it stands
 * @param lot the lot its row or paragraph speaks of, as written; null for none
 * @param row the row in its table from 0, {@code -1} outside of tables
 * @param table which table, {@code -1} outside of tables; with {@code row} it tells what stands in one row
 * @param priority of the label, 0 to 100
 */
public record Field(
        NoticeField field,
        String labelWords,
        Span label,
        Span value,
        Span region,
        How how,
        Section section,
        @Nullable String lot,
        int row,
        int table,
        int priority) {

    /** The rule's name in evidence, such as {@code label:采购人}. */
    public String rule() {
        return how.ruleName() + ":" + labelWords;
    }
}
