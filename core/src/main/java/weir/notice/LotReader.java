package weir.notice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import weir.evidence.Quote;
import weir.evidence.Words;
import weir.notice.field.Candidate;
import weir.notice.field.Field;
import weir.notice.field.Fields;
import weir.notice.field.NoticeField;

/**
 * Counts the lots a notice covers: as many as it lists in one table or by its lines. A notice of a purchase that shows no division is
 * one lot; of plans, changes, contracts and the like nothing is said unless lots are written.
 */
final class LotReader {

    private static final Set<NoticeType> WHOLE = Set.of(
            NoticeType.TENDER,
            NoticeType.SINGLE_SOURCE,
            NoticeType.CANDIDATE,
            NoticeType.AWARD,
            NoticeType.TERMINATION);
    private static final int LINES = -2;
    private static final int ASCII_END = 128;
    private static final int MOST = 60;
    private static final int LONGEST = 40;
    private static final int SHORT = 8;
    private static final String NUMERALS = "一二三四五六七八九十";
    private static final String NO_DIVISION = "no lots named";

    Optional<Candidate<Integer>> read(Fields fields, Candidate<NoticeType> type) {
        Map<Integer, Map<String, Quote>> byTable = new TreeMap<>();
        for (Field field : fields.of(NoticeField.LOT)) {
            if (!field.section().isQuiet() && names(fields.value(field))) {
                put(
                        byTable,
                        field.table(),
                        fields.value(field),
                        Quote.of(fields.document().text(), field.value(), field.rule()));
            }
        }
        for (Field field : fields.all()) {
            if (field.lot() != null && field.table() < 0 && !field.section().isQuiet()) {
                put(
                        byTable,
                        LINES,
                        field.lot(),
                        Quote.of(fields.document().text(), field.value(), "lot:" + field.lot()));
            }
        }
        List<Quote> most = List.of();
        for (Map<String, Quote> lots : byTable.values()) {
            most = lots.size() > most.size() && lots.size() <= MOST ? new ArrayList<>(lots.values()) : most;
        }
        return count(most, type);
    }

    /** Whether words name a lot: a few signs, or a number of the lot without Chinese words. */
    private static boolean names(String words) {
        boolean plain = words.chars().allMatch(c -> c < ASCII_END);
        return (words.length() <= SHORT || (plain && words.length() <= LONGEST))
                && words.chars().anyMatch(c -> c < ASCII_END ? Character.isLetterOrDigit(c) : NUMERALS.indexOf(c) >= 0);
    }

    private static void put(Map<Integer, Map<String, Quote>> byTable, int table, String words, Quote quote) {
        byTable.computeIfAbsent(table, key -> new LinkedHashMap<>()).putIfAbsent(plain(words), quote);
    }

    private static Optional<Candidate<Integer>> count(List<Quote> lots, Candidate<NoticeType> type) {
        boolean whole = WHOLE.contains(type.value());
        if (lots.size() > 1 || (whole && !lots.isEmpty())) {
            return Optional.of(new Candidate<>(lots.size(), 0, lots));
        }
        List<Quote> told = type.quotes().stream()
                .map(quote -> new Quote(quote.start(), quote.end(), quote.quote(), NO_DIVISION))
                .toList();
        return whole ? Optional.of(new Candidate<>(1, 0, told)) : Optional.empty();
    }

    /** 第一包, 包1 and 01 are the same lot. */
    private static String plain(String words) {
        StringBuilder plain = new StringBuilder();
        for (char c : Words.folded(words).toCharArray()) {
            int numeral = NUMERALS.indexOf(c);
            if (numeral >= 0) {
                plain.append(numeral + 1);
            } else if (c < ASCII_END && (Character.isLetterOrDigit(c) || c == '-')) {
                plain.append(Character.toUpperCase(c));
            }
        }
        String number = plain.toString();
        while (number.length() > 1 && number.charAt(0) == '0') {
            number = number.substring(1);
        }
        return number.isEmpty() ? words : number;
    }
}
