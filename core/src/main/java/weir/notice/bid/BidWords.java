package weir.notice.bid;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import weir.evidence.Words;
import weir.knowledge.Knowledge;
import weir.knowledge.KnowledgeRow;

/** The words around the names of bidders that tell how they fared ({@code notice/bid-words.csv}). */
final class BidWords {

    /** What a word tells. */
    enum Role {
        /** First in a ranking: 第一, 1, 一. */
        FIRST,
        /** Behind the first: 第二, 2. */
        BEHIND,
        /** A list behind it is a ranking. */
        RANKING,
        /** A label with it names winners, not any suppliers. */
        WINNER,
        /** A name right behind it won. */
        WINS,
        /** A name right before it won. */
        WON,
        /** A bidder that was turned away: 废标, 否决, 未通过. */
        REJECTED,
        /** Sentences with it name bidders. */
        BIDDERS,
        /** What stands behind it is no bidder: 注册单位, 监督部门. */
        NO_BIDDER,
        /** What stands before it is no bidder: 提出, 受某单位委托. */
        NO_BID_BEHIND,
        /** The end of a name that can bid; a bureau cannot. */
        BODY,
        /** The end of a company's name: a second one behind it is another bidder. */
        COMPANY,
        /** Several names are one bidder. */
        CONSORTIUM
    }

    private final Map<Role, List<String>> words = new EnumMap<>(Role.class);

    BidWords(Knowledge knowledge) {
        for (KnowledgeRow row :
                knowledge.table("notice/bid-words.csv", "role", "word").rows()) {
            words.computeIfAbsent(row.code("role", Role.class), key -> new ArrayList<>())
                    .add(Words.folded(row.required("word")));
        }
    }

    /** Whether a folded text holds a word of this role. */
    boolean has(String folded, Role role) {
        for (String word : words.getOrDefault(role, List.of())) {
            if (folded.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a folded text begins with a word of this role. */
    boolean startsWith(String folded, Role role) {
        for (String word : words.getOrDefault(role, List.of())) {
            if (folded.startsWith(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a folded text ends in a word of this role. */
    boolean endsWith(String folded, Role role) {
        for (String word : words.getOrDefault(role, List.of())) {
            if (folded.endsWith(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a folded text is a word of this role and nothing else. */
    boolean is(String folded, Role role) {
        return words.getOrDefault(role, List.of()).contains(folded);
    }
}
