package weir.documents;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the straight lines that a page draws, whether they are stroked or are thin filled rectangles, as word processors write table
 * borders.
 */
final class PdfPaths {

    /** Thicker filled rectangles are areas, not lines. */
    private static final float THICKEST_LINE = 3.5f;
    /** A page that draws more is a drawing, and its lines are no tables. */
    private static final int MOST_SEGMENTS = 50_000;

    private static final List<String> OPERATORS =
            List.of("m", "l", "c", "v", "y", "h", "re", "S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "n");

    private final PDFStreamEngine engine;
    private final List<Segment> segments = new ArrayList<>();
    private final List<Segment> path = new ArrayList<>();
    private Point2D.@Nullable Float start;
    private Point2D.@Nullable Float current;

    /** A straight line in the space of the page, y upwards. */
    record Segment(float x1, float y1, float x2, float y2) {}

    PdfPaths(PDFStreamEngine engine) {
        this.engine = engine;
    }

    /** The processors to be added to the engine. */
    List<OperatorProcessor> processors() {
        List<OperatorProcessor> processors = new ArrayList<>();
        OPERATORS.forEach(name -> processors.add(new Processor(name)));
        return processors;
    }

    /** Lines gathered since the last call. */
    List<Segment> take() {
        List<Segment> taken = List.copyOf(segments);
        segments.clear();
        path.clear();
        start = null;
        current = null;
        return taken;
    }

    private final class Processor extends OperatorProcessor {
        private final String name;

        Processor(String name) {
            super(engine);
            this.name = name;
        }

        @Override
        public String getName() {
            return name;
        }

        @Override
        public void process(Operator operator, List<COSBase> operands) {
            if (segments.size() < MOST_SEGMENTS && path.size() < MOST_SEGMENTS) {
                PdfPaths.this.process(name, numbers(operands));
            }
        }
    }

    private static float[] numbers(List<COSBase> operands) {
        float[] numbers = new float[operands.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = operands.get(i) instanceof COSNumber number ? number.floatValue() : 0;
        }
        return numbers;
    }

    private void process(String operator, float[] numbers) {
        switch (operator) {
            case "m" -> moveTo(numbers);
            case "l" -> lineTo(numbers);
            case "c", "v", "y" -> current = last(numbers);
            case "h" -> close();
            case "re" -> rectangle(numbers);
            case "S", "B", "B*" -> stroke();
            case "s", "b", "b*" -> {
                close();
                stroke();
            }
            case "f", "F", "f*" -> fill();
            default -> path.clear();
        }
    }

    private void moveTo(float[] numbers) {
        start = last(numbers);
        current = start;
    }

    private void lineTo(float[] numbers) {
        Point2D.Float next = last(numbers);
        if (current != null && next != null) {
            path.add(new Segment(current.x, current.y, next.x, next.y));
        }
        current = next;
    }

    private void close() {
        if (current != null && start != null && !current.equals(start)) {
            path.add(new Segment(current.x, current.y, start.x, start.y));
        }
        current = start;
    }

    private void rectangle(float[] numbers) {
        if (numbers.length < 4) {
            return;
        }
        Point2D.Float a = point(numbers[0], numbers[1]);
        Point2D.Float b = point(numbers[0] + numbers[2], numbers[1]);
        Point2D.Float c = point(numbers[0] + numbers[2], numbers[1] + numbers[3]);
        Point2D.Float d = point(numbers[0], numbers[1] + numbers[3]);
        path.add(new Segment(a.x, a.y, b.x, b.y));
        path.add(new Segment(b.x, b.y, c.x, c.y));
        path.add(new Segment(c.x, c.y, d.x, d.y));
        path.add(new Segment(d.x, d.y, a.x, a.y));
        start = a;
        current = a;
    }

    private Point2D.@Nullable Float last(float[] numbers) {
        return numbers.length < 2 ? null : point(numbers[numbers.length - 2], numbers[numbers.length - 1]);
    }

    private Point2D.Float point(float x, float y) {
        Matrix matrix = engine.getGraphicsState().getCurrentTransformationMatrix();
        return matrix.transformPoint(x, y);
    }

    private void stroke() {
        segments.addAll(path);
        path.clear();
    }

    /** Keeps the middle line of each thin rectangle; a filled path has its sides one after the other. */
    private void fill() {
        close();
        for (int i = 0; i + 3 < path.size(); i += 4) {
            float left = Float.MAX_VALUE;
            float right = -Float.MAX_VALUE;
            float low = Float.MAX_VALUE;
            float high = -Float.MAX_VALUE;
            for (Segment side : path.subList(i, i + 4)) {
                left = Math.min(left, Math.min(side.x1, side.x2));
                right = Math.max(right, Math.max(side.x1, side.x2));
                low = Math.min(low, Math.min(side.y1, side.y2));
                high = Math.max(high, Math.max(side.y1, side.y2));
            }
            thin(left, right, low, high);
        }
        path.clear();
    }

    private void thin(float left, float right, float low, float high) {
        if (high - low <= THICKEST_LINE && right - left > THICKEST_LINE) {
            segments.add(new Segment(left, (low + high) / 2, right, (low + high) / 2));
        } else if (right - left <= THICKEST_LINE && high - low > THICKEST_LINE) {
            segments.add(new Segment((left + right) / 2, low, (left + right) / 2, high));
        }
    }
}
