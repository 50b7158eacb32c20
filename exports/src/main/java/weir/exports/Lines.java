package weir.exports;

import java.util.ArrayList;
import java.util.List;

/** Breaks a name into lines for a figure, for SVG does not; nothing is cut off. Widths are estimates in tenths of a Chinese letter. */
final class Lines {

    private static final int WIDE = 10;
    private static final int NARROW = 6;

    private Lines() {}

    /** The lines of a name that are no wider than this many Chinese letters; breaks at a blank where one is near. */
    static List<String> of(String name, int letters) {
        List<String> lines = new ArrayList<>();
        int from = 0;
        int blank = -1;
        int width = 0;
        for (int at = 0; at < name.length(); ) {
            int letter = name.codePointAt(at);
            width += width(letter);
            if (width > letters * WIDE && at > from) {
                int end = blank > from ? blank : at;
                lines.add(name.substring(from, end).strip());
                from = end;
                at = end;
                width = 0;
                blank = -1;
                continue;
            }
            at += Character.charCount(letter);
            blank = letter == ' ' || letter == '-' ? at : blank;
        }
        lines.add(name.substring(from).strip());
        return lines;
    }

    private static int width(int letter) {
        boolean wide = Character.isIdeographic(letter) || (letter >= 0x3000 && letter <= 0x303F) || letter >= 0xFF00;
        return wide ? WIDE : NARROW;
    }
}
