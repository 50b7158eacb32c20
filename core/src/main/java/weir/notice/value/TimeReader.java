package weir.notice.value;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** Reads the time of day behind a date: 19:45, 09点30分, 上午9时, 下午2:30, T13:30:00+08:00, 24:00. */
final class TimeReader {

    private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

    private final DateWords words;
    private final Numerals numerals;

    TimeReader(DateWords words, Numerals numerals) {
        this.words = words;
        this.numerals = numerals;
    }

    /**
     * Passes over the time behind a date; null, at the same place, where none stands. 24:00 is the last minute of the day, for the
     * day is the one the notice names.
     */
    @Nullable
    LocalTime read(Cursor cursor) {
        int start = cursor.position();
        DateWords.Role half = halfOfDay(cursor);
        if (half == null) {
            cursor.take("T-－—,，");
        }
        cursor.skipBlanks();
        int hour = number(cursor, 24);
        int minute = hour < 0 ? -1 : minute(cursor);
        if (minute < 0) {
            cursor.moveTo(start);
            return null;
        }
        if (half == null) {
            half = latinHalfOfDay(cursor);
        }
        int shifted = half == DateWords.Role.AFTERNOON && hour < 12 ? hour + 12 : hour;
        LocalTime time = shifted == 24 && minute == 0 ? LAST_MINUTE : valid(shifted, minute);
        if (time == null) {
            cursor.moveTo(start);
        }
        return time;
    }

    /** 上午 or 下午; a weekday before it is passed over. */
    private DateWords.@Nullable Role halfOfDay(Cursor cursor) {
        DateWords.Role role = words.takeBeforeTime(cursor);
        if (role == DateWords.Role.WEEKDAY) {
            DateWords.Role next = words.takeBeforeTime(cursor);
            return next == DateWords.Role.WEEKDAY ? null : next;
        }
        return role;
    }

    /** AM or PM behind the time. */
    private DateWords.@Nullable Role latinHalfOfDay(Cursor cursor) {
        int start = cursor.position();
        boolean latin = cursor.take("APap");
        cursor.moveTo(start);
        return latin ? words.takeBeforeTime(cursor) : null;
    }

    private int number(Cursor cursor, int most) {
        int digits = cursor.scatteredNumber(2);
        if (digits >= 0) {
            return digits;
        }
        Numerals.Spelled spelled = numerals.read(cursor.text(), cursor.position(), cursor.end());
        if (spelled == null || spelled.value().intValue() > most) {
            return -1;
        }
        cursor.moveTo(spelled.end());
        return spelled.value().intValue();
    }

    /** The minute behind a colon, 时 or 点; 0 behind a bare 时 or 点; -1 where neither follows. Seconds are passed over. */
    private int minute(Cursor cursor) {
        if (cursor.take(":：")) {
            int minute = cursor.scatteredNumber(2);
            if (minute >= 0 && cursor.take(":：")) {
                cursor.scatteredNumber(2);
            } else if (minute >= 0) {
                cursor.take("分时");
            }
            return minute;
        }
        if (!cursor.take("时点時")) {
            return -1;
        }
        int behind = cursor.position();
        int minute = number(cursor, 59);
        if (minute < 0 || !cursor.take("分")) {
            cursor.moveTo(behind);
            cursor.take("整");
            return minute == 30 ? halfPast(cursor, behind) : 0;
        }
        int minuteEnd = cursor.position();
        if (cursor.scatteredNumber(2) < 0 || !cursor.take("秒")) {
            cursor.moveTo(minuteEnd);
        }
        return minute;
    }

    /** 9点30 without 分. */
    private int halfPast(Cursor cursor, int behind) {
        cursor.moveTo(behind);
        return cursor.scatteredNumber(2);
    }

    private static @Nullable LocalTime valid(int hour, int minute) {
        return hour >= 0 && hour < 24 && minute >= 0 && minute < 60 ? LocalTime.of(hour, minute) : null;
    }
}
