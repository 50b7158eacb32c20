package weir.party;

import java.util.Locale;
import java.util.Optional;

/**
 * A unified social credit code (统一社会信用代码, GB 32100-2015) whose two check characters are right: the eighteenth over the whole code,
 * the seventeenth over the organisation code in it (GB 11714).
 *
 * @param text its 18 characters
 */
public record CreditCode(String text) {

    /** How many characters a code has. */
    public static final int LENGTH = 18;

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
    private static final int[] ORGANISATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};
    private static final int ORGANISATION_START = 8;
    private static final int ORGANISATION_MODULUS = 11;

    /** What is wrong with characters that should be a code. */
    public enum Check {
        VALID,
        /** Not 18 characters of its alphabet. */
        SHAPE,
        /** The check character of the whole is wrong: often a slip of reading. */
        LAST_CHECK,
        /** The check character of the organisation code is wrong. */
        ORGANISATION_CHECK,
        BOTH_CHECKS
    }

    /** The code, if it is one. Nothing is repaired; see {@link CreditCodes#suggest}. */
    public static Optional<CreditCode> find(String written) {
        return check(written) == Check.VALID ? Optional.of(new CreditCode(plain(written))) : Optional.empty();
    }

    /** What is wrong with these characters as a code. */
    public static Check check(String written) {
        String code = plain(written);
        if (code.length() != LENGTH || code.chars().anyMatch(c -> ALPHABET.indexOf(c) < 0)) {
            return Check.SHAPE;
        }
        boolean last = code.charAt(LENGTH - 1) == lastCheck(code);
        boolean organisation = code.charAt(LENGTH - 2) == organisationCheck(code);
        if (last && organisation) {
            return Check.VALID;
        }
        if (last) {
            return Check.ORGANISATION_CHECK;
        }
        return organisation ? Check.LAST_CHECK : Check.BOTH_CHECKS;
    }

    static String plain(String written) {
        return java.text.Normalizer.normalize(written, java.text.Normalizer.Form.NFKC)
                .strip()
                .toUpperCase(Locale.ROOT);
    }

    private static char lastCheck(String code) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += ALPHABET.indexOf(code.charAt(i)) * WEIGHTS[i];
        }
        return ALPHABET.charAt((ALPHABET.length() - sum % ALPHABET.length()) % ALPHABET.length());
    }

    private static char organisationCheck(String code) {
        int sum = 0;
        for (int i = 0; i < ORGANISATION_WEIGHTS.length; i++) {
            sum += Character.digit(code.charAt(ORGANISATION_START + i), Character.MAX_RADIX) * ORGANISATION_WEIGHTS[i];
        }
        int check = ORGANISATION_MODULUS - sum % ORGANISATION_MODULUS;
        if (check == ORGANISATION_MODULUS) {
            return '0';
        }
        return check == ORGANISATION_MODULUS - 1 ? 'X' : (char) ('0' + check);
    }
}
