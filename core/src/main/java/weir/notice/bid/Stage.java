package weir.notice.bid;

/** How far a purchase is when its notice names bidders. */
public enum Stage {
    /** No bids yet: nobody named is a bidder. */
    BEFORE_BIDS,
    /** It cannot be told; only who is said to have won counts. */
    UNTOLD,
    /** One supplier is proposed without competition. */
    SINGLE_SOURCE,
    /** Bids were opened; nobody stands first. */
    OPENED,
    /** Bids were ranked; the first is proposed. */
    RANKED,
    /** The winner is named. */
    DECIDED,
    /** Nobody won. */
    FAILED
}
