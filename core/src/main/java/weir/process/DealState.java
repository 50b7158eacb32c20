package weir.process;

import java.util.Locale;

/** How far a purchase went, as far as its notices say. The codes in output are the lower-case names. */
public enum DealState {
    /** Only an intention was published. */
    PLANNED,
    /** Bids were asked for; nothing final is known. */
    TENDERED,
    AWARDED,
    /** A contract was published, or goods were accepted. */
    CONTRACTED,
    /** No valid bids: 流标, 废标. */
    FAILED,
    /** Ended or suspended by the buyer. */
    CANCELLED,
    /** It cannot be told from the notices read. */
    UNKNOWN;

    /** The code used in output files. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
