package weir.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import weir.evidence.Block;
import weir.evidence.Document;
import weir.evidence.ReadProblem;

class EformsReaderTest {

    private static final String NAMESPACES =
            " xmlns=\"urn:oasis:names:specification:ubl:schema:xsd:ContractAwardNotice-2\""
                    + " xmlns:cbc=\"b\" xmlns:cac=\"a\" xmlns:ext=\"e\" xmlns:efac=\"f\" xmlns:efext=\"g\"";

    private static final String NOTICE = "<ContractAwardNotice" + NAMESPACES + ">"
            + "<ext:UBLExtensions><ext:UBLExtension><ext:ExtensionContent><efext:EformsExtension>"
            + "<efac:NoticeResult>"
            + "<efac:LotResult><cbc:ID>RES-0001</cbc:ID><cbc:TenderResultCode>selec-w</cbc:TenderResultCode>"
            + "<efac:LotTender><cbc:ID>TEN-0001</cbc:ID></efac:LotTender>"
            + "<efac:LotTender><cbc:ID>TEN-0002</cbc:ID></efac:LotTender>"
            + "<efac:SettledContract><cbc:ID>CON-0001</cbc:ID></efac:SettledContract>"
            + "<efac:TenderLot><cbc:ID>LOT-0001</cbc:ID></efac:TenderLot></efac:LotResult>"
            + tender("TEN-0001", "TPA-0001", "1200.50")
            + tender("TEN-0002", "TPA-0002", "1300")
            + "<efac:SettledContract><cbc:ID>CON-0001</cbc:ID><cbc:IssueDate>2025-05-02+02:00</cbc:IssueDate>"
            + "<efac:LotTender><cbc:ID>TEN-0002</cbc:ID></efac:LotTender></efac:SettledContract>"
            + "<efac:TenderingParty><cbc:ID>TPA-0001</cbc:ID><efac:Tenderer><cbc:ID>ORG-0002</cbc:ID></efac:Tenderer>"
            + "</efac:TenderingParty>"
            + "<efac:TenderingParty><cbc:ID>TPA-0002</cbc:ID><efac:Tenderer><cbc:ID>ORG-0003</cbc:ID></efac:Tenderer>"
            + "</efac:TenderingParty>"
            + "</efac:NoticeResult>"
            + "<efac:Organizations>" + organisation("ORG-0001", "Quellmoor Institute")
            + organisation("ORG-0002", "Bruchtal Rechner GmbH") + organisation("ORG-0003", "Heidesee Systeme AG")
            + organisation("ORG-0004", "Vergabehilfe Quellmoor") + "</efac:Organizations>"
            + "</efext:EformsExtension></ext:ExtensionContent></ext:UBLExtension></ext:UBLExtensions>"
            + "<cbc:ID>n-1</cbc:ID><cbc:ContractFolderID>f-1</cbc:ContractFolderID>"
            + "<cbc:IssueDate>2025-05-06+02:00</cbc:IssueDate><cbc:IssueTime>09:00:00+02:00</cbc:IssueTime>"
            + "<cbc:NoticeTypeCode>can-standard</cbc:NoticeTypeCode>"
            + "<cac:ContractingParty><cac:Party><cac:PartyIdentification><cbc:ID>ORG-0001</cbc:ID></cac:PartyIdentification>"
            + "<cac:ServiceProviderParty><cbc:ServiceTypeCode>serv-prov</cbc:ServiceTypeCode><cac:Party>"
            + "<cac:PartyIdentification><cbc:ID>ORG-0004</cbc:ID></cac:PartyIdentification></cac:Party>"
            + "</cac:ServiceProviderParty></cac:Party></cac:ContractingParty>"
            + "<cac:ProcurementProject><cbc:ID>Q-7</cbc:ID><cbc:Name>Servers</cbc:Name></cac:ProcurementProject>"
            + "<cac:ProcurementProjectLot><cbc:ID>LOT-0001</cbc:ID></cac:ProcurementProjectLot>"
            + "</ContractAwardNotice>";

