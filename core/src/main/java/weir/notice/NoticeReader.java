package weir.notice;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import weir.evidence.Document;
import weir.evidence.Words;
import weir.knowledge.Knowledge;
import weir.notice.field.Candidate;
import weir.notice.field.FieldScanner;
import weir.notice.field.Fields;
import weir.party.AgencyWords;
import weir.party.Organisations;
import weir.technology.Mention;
import weir.technology.context.ContextReader;
import weir.technology.context.Setting;

/** Reads a document as a notice: scans it for fields, lets one reader a field choose among the candidates, and keeps the evidence. */
public final class NoticeReader {

    /** How many of its goods and services are kept of one notice. */
    public static final int MOST_ITEMS = 300;

    private final FieldScanner scanner;
    private final TypeReader types;
    private final MethodReader methods;
    private final NumberReader numbers = new NumberReader();
    private final ProjectNameReader names;
    private final PartyReader parties;
    private final RegionReader regions = new RegionReader();
    private final LotReader lots = new LotReader();
    private final DealReader deals;
    private final ItemsReader items;
    private final Function<Document, List<Mention>> mentions;
    private final ContextReader contexts;
    private final StructuredReader structured;

    /**
     * A reader with its knowledge loaded; it can be used by many threads.
     *
     * @param mentions finds the technology a document names
     */
    public NoticeReader(Knowledge knowledge, Function<Document, List<Mention>> mentions) {
        Organisations organisations = new Organisations(knowledge);
        scanner = new FieldScanner(knowledge);
        types = new TypeReader(knowledge, organisations);
        methods = new MethodReader(knowledge);
        names = new ProjectNameReader(knowledge);
        parties = new PartyReader(organisations, new AgencyWords(knowledge));
        deals = new DealReader(knowledge, organisations);
        items = new ItemsReader(knowledge);
        this.mentions = mentions;
        contexts = new ContextReader(knowledge);
        structured = new StructuredReader(knowledge, mentions, contexts);
    }

    /** Reads one document; whatever it does not say is null or empty. */
    public Notice read(Document document) {
        return structured.read(document).orElseGet(() -> readText(document));
    }

    private Notice readText(Document document) {
        Fields fields = scanner.scan(document);
        Evidence evidence = new Evidence();
        Candidate<NoticeType> type = types.read(fields);
        evidence.put("notice_type", type.quotes());
        PartyReader.Parties named = parties.read(fields);
        String buyer = evidence.take("buyer", named.buyer());
        String agency = evidence.take("agency", named.agency());
        DealReader.Deal deal = deals.read(fields, type.value(), buyer, agency);
        List<String> suppliers = evidence.takeAll("suppliers", deal.outcome().suppliers());
        List<String> others = evidence.takeAll("other_bidders", deal.outcome().others());
        return new Notice(
                document.id(),
                document.source(),
                evidence.take("title", title(fields)),
                type.value(),
                evidence.take("method", methods.read(fields)),
                evidence.take("project_number", numbers.read(fields)),
                evidence.take("project_name", names.read(fields)),
                buyer,
                evidence.take("procuring_unit", named.procuringUnit()),
                agency,
                evidence.take("region", regions.read(fields)),
                suppliers,
                isPreliminary(type.value()),
                evidence.take("consortium", Optional.ofNullable(deal.outcome().consortium())),
                others,
                evidence.takeAll("amounts", deal.amounts()),
                deal.dates(evidence),
                evidence.take("lots", lots.read(fields, type)),
                items.read(fields, suppliers, others, evidence),
                evidence.takeMentions(contexts.read(
                        new Setting(fields, type.value().code(), type.quotes()), mentions.apply(document))),
                evidence.all());
    }

    /** The title line, else the first line that looks like a title. */
    private static Optional<Candidate<String>> title(Fields fields) {
        String text = fields.document().text();
        return fields.findTitle()
                .map(title -> Candidate.of(fields.value(title), 1, text, title.value(), title.rule()))
                .or(() -> TitleLines.of(fields.text()).stream()
                        .findFirst()
                        .map(line -> Candidate.of(Words.of(text, line), 0, text, line, "line:title")));
    }

    private static boolean isPreliminary(NoticeType type) {
        return type == NoticeType.CANDIDATE || type == NoticeType.SINGLE_SOURCE;
    }
}
