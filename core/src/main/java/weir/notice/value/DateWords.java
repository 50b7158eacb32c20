package weir.notice.value;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import weir.knowledge.Knowledge;
import weir.knowledge.KnowledgeRow;

/** The words inside dates and times: months in English, 上午, 星期五, 至. */
final class DateWords {

    private static final String TABLE = "notice/date-words.csv";

    /** What a word does. */
    enum Role {
        MONTH,
        MORNING,
        AFTERNOON,
        WEEKDAY,
        TO
    }

    private record Word(Role role, int value) {}

    private final WordIndex<Word> words = new WordIndex<>();

    DateWords(Knowledge knowledge) {
        for (KnowledgeRow row : knowledge.table(TABLE, "word", "role", "value").rows()) {
            int value = row.findNumber("value").map(BigDecimal::intValueExact).orElse(0);
            words.put(row.required("word"), new Word(row.code("role", Role.class), value));
        }
        words.sorted();
    }

    /** Passes over the name of a month and gives its number; -1 where none stands. */
    int month(Cursor cursor) {
        WordIndex.Hit<Word> hit = words.startingAt(cursor.text(), cursor.position(), cursor.end());
        if (hit == null || hit.meaning().role() != Role.MONTH) {
            return -1;
        }
        int behind = cursor.position() + hit.length();
        if (behind < cursor.end() && Character.isLetter(cursor.text().charAt(behind))) {
            return -1;
        }
        cursor.moveTo(behind);
        return hit.meaning().value();
    }

    /** Passes over a word that joins the ends of a range, with the blanks before it. */
    boolean takeTo(Cursor cursor) {
        return take(cursor, Role.TO) == Role.TO;
    }

    /** Passes over 上午, 下午 or a weekday, in brackets or not, with the blanks before it, and says which it was. */
    @Nullable
    Role takeBeforeTime(Cursor cursor) {
        int start = cursor.position();
        boolean bracket = cursor.take("（(");
        Role role = take(cursor, null);
        if (role == null || role == Role.TO || role == Role.MONTH || (bracket && !cursor.take("）)"))) {
            cursor.moveTo(start);
            return null;
        }
        return role;
    }

    private @Nullable Role take(Cursor cursor, @Nullable Role wanted) {
        int start = cursor.position();
        cursor.skipBlanks();
        WordIndex.Hit<Word> hit = words.startingAt(cursor.text(), cursor.position(), cursor.end());
        if (hit == null || (wanted != null && hit.meaning().role() != wanted)) {
            cursor.moveTo(start);
            return null;
        }
        cursor.moveTo(cursor.position() + hit.length());
        return hit.meaning().role();
    }
}
