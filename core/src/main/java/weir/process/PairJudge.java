package weir.process;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import weir.knowledge.Knowledge;

/** Says for which reason two notices may belong to one purchase, from what they say of themselves; their place in time is judged later. */
final class PairJudge {

    private enum Likeness {
        SAME,
        UNKNOWN,
        OTHER
    }

    private final NumberKeys numbers;
    private final int numberDays;
    private final int nameDays;
    private final int specificNumber;
    private final int verySameText;
    private final int dayName;
    private final int specificName;
    private final double similarNames;

    PairJudge(Knowledge knowledge, LinkLimits limits) {
        numbers = new NumberKeys(knowledge);
        numberDays = limits.whole("number-days");
        nameDays = limits.whole("name-days");
        specificNumber = limits.whole("specific-number");
        verySameText = limits.whole("very-same-text");
        dayName = limits.whole("day-name");
        specificName = limits.whole("specific-name");
        similarNames = limits.of("similar-names");
    }

    /** The strongest reason; null where there is none or something speaks against it. */
    @Nullable
    Reason judge(NoticeDigest one, NoticeDigest other) {
        if (!one.marks().fit(other.marks()) || Math.abs(one.daysTo(other)) > numberDays) {
            return null;
        }
        Likeness number = number(one, other);
        Reason reason = number == Likeness.SAME ? byNumber(one, other) : byName(one, other, number);
        return reason == null && isVerySameText(one, other, number) ? Reason.SAME_TEXT : reason;
    }

    private @Nullable Reason byNumber(NoticeDigest one, NoticeDigest other) {
        Likeness buyer = body(one.buyerKey(), other.buyerKey());
        boolean name = shareName(one, other);
        boolean generic = isGeneric(one) || isGeneric(other);
        if (name || (!generic && similarity(one, other) >= similarNames)) {
            return buyer == Likeness.SAME ? Reason.NUMBER_NAME_BUYER : Reason.NUMBER_AND_NAME;
        }
        if (generic) {
            return Reason.NUMBER_ONLY;
        }
        if (buyer == Likeness.SAME) {
            return Reason.NUMBER_AND_BUYER;
        }
        boolean agency = body(one.agencyKey(), other.agencyKey()) == Likeness.SAME;
        return agency && buyer == Likeness.UNKNOWN ? Reason.NUMBER_AND_AGENCY : Reason.NUMBER_ONLY;
    }

    private @Nullable Reason byName(NoticeDigest one, NoticeDigest other, Likeness number) {
        boolean name = shareName(one, other);
        Likeness buyer = body(one.buyerKey(), other.buyerKey());
        if (number == Likeness.OTHER && differInLetters(one, other) && (name || buyer == Likeness.SAME)) {
            return Reason.NUMBER_LETTERS;
        }
        if (!name || one.marks().otherLots(other.marks()) || Math.abs(one.daysTo(other)) > nameDays) {
            return null;
        }
        if (buyer == Likeness.OTHER) {
            return number != Likeness.OTHER && shareLongName(one, other) ? Reason.NAME_OTHER_BUYER : null;
        }
        if (shareSupplier(one, other)) {
            return Reason.NAME_AND_SUPPLIER;
        }
        if (one.nameGeneric() || other.nameGeneric()) {
            return buyer == Likeness.SAME && agreeInMore(one, other)
                    ? Reason.NAME_GENERIC_AND_MORE
                    : Reason.NAME_GENERIC;
        }
        return byOwnName(one, other, number, buyer);
    }

    private Reason byOwnName(NoticeDigest one, NoticeDigest other, Likeness number, Likeness buyer) {
        if (number == Likeness.OTHER) {
            return buyer == Likeness.SAME ? Reason.NAME_NUMBERS_DIFFER : Reason.NAME_ONLY;
        }
        if (buyer == Likeness.SAME) {
            return Reason.NAME_AND_BUYER;
        }
        if (one.nameSpecific() && other.nameSpecific()) {
            return Reason.NAME_SPECIFIC;
        }
        boolean day = one.published() != NoticeDigest.NO_DAY
                && one.published() == other.published()
                && one.type() == other.type();
        return day && one.names().getFirst().stem().length() >= dayName ? Reason.NAME_AND_DAY : Reason.NAME_ONLY;
    }

    /** A name that stands without its buyer, written in both with all it says. */
    private boolean shareLongName(NoticeDigest one, NoticeDigest other) {
        return one.nameSpecific()
                && other.nameSpecific()
                && one.names().stream()
                        .anyMatch(mine -> mine.stem().length() >= specificName
                                && other.names().stream()
                                        .anyMatch(theirs -> mine.stem().equals(theirs.stem())));
    }

