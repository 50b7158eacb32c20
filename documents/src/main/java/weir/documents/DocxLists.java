package weir.documents;

import java.util.ArrayList;
import java.util.List;
import weir.evidence.Block;

/** Joins the items of a list that follow each other; an item that stands alone is a paragraph (a numbered section line, mostly). */
final class DocxLists {

    private final List<Draft> into;
    private final Block.Part part;
    private final List<Draft.Paragraph> items = new ArrayList<>();

    DocxLists(List<Draft> into, Block.Part part) {
        this.into = into;
        this.part = part;
    }

    void item(Draft.Paragraph item) {
        items.add(item);
    }

    void add(Draft block) {
        end();
        into.add(block);
    }

    /** Closes the list that is open, if one is. */
    void end() {
        if (items.size() == 1) {
            into.addAll(items);
        } else if (!items.isEmpty()) {
            into.add(new Draft.Listed(List.copyOf(items), items.getFirst().origin(), part));
        }
        items.clear();
    }
}
