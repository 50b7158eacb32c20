package weir.finding;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import weir.notice.NoticeType;
import weir.technology.Catalogue;
import weir.technology.Mention;
import weir.technology.Quantity;

/**
 * The items that notices name, each once a stance under the name it has first. Its quantity is the greatest of one notice, for a total
 * stands beside its parts; what a correction gives takes the place of all before it.
 */
final class NamedItems {

    private final Catalogue catalogue;

    NamedItems(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The items of these notices, given in the order of their days. */
    List<Finding.NamedItem> of(List<Purchase.Member> carriers) {
        Map<List<@Nullable Object>, Finding.NamedItem> named = new LinkedHashMap<>();
        for (Purchase.Member member : carriers) {
            boolean corrects = member.notice().noticeType() == NoticeType.CORRECTION;
            of(member)
                    .forEach((key, item) -> named.merge(
                            key,
                            item,
                            (old, now) -> corrects && now.quantity() != null
                                    ? with(old, now.quantity())
                                    : greater(old, now)));
        }
        return List.copyOf(named.values());
    }

    private Map<List<@Nullable Object>, Finding.NamedItem> of(Purchase.Member member) {
        Map<List<@Nullable Object>, Finding.NamedItem> named = new LinkedHashMap<>();
        for (Mention mention : member.carrying()) {
            named.merge(
                    Arrays.asList(mention.itemId(), mention.stance()),
                    new Finding.NamedItem(
                            mention.itemId(),
                            PrintedName.of(mention, catalogue),
                            mention.kind(),
                            mention.stance(),
                            mention.quantity()),
                    NamedItems::greater);
        }
        return named;
    }

    /** The first of two with the greater quantity; of quantities in different units the first stays. */
    static Finding.NamedItem greater(Finding.NamedItem first, Finding.NamedItem other) {
        Quantity one = first.quantity();
        Quantity two = other.quantity();
        boolean takes = two != null
                && (one == null
                        || (Folded.of(one.unit()).equals(Folded.of(two.unit()))
                                && two.value().compareTo(one.value()) > 0));
        return takes ? with(first, two) : first;
    }

    private static Finding.NamedItem with(Finding.NamedItem item, @Nullable Quantity quantity) {
        return new Finding.NamedItem(item.itemId(), item.name(), item.kind(), item.stance(), quantity);
    }
}