    private static String tender(String id, String team, String amount) {
        return "<efac:LotTender><cbc:ID>" + id
                + "</cbc:ID><cac:LegalMonetaryTotal><cbc:PayableAmount currencyID=\"EUR\">"
                + amount + "</cbc:PayableAmount></cac:LegalMonetaryTotal><efac:TenderingParty><cbc:ID>" + team
                + "</cbc:ID></efac:TenderingParty></efac:LotTender>";
    }

    private static String organisation(String id, String name) {
        return "<efac:Organization><efac:Company><cac:PartyIdentification><cbc:ID>" + id
                + "</cbc:ID></cac:PartyIdentification><cac:PartyName><cbc:Name>" + name
                + "</cbc:Name></cac:PartyName></efac:Company></efac:Organization>";
    }

    @Test
    void valuesStandUnderTheKeysOfReleasesAndReferencesAreLookedUp() {
        Document document = Pages.read(NOTICE);

        assertThat(document.source().mediaType()).isEqualTo("application/xml");
        assertThat(document.text().lines())
                .startsWith("Servers", "2025-05-06T09:00:00+02:00", "id: n-1", "notice.form: ContractAwardNotice")
                .contains(
                        "notice.type: can-standard",
                        "procedure.id: f-1",
                        "buyer.name: Quellmoor Institute",
                        "tender.procuringEntity.name: Vergabehilfe Quellmoor",
                        "tender.id: Q-7",
                        "tender.lots[0].id: LOT-0001",
                        "awards[0].relatedLots: LOT-0001",
                        "awards[0].suppliers[0].name: Heidesee Systeme AG",
                        "awards[0].value.amount: 1300",
                        "awards[0].value.currency: EUR",
                        "contracts[0].dateSigned: 2025-05-02+02:00",
                        "tender.tenderers[0].name: Bruchtal Rechner GmbH");
    }

    @Test
    void aNameThatWasLookedUpPointsAtItsOrganisation() {
        Document document = Pages.read(NOTICE);

        Block buyer = document.blocks().stream()
                .filter(block -> block.span().of(document.text()).startsWith("buyer.name"))
                .findFirst()
                .orElseThrow();
        assertThat(buyer.origin().describe()).endsWith("Organization[1]/Company[1]/PartyName[1]/Name[1]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/hostname\">]>",
                "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]>",
                "<!DOCTYPE x SYSTEM \"http://localhost:1/x.dtd\">"
            })
    void documentTypesAndEntitiesAreRefused(String type) {
        Reading reading =
                Pages.reading(Packed.utf8("<?xml version=\"1.0\"?>" + type + NOTICE.replace("Servers", "&b;&a;")));

        assertThat(reading.document()).isNull();
        assertThat(reading.problems()).hasSize(1);
    }

    @Test
    void aNoticeThatIsCutOffIsAProblemWithItsLine() {
        Reading reading = Pages.reading(Packed.utf8(NOTICE.substring(0, NOTICE.length() / 2)));

        assertThat(reading.document()).isNull();
        assertThat(reading.problems())
                .singleElement()
                .extracting(ReadProblem::position)
                .isEqualTo("line 1");
    }

    @Test
    void elementsNestedTooDeepAreAProblem() {
        String deep = NOTICE.replace("Servers", "<a>".repeat(2000) + "</a>".repeat(2000));

        Reading reading = Pages.reading(Packed.utf8(deep));

        assertThat(reading.document()).isNull();
        assertThat(reading.problems()).hasSize(1);
    }

    @Test
    void referencesThatLeadNowhereAreLeftOut() {
        Document document = Pages.read(NOTICE.replace("<cbc:ID>ORG-0001</cbc:ID>", "<cbc:ID>ORG-9999</cbc:ID>")
                .replace("<cac:PartyName><cbc:Name>Heidesee Systeme AG</cbc:Name></cac:PartyName>", ""));

        assertThat(document.text()).doesNotContain("awards[0].suppliers").contains("awards[0].value.amount: 1300");
    }

    @Test
    void realFormsGiveDocumentsOrProblems() {
        SharedFolder.read(Path.of("eforms"), document -> Pages.assertSpansHold(document));
    }
}
