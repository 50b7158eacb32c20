package weir.notice;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** A day, with the time of day where the notice gives one; in the notice's own time zone. */
public record NoticeDate(LocalDate day, @Nullable LocalTime time) implements Comparable<NoticeDate> {

    /** {@code 2024-04-05} or {@code 2024-04-05T09:30}. */
    @Override
    public String toString() {
        return time == null ? day.toString() : day + "T" + time.toString().substring(0, 5);
    }

    @Override
    public int compareTo(NoticeDate other) {
        LocalTime mine = time == null ? LocalTime.MIN : time;
        LocalTime theirs = other.time == null ? LocalTime.MIN : other.time;
        int byDay = day.compareTo(other.day);
        return byDay != 0 ? byDay : mine.compareTo(theirs);
    }
}
