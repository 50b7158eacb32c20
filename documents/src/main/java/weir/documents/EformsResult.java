package weir.documents;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The result of an eForms notice: an award for each lot, the tenders and the contracts that it refers to by number. */
final class EformsResult {

    private static final String SELECTED = "selec-w";

    private final EformsNotice notice;
    private final List<XmlElement> results;
    private final Map<String, XmlElement> tenders = new HashMap<>();
    private final Map<String, XmlElement> teams = new HashMap<>();
    private final Map<String, XmlElement> contracts = new HashMap<>();
    private final Set<String> bidders = new LinkedHashSet<>();
    private final Set<String> winners = new LinkedHashSet<>();

    EformsResult(EformsNotice notice, List<XmlElement> results) {
        this.notice = notice;
        this.results = results;
        for (XmlElement result : results) {
            byId(result.all("LotTender"), tenders);
            byId(result.all("TenderingParty"), teams);
            byId(result.all("SettledContract"), contracts);
        }
    }

    private static void byId(List<XmlElement> elements, Map<String, XmlElement> index) {
        elements.forEach(element -> index.putIfAbsent(element.text("ID"), element));
    }

    /** Adds the lines of all results. */
    void add() {
        int index = 0;
        for (XmlElement result : results) {
            notice.amount("result.value", result.first("TotalAmount"));
            for (XmlElement lot : result.all("LotResult")) {
                award(lot, "awards[" + index++ + "]");
            }
            if (result.first("LotResult") == null) {
                index = unresolved(result, index);
            }
            int contract = 0;
            for (XmlElement settled : result.all("SettledContract")) {
                contract(settled, "contracts[" + contract++ + "]");
            }
            result.all("LotTender").forEach(tender -> bidders.addAll(members(tender)));
        }
        bidders.removeAll(winners);
        int other = 0;
        for (String bidder : bidders) {
            notice.name("tender.tenderers[" + other++ + "].name", bidder);
        }
    }

    private void award(XmlElement lot, String place) {
        notice.value(place + ".id", lot, "ID");
        notice.value(place + ".status", lot, "TenderResultCode");
        notice.value(place + ".relatedLots", lot, "TenderLot", "ID");
        if (!isWon(lot)) {
            return;
        }
        winners(winning(lot), place);
        for (XmlElement settled : contractsOf(lot)) {
            notice.value(place + ".date", settled, "AwardDate");
        }
    }

    /** Results of competitions carry a code; direct awards and changes of contracts, which carry none, name only who got the lot. */
    private boolean isWon(XmlElement lot) {
        String code = lot.text("TenderResultCode");
        return code.equals(SELECTED) || code.isEmpty();
    }

    /** A change of a contract, or a direct award, names its tenders without results of lots. */
    private int unresolved(XmlElement result, int from) {
        int index = from;
        for (XmlElement tender : result.all("LotTender")) {
            String place = "awards[" + index++ + "]";
            notice.value(place + ".id", tender, "ID");
            notice.value(place + ".relatedLots", tender, "TenderLot", "ID");
            winners(List.of(tender), place);
        }
        return index;
    }

    private void winners(List<XmlElement> winning, String place) {
        int supplier = 0;
        int value = 0;
        for (XmlElement tender : winning) {
            for (String member : members(tender)) {
                winners.add(member);
                notice.name(place + ".suppliers[" + supplier++ + "].name", member);
            }
            String suffix = value++ == 0 ? "" : "s[" + (value - 1) + "]";
            notice.amount(place + ".value" + suffix, tender.first("LegalMonetaryTotal", "PayableAmount"));
        }
    }

    /** The tenders that became contracts; without contracts all that the result of the lot names. */
    private List<XmlElement> winning(XmlElement lot) {
        Set<String> ids = new LinkedHashSet<>();
        Set<String> named = ids(lot, "LotTender");
        contractsOf(lot).forEach(contract -> ids.addAll(ids(contract, "LotTender")));
        ids.retainAll(named);
        List<XmlElement> found = new ArrayList<>();
        for (String id : ids.isEmpty() ? named : ids) {
            XmlElement tender = tenders.get(id);
            if (tender != null) {
                found.add(tender);
            }
        }
        return found;
    }

    private List<XmlElement> contractsOf(XmlElement lot) {
        List<XmlElement> found = new ArrayList<>();
        for (String id : ids(lot, "SettledContract")) {
            XmlElement contract = contracts.get(id);
            if (contract != null) {
                found.add(contract);
            }
        }
        return found;
    }

    private static Set<String> ids(XmlElement from, String name) {
        Set<String> ids = new LinkedHashSet<>();
        from.all(name, "ID").forEach(id -> ids.add(id.text()));
        return ids;
    }

    /** The organisations behind a tender. */
    private Set<String> members(XmlElement tender) {
        Set<String> members = new LinkedHashSet<>();
        for (String id : ids(tender, "TenderingParty")) {
            XmlElement team = teams.get(id);
            if (team != null) {
                members.addAll(ids(team, "Tenderer"));
            }
        }
        return members;
    }

    private void contract(XmlElement settled, String place) {
        notice.value(place + ".id", settled, "ID");
        notice.value(place + ".title", settled, "Title");
        notice.value(place + ".dateSigned", settled, "IssueDate");
    }
}
