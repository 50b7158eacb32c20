package weir.notice.field;

/** In what shape a value stood beside its label. */
public enum How {
    /** {@code 采购人：某大学}, on one line. */
    COLON("label"),
    /** {@code 采购人：} and the value on the next line. */
    NEXT_LINE("label"),
    /** A line that is only a label, and the value on the next line. */
    OWN_LINE("label"),
    /** {@code 采购人 某大学} or {@code 一、采购人某大学}: a label at the start of a line and a blank, or behind its number. */
    BLANK("label"),
    /** The cell right of a label cell. */
    ROW_HEAD("table"),
    /** A cell below a label cell. */
    COLUMN_HEAD("table"),
    /** Heads of a table whose cells ran together; the value is all that stands below them. */
    GLUED_HEADS("table"),
    /** A {@code key: value} line of a record without text. */
    KEY("key"),
    /** A metadata line as a whole. */
    METADATA("metadata"),
    /** A sentence of a known form. */
    PATTERN("pattern");

    private final String ruleName;

    How(String ruleName) {
        this.ruleName = ruleName;
    }

    /** The first part of the rule's name in evidence. */
    String ruleName() {
        return ruleName;
    }
}
