package weir.documents;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import weir.evidence.Block.Metadata;
import weir.evidence.Origin;

/** The lines of one eForms notice; what its sections only refer to (organisations, tenders) is looked up. */
final class EformsNotice {

    private static final String AGENCY = "serv-prov";
    private static final String[] EXTENSION = {"UBLExtensions", "UBLExtension", "ExtensionContent", "EformsExtension"};

    private final XmlElement root;
    private final Map<String, XmlElement> names = new HashMap<>();
    private final Map<String, XmlElement> countries = new HashMap<>();
    private final List<Draft> lines = new ArrayList<>();

    EformsNotice(XmlElement root) {
        this.root = root;
        for (XmlElement organisation : extension("Organizations", "Organization")) {
            organisation.all("Company").forEach(this::addName);
            organisation.all("TouchPoint").forEach(this::addName);
        }
    }

    private void addName(XmlElement body) {
        XmlElement name = body.first("PartyName", "Name");
        if (name != null) {
            names.putIfAbsent(body.text("PartyIdentification", "ID"), name);
        }
        XmlElement country = body.first("PostalAddress", "Country", "IdentificationCode");
        if (country != null) {
            countries.putIfAbsent(body.text("PartyIdentification", "ID"), country);
        }
    }

    private List<XmlElement> extension(String... below) {
        List<XmlElement> found = new ArrayList<>();
        root.all(EXTENSION).forEach(extension -> found.addAll(extension.all(below)));
        return found;
    }

    List<Draft> lines() {
        XmlElement project = root.first("ProcurementProject");
        XmlElement title = project == null ? null : project.first("Name");
        if (title != null) {
            line(Metadata.Key.TITLE, title.text(), title);
        }
        date(root, "IssueDate", "IssueTime", null);
        head();
        parties();
        if (project != null) {
            project(project, "tender");
        }
        lots();
        new EformsResult(this, extension("NoticeResult")).add();
        return lines;
    }

    private void head() {
        value("id", root, "ID");
        line(Metadata.Key.OTHER, "notice.form: " + root.name(), root);
        value("notice.type", root, "NoticeTypeCode");
        for (XmlElement change : extension("Changes")) {
            value("notice.changes", change, "ChangedNoticeIdentifier");
            change.all("Change", "ChangeDescription").forEach(it -> key("notice.changes.description", it.text(), it));
        }
        value("procedure.id", root, "ContractFolderID");
        value("tender.procurementMethod", root, "TenderingProcess", "ProcedureCode");
    }

    private void parties() {
        List<XmlElement> buyers = root.all("ContractingParty", "Party");
        for (int i = 0; i < buyers.size(); i++) {
            XmlElement buyer = buyers.get(i);
            String place = i == 0 ? "buyer" : "buyers[" + i + "]";
            String id = buyer.text("PartyIdentification", "ID");
            name(place + ".name", id);
            if (countries.containsKey(id)) {
                XmlElement country = countries.get(id);
                key(place + ".address.countryName", country.text(), country);
            }
            for (XmlElement provider : buyer.all("ServiceProviderParty")) {
                if (provider.text("ServiceTypeCode").equals(AGENCY)) {
                    name("tender.procuringEntity.name", provider.text("Party", "PartyIdentification", "ID"));
                }
            }
        }
    }

    private void project(XmlElement project, String place) {
        value(place + (place.equals("tender") ? ".id" : ".number"), project, "ID");
        value(place + ".title", project, "Name");
        value(place + ".description", project, "Description");
        value(place + ".category", project, "ProcurementTypeCode");
        amount(place + ".value", project.first("RequestedTenderTotal", "EstimatedOverallContractAmount"));
    }

    private void lots() {
        List<XmlElement> all = root.all("ProcurementProjectLot");
        int index = 0;
        for (XmlElement lot : all) {
            String place = "tender.lots[" + index++ + "]";
            value(place + ".id", lot, "ID");
            lot.all("ProcurementProject").forEach(project -> project(project, place));
            for (XmlElement period : lot.all("TenderingProcess", "TenderSubmissionDeadlinePeriod")) {
                date(period, "EndDate", "EndTime", place + ".tenderPeriod.endDate");
            }
            for (XmlElement event : lot.all("TenderingProcess", "OpenTenderEvent")) {
                date(event, "OccurrenceDate", "OccurrenceTime", place + ".bidOpening.date");
            }
        }
    }

    /** The name of an organisation or one of its units under a key. */
    void name(String key, String id) {
        XmlElement name = names.get(id);
        if (name != null) {
            key(key, name.text(), name);
        }
    }

    void value(String key, XmlElement from, String... path) {
        XmlElement found = from.first(path);
        if (found != null) {
            key(key, found.text(), found);
        }
    }

    void amount(String key, @Nullable XmlElement amount) {
        if (amount != null) {
            key(key + ".amount", amount.text(), amount);
            String currency = amount.attribute("currencyID");
            key(key + ".currency", currency == null ? "" : currency.strip(), amount);
        }
    }

    /** A day with its time and zone in one; under no key it is the day of publication. */
    void date(XmlElement from, String day, String time, @Nullable String key) {
        XmlElement found = from.first(day);
        if (found == null) {
            return;
        }
        String hour = from.text(time);
        String written = found.text();
        String whole = hour.isEmpty() || written.length() < 10 ? written : written.substring(0, 10) + "T" + hour;
        if (key == null) {
            line(Metadata.Key.PUBLISHED, whole, found);
        } else {
            key(key, whole, found);
        }
    }

    void key(String key, String value, XmlElement from) {
        if (!value.isEmpty()) {
            line(Metadata.Key.OTHER, key + ": " + value, from);
        }
    }

    private void line(Metadata.Key key, String text, XmlElement from) {
        lines.add(new Draft.Metadata(key, text, new Origin.Element(from.path())));
    }
}
