package weir.notice;

import org.jspecify.annotations.Nullable;

/**
 * The dates of a notice; each null where it is not written.
 *
 * @param published when the notice was published
 * @param deadline until when bids or replies are taken
 * @param award 中标日期, 成交日期, 定标
 * @param evaluation 评审, 评标
 * @param opening 开标
 * @param signed when the contract was signed
 */
public record NoticeDates(
        @Nullable NoticeDate published,
        @Nullable NoticeDate deadline,
        @Nullable NoticeDate award,
        @Nullable NoticeDate evaluation,
        @Nullable NoticeDate opening,
        @Nullable NoticeDate signed) {

    /** No date known. */
    public static final NoticeDates NONE = new NoticeDates(null, null, null, null, null, null);
}
