package weir.exports;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import weir.notice.Amount;
import weir.notice.Item;
import weir.notice.Method;
import weir.notice.Notice;
import weir.notice.NoticeDate;
import weir.notice.NoticeType;
import weir.process.ContractingProcess;

/** One notice as an OCDS release. What the notice does not say is left out. */
final class OcdsRelease {

    /** Not registered: these releases are read from notices of others, who have their own prefixes or none. */
    private static final String PREFIX = "ocds-weir00-";

    private final Notice notice;
    private final ContractingProcess linked;
    private final String process;
    private final String date;

    OcdsRelease(Notice notice, ContractingProcess linked, String date) {
        this.notice = notice;
        this.linked = linked;
        this.process = linked.processId();
        this.date = date;
    }

    Map<String, Object> release() {
        Map<String, Object> release = new LinkedHashMap<>();
        release.put("ocid", PREFIX + process);
        release.put("id", Ids.of("release", notice.id()));
        release.put("date", date);
        release.put("tag", List.of(tag()));
        release.put("initiationType", "tender");
        release.put("language", "zh");
        put(release, "parties", parties());
        put(release, "buyer", reference(notice.buyer()));
        if (notice.noticeType() == NoticeType.INTENTION) {
            put(release, "planning", planning());
        }
        release.put("tender", tender());
        put(release, "awards", awards());
        put(release, "contracts", contracts());
        put(release, "relatedProcesses", relatedProcesses());
        return release;
    }

    /** The try before this one, which brought nothing. */
    private List<Map<String, Object>> relatedProcesses() {
        if (linked.follows() == null) {
            return List.of();
        }
        Map<String, Object> related = new LinkedHashMap<>();
        related.put("id", "1");
        related.put("relationship", List.of("unsuccessfulProcess"));
        related.put("scheme", "ocid");
        related.put("identifier", PREFIX + linked.follows());
        return List.of(related);
    }

    private String tag() {
        return switch (notice.noticeType()) {
            case INTENTION -> "planning";
            case TENDER, SINGLE_SOURCE -> "tender";
            case CANDIDATE, BID_OPENING, OTHER -> "tenderUpdate";
            case CORRECTION -> "tenderAmendment";
            case TERMINATION -> "tenderCancellation";
            case AWARD -> "award";
            case CONTRACT -> "contract";
            case ACCEPTANCE -> "implementation";
        };
    }

    private List<Map<String, Object>> parties() {
        Map<String, List<String>> roles = new LinkedHashMap<>();
        addRole(roles, notice.buyer(), "buyer");
        addRole(roles, notice.agency(), "procuringEntity");
        notice.suppliers().forEach(name -> addRole(roles, name, isFinal() ? "supplier" : "tenderer"));
        List<Map<String, Object>> parties = new ArrayList<>();
        roles.forEach((name, list) -> {
            Map<String, Object> party = new LinkedHashMap<>();
            party.put("id", Ids.organisation(name));
            party.put("name", name);
            party.put("roles", list);
            parties.add(party);
        });
        return parties;
    }

    private static void addRole(Map<String, List<String>> roles, @Nullable String name, String role) {
        if (name != null) {
            List<String> list = roles.computeIfAbsent(name, any -> new ArrayList<>());
            if (!list.contains(role)) {
                list.add(role);
            }
        }
    }

    private static @Nullable Map<String, Object> reference(@Nullable String name) {
        if (name == null) {
            return null;
        }
        Map<String, Object> reference = new LinkedHashMap<>();
        reference.put("id", Ids.organisation(name));
        reference.put("name", name);
        return reference;
    }

    private @Nullable Map<String, Object> planning() {
        return findValue(Amount.Kind.BUDGET)
                .map(value -> Map.<String, Object>of("budget", Map.of("amount", value)))
                .orElse(null);
    }

    private Map<String, Object> tender() {
        Map<String, Object> tender = new LinkedHashMap<>();
        tender.put("id", process);
        put(tender, "title", notice.projectName() == null ? notice.title() : notice.projectName());
        put(tender, "description", notice.projectNumber() == null ? null : "项目编号 " + notice.projectNumber());
        put(tender, "status", status());
        put(
                tender,
                "value",
                findValue(Amount.Kind.BUDGET)
                        .or(() -> findValue(Amount.Kind.CEILING))
                        .orElse(null));
        Method method = notice.method();
        if (method != null) {
            tender.put("procurementMethod", method(method));
            tender.put("procurementMethodDetails", method.code());
        }
        put(tender, "procuringEntity", reference(notice.agency()));
        NoticeDate deadline = notice.dates().deadline();
        put(tender, "tenderPeriod", deadline == null ? null : Map.of("endDate", dateTime(deadline)));
        put(tender, "items", items());
        put(tender, "tenderers", isFinal() ? List.of() : references(notice.suppliers()));
        tender.put("documents", List.of(document()));
        return tender;
    }

