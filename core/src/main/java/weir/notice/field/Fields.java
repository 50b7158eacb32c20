package weir.notice.field;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import weir.evidence.Block;
import weir.evidence.Document;
import weir.evidence.FoldedText;
import weir.evidence.GivenUpException;
import weir.evidence.Span;
import weir.evidence.Words;

/**
 * What the scanner read from one document.
 *
 * @param text the reading text, folded
 * @param all fields in reading order
 * @param sections by where they begin
 * @param lots by where they begin
 * @param title the title line; null where the document has none
 */
public record Fields(
        Document document,
        FoldedText text,
        List<Field> all,
        Sections sections,
        LotMarks lots,
        @Nullable Field title) {

    public Fields {
        all = List.copyOf(all);
    }

    /** The first title among the fields is the document's. */
    Fields(Document document, FoldedText text, List<Field> all, Sections sections, LotMarks lots) {
        this(document, text, all, sections, lots, titleIn(all));
    }

    private static @Nullable Field titleIn(List<Field> fields) {
        for (Field field : fields) {
            if (field.field() == NoticeField.TITLE) {
                return field;
            }
        }
        return null;
    }

    /** The section that holds a place of the folded text. */
    public Section sectionAt(int place) {
        GivenUpException.check();
        return sections.at(place);
    }

    /** Whether a span lies in the title line. */
    public boolean isTitle(Span span) {
        return title != null && title.value().contains(span);
    }

    /** The fields of these names, in reading order. */
    public List<Field> of(NoticeField... wanted) {
        GivenUpException.check();
        Set<NoticeField> names = Set.of(wanted);
        return all.stream().filter(field -> names.contains(field.field())).toList();
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
