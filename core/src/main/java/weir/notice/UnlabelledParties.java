package weir.notice;

import java.util.List;
import weir.evidence.FoldedText;
import weir.evidence.Signs;
import weir.evidence.Span;
import weir.evidence.Words;
import weir.notice.field.Candidate;
import weir.notice.field.Choice;
import weir.notice.field.Fields;
import weir.party.AgencyWords;
import weir.party.Organisations;

/** Buyers and agencies that no label announces: names in front of the title, at the beginning of the text, and under it. */
final class UnlabelledParties {

    private static final int AGENCY = 70;
    private static final int TITLE = 25;
    private static final int TITLE_LINE = 23;
    private static final int OPENING = 28;
    private static final int SIGNATURE = 22;
    private static final int REGARDING_BONUS = 5;
    private static final int FAR = 300;
    private static final int NEAR_END = 120;
    private static final int DATE = 24;
    private static final Signs YEARS = Signs.of("年度-至");
    private static final String REGARDING = "关于";
    private static final Signs ACTING = Signs.of("就于按对拟因根依以现已将组发委的地");
    private static final Signs DATE_SIGNS = Signs.of("0123456789年月日-./:二〇零一三四五六七八九十()盖章公");

    private final Fields fields;
    private final FoldedText text;
    private final Organisations organisations;
    private final AgencyWords agencyWords;

    UnlabelledParties(Fields fields, Organisations organisations, AgencyWords agencyWords) {
        this.fields = fields;
        this.text = fields.text();
        this.organisations = organisations;
        this.agencyWords = agencyWords;
    }

    void add(Choice<String> buyers, Choice<String> agencies) {
        fields.findTitle().ifPresent(title -> addTitle(title.value(), TITLE, buyers, agencies));
        TitleLines.of(text).forEach(line -> addTitle(line, TITLE_LINE, buyers, agencies));
        if (fields.hasText()) {
            addOpening(buyers);
            addSignature(buyers, agencies);
        }
    }

    /** A name in front of the title is the buyer's, or the agency's where 关于 follows it. */
    private void addTitle(Span title, int score, Choice<String> buyers, Choice<String> agencies) {
        int start = behindRegion(text.indexOf(title.start()));
        for (Span name : organisations.names(text, title)) {
            int from = text.indexOf(name.start());
            boolean regarded = text.startsWith(REGARDING, from - REGARDING.length());
            boolean regarding = text.startsWith(REGARDING, text.indexOf(name.end()));
            if ((from == start || regarded) && regarding && isAgency(name)) {
                agencies.add(candidate(name, score + REGARDING_BONUS, "title"));
            } else if ((from == start || regarded) && !isAgency(name)) {
                buyers.add(candidate(name, score, "title"));
            }
        }
    }

    /** Titles begin with [region] and 2026年 at times. */
    private int behindRegion(int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) == '[') {
            while (at < text.length() && text.charAt(at) != ']') {
                at++;
            }
            at++;
        }
        int year = at;
        while (year < text.length() && (Character.isDigit(text.charAt(year)) || YEARS.has(text.charAt(year)))) {
            year++;
        }
        return year;
    }

    /** A notice that begins with a name and what the body does: 某学院就…, 某局拟对…. */
    private void addOpening(Choice<String> buyers) {
        for (Span name : organisations.names(text, text.span(0, Math.min(FAR, text.length())))) {
            int from = text.indexOf(name.start());
            int end = text.indexOf(name.end());
            boolean acts = end < text.length() && ACTING.has(text.charAt(end));
            if (acts && text.startsLine(from) && !fields.isTitle(name) && !isAgency(name)) {
                buyers.add(candidate(name, OPENING, "opening"));
            }
        }
    }

    /** A name near the end with nothing or a day behind it signs the notice. */
    private void addSignature(Choice<String> buyers, Choice<String> agencies) {
        int from = Math.max(0, text.length() - NEAR_END);
        List<Span> names = organisations.names(text, text.span(from, text.length()));
        for (Span name : names) {
            int start = text.indexOf(name.start());
            boolean apart = start > 0 && (text.breakBefore(start) != FoldedText.NONE || text.charAt(start - 1) == '。');
            if (apart && isSigned(text.indexOf(name.end()))) {
                (isAgency(name) ? agencies : buyers).add(candidate(name, SIGNATURE, "signature"));
            }
        }
    }

    /** Whether nothing but a day stands between the name and the end of its line or text. */
    private boolean isSigned(int end) {
        int at = end;
        while (at < text.length() && at - end <= DATE && DATE_SIGNS.has(text.charAt(at))) {
            at++;
        }
        return at >= text.length() || text.startsLine(at);
    }

    private boolean isAgency(Span name) {
        return agencyWords.weight(Words.of(text.original(), name)) >= AGENCY;
    }

    private Candidate<String> candidate(Span name, int score, String rule) {
        return Candidate.of(Words.of(text.original(), name), score, text.original(), name, rule);
    }
}
