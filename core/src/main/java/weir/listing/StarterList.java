package weir.listing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import weir.knowledge.Knowledge;
import weir.knowledge.KnowledgeRow;
import weir.party.KnownOrganisation;
import weir.party.KnownOrganisations;

/**
 * The US Entity List as far as a small table of our own knows it ({@code listing/starter.csv}): enough to begin with, no substitute for
 * the list, and every answer says so.
 *
 * <p>A body is known by its exact name. One whose name holds the name of a listed body may be a part of it: unknown from that body's
 * listing on, for a list names the parts it means. So is a part of a body without an entry, on every day.
 */
public final class StarterList implements Listings {

    private static final String ID = "us-entity-list-starter";

    private final KnownOrganisations organisations;
    private final Map<String, StarterEntry> entries = new HashMap<>();
    private final LocalDate version;
    private final String coverage;

    /** Loads the table. */
    public StarterList(Knowledge knowledge, KnownOrganisations organisations) {
        this.organisations = organisations;
        for (KnowledgeRow row : knowledge
                .table("listing/starter.csv", "organisation", "on_list", "citations", "since")
                .rows()) {
            String id = row.required("organisation");
            if (organisations.findById(id).isEmpty()) {
                throw row.wrong("organisation", "party/organisations.csv has no such id");
            }
            entries.put(id, StarterEntry.of(row));
        }
        KnowledgeRow list = knowledge.table("listing/lists.csv", "id", "name", "as_of", "coverage").rows().stream()
                .filter(row -> row.required("id").equals(ID))
                .findFirst()
                .orElseThrow();
        version = list.findDay("as_of").orElseThrow(() -> list.wrong("as_of", "a list needs its day"));
        coverage = list.required("name") + ", " + version + ", " + list.required("coverage");
    }

    /** What the list is and how far it goes, for printing wherever an answer of it stands. */
    public String coverage() {
        return coverage;
    }

    @Override
    public List<ListStatus> statusOf(String name, LocalDate on) {
        Optional<KnownOrganisation> body = organisations.find(name);
        if (body.isPresent()) {
            StarterEntry entry = entries.get(body.get().id());
            return List.of(entry == null ? part(body.get(), on) : own(body.get(), entry, on));
        }
        return List.of(unnamed(name, on));
    }

    /** A name that the table does not have: of the known bodies in it one that was listed says most, then the one it begins with. */
    private ListStatus unnamed(String name, LocalDate on) {
        return organisations.inside(name).stream()
                .filter(body -> entries.containsKey(body.id()) && entry(body).verdict(on) != Verdict.NOT_LISTED)
                .findFirst()
                .map(body -> partOf(body, "its name holds the name of " + body.mainName(), on))
                .or(() -> organisations
                        .findWhole(name)
                        .filter(whole -> entries.containsKey(whole.id()))
                        .map(whole -> partOf(whole, "its name begins with the name of " + whole.mainName(), on)))
                .orElseGet(() -> status(
                        Verdict.UNKNOWN, on, null, null, "the starter table does not name this body; " + coverage));
    }

    private ListStatus own(KnownOrganisation body, StarterEntry entry, LocalDate on) {
        Verdict verdict = entry.verdict(on);
        String words = switch (verdict) {
            case LISTED -> "listed";
            case UNKNOWN -> "listed within these weeks, the day is not known";
            case NOT_LISTED ->
                entry.onList()
                        ? "listed later; removals before " + version + " not seen"
                        : "no entry in the snapshot; removals before " + version + " not seen";
        };
        return status(verdict, on, entry, body, words + later(on));
    }

    private ListStatus part(KnownOrganisation part, LocalDate on) {
        return organisations
                .findById(part.unitOf() == null ? "" : part.unitOf())
                .filter(whole -> entries.containsKey(whole.id()))
                .map(whole -> partOf(whole, "it is a part of " + whole.mainName(), on))
                .orElseGet(() -> status(Verdict.UNKNOWN, on, null, null, "the starter table does not name this body"));
    }

    private ListStatus partOf(KnownOrganisation whole, String why, LocalDate on) {
        StarterEntry entry = entry(whole);
        if (!entry.onList()) {
            String words = why + ", which has no entry; the table does not say whether this body has one of its own";
            return status(Verdict.UNKNOWN, on, null, null, words + later(on));
        }
        boolean before = entry.verdict(on) == Verdict.NOT_LISTED;
        String words = before
                ? why + ", which was not listed on this day"
                : why + ", which is listed; the table does not say whether the listing covers this part";
        return status(before ? Verdict.NOT_LISTED : Verdict.UNKNOWN, on, null, whole, words + later(on));
    }

    private StarterEntry entry(KnownOrganisation body) {
        return Objects.requireNonNull(entries.get(body.id()));
    }

    private String later(LocalDate on) {
        return on.isAfter(version) ? "; changes after " + version + " not seen" : "";
    }

    private ListStatus status(
            Verdict verdict,
            LocalDate on,
            @Nullable StarterEntry entry,
            @Nullable KnownOrganisation body,
            String note) {
        return new ListStatus(
                ID,
                version,
                on,
                verdict,
                entry == null ? null : entry.sinceDay(),
                entry == null || !entry.onList() ? null : entry.sinceBasis(),
                entry == null ? null : entry.findCitation().orElse(null),
                entry == null ? null : entry.citedOn(),
                body == null ? null : body.mainName(),
                note);
    }
}
