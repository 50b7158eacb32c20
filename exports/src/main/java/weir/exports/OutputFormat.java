package weir.exports;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** The kinds of files a case can be written as; {@code run.json} is always written. */
public enum OutputFormat {
    /** {@code report.html}. */
    HTML,
    /** {@code findings.csv}. */
    CSV,
    /** {@code findings.xlsx}. */
    XLSX,
    /** {@code findings.jsonl}, {@code set_aside.jsonl}, {@code notices.jsonl}, {@code processes.jsonl}, {@code problems.jsonl}. */
    JSONL,
    /** {@code entities.ftm.json}. */
    FTM,
    /** {@code releases.ocds.json}. */
    OCDS;

    /** All of them. */
    public static Set<OutputFormat> all() {
        return EnumSet.allOf(OutputFormat.class);
    }

    /**
     * The format with this code, in any case.
     *
     * @throws IllegalArgumentException naming the formats there are
     */
    public static OutputFormat of(String code) {
        return Arrays.stream(values())
                .filter(format -> format.code().equals(code.strip().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("\"" + code + "\" is no format; there are "
                        + String.join(
                                ", ",
                                Arrays.stream(values()).map(OutputFormat::code).toList())));
    }

    /** The code used on the command line. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
