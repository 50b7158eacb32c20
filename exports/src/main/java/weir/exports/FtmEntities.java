package weir.exports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tech.followthemoney.entity.ValueEntity;
import tech.followthemoney.exc.SchemaException;
import tech.followthemoney.model.Model;
import tech.followthemoney.model.Schema;
import weir.evidence.Source;
import weir.finding.Finding;
import weir.finding.Role;
import weir.listing.ListStatus;
import weir.listing.Verdict;
import weir.notice.Amount;
import weir.process.DealState;

/**
 * A finding in the words of FollowTheMoney: the purchase is a {@code Project} with its participants; only what was awarded or contracted
 * is also a {@code Contract} with a {@code ContractAward} for each supplier; each notice is a {@code Document} and the proof of both. A buyer
 * that stands on a list has a {@code Sanction}.
 */
final class FtmEntities {

    private final Model model;
    private final Reference reference;
    private final Map<String, NoticeHead> heads;

    FtmEntities(Model model, Reference reference, Map<String, NoticeHead> heads) {
        this.model = model;
        this.reference = reference;
        this.heads = heads;
    }

    /** All entities of one finding, those that others name first; an organisation may come again with another finding. */
    List<ValueEntity> of(Finding finding) {
        List<ValueEntity> entities = new ArrayList<>();
        List<NoticeHead> notices = finding.noticeIds().stream()
                .flatMap(id -> java.util.stream.Stream.ofNullable(heads.get(id)))
                .toList();
        notices.forEach(notice -> entities.add(document(notice)));
        String buyer = finding.buyer().name();
        if (buyer != null) {
            entities.add(buyer(finding.buyer(), buyer));
            finding.statusToday().stream()
                    .filter(status -> status.verdict() == Verdict.LISTED)
                    .forEach(status -> entities.add(listing(buyer, status)));
        }
        finding.intermediaries().forEach(it -> entities.add(organisation(it.name())));
        ValueEntity project = project(finding, notices);
        entities.add(project);
        if (buyer != null) {
            entities.add(participant(project, buyer, "buyer"));
        }
        boolean concluded = finding.dealState() == DealState.AWARDED || finding.dealState() == DealState.CONTRACTED;
        if (concluded && buyer != null) {
            contract(finding, buyer, project, notices, entities);
        }
        finding.intermediaries().stream()
                .filter(it -> !concluded || buyer == null || it.role() == Role.PROPOSED_SUPPLIER)
                .forEach(it -> entities.add(participant(project, it.name(), Words.of(it.role()))));
        return entities;
    }

    private ValueEntity document(NoticeHead notice) {
        Source source = notice.source();
        String path = source.path();
        ValueEntity document = entity("Document", documentId(notice));
        add(document, "fileName", path.substring(path.lastIndexOf('/') + 1));
        add(document, "name", notice.title() == null ? path : notice.title());
        add(document, "title", notice.title());
        add(document, "publishedAt", notice.published());
        add(document, "mimeType", source.mediaType());
        add(document, "sourceUrl", notice.webAddress());
        return document;
    }

    private static String documentId(NoticeHead notice) {
        return Ids.of("notice", notice.id() + "\n" + notice.source().sha256());
    }

    /** A name that ends as a company's name does is a company; of others it is not known what they are. */
    private ValueEntity organisation(String name) {
        String schema = name.endsWith("公司") ? "Company" : "Organization";
        ValueEntity organisation = entity(schema, Ids.organisation(name));
        add(organisation, "name", name);
        return organisation;
    }

    private ValueEntity buyer(Finding.Buyer buyer, String name) {
        ValueEntity organisation = organisation(name);
        add(organisation, "alias", buyer.nameEn());
        add(
                organisation,
                "country",
                buyer.country() == null ? null : buyer.country().toLowerCase(Locale.ROOT));
        return organisation;
    }