    private static boolean shareSupplier(NoticeDigest one, NoticeDigest other) {
        return !Collections.disjoint(one.suppliers(), other.suppliers());
    }

    private static boolean agreeInMore(NoticeDigest one, NoticeDigest other) {
        boolean deadline = one.deadline() != NoticeDigest.NO_DAY && one.deadline() == other.deadline();
        return deadline || !Collections.disjoint(one.sums(), other.sums());
    }

    private boolean isVerySameText(NoticeDigest one, NoticeDigest other, Likeness number) {
        return number != Likeness.OTHER
                && one.type() == other.type()
                && one.sketch().agreement(other.sketch()) >= verySameText
                && !one.marks().otherLots(other.marks())
                && !one.sums().isEmpty()
                && one.sums().equals(other.sums())
                && body(one.buyerKey(), other.buyerKey()) == Likeness.SAME
                && similarity(one, other) >= similarNames;
    }

    /** Same number (a second one in brackets counts), none on one side or one cut off, or others. */
    private static Likeness number(NoticeDigest one, NoticeDigest other) {
        boolean others = false;
        for (NumberKey mine : one.numbers()) {
            for (NumberKey theirs : other.numbers()) {
                if (mine.stem().equals(theirs.stem())) {
                    return Likeness.SAME;
                }
                others |=
                        !mine.stem().startsWith(theirs.stem()) && !theirs.stem().startsWith(mine.stem());
            }
        }
        return others ? Likeness.OTHER : Likeness.UNKNOWN;
    }

    /** Whether both have numbers and none in common. */
    static boolean otherNumber(NoticeDigest one, NoticeDigest other) {
        return number(one, other) == Likeness.OTHER;
    }

    /** Whether both have a number in common. */
    static boolean sameNumber(NoticeDigest one, NoticeDigest other) {
        return number(one, other) == Likeness.SAME;
    }

    private boolean differInLetters(NoticeDigest one, NoticeDigest other) {
        return one.numbers().stream()
                .anyMatch(
                        mine -> other.numbers().stream().anyMatch(theirs -> numbers.differInLetterPair(mine, theirs)));
    }

    private boolean isGeneric(NoticeDigest digest) {
        return digest.numbers().stream()
                .allMatch(key -> key.generic() || key.stem().length() < specificNumber);
    }

    /** One name inside the other counts as the same: the province before it, a branch behind it. */
    private static Likeness body(String one, String other) {
        if (one.isEmpty() || other.isEmpty()) {
            return Likeness.UNKNOWN;
        }
        return one.contains(other) || other.contains(one) ? Likeness.SAME : Likeness.OTHER;
    }

    /** Whether a name of one is a name of the other, the buyer before it or not. */
    private static boolean shareName(NoticeDigest one, NoticeDigest other) {
        for (NameKey mine : one.names()) {
            for (NameKey theirs : other.names()) {
                String mineAlone = withoutBuyer(one, mine);
                String theirsAlone = withoutBuyer(other, theirs);
                if (mine.stem().equals(theirs.stem())
                        || mineAlone.equals(theirs.stem())
                        || theirsAlone.equals(mine.stem())
                        || (!one.buyerKey().isEmpty()
                                && one.buyerKey().equals(other.buyerKey())
                                && mineAlone.equals(theirsAlone))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** A stem without the buyer before it; the stem where nothing else would be left. */
    static String withoutBuyer(NoticeDigest digest, NameKey key) {
        String buyer = digest.buyerKey();
        boolean before =
                !buyer.isEmpty() && key.stem().startsWith(buyer) && key.stem().length() > buyer.length() + 1;
        return before ? key.stem().substring(buyer.length()) : key.stem();
    }

    /** The greatest share of common pairs of characters between a name of one and a name of the other. */
    private static double similarity(NoticeDigest one, NoticeDigest other) {
        double best = 0;
        for (NameKey mine : one.names()) {
            for (NameKey theirs : other.names()) {
                String first = withoutBuyer(one, mine);
                String second = withoutBuyer(other, theirs);
                boolean inside = first.contains(second) || second.contains(first);
                best = Math.max(best, inside ? 1 : dice(first, second));
            }
        }
        return best;
    }

    private static double dice(String one, String other) {
        Set<Integer> mine = pairs(one);
        Set<Integer> theirs = pairs(other);
        if (mine.isEmpty() || theirs.isEmpty()) {
            return 0;
        }
        long common = List.copyOf(mine).stream().filter(theirs::contains).count();
        return 2.0 * common / (mine.size() + theirs.size());
    }

    private static Set<Integer> pairs(String text) {
        Set<Integer> pairs = new HashSet<>();
        for (int i = 0; i + 1 < text.length(); i++) {
            pairs.add(text.charAt(i) << 16 | text.charAt(i + 1));
        }
        return pairs;
    }
}
