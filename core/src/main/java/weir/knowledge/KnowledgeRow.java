package weir.knowledge;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A row of a knowledge file. Every complaint names the file, the line, the column and the value. */
public final class KnowledgeRow {

    private final String file;
    private final int line;
    private final List<String> columns;
    private final List<String> fields;

    KnowledgeRow(String file, int line, List<String> columns, List<String> fields) {
        this.file = file;
        this.line = line;
        this.columns = columns;
        this.fields = fields;
    }

    /** The field as it stands; empty where the table has no such column or the field is empty. */
    public String text(String column) {
        int index = columns.indexOf(column);
        return index < 0 ? "" : fields.get(index).strip();
    }

    /** The field, which may not be empty. */
    public String required(String column) {
        String value = text(column);
        if (value.isEmpty()) {
            throw wrong(column, "it may not be empty");
        }
        return value;
    }

    /** The parts of a field parted by {@code |}; empty parts are left out. */
    public List<String> list(String column) {
        return Arrays.stream(text(column).split("\\|"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** The field as one of a closed list of codes: lower-case names of {@code codes}. */
    public <E extends Enum<E>> E code(String column, Class<E> codes) {
        String value = required(column);
        for (E code : codes.getEnumConstants()) {
            if (code.name()
                    .toLowerCase(Locale.ROOT)
                    .replace('_', '-')
                    .equals(value.toLowerCase(Locale.ROOT).replace('_', '-'))) {
                return code;
            }
        }
        throw wrong(
                column,
                "it must be one of " + Arrays.toString(codes.getEnumConstants()).toLowerCase(Locale.ROOT));
    }

    /** The field as a number; nothing where it is empty. */
    public Optional<BigDecimal> findNumber(String column) {
        String value = text(column);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new BigDecimal(value));
        } catch (NumberFormatException e) {
            throw wrong(column, "it must be a number such as 4800 or 0.5");
        }
    }

    /** The field as a day; nothing where it is empty. */
    public Optional<LocalDate> findDay(String column) {
        String value = text(column);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(value));
        } catch (DateTimeParseException e) {
            throw wrong(column, "it must be a day of the form 2024-05-14");
        }
    }

    /** A complaint about one field of this row, for the caller to throw. */
    public KnowledgeException wrong(String column, String advice) {
        return new KnowledgeException(
                file + ", line " + line + ", column " + column + ": \"" + text(column) + "\" is wrong: " + advice);
    }

    /** Where this row stands: file and line. */
    @Override
    public String toString() {
        return file + ", line " + line;
    }
}
