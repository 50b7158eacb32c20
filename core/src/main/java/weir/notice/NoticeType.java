package weir.notice;

/** What a notice is, by its content. The codes in output are the lower-case names. */
public enum NoticeType {
    /** A plan to buy: 采购意向, 意见征求, 预公告, 招标计划. */
    INTENTION,
    /** An invitation to bid, prequalification included. */
    TENDER,
    /** A single-source purchase announced before it is made. */
    SINGLE_SOURCE,
    /** A ranking or proposal that is not final. */
    CANDIDATE,
    AWARD,
    CONTRACT,
    /** A correction, change or clarification of another notice. */
    CORRECTION,
    /** A failed, ended or suspended purchase. */
    TERMINATION,
    BID_OPENING,
    ACCEPTANCE,
    /** None of these, or it cannot be told. */
    OTHER;

    /** The code used in output files. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
