package weir.notice;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import weir.evidence.Words;
import weir.knowledge.Knowledge;
import weir.knowledge.KnowledgeRow;

/** The words in tables of goods and services that are no value ({@code notice/item-words.csv}). */
final class ItemWords {

    /** What a word tells. */
    private enum Role {
        PLACEHOLDER,
        PLACEHOLDER_BEGIN,
        SUM,
        NO_ITEM_END,
        MEASURE,
        NO_ITEM_BEGIN
    }

    private final Map<Role, List<String>> words = new EnumMap<>(Role.class);

    ItemWords(Knowledge knowledge) {
        for (Role role : Role.values()) {
            words.put(role, new ArrayList<>());
        }
        for (KnowledgeRow row :
                knowledge.table("notice/item-words.csv", "role", "word").rows()) {
            of(row.code("role", Role.class)).add(Words.folded(row.required("word")));
        }
    }

    private List<String> of(Role role) {
        return words.getOrDefault(role, List.of());
    }

    /** Whether a value only fills its place: 详见附件, 无, a slash. */
    boolean isPlaceholder(String value) {
        String folded = Words.folded(value);
        return folded.chars().noneMatch(Character::isLetterOrDigit)
                || of(Role.PLACEHOLDER).contains(folded)
                || of(Role.PLACEHOLDER_BEGIN).stream().anyMatch(folded::startsWith);
    }

    /** Whether a name can be one of goods or services: no sum of a column, no company. */
    boolean canBeItem(String name) {
        String folded = Words.folded(name);
        return folded.chars().anyMatch(Character::isLetter)
                && of(Role.SUM).stream().noneMatch(folded::startsWith)
                && of(Role.NO_ITEM_END).stream().noneMatch(folded::endsWith);
    }

    /** Whether things are counted by this unit. */
    boolean isMeasure(String unit) {
        return of(Role.MEASURE).contains(Words.folded(unit));
    }

    /** Whether a folded clause names one of the goods first, and does not tell of parts or terms. */
    boolean canBegin(String clause) {
        return of(Role.NO_ITEM_BEGIN).stream().noneMatch(clause::startsWith);
    }
}
