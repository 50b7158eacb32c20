package weir.process;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import weir.knowledge.Knowledge;
import weir.notice.Amount;
import weir.notice.Notice;
import weir.notice.NoticeDate;
import weir.notice.NoticeWithText;
import weir.technology.Mention;

/** Makes digests of notices; for one thread, because it keeps each name only once. */
public final class DigestReader {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal MOST = BigDecimal.valueOf(Long.MAX_VALUE / 1000);
    private static final int LONGEST_KEPT = 400;

    private final Predicate<Mention> onTopic;
    private final NameKeys names;
    private final NumberKeys numbers;
    private final Endings endings;
    private final Set<String> masks;
    private final int specificName;
    private final int longName;
    private final int ownName;
    private final int longestKey;
    private final Map<String, String> kept = new HashMap<>();
    private final Map<Markers, Markers> keptMarks = new HashMap<>();

    /**
     * A reader with its knowledge loaded.
     *
     * @param onTopic which mentions of technology tell the lots that a process is judged by
     */
    public DigestReader(Knowledge knowledge, Predicate<Mention> onTopic) {
        this.onTopic = onTopic;
        names = new NameKeys(knowledge);
        numbers = new NumberKeys(knowledge);
        endings = new Endings(knowledge);
        LinkLimits limits = new LinkLimits(knowledge);
        specificName = limits.whole("specific-name");
        longName = limits.whole("long-name");
        ownName = limits.whole("own-name");
        longestKey = limits.whole("longest-key");
        masks = knowledge.table("party/masks.csv", "word", "kind", "note").rows().stream()
                .filter(row -> row.required("kind").equals("masked"))
                .map(row -> Folding.of(row.required("word")))
                .collect(Collectors.toSet());
    }

    /** The digest of one notice. */
    public NoticeDigest digest(NoticeWithText read) {
        Notice notice = read.notice();
        String buyer = buyerKey(notice.buyer());
        List<NumberKey> numberKeys = numberKeys(notice);
        List<NameKey> nameKeys = nameKeys(notice);
        Markers marks = marks(nameKeys, numberKeys);
        return new NoticeDigest(
                notice.id(),
                notice.noticeType(),
                firstDay(notice),
                day(notice.dates().published()),
                day(notice.dates().award()),
                Math.min(day(notice.dates().deadline()), day(notice.dates().opening())),
                notice.projectNumber(),
                numberKeys,
                nameKeys,
                marks,
                nameKeys.stream().anyMatch(this::isSpecific),
                nameKeys.stream().allMatch(key -> names.ownLength(key.stem(), buyer) < ownName),
                notice.buyer() == null ? null : keep(notice.buyer()),
                buyer,
                bodyKey(notice.agency()),
                notice.suppliers().stream().map(this::bodyKey).toList(),
                sums(notice),
                notice.lots() == null ? 0 : notice.lots(),
                topicLots(notice, marks),
                notice.technology().stream().anyMatch(onTopic),
                TextSketch.of(read.text()),
                ending(read));
    }

    /** The lots that the technology is named for; empty where none is, or where it is named for the whole purchase. */
    private List<String> topicLots(Notice notice, Markers marks) {
        List<Mention> mentions = notice.technology().stream().filter(onTopic).toList();
        boolean ofWhole = mentions.stream().anyMatch(mention -> mention.lot() == null);
        if (mentions.isEmpty() || (ofWhole && marks.lots().isEmpty())) {
            return List.of();
        }
        if (ofWhole) {
            return List.of(marks.lots().split(" "));
        }
        return mentions.stream()
                .flatMap(mention -> names.lots(start(String.valueOf(mention.lot()))).stream())
                .distinct()
                .map(this::keep)
                .toList();
    }

    private boolean isSpecific(NameKey key) {
        int length = key.stem().length();
        return length >= longName || (length >= specificName && names.namesBody(key.stem()));
    }

