package weir.notice.field;

/** What a label announces. The codes in knowledge files are the lower-case names. */
public enum NoticeField {
    TITLE,
    NOTICE_TYPE,
    METHOD,
    PROJECT_NUMBER,
    /** A number that is only second best: of a lot, or a platform's own code. */
    OTHER_NUMBER,
    PROJECT_NAME,
    BUYER,
    PROCURING_UNIT,
    AGENCY,
    REGION,
    LOT,
    LOTS,
    SUPPLIER,
    /** A bidder that is not said to have won. */
    BIDDER,
    CONSORTIUM,
    RANK,
    BUDGET,
    CEILING,
    AWARD_AMOUNT,
    /** A price that becomes the award of whoever stands first: 投标报价, 最终报价. */
    BID_AMOUNT,
    CONTRACT_AMOUNT,
    PUBLISHED,
    DEADLINE,
    AWARD_DATE,
    EVALUATION_DATE,
    OPENING_DATE,
    SIGNED_DATE,
    ITEM_NAME,
    ITEM_BRAND,
    ITEM_MODEL,
    ITEM_QUANTITY,
    ITEM_UNIT,
    ITEM_UNIT_PRICE,
    /** The column of a correction with what is written now. */
    CHANGED_TO,
    /** Known and not wanted; it ends the value before it: addresses, contacts, fees. */
    OTHER
}
