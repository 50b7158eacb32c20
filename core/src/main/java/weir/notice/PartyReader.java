package weir.notice;

import java.util.List;
import java.util.Optional;
import weir.evidence.FoldedText;
import weir.evidence.Span;
import weir.evidence.Words;
import weir.notice.field.Candidate;
import weir.notice.field.Choice;
import weir.notice.field.Field;
import weir.notice.field.Fields;
import weir.notice.field.How;
import weir.notice.field.NoticeField;
import weir.party.AgencyWords;
import weir.party.Organisations;

/** Chooses buyer, procuring unit and agency. Labels tell the roles; where a label is wrong, the name itself tells an agency. */
final class PartyReader {

    /** What was chosen. */
    record Parties(
            Optional<Candidate<String>> buyer,
            Optional<Candidate<String>> procuringUnit,
            Optional<Candidate<String>> agency) {}

    private static final int AGENCY = 70;
    private static final int LOOSE_LABEL = 60;
    private static final int QUIET = 30;
    private static final int IN_TITLE = 20;
    private static final int TITLE_BUYER = 25;
    private static final int TITLE_LINE = 23;
    private static final int OPENING = 28;
    private static final int FAR = 300;
    private static final String ACTING = "就于按对拟因根依以现已将组发委的地";
    private static final int SIGNED = 22;
    private static final String REGARDING = "关于";

    private final Organisations organisations;
    private final AgencyWords agencyWords;

    PartyReader(Organisations organisations, AgencyWords agencyWords) {
        this.organisations = organisations;
        this.agencyWords = agencyWords;
    }

    Parties read(Fields fields) {
        Choice<String> buyers = new Choice<>();
        Choice<String> agencies = new Choice<>();
        for (Field field : fields.of(NoticeField.AGENCY)) {
            name(fields, field).ifPresent(agencies::add);
        }
        for (Field field : fields.of(NoticeField.BUYER)) {
            name(fields, field).ifPresent(name -> (isAgency(field, name.value()) ? agencies : buyers).add(name));
        }
        fields.findTitle().ifPresent(title -> addTitle(fields, title.value(), TITLE_BUYER, buyers, agencies));
        TitleLines.of(fields.text()).forEach(line -> addTitle(fields, line, TITLE_LINE, buyers, agencies));
        addOpening(fields, buyers);
        addSignature(fields, buyers, agencies);
        Optional<Candidate<String>> agency = agencies.best();
        return new Parties(buyer(buyers, agency), unit(fields), agency);
    }

    /** Some portals put the agency behind 发布单位. */
    private boolean isAgency(Field field, String name) {
        return field.priority() < LOOSE_LABEL && agencyWords.weight(name) >= AGENCY;
    }

    private Optional<Candidate<String>> name(Fields fields, Field field) {
        if (field.how() == How.GLUED_HEADS) {
            return Optional.empty();
        }
        String text = fields.document().text();
        int score = field.priority()
                - (field.section().isQuiet() ? QUIET : 0)
                - (fields.isTitle(field.value()) ? IN_TITLE : 0);
        return organisations
                .findName(fields.text(), field.value())
                .map(span -> Candidate.of(Words.of(text, span), score, text, span, field.rule()));
    }

    /** The best buyer that is not the agency: 招标人 is followed by the agency's name at times. */
    private static Optional<Candidate<String>> buyer(Choice<String> buyers, Optional<Candidate<String>> agency) {
        Choice<String> others = new Choice<>();
        buyers.all().stream()
                .filter(buyer -> agency.filter(other -> other.value().equals(buyer.value()))
                        .isEmpty())
                .forEach(others::add);
        return others.best();
    }

    private Optional<Candidate<String>> unit(Fields fields) {
        Choice<String> units = new Choice<>();
        for (Field field : fields.of(NoticeField.PROCURING_UNIT)) {
            name(fields, field).ifPresent(units::add);
        }
        return units.best();
    }

    /** A name in front of the title is the buyer's, or the agency's where 关于 follows it. */
    private void addTitle(Fields fields, Span title, int score, Choice<String> buyers, Choice<String> agencies) {
        FoldedText text = fields.text();
        int start = behindRegion(text, text.indexOf(title.start()));
        for (Span name : organisations.names(text, title)) {
            int from = text.indexOf(name.start());
            int end = text.indexOf(name.end());
            String value = Words.of(text.original(), name);
            boolean regarding = text.startsWith(REGARDING, end);
            boolean leads = from == start
                    || (from >= REGARDING.length() && text.startsWith(REGARDING, from - REGARDING.length()));
            if (leads && regarding && agencyWords.weight(value) >= AGENCY) {
                agencies.add(Candidate.of(value, score + 5, text.original(), name, "title"));
            } else if (leads && agencyWords.weight(value) < AGENCY) {
                buyers.add(Candidate.of(value, score, text.original(), name, "title"));
            }
        }
    }

    /** A notice that begins with a name and what the body does: 某学院就…, 某局拟对…. */
    private void addOpening(Fields fields, Choice<String> buyers) {
        FoldedText text = fields.text();
        for (Span name : organisations.names(text, text.span(0, Math.min(FAR, text.length())))) {
            int from = text.indexOf(name.start());
            int end = text.indexOf(name.end());
            String value = Words.of(text.original(), name);
            boolean acts = end < text.length() && ACTING.indexOf(text.charAt(end)) >= 0;
            if (acts && text.startsLine(from) && !fields.isTitle(name) && agencyWords.weight(value) < AGENCY) {
                buyers.add(Candidate.of(value, OPENING, text.original(), name, "opening"));
            }
        }
    }

    private static int behindRegion(FoldedText text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) == '[') {
            while (at < text.length() && text.charAt(at) != ']') {
                at++;
            }
            at++;
        }
        return at;
    }

    /** A name with the day behind it, or alone on the last line, signs the notice. */
    private void addSignature(Fields fields, Choice<String> buyers, Choice<String> agencies) {
        FoldedText text = fields.text();
        int line = text.length() - 1;
        int seen = 0;
        while (line > 0 && seen < 3) {
            while (line > 0 && !text.startsLine(line)) {
                line--;
            }
            List<Span> names = organisations.names(text, text.span(line, text.lineEnd(line)));
            if (names.size() == 1 && text.indexOf(names.getFirst().start()) == line) {
                Span name = names.getFirst();
                String value = Words.of(text.original(), name);
                Choice<String> side = agencyWords.weight(value) >= AGENCY ? agencies : buyers;
                side.add(Candidate.of(value, SIGNED, text.original(), name, "signature"));
            }
            line--;
            seen++;
        }
    }
}