    /** Of the number that was read, else of one in brackets behind the title. */
    private List<NumberKey> numberKeys(Notice notice) {
        List<NumberKey> keys = numbers.of(start(notice.projectNumber()));
        return keys.isEmpty() ? numbers.of(names.findCode(start(notice.title()))) : keys;
    }

    private List<NameKey> nameKeys(Notice notice) {
        Set<NameKey> keys = new LinkedHashSet<>();
        keys.add(names.of(start(notice.projectName())));
        NameKey title = names.of(start(notice.title()));
        if (keys.stream().noneMatch(key -> key.stem().equals(title.stem()))) {
            keys.add(title);
        } else if (!keys.contains(title)) {
            NameKey name = keys.iterator().next();
            keys = new LinkedHashSet<>(
                    List.of(new NameKey(name.stem(), name.marks().or(title.marks()))));
        }
        keys.remove(NameKey.NONE);
        return keys.stream()
                .map(key -> new NameKey(keep(key.stem()), keep(key.marks())))
                .toList();
    }

    /** No longer than a name or number may be: whole texts are read as one by mistake. */
    private String start(@Nullable String words) {
        return words == null ? "" : words.substring(0, Math.min(words.length(), longestKey));
    }

    private Markers marks(List<NameKey> nameKeys, List<NumberKey> numberKeys) {
        Markers marks = Markers.NONE;
        for (NameKey key : nameKeys) {
            marks = marks.or(key.marks());
        }
        for (NumberKey key : numberKeys) {
            marks = marks.withAttempt(key.attempt()).withLots(key.lot());
        }
        return keep(marks);
    }

    private String buyerKey(@Nullable String buyer) {
        String key = bodyKey(buyer);
        return masks.stream().anyMatch(key::contains) ? "" : key;
    }

    private String bodyKey(@Nullable String body) {
        String folded = Folding.lettersAndDigits(Folding.of(body));
        return keep(folded);
    }

    private static int firstDay(Notice notice) {
        int published = day(notice.dates().published());
        if (published != NoticeDigest.NO_DAY) {
            return published;
        }
        List<Integer> others = new ArrayList<>();
        others.add(day(notice.dates().award()));
        others.add(day(notice.dates().evaluation()));
        others.add(day(notice.dates().opening()));
        others.add(day(notice.dates().signed()));
        others.add(day(notice.dates().deadline()));
        return others.stream()
                .filter(day -> day != NoticeDigest.NO_DAY)
                .findFirst()
                .orElse(NoticeDigest.NO_DAY);
    }

    private static int day(@Nullable NoticeDate date) {
        return date == null ? NoticeDigest.NO_DAY : (int) date.day().toEpochDay();
    }

    private List<NoticeDigest.Sum> sums(Notice notice) {
        List<NoticeDigest.Sum> sums = new ArrayList<>();
        for (Amount amount : notice.amounts()) {
            BigDecimal value = amount.valueCny();
            if (value != null && value.signum() > 0 && value.compareTo(MOST) < 0 && sums.size() < LONGEST_KEPT) {
                String lot = amount.lot() == null
                        ? ""
                        : keep(names.lots(start(amount.lot())).getFirst());
                sums.add(new NoticeDigest.Sum(
                        amount.kind(), value.multiply(HUNDRED).longValue(), lot));
            }
        }
        return List.copyOf(sums);
    }

    private NoticeDigest.@Nullable Ending ending(NoticeWithText read) {
        return switch (read.notice().noticeType()) {
            case TERMINATION -> endings.of(read.text());
            case CORRECTION -> endings.isSuspended(read.text()) ? NoticeDigest.Ending.CANCELLED : null;
            default -> null;
        };
    }

    private String keep(String text) {
        String known = kept.putIfAbsent(text, text);
        return known == null ? text : known;
    }

    private Markers keep(Markers marks) {
        Markers known = keptMarks.putIfAbsent(marks, marks);
        return known == null ? marks : known;
    }
}
