package weir.exports;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tech.followthemoney.entity.ValueEntity;
import tech.followthemoney.exc.SchemaException;
import tech.followthemoney.model.Model;
import tech.followthemoney.model.Property;

class FtmFileTest {

    @TempDir
    Path folder;

    private final Map<String, ValueEntity> entities = new LinkedHashMap<>();

    @BeforeEach
    void readWithTheirOwnLibrary() throws IOException, SchemaException {
        read(SampleCase.composed());
    }

    private void read(SampleCase sample) throws IOException, SchemaException {
        Exports.write(folder, sample);
        Model model = Model.loadDefault();
        for (String line : Files.readAllLines(folder.resolve("entities.ftm.json"))) {
            ValueEntity entity = ValueEntity.fromJson(model, new ObjectMapper().readTree(line));
            assertThat(entities.put(entity.getId(), entity)).as("each id once").isNull();
        }
    }

    @Test
    void everyEntityHasWhatItsSchemaRequires() {
        checkRequired();
    }

    private void checkRequired() {
        assertThat(entities.values())
                .allSatisfy(entity -> assertThat(entity.getSchema().getRequiredProperties())
                        .allSatisfy(property -> assertThat(entity.getValues(property))
                                .as(property.getQName())
                                .isNotEmpty()));
    }

    @Test
    void everyReferenceLeadsToAnEntityOfTheRightKind() {
        checkReferences();
    }

    private void checkReferences() {
        for (ValueEntity entity : entities.values()) {
            for (Property property : entity.getDefinedProperties()) {
                if (property.getType().isEntity()) {
                    assertThat(entity.getValues(property)).allSatisfy(id -> {
                        ValueEntity other = entities.get(id);
                        assertThat(other).as(property.getQName()).isNotNull();
                        assertThat(other.getSchema().isA(property.getRange().orElseThrow()))
                                .isTrue();
                    });
                }
            }
        }
    }

    @Test
    void everyNamedPropertyWasKept() throws IOException {
        for (String line : Files.readAllLines(folder.resolve("entities.ftm.json"))) {
            var json = new ObjectMapper().readTree(line);
            List<String> names = new ArrayList<>();
            json.get("properties").fieldNames().forEachRemaining(names::add);
            ValueEntity entity = entities.get(json.get("id").asText());
            assertThat(entity).isNotNull();
            assertThat(entity.getDefinedProperties())
                    .extracting(Property::getName)
                    .containsExactlyInAnyOrderElementsOf(names);
        }
    }

    @Test
    void aPlanIsAProjectAndOnlyAnAwardIsAContract() {
        assertThat(schemata("Project")).hasSize(3);
        assertThat(schemata("Contract")).hasSize(2);
        assertThat(schemata("Company"))
                .singleElement()
                .extracting(ValueEntity::getCaption)
                .isEqualTo("桐湾计算中心运营管理有限公司");
    }

    @Test
    void aListedBuyerHasItsStayOnTheListWithDayAndCitation() throws IOException, SchemaException {
        assertThat(schemata("Sanction")).isEmpty();
        entities.clear();
        read(SampleCase.of(List.of(MarkedNotice.of("t TENDER\n{{date published 2024-04-09|2024年4月9日}}\n"
                + "采购人：{{buyer|四川大学}}\n采购{{tech nvidia-a100 chip|A100}}"))));

        ValueEntity listing = schemata("Sanction").getFirst();

        assertThat(listing.getValues(listing.getSchema().getProperty("startDate")))
                .containsExactly("2012-09-19");
        assertThat(listing.getValues(listing.getSchema().getProperty("reason"))).containsExactly("77 FR 58006");
        assertThat(String.join("", listing.getValues(listing.getSchema().getProperty("summary"))))
                .contains("no substitute for the list");
        checkRequired();
        checkReferences();
    }

    private List<ValueEntity> schemata(String schema) {
        return entities.values().stream()
                .filter(it -> it.getSchema().getName().equals(schema))
                .toList();
    }
}
