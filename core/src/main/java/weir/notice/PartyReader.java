package weir.notice;

import java.util.List;
import java.util.Optional;
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
    private static final int LONGEST_UNKNOWN = 20;
    private static final int QUIET = 30;
    private static final int IN_TITLE = 20;

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
        new UnlabelledParties(fields, organisations, agencyWords).add(buyers, agencies);
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
        return find(fields, field).map(span -> Candidate.of(Words.of(text, span), score, text, span, field.rule()));
    }

    /** Of a sentence's value the name beside the sentence's own words; of a label's value the name it begins with. */
    private Optional<Span> find(Fields fields, Field field) {
        if (field.how() != How.PATTERN) {
            return organisations
                    .findBrokenName(fields.text(), field.value(), field.region())
                    .or(() -> organisations.findName(fields.text(), field.value()));
        }
        List<Span> names = organisations.names(fields.text(), field.value());
        if (names.isEmpty()) {
            return field.value().length() <= LONGEST_UNKNOWN
                    ? organisations.findName(fields.text(), field.value())
                    : Optional.empty();
        }
        boolean before = field.value().end() <= field.label().start();
        return Optional.of(before ? names.getLast() : names.getFirst());
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
}
