package weir.notice;

/** How a purchase is made. The codes in output are the lower-case names. */
public enum Method {
    /** 公开招标. */
    OPEN,
    /** 邀请招标. */
    INVITED,
    /** 竞争性磋商. */
    CONSULTATION,
    /** 竞争性谈判. */
    NEGOTIATION,
    /** 询价, 询比. */
    INQUIRY,
    /** 单一来源. */
    SINGLE_SOURCE,
    /** 框架协议. */
    FRAMEWORK;

    /** The code used in output files. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
