package weir.notice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import weir.evidence.Quote;
import weir.notice.field.Candidate;
import weir.technology.Mention;
import weir.technology.context.JudgedMention;

/** Gathers the words behind each value of a notice, by the value's path in the output. */
final class Evidence {

    private final Map<String, List<Quote>> quotes = new LinkedHashMap<>();

    /** Keeps the words behind a value. */
    void put(String path, List<Quote> words) {
        quotes.computeIfAbsent(path, key -> new ArrayList<>()).addAll(words);
    }

    /** Keeps the words behind the chosen candidate and gives its value; null where there is none. */
    <T> @Nullable T take(String path, Optional<Candidate<T>> chosen) {
        chosen.ifPresent(candidate -> put(path, candidate.quotes()));
        return chosen.map(Candidate::value).orElse(null);
    }

    /** Keeps the words behind each of several values and gives the values. */
    <T> List<T> takeAll(String path, List<Candidate<T>> chosen) {
        List<T> values = new ArrayList<>(chosen.size());
        for (int i = 0; i < chosen.size(); i++) {
            put(path + "[" + i + "]", chosen.get(i).quotes());
            values.add(chosen.get(i).value());
        }
        return values;
    }

    /** Gives all of it to {@code other}, each path behind {@code prefix}. */
    void moveTo(Evidence other, String prefix) {
        quotes.forEach((path, words) -> other.put(prefix + path, words));
    }

    /** Keeps the words behind the stance and quantity of each mention and gives the mentions. */
    List<Mention> takeMentions(List<JudgedMention> judged) {
        for (int i = 0; i < judged.size(); i++) {
            put("technology[" + i + "].stance", judged.get(i).stance());
            if (!judged.get(i).quantity().isEmpty()) {
                put("technology[" + i + "].quantity", judged.get(i).quantity());
            }
        }
        return judged.stream().map(JudgedMention::mention).toList();
    }

    /** All of it. */
    Map<String, List<Quote>> all() {
        return quotes;
    }
}
