package weir.finding;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
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
        return prefix + HexFormat.of().formatHex(sha256(key)).substring(0, ID_LENGTH);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
