package weir.documents;

import java.util.List;
import java.util.Locale;
import org.netpreserve.jwarc.MediaType;
import weir.knowledge.Knowledge;

/** The media types of web pages' parts that are no documents, from the knowledge file {@code documents/web-types.csv}. */
final class WebTypes {

    private final List<String> beginnings;

    WebTypes(Knowledge knowledge) {
        beginnings = knowledge.table("documents/web-types.csv", "type", "note").rows().stream()
                .map(row -> row.required("type").toLowerCase(Locale.ROOT))
                .toList();
    }

    /** Whether a response of this type is left out. */
    boolean isLeftOut(MediaType type) {
        String name = type.base().toString().toLowerCase(Locale.ROOT);
        return beginnings.stream().anyMatch(name::startsWith);
    }
}
