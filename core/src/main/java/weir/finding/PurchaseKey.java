package weir.finding;

import weir.evidence.Sha256;
import weir.notice.Notice;

/**
 * What tells one purchase from another: project number and buyer, without the differences of writing. A notice without a number is a
 * purchase of its own.
 *
 * @param number without blanks, width and the kind of brackets and dashes; for a notice without number, its id
 */
record PurchaseKey(boolean numbered, String number, String buyer) {

    private static final int ID_LENGTH = 12;

    static PurchaseKey of(Notice notice) {
        String number = Folded.of(notice.projectNumber());
        return number.isEmpty()
                ? new PurchaseKey(false, notice.id(), Folded.of(notice.buyer()))
                : new PurchaseKey(true, number, Folded.of(notice.buyer()));
    }

    /** An id that stays the same from run to run. */
    String id(String prefix) {
        String key = (numbered ? "number\n" : "notice\n") + number + "\n" + buyer;
        return prefix + Sha256.hex(key).substring(0, ID_LENGTH);
    }
}
