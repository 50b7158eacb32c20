package weir.process;

import java.util.List;
import org.jspecify.annotations.Nullable;
import weir.notice.Amount;
import weir.notice.NoticeType;

/**
 * The little of a notice that linking needs, small enough to hold a million of them in memory. Made by {@link DigestReader}.
 *
 * @param day day of publication since 1970, else another day the notice gives; {@link #NO_DAY} for none
 * @param published day of publication; {@link #NO_DAY} for none
 * @param award day of the award; {@link #NO_DAY} for none
 * @param deadline day until when bids are taken, or of their opening; {@link #NO_DAY} for none
 * @param number as written
 * @param numbers keys of the number; empty for none
 * @param names keys of name and title, those that differ
 * @param nameSpecific whether a name says who buys or where and is long enough to stand alone
 * @param nameGeneric whether the names hold nothing but words that many buy under
 * @param buyer as written
 * @param buyerKey without the differences of writing; empty for none or a masked name
 * @param sums the amounts in yuan
 * @param lots how many lots the notice covers; 0 where it cannot be told
 * @param topicLots the lots that technology on topic is named for; empty for the whole purchase
 * @param onTopic whether it names technology on topic
 * @param ending of a termination, or of a correction that suspends the purchase; else null
 */
public record NoticeDigest(
        String id,
        NoticeType type,
        int day,
        int published,
        int award,
        int deadline,
        @Nullable String number,
        List<NumberKey> numbers,
        List<NameKey> names,
        Markers marks,
        boolean nameSpecific,
        boolean nameGeneric,
        @Nullable String buyer,
        String buyerKey,
        String agencyKey,
        List<String> suppliers,
        List<Sum> sums,
        int lots,
        List<String> topicLots,
        boolean onTopic,
        TextSketch sketch,
        @Nullable Ending ending) {

    /** No such day is known. */
    public static final int NO_DAY = Integer.MAX_VALUE;

    /** How a terminated purchase ended. */
    public enum Ending {
        /** For want of valid bids. */
        FAILED,
        /** By the buyer's will. */
        CANCELLED
    }

    /**
     * An amount in yuan.
     *
     * @param fen hundredths of a yuan
     * @param lot the mark of its lot; empty for the whole purchase
     */
    public record Sum(Amount.Kind kind, long fen, String lot) {}

    /** Days between two notices; 0 where one has no day. */
    int daysTo(NoticeDigest later) {
        return day == NO_DAY || later.day == NO_DAY ? 0 : later.day - day;
    }

    /** Whether it begins a try: what a plan or a call for bids does. */
    boolean calls() {
        return type == NoticeType.TENDER || type == NoticeType.SINGLE_SOURCE || type == NoticeType.INTENTION;
    }
}
