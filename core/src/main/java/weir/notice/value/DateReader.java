package weir.notice.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import weir.evidence.Span;
import weir.knowledge.Knowledge;

/**
 * Finds dates, with their times of day, in a stretch of text: 2018年10月26日 19:45, 二〇二六年三月五日, 2026-03-27 13:30:00, 11/13/2020,
 * 20260313, Mar 16, 2026; digits may be parted by blanks and line ends where 年, 月 and 日 hold them together. The second end of a range
 * takes the year and month it lacks from the first. A month without a day is no date. Zones are not applied.
 */
public final class DateReader {

    private static final int EARLIEST = 1990;
    private static final int LATEST = 2099;

    private final Numerals numerals;
    private final TimeReader times;
    private final DateWords words;

    public DateReader(Knowledge knowledge, Numerals numerals) {
        this.numerals = numerals;
        this.words = new DateWords(knowledge);
        this.times = new TimeReader(words, numerals);
    }

    /** All dates in {@code within}, in order. */
    public List<FoundDate> read(CharSequence text, Span within) {
        List<FoundDate> found = new ArrayList<>();
        int position = within.start();
        while (position < within.end()) {
            FoundDate date = startsDate(text, position, within.start()) ? dateAt(text, position, within.end()) : null;
            if (date == null) {
                position++;
            } else {
                position = add(text, date, within.end(), found);
            }
        }
        return found;
    }

    private int add(CharSequence text, FoundDate date, int end, List<FoundDate> found) {
        FoundDate second = rangeEnd(text, date, end);
        if (second == null) {
            found.add(date);
            return date.span().end();
        }
        found.add(new FoundDate(date.span(), date.day(), date.time(), FoundDate.Place.RANGE_START));
        found.add(second);
        return second.span().end();
    }

    private boolean startsDate(CharSequence text, int at, int start) {
        char character = text.charAt(at);
        if (PlainNumber.digit(character) >= 0) {
            return "12１２".indexOf(character) >= 0 || isFirst(text, at, start);
        }
        if (character == '二' || character == '一') {
            return true;
        }
        return character >= 'A' && character <= 'Z' && (at == start || !Character.isLetter(text.charAt(at - 1)));
    }

    private static boolean isFirst(CharSequence text, int at, int start) {
        return at == start || (PlainNumber.digit(text.charAt(at - 1)) < 0 && text.charAt(at - 1) != '.');
    }

    private @Nullable FoundDate dateAt(CharSequence text, int at, int end) {
        char first = text.charAt(at);
        LocalDate day;
        Cursor cursor = new Cursor(text, at, end);
        if (first >= 'A' && first <= 'Z') {
            day = english(cursor);
        } else if (PlainNumber.digit(first) < 0) {
            day = spelled(cursor);
        } else {
            day = digits(cursor, at == 0 ? ' ' : text.charAt(at - 1));
        }
        return day == null ? null : withTime(cursor, at, day);
    }

    private FoundDate withTime(Cursor cursor, int start, LocalDate day) {
        int dayEnd = cursor.position();
        LocalTime time = times.read(cursor);
        int end = time == null ? dayEnd : cursor.position();
        return new FoundDate(new Span(start, end), day, time, FoundDate.Place.ALONE);
    }

    private @Nullable LocalDate digits(Cursor cursor, char before) {
        int start = cursor.position();
        LocalDate day = yearMonthDay(cursor);
        boolean first = PlainNumber.digit(before) < 0 && before != '-' && before != '.' && !isAsciiLetter(before);
        if (day == null && first) {
            cursor.moveTo(start);
            day = numeric(cursor);
        }
        if (day == null && first) {
            cursor.moveTo(start);
            day = dayFirst(cursor);
        }
        return day;
    }

    private static boolean isAsciiLetter(char character) {
        return character < '\u0080' && Character.isLetter(character);
    }

    /** 2026年3月20日, its digits in one piece or scattered. */
    private @Nullable LocalDate yearMonthDay(Cursor cursor) {
        int year = cursor.scatteredNumber(4);
        return isYear(year) && cursor.take("年") ? monthDay(cursor, year) : null;
    }

    private @Nullable LocalDate monthDay(Cursor cursor, int year) {
        int month = monthOrDay(cursor);
        return month > 0 && cursor.take("月") ? dayOf(cursor, year, month) : null;
    }

    private @Nullable LocalDate dayOf(Cursor cursor, int year, int month) {
        int day = monthOrDay(cursor);
        return day > 0 && cursor.take("日号") ? date(year, month, day) : null;
    }

