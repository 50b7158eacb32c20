package weir.exports;

import java.math.BigDecimal;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import weir.notice.NoticeDate;

/**
 * How values stand in JSON files: the components of a record in their order under snake-case names, codes in lower case, dates as ISO
 * 8601, numbers without exponents or trailing zeros.
 */
final class Json {

    /** One line without blanks for each value. */
    static final JsonMapper LINES = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(EnumFeature.WRITE_ENUMS_TO_LOWERCASE)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .addModule(new SimpleModule()
                    .addSerializer(NoticeDate.class, new AsText())
                    .addSerializer(BigDecimal.class, new PlainNumber()))
            .build();

    private Json() {}

    private static final class AsText extends ValueSerializer<NoticeDate> {
        @Override
        public void serialize(NoticeDate date, JsonGenerator generator, SerializationContext context) {
            generator.writeString(date.toString());
        }
    }

    private static final class PlainNumber extends ValueSerializer<BigDecimal> {
        @Override
        public void serialize(BigDecimal number, JsonGenerator generator, SerializationContext context) {
            generator.writeNumber(number.stripTrailingZeros().toPlainString());
        }
    }
}
