package weir.documents;

/** Writes list numbers in the number formats of Word (ECMA-376, {@code ST_NumberFormat}). */
final class DocxNumerals {

    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String CAPITAL_DIGITS = "零壹贰叁肆伍陆柒捌玖";
    private static final int CIRCLES = 20;
    private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};

    private DocxNumerals() {}

    static String write(int number, String format) {
        return switch (format) {
            case "chineseCounting",
                    "chineseCountingThousand",
                    "japaneseCounting",
                    "taiwaneseCounting",
                    "taiwaneseCountingThousand" -> chinese(number, DIGITS, "十", "百");
            case "chineseLegalSimplified" -> chinese(number, CAPITAL_DIGITS, "拾", "佰");
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> circled(number);
            case "decimalFullWidth" -> fullWidth(number);
            case "decimalZero" -> number < 10 ? "0" + number : Integer.toString(number);
            case "upperLetter" -> letters(number, 'A');
            case "lowerLetter" -> letters(number, 'a');
            case "upperRoman" -> roman(number).toUpperCase(java.util.Locale.ROOT);
            case "lowerRoman" -> roman(number);
            case "none" -> "";
            default -> Integer.toString(number);
        };
    }

    private static String chinese(int number, String digits, String ten, String hundred) {
        if (number <= 0 || number > 999) {
            return Integer.toString(number);
        }
        int hundreds = number / 100;
        int tens = number / 10 % 10;
        int ones = number % 10;
        StringBuilder written = new StringBuilder();
        if (hundreds > 0) {
            written.append(digits.charAt(hundreds)).append(hundred);
        }
        if (tens > 0) {
            written.append(tens == 1 && hundreds == 0 ? "" : digits.substring(tens, tens + 1))
                    .append(ten);
        } else if (hundreds > 0 && ones > 0) {
            written.append('零');
        }
        return (ones > 0 ? written.append(digits.charAt(ones)) : written).toString();
    }

    private static String circled(int number) {
        return number >= 1 && number <= CIRCLES ? String.valueOf((char) ('①' + number - 1)) : Integer.toString(number);
    }

    private static String fullWidth(int number) {
        StringBuilder written = new StringBuilder();
        Integer.toString(number).chars().forEach(digit -> written.append((char) (digit - '0' + '０')));
        return written.toString();
    }

    /** A to Z, then AA, BB as Word writes them. */
    private static String letters(int number, char first) {
        if (number <= 0 || number > 26 * 10) {
            return Integer.toString(number);
        }
        char letter = (char) (first + (number - 1) % 26);
        return String.valueOf(letter).repeat((number - 1) / 26 + 1);
    }

    private static String roman(int number) {
        if (number <= 0 || number > 3999) {
            return Integer.toString(number);
        }
        StringBuilder written = new StringBuilder();
        int rest = number;
        for (int i = 0; i < ROMAN.length; i++) {
            while (rest >= ROMAN_VALUES[i]) {
                written.append(ROMAN[i]);
                rest -= ROMAN_VALUES[i];
            }
        }
        return written.toString();
    }
}
