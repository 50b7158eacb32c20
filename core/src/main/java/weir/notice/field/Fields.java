package weir.notice.field;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import weir.evidence.Block;
import weir.evidence.Document;
import weir.evidence.FoldedText;
import weir.evidence.GivenUpException;
import weir.evidence.Span;
import weir.evidence.Words;

/** What the scanner read from one document. */
public final class Fields {

    private final Document document;
    private final FoldedText text;
    private final List<Field> all;
    private final Sections sections;
    private final LotMarks lots;
    private final Map<NoticeField, List<Field>> byName = new EnumMap<>(NoticeField.class);
    private final @Nullable Field title;

    /**
     * @param text the reading text, folded
     * @param all fields in reading order
     */
    Fields(Document document, FoldedText text, List<Field> all, Sections sections, LotMarks lots) {
        this.document = document;
        this.text = text;
        this.all = List.copyOf(all);
        this.sections = sections;
        this.lots = lots;
        for (Field field : all) {
            byName.computeIfAbsent(field.field(), name -> new ArrayList<>()).add(field);
        }
        List<Field> titles = of(NoticeField.TITLE);
        title = titles.isEmpty() ? null : titles.getFirst();
    }

    public Document document() {
        return document;
    }

    /** The reading text, folded. */
    public FoldedText text() {
        return text;
    }

    /** All fields in reading order. */
    public List<Field> all() {
        return all;
    }

    /** The sections by where they begin. */
    public Sections sections() {
        return sections;
    }

    /** The lots by where they begin. */
    public LotMarks lots() {
        return lots;
    }

    /** Those of a document whose text was not scanned. */
    public static Fields none(Document document) {
        FoldedText text = FoldedText.of(document.text());
        return new Fields(document, text, List.of(), Sections.of(text, List.of()), LotMarks.of(text, List.of()));
    }

    /** The section that holds a place of the folded text. */
    public Section sectionAt(int place) {
        GivenUpException.check();
        return sections.at(place);
    }

    /** The lot that a place of the folded text speaks of, as written; null for none. */
    public @Nullable String lotAt(int place) {
        return lots.at(place);
    }

    /** Whether a span lies in the title line. */
    public boolean isTitle(Span span) {
        return title != null && title.value().contains(span);
    }

    /** The fields of this name, in reading order. */
    public List<Field> of(NoticeField wanted) {
        return byName.getOrDefault(wanted, List.of());
    }

    /** The fields of two names, in reading order. */
    public List<Field> of(NoticeField wanted, NoticeField other) {
        return all.stream()
                .filter(field -> field.field() == wanted || field.field() == other)
                .toList();
    }

    /** The title line, if the document has one. */
    public Optional<Field> findTitle() {
        return Optional.ofNullable(title);
    }

    /** Whether the document has text of its own beside metadata lines. */
    public boolean hasText() {
        return document.blocks().stream().anyMatch(block -> !(block instanceof Block.Metadata));
    }

    /** Whether a place of the folded text lies in a {@code key: value} line. */
    public boolean isKeyLine(int place) {
        int offset = text.span(place, place + 1).start();
        return document.blocks().stream()
                .anyMatch(block -> block instanceof Block.Metadata metadata
                        && metadata.key() == Block.Metadata.Key.OTHER
                        && metadata.span().start() <= offset
                        && offset < metadata.span().end());
    }

    /** Where the lot is named that the lines around a span speak of. */
    public Optional<Span> findLotAt(Span span) {
        return lots.findAt(text.indexOf(span.start()));
    }

    /** The value of a field as {@link Words} folds it. */
    public String value(Field field) {
        return Words.of(document.text(), field.value());
    }
}
