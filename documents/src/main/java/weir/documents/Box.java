package weir.documents;

import java.util.Collection;
import weir.evidence.Origin;

/** A rectangle on a page in points from the upper left corner. */
record Box(float x, float y, float width, float height) {

    float right() {
        return x + width;
    }

    float bottom() {
        return y + height;
    }

    float middleX() {
        return x + width / 2;
    }

    float middleY() {
        return y + height / 2;
    }

    Box with(Box other) {
        float left = Math.min(x, other.x);
        float top = Math.min(y, other.y);
        return new Box(left, top, Math.max(right(), other.right()) - left, Math.max(bottom(), other.bottom()) - top);
    }

    /** The smallest box around all of them, of which there is at least one. */
    static Box around(Collection<Box> boxes) {
        return boxes.stream().reduce(Box::with).orElseThrow();
    }

    Origin on(int page) {
        return new Origin.PageBox(page, x, y, width, height);
    }
}
