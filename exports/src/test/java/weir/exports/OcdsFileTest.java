package weir.exports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The rules of OCDS 1.1 that a schema cannot hold; the others stand in {@code docs/schema/releases.ocds.schema.json}. */
class OcdsFileTest {

    @TempDir
    Path folder;

    private List<JsonNode> releases(SampleCase sample) throws IOException {
        Exports.write(folder, sample);
        JsonNode releases = new JsonMapper()
                .readTree(Files.readString(folder.resolve("releases.ocds.json")))
                .get("releases");
        return List.copyOf(releases.values());
    }

    private static Map<String, Set<String>> roles(JsonNode release) {
        Map<String, Set<String>> roles = new HashMap<>();
        release.path("parties").values().forEach(party -> {
            Set<String> list = roles.computeIfAbsent(party.get("id").asString(), any -> new HashSet<>());
            party.get("roles").values().forEach(role -> list.add(role.asString()));
        });
        return roles;
    }

    private static void isParty(JsonNode release, JsonNode reference, String role) {
        if (!reference.isMissingNode()) {
            assertThat(roles(release).getOrDefault(reference.get("id").asString(), Set.of()))
                    .contains(role);
        }
    }

    @Test
    void everyOrganisationThatIsNamedIsAPartyWithThatRole() throws IOException {
        for (JsonNode release : releases(SampleCase.composed())) {
            isParty(release, release.path("buyer"), "buyer");
            isParty(release, release.at("/tender/procuringEntity"), "procuringEntity");
            release.at("/tender/tenderers").values().forEach(it -> isParty(release, it, "tenderer"));
            release.path("awards")
                    .values()
                    .forEach(award -> award.path("suppliers").values().forEach(it -> isParty(release, it, "supplier")));
        }
    }

    @Test
    void everyContractNamesItsAward() throws IOException {
        SampleCase sample = SampleCase.of(List.of(MarkedNotice.of(
                "c CONTRACT\n采购人：{{buyer|望津理工学院}}\n供应商：{{supplier|桐湾计算中心有限公司}}\n采购{{tech nvidia-a100 chip|A100}}，"
                        + "合同金额{{amount contract 90000|9万元}}，{{date signed 2024-05-06|2024年5月6日}}签订")));

        JsonNode release = releases(sample).getFirst();

        assertThat(release.at("/tag/0").asString()).isEqualTo("contract");
        assertThat(release.at("/contracts/0/awardID").asString())
                .isEqualTo(release.at("/awards/0/id").asString());
        assertThat(release.at("/contracts/0/dateSigned").asString()).isEqualTo("2024-05-06T00:00:00Z");
        assertThat(release.at("/contracts/0/value/amount").asInt()).isEqualTo(90_000);
    }

    @Test
    void releasesOfOnePurchaseShareTheirOcidAndHaveIdsOfTheirOwn() throws IOException {
        List<JsonNode> releases = releases(SampleCase.composed());

        assertThat(releases).hasSize(4);
        assertThat(releases.get(0).get("ocid")).isEqualTo(releases.get(1).get("ocid"));
        assertThat(releases).extracting(it -> it.get("id").asString()).doesNotHaveDuplicates();
        assertThat(releases)
                .extracting(it -> it.at("/tag/0").asString())
                .containsExactly("tender", "award", "planning", "award");
    }

    @Test
    void candidatesAreTenderersAndNoAwardIsMadeOfThem() throws IOException {
        SampleCase sample = SampleCase.of(List.of(MarkedNotice.of(
                "c CANDIDATE\n采购人：{{buyer|望津理工学院}}\n第一候选人：{{supplier|桐湾计算中心有限公司}}\n采购{{tech nvidia-a100 chip|A100}}")));

        JsonNode release = releases(sample).getFirst();

        assertThat(release.has("awards")).isFalse();
        assertThat(release.at("/tender/tenderers/0/name").asString()).isEqualTo("桐湾计算中心有限公司");
    }
}