    private int monthOrDay(Cursor cursor) {
        cursor.skipBlanks();
        int number = cursor.scatteredNumber(2);
        if (number >= 0) {
            return number;
        }
        Numerals.Spelled spelled = numerals.read(cursor.text(), cursor.position(), cursor.end());
        if (spelled == null || spelled.value().intValue() > 31) {
            return -1;
        }
        cursor.moveTo(spelled.end());
        return spelled.value().intValue();
    }

    /** 二〇二六年三月五日. */
    private @Nullable LocalDate spelled(Cursor cursor) {
        int year = 0;
        for (int i = 0; i < 4; i++) {
            char next = cursor.peek();
            int digit = PlainNumber.digit(next) >= 0 ? PlainNumber.digit(next) : numerals.digit(next);
            if (digit < 0) {
                return null;
            }
            year = year * 10 + digit;
            cursor.moveTo(cursor.position() + 1);
        }
        return isYear(year) && cursor.take("年") ? monthDay(cursor, year) : null;
    }

    /** 2026-03-27, 2026/3/27, 2026.3.27, 20260327, 11/13/2020. */
    private @Nullable LocalDate numeric(Cursor cursor) {
        int start = cursor.position();
        int first = cursor.number(9);
        int length = cursor.position() - start;
        if (length == 8 && isYear(first / 10_000)) {
            return date(first / 10_000, first / 100 % 100, first % 100);
        }
        char separator = cursor.peek();
        if ("-/.．／－".indexOf(separator) < 0 || separator == 0) {
            return null;
        }
        cursor.moveTo(cursor.position() + 1);
        int second = cursor.number(2);
        if (second < 0 || cursor.peek() != separator) {
            return null;
        }
        cursor.moveTo(cursor.position() + 1);
        boolean yearFirst = length == 4 && isYear(first);
        int third = cursor.number(yearFirst ? 2 : 4);
        if (PlainNumber.digit(cursor.peek()) >= 0 && !(yearFirst && isTimeAhead(cursor))) {
            return null;
        }
        if (yearFirst) {
            return date(first, second, third);
        }
        return separator == '/' && isYear(third) ? date(third, first, second) : null;
    }

    /** Whether a time was glued to the day: 2023-03-1609:00:00. */
    private static boolean isTimeAhead(Cursor cursor) {
        int start = cursor.position();
        int hour = cursor.number(2);
        boolean time = hour >= 0 && cursor.position() == start + 2 && cursor.take(":：");
        cursor.moveTo(start);
        return time;
    }

    /** 16 March 2026. */
    private @Nullable LocalDate dayFirst(Cursor cursor) {
        int day = cursor.number(2);
        cursor.skipBlanks();
        int month = words.month(cursor);
        if (day < 1 || month < 1) {
            return null;
        }
        cursor.take(",.");
        cursor.skipBlanks();
        int year = cursor.number(4);
        return isYear(year) ? date(year, month, day) : null;
    }

    /** Mar 16, 2026. */
    private @Nullable LocalDate english(Cursor cursor) {
        int month = words.month(cursor);
        if (month < 1) {
            return null;
        }
        cursor.take(".");
        cursor.skipBlanks();
        int day = cursor.number(2);
        cursor.take(",");
        cursor.skipBlanks();
        int year = cursor.number(4);
        return day > 0 && isYear(year) ? date(year, month, day) : null;
    }

    /** The date behind 至 or a dash that belongs to the same range. */
    private @Nullable FoundDate rangeEnd(CharSequence text, FoundDate first, int end) {
        Cursor cursor = new Cursor(text, first.span().end(), end);
        if (!words.takeTo(cursor)) {
            return null;
        }
        cursor.skipBlanks();
        int start = cursor.position();
        FoundDate whole = start < end && startsDate(text, start, start) ? dateAt(text, start, end) : null;
        if (whole != null) {
            return new FoundDate(whole.span(), whole.day(), whole.time(), FoundDate.Place.RANGE_END);
        }
        cursor.moveTo(start);
        LocalDate day = partial(cursor, first.day());
        if (day == null) {
            return null;
        }
        FoundDate dated = withTime(cursor, start, day);
        return new FoundDate(dated.span(), dated.day(), dated.time(), FoundDate.Place.RANGE_END);
    }

    /** 4月19日 or 19日 in the year and month of {@code first}, or in the following one where it would lie before it. */
    private @Nullable LocalDate partial(Cursor cursor, LocalDate first) {
        int start = cursor.position();
        LocalDate day = monthDay(cursor, first.getYear());
        if (day != null) {
            return day.isBefore(first) ? day.plusYears(1) : day;
        }
        cursor.moveTo(start);
        day = dayOf(cursor, first.getYear(), first.getMonthValue());
        return day != null && day.isBefore(first) ? day.plusMonths(1) : day;
    }

    private static boolean isYear(int year) {
        return year >= EARLIEST && year <= LATEST;
    }

    private static @Nullable LocalDate date(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
