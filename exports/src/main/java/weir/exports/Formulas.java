package weir.exports;

/** Keeps text of a notice from being run as a formula by a spreadsheet. */
final class Formulas {

    /** What a spreadsheet takes for the beginning of a formula, in both widths. */
    private static final String BEGINNINGS = "=+-@\t\r\n＝＋－＠";

    private Formulas() {}

    /** Whether a spreadsheet could take this text for a formula. */
    static boolean isRisky(String text) {
        String bare = text.stripLeading();
        return !text.isEmpty() && (begins(text) || (!bare.isEmpty() && begins(bare)));
    }

    private static boolean begins(String text) {
        return BEGINNINGS.indexOf(text.charAt(0)) >= 0;
    }

    /** The text behind an apostrophe where it is risky, else as it is. */
    static String neutral(String text) {
        return isRisky(text) ? "'" + text : text;
    }
}
