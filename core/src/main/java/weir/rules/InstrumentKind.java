package weir.rules;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a rule is, apart from how it stands. */
public enum InstrumentKind {
    STATUTE,
    REGULATION,
    /** Of the President. */
    ORDER,
    GUIDANCE,
    /** To a company, naming items. */
    LETTER,
    COMPANY_POLICY,
    BILL,
    OPINION;

    /** The code used in output. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