    private @Nullable String status() {
        return switch (notice.noticeType()) {
            case INTENTION -> "planning";
            case TENDER, SINGLE_SOURCE, CANDIDATE, BID_OPENING -> "active";
            case AWARD, CONTRACT, ACCEPTANCE -> "complete";
            case TERMINATION, CORRECTION, OTHER -> null;
        };
    }

    private static String method(Method method) {
        return switch (method) {
            case OPEN -> "open";
            case INVITED -> "selective";
            case SINGLE_SOURCE -> "direct";
            case CONSULTATION, NEGOTIATION, INQUIRY, FRAMEWORK -> "limited";
        };
    }

    private static String dateTime(NoticeDate date) {
        return date.time() == null ? date + "T00:00:00Z" : date + ":00Z";
    }

    private List<Map<String, Object>> items() {
        List<Map<String, Object>> items = new ArrayList<>();
        for (int i = 0; i < notice.items().size(); i++) {
            Item item = notice.items().get(i);
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("id", String.valueOf(i + 1));
            one.put("description", item.name());
            put(one, "quantity", item.quantity());
            put(one, "unit", item.unit() == null ? null : Map.of("name", item.unit()));
            items.add(one);
        }
        return items;
    }

    private Map<String, Object> document() {
        NoticeHead head = NoticeHead.of(notice);
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("id", notice.id());
        document.put("documentType", notice.noticeType() == NoticeType.AWARD ? "awardNotice" : "tenderNotice");
        put(document, "title", notice.title());
        put(document, "url", head.webAddress());
        document.put("format", notice.source().mediaType());
        return document;
    }

    /** Whether the suppliers of this notice have won. */
    private boolean isFinal() {
        return !notice.preliminary()
                && (notice.noticeType() == NoticeType.AWARD
                        || notice.noticeType() == NoticeType.CONTRACT
                        || notice.noticeType() == NoticeType.ACCEPTANCE);
    }

    private List<Map<String, Object>> awards() {
        boolean none = notice.suppliers().isEmpty() && notice.noticeType() != NoticeType.AWARD;
        if (!isFinal() || none) {
            return List.of();
        }
        Map<String, Object> award = new LinkedHashMap<>();
        award.put("id", process + "-award");
        award.put("status", "active");
        NoticeDate day = notice.dates().award();
        put(award, "date", day == null ? null : dateTime(day));
        put(award, "value", findValue(Amount.Kind.AWARD).orElse(null));
        put(award, "suppliers", references(notice.suppliers()));
        return List.of(award);
    }

    private List<Map<String, Object>> contracts() {
        if (notice.noticeType() != NoticeType.CONTRACT || awards().isEmpty()) {
            return List.of();
        }
        Map<String, Object> contract = new LinkedHashMap<>();
        contract.put("id", process + "-contract");
        contract.put("awardID", process + "-award");
        contract.put("status", "active");
        NoticeDate signed = notice.dates().signed();
        put(contract, "dateSigned", signed == null ? null : dateTime(signed));
        put(contract, "value", findValue(Amount.Kind.CONTRACT).orElse(null));
        return List.of(contract);
    }

    private static List<Map<String, Object>> references(List<String> names) {
        List<Map<String, Object>> references = new ArrayList<>();
        for (String name : names.stream().distinct().toList()) {
            Map<String, Object> reference = reference(name);
            if (reference != null) {
                references.add(reference);
            }
        }
        return references;
    }

    /** The written total of this kind, else the only amount. */
    private Optional<Map<String, Object>> findValue(Amount.Kind kind) {
        List<Amount> amounts =
                notice.amounts().stream().filter(it -> it.kind() == kind).toList();
        return amounts.stream()
                .filter(it -> it.lot() == null)
                .findFirst()
                .or(() -> amounts.size() == 1 ? Optional.of(amounts.getFirst()) : Optional.empty())
                .map(it -> value(it.value(), it.currency()));
    }

    private static Map<String, Object> value(BigDecimal amount, String currency) {
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("amount", amount);
        value.put("currency", currency);
        return value;
    }

    /** Adds what is known: no nulls, no empty lists. */
    private static void put(Map<String, Object> to, String name, @Nullable Object value) {
        if (value != null && !(value instanceof List<?> list && list.isEmpty())) {
            to.put(name, value);
        }
    }
}
