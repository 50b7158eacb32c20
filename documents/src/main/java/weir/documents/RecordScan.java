package weir.documents;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamReadException;
import weir.documents.RecordKeys.Role;

/** Looks once through a JSON object: whether it is whole, its id, and whether it is a record or only holds a list of records. */
final class RecordScan {

    private static final int NO_RANK = Integer.MAX_VALUE;

    private final JsonParser parser;
    private final RecordKeys keys;
    private @Nullable String id;
    private int idRank = NO_RANK;
    private boolean isRecord;
    private long listStart = -1;
    private int around;

    private RecordScan(JsonParser parser, RecordKeys keys) {
        this.parser = parser;
        this.keys = keys;
    }

    /**
     * What the look found.
     *
     * @param id of the record, null where it has none
     * @param listStart offset of the array that holds the records, -1 for a record
     * @param around objects that the array stands in
     */
    record Found(@Nullable String id, long listStart, int around) {
        static final Found NOTHING = new Found(null, -1, 0);
    }

    /**
     * Looks through one object.
     *
     * @throws JacksonException where it is no whole JSON object, or something follows it
     */
    static Found of(byte[] json, RecordKeys keys) {
        try (JsonParser parser = Json.MAPPER.createParser(json)) {
            RecordScan scan = new RecordScan(parser, keys);
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new StreamReadException(parser, "A record begins with {");
            }
            scan.object(0);
            if (scan.listStart < 0 && parser.nextToken() != null) {
                throw new StreamReadException(parser, "Something follows the record");
            }
            return new Found(scan.id, scan.listStart, scan.around);
        }
    }

    /** Like {@link #of} for the beginning of an object: its list of records, or nothing where the beginning shows none. */
    static Found ofBeginning(byte[] beginning, RecordKeys keys) {
        try {
            return of(beginning, keys);
        } catch (JacksonException e) {
            return Found.NOTHING;
        }
    }

    private void object(int depth) {
        while (listStart < 0 && parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String key = parser.currentName();
            JsonToken value = parser.nextToken();
            if (value.isScalarValue()) {
                scalar(key, value, depth);
            } else if (value == JsonToken.START_OBJECT) {
                inner(key, depth);
            } else {
                array(key, depth);
            }
        }
    }

    private void scalar(String key, JsonToken value, int depth) {
        isRecord |= keys.has(key, Role.TITLE) || keys.has(key, Role.TEXT) || keys.has(key, Role.HTML);
        if (value != JsonToken.VALUE_NULL) {
            offerId(key, depth);
        }
    }

    private void offerId(String key, int depth) {
        OptionalInt rank = keys.findRank(key, Role.ID);
        if (rank.isPresent() && rank.getAsInt() + depth * 1000 < idRank) {
            String value = Whitespace.collapse(parser.getString());
            if (RecordKeys.isId(value)) {
                id = value;
                idRank = rank.getAsInt() + depth * 1000;
                isRecord = true;
            }
        }
    }

    private void inner(String key, int depth) {
        if (depth < 3 && (keys.has(key, Role.INNER) || keys.has(key, Role.LIST))) {
            object(depth + 1);
        } else if (keys.has(key, Role.ID)) {
            mongoId(key, depth);
        } else {
            parser.skipChildren();
        }
    }

    /** {@code "_id": {"$oid": "…"}}. */
    private void mongoId(String key, int depth) {
        boolean first = true;
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            if (parser.nextToken().isScalarValue() && first) {
                offerId(key, depth);
            } else {
                parser.skipChildren();
            }
            first = false;
        }
    }

    private void array(String key, int depth) {
        long start = parser.currentTokenLocation().getByteOffset();
        boolean mayBeList = !isRecord && keys.has(key, Role.LIST);
        JsonToken first = parser.nextToken();
        if (mayBeList && first == JsonToken.START_OBJECT) {
            listStart = start;
            around = depth + 1;
        } else {
            skipArray(first);
        }
    }

    private void skipArray(JsonToken first) {
        int open = 1;
        for (JsonToken token = first; token != null; token = parser.nextToken()) {
            open += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            if (open == 0) {
                return;
            }
        }
    }
}
