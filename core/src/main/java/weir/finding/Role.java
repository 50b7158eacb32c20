package weir.finding;

import java.util.Locale;

/** What an organisation between buyer and provider is to the purchase. The codes in output are the lower-case names. */
public enum Role {
    /** Sells another company's cloud, model or chip. */
    RESELLER,
    /** Named for a purchase that is not final: a single source, a first-ranked candidate. */
    PROPOSED_SUPPLIER,
    SUPPLIER,
    /** One of several that bid together. */
    CONSORTIUM_MEMBER,
    /** Runs machines or a cloud region for the provider. */
    OPERATOR;

    /** The code used in output files. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
