package weir.notice.field;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import weir.evidence.Block;
import weir.evidence.Document;
import weir.evidence.FoldedText;
import weir.evidence.Span;
import weir.evidence.Words;

/**
 * What the scanner read from one document.
 *
 * @param text the reading text, folded
 * @param all fields in reading order
 * @param sections by where they begin
 * @param lots by where they begin
 */
public record Fields(Document document, FoldedText text, List<Field> all, Sections sections, LotMarks lots) {

    public Fields {
        all = List.copyOf(all);
    }

    /** Those of a document whose text was not scanned. */
    public static Fields none(Document document) {
        FoldedText text = FoldedText.of(document.text());
        return new Fields(document, text, List.of(), Sections.of(text, List.of()), LotMarks.of(text, List.of()));
    }

    /** The section that holds a place of the folded text. */
    public Section sectionAt(int place) {
        return sections.at(place);
    }

    /** The lot that a place of the folded text speaks of, as written; null for none. */
    public @Nullable String lotAt(int place) {
        return lots.at(place);
    }

    /** Whether a span lies in the title line. */
    public boolean isTitle(Span span) {
        return findTitle().filter(title -> title.value().contains(span)).isPresent();
    }

    /** The fields of these names, in reading order. */
    public List<Field> of(NoticeField... wanted) {
        Set<NoticeField> names = Set.of(wanted);
        return all.stream().filter(field -> names.contains(field.field())).toList();
    }

    /** The title line, if the document has one. */
    public Optional<Field> findTitle() {
        return of(NoticeField.TITLE).stream().findFirst();
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
