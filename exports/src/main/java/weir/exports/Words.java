package weir.exports;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import weir.finding.Role;
import weir.notice.Amount;
import weir.notice.NoticeType;

/** The words that people read for the codes of the files. */
final class Words {

    private Words() {}

    static String of(NoticeType type) {
        return type.code().replace('_', ' ').replace("single source", "single-source");
    }

    static String of(Role role) {
        return role.code().replace('_', ' ');
    }

    static String of(Amount.Kind basis) {
        return switch (basis) {
            case BUDGET -> "budget";
            case CEILING -> "price ceiling";
            case AWARD -> "award price";
            case CONTRACT -> "contract price";
        };
    }

    /** The price as it stands: what was bid or proposed is not what was awarded. */
    static String of(Amount.Kind basis, boolean preliminary) {
        return preliminary ? "proposed price" : of(basis);
    }

    /** {@code 200,000 yuan}, {@code USD 12,000.50}. */
    static String money(BigDecimal value, String currency) {
        return "CNY".equals(currency) ? number(value) + " yuan" : currency + " " + number(value);
    }

    /** With commas, and two decimals where it is not whole. */
    static String number(BigDecimal value) {
        boolean whole = value.stripTrailingZeros().scale() <= 0;
        DecimalFormat format =
                new DecimalFormat(whole ? "#,##0" : "#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(value);
    }

    static String number(long count) {
        return number(BigDecimal.valueOf(count));
    }

    /** {@code 1 notice}, {@code 2 notices}. */
    static String count(long count, String one) {
        return number(count) + " "
                + (count == 1 ? one : one.endsWith("y") ? one.substring(0, one.length() - 1) + "ies" : one + "s");
    }
}