    /** A stay on a list that the buyer itself is named on; that it is listed says nothing of guilt, and the summary how far the list goes. */
    private ValueEntity listing(String buyer, ListStatus status) {
        ValueEntity listing = entity("Sanction", Ids.of("listing", status.list() + "\n" + Ids.organisation(buyer)));
        Reference.ListTable list = reference.lists().get(status.list());
        add(listing, "entity", Ids.organisation(buyer));
        add(listing, "program", reference.listName(status.list()));
        add(listing, "authority", list == null || list.authority().isEmpty() ? null : list.authority());
        add(listing, "startDate", status.since());
        add(listing, "listingDate", status.citedOn());
        add(listing, "reason", status.citation());
        add(listing, "status", "listed, as of " + status.listVersion());
        add(listing, "summary", status.note() + (list == null ? "" : "; " + list.coverage()));
        return listing;
    }

    private ValueEntity project(Finding finding, List<NoticeHead> notices) {
        ValueEntity project = entity("Project", Ids.of("project", finding.processId()));
        add(project, "name", title(finding, notices));
        add(project, "status", finding.dealState().code());
        add(project, "startDate", finding.firstDate());
        add(project, "summary", finding.statement());
        finding.items().forEach(item -> add(project, "keywords", item.name()));
        Finding.Money money = finding.amount();
        if (money != null && !isPrice(money)) {
            addMoney(project, money);
        }
        proof(project, notices);
        return project;
    }

    private static String title(Finding finding, List<NoticeHead> notices) {
        return notices.stream()
                .map(NoticeHead::title)
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse("Purchase " + finding.processId());
    }

    private static boolean isPrice(Finding.Money money) {
        return money.basis() == Amount.Kind.AWARD || money.basis() == Amount.Kind.CONTRACT;
    }

    private void contract(
            Finding finding, String buyer, ValueEntity project, List<NoticeHead> notices, List<ValueEntity> entities) {
        ValueEntity contract = entity("Contract", Ids.of("contract", finding.processId()));
        add(contract, "name", title(finding, notices));
        add(contract, "title", title(finding, notices));
        add(contract, "authority", Ids.organisation(buyer));
        add(contract, "project", project.getId());
        add(contract, "status", finding.dealState().code());
        Finding.Money money = finding.amount();
        if (money != null && isPrice(money)) {
            addMoney(contract, money);
        }
        proof(contract, notices);
        entities.add(contract);
        finding.intermediaries().stream()
                .filter(it -> it.role() != Role.PROPOSED_SUPPLIER)
                .forEach(it -> entities.add(award(finding, contract, it)));
    }

    private ValueEntity award(Finding finding, ValueEntity contract, Finding.Intermediary supplier) {
        ValueEntity award = entity("ContractAward", Ids.of("award", finding.processId() + "\n" + supplier.name()));
        add(award, "contract", contract.getId());
        add(award, "supplier", Ids.organisation(supplier.name()));
        add(award, "role", Words.of(supplier.role()));
        add(award, "date", finding.awardDate());
        return award;
    }

    private ValueEntity participant(ValueEntity project, String name, String role) {
        ValueEntity participant =
                entity("ProjectParticipant", Ids.of("part", project.getId() + "\n" + role + "\n" + name));
        add(participant, "project", project.getId());
        add(participant, "participant", Ids.organisation(name));
        add(participant, "role", role);
        return participant;
    }

    private static void addMoney(ValueEntity entity, Finding.Money money) {
        add(entity, "amount", money.value().stripTrailingZeros().toPlainString());
        add(entity, "currency", money.currency());
        add(entity, "amountUsd", money.usd() == null ? null : money.usd().toPlainString());
    }

    private static void proof(ValueEntity entity, List<NoticeHead> notices) {
        for (NoticeHead notice : notices) {
            add(entity, "proof", documentId(notice));
            add(entity, "sourceUrl", notice.webAddress());
        }
    }

    private ValueEntity entity(String schema, String id) {
        Schema found = model.getSchema(schema);
        return new ValueEntity(id, found);
    }

    private static void add(ValueEntity entity, String property, @Nullable Object value) {
        if (value == null) {
            return;
        }
        try {
            entity.addValue(property, value.toString());
        } catch (SchemaException e) {
            throw new IllegalStateException(
                    "FollowTheMoney has no " + property + " of a "
                            + entity.getSchema().getName(),
                    e);
        }
    }
}
