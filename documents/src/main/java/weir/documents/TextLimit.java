package weir.documents;

import java.util.ArrayList;
import java.util.List;

/** Keeps drafts in order until their text is as long as one reading text may be, and cuts what follows. */
final class TextLimit {

    /** More lines and cells than any notice has, and few enough for the memory of a small machine. */
    static final int MOST_BLOCKS = 200_000;

    private int blocksLeft = MOST_BLOCKS;
    private int left;
    private boolean cut;

    TextLimit(int length) {
        this.left = length;
    }

    boolean isCut() {
        return cut;
    }

    List<Draft> keep(List<Draft> drafts) {
        List<Draft> kept = new ArrayList<>(drafts.size());
        for (Draft draft : drafts) {
            if (cut) {
                return kept;
            }
            kept.add(keep(draft));
        }
        return kept;
    }

    private Draft keep(Draft draft) {
        return switch (draft) {
            case Draft.Heading it -> new Draft.Heading(keep(it.text()), it.level(), it.origin(), it.part());
            case Draft.Paragraph it -> new Draft.Paragraph(keep(it.text()), it.origin(), it.part());
            case Draft.Metadata it -> new Draft.Metadata(it.key(), keep(it.text()), it.origin());
            case Draft.Listed it -> new Draft.Listed(keep(it.items()), it.origin(), it.part());
            case Draft.Table it -> new Draft.Table(keepCells(it.cells()), it.origin(), it.part());
        };
    }

    private List<Draft.DraftCell> keepCells(List<Draft.DraftCell> cells) {
        List<Draft.DraftCell> kept = new ArrayList<>(cells.size());
        for (Draft.DraftCell it : cells) {
            if (cut) {
                return kept;
            }
            kept.add(new Draft.DraftCell(
                    it.row(), it.column(), it.rowSpan(), it.columnSpan(), it.head(), keep(it.content()), it.origin()));
        }
        return kept;
    }

    /** Each block ends a line, which counts too. */
    private String keep(String text) {
        if (text.length() < left && blocksLeft > 0) {
            blocksLeft--;
            left -= text.length() + 1;
            return text;
        }
        cut = true;
        if (blocksLeft == 0) {
            return "";
        }
        int end = left > 0 && Character.isHighSurrogate(text.charAt(left - 1)) ? left - 1 : left;
        return text.substring(0, Math.max(0, end));
    }
}
