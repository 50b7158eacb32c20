package weir.documents;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/** The date of a record as it stands there; a count of seconds or milliseconds since 1970 becomes a day and time in China. */
final class RecordDates {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    /** Seconds or milliseconds from September 2001 on; eight digits are a day such as 20240315. */
    private static final Pattern EPOCH = Pattern.compile("([1-9]\\d{9})(\\d{3})?(?:\\.\\d+)?");

    private RecordDates() {}

    static String asWritten(String value) {
        var epoch = EPOCH.matcher(value.strip());
        if (!epoch.matches()) {
            return value;
        }
        Instant instant = Instant.ofEpochSecond(Long.parseLong(epoch.group(1)));
        return LocalDateTime.ofInstant(instant, CHINA).format(WRITTEN);
    }
}
