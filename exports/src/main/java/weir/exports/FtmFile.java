package weir.exports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tech.followthemoney.entity.ValueEntity;
import tech.followthemoney.model.Model;
import tech.followthemoney.model.Property;
import weir.finding.Finding;

/** Writes {@code entities.ftm.json}: the findings as entities of FollowTheMoney, one a line, each entity once. */
final class FtmFile {

    private FtmFile() {}

    static void write(Path out, CaseView view, Map<String, NoticeHead> heads) {
        FtmEntities entities = new FtmEntities(model(), view.reference(), heads);
        Set<String> written = new HashSet<>();
        try (LinesFile file = new LinesFile(out, "entities.ftm.json")) {
            for (Finding finding : view.findings().findings()) {
                for (ValueEntity entity : entities.of(finding)) {
                    if (written.add(entity.getId())) {
                        file.line(line(entity));
                    }
                }
            }
            file.commit();
        }
    }

    private static Model model() {
        try {
            return Model.loadDefault();
        } catch (IOException e) {
            throw new UncheckedIOException("The FollowTheMoney model is not part of the program; build it again", e);
        }
    }

    private static Map<String, Object> line(ValueEntity entity) {
        List<Property> properties = new ArrayList<>(entity.getDefinedProperties());
        properties.sort(Comparator.comparing(Property::getName));
        Map<String, Object> values = new LinkedHashMap<>();
        properties.forEach(property -> values.put(property.getName(), entity.getValues(property)));
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("id", entity.getId());
        line.put("schema", entity.getSchema().getName());
        line.put("properties", values);
        return line;
    }
}
