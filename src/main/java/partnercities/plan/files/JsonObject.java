package partnercities.plan.files;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import partnercities.domain.text.LocalizedText;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/**
 * A JSON object that is filled member by member and keeps their order. It is written token by token, since Jackson's
 * data binding would slow down the start of small builds.
 */
public final class JsonObject {
    private static final JsonFactory FACTORY = new JsonFactory();
    /** Gives the same bytes on every system. */
    private static final DefaultPrettyPrinter READABLE = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                    .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                    .withObjectEmptySeparator("")
                    .withArrayEmptySeparator(""))
            .withObjectIndenter(new DefaultIndenter("  ", "\n"));

    private final Map<String, Object> members = new LinkedHashMap<>();

    /** A text in several languages: one member per language, named by its tag. */
    public static JsonObject of(LocalizedText text) {
        JsonObject object = new JsonObject();
        text.texts().forEach((language, words) -> object.with(language.tag(), words));
        return object;
    }

    /** A text that may be the same for all readers: as a string then, else as an object like that of {@link #of}. */
    public static Object wording(LocalizedText text) {
        return text.everywhere().<Object>map(same -> same).orElseGet(() -> of(text));
    }

    /** A number as the content has it, without an exponent. */
    public static BigDecimal decimal(double number) {
        BigDecimal shortest = BigDecimal.valueOf(number).stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }

    /**
     * Adds a member.
     *
     * @param value a text, a number, a truth value, an object or a list of such
     */
    public JsonObject with(String key, Object value) {
        members.put(key, value);
        return this;
    }

    /** Adds a member if there is a value. */
    public JsonObject withAny(String key, Optional<?> value) {
        value.ifPresent(found -> with(key, found));
        return this;
    }

    /** Adds a member unless the list is empty. */
    public JsonObject withAny(String key, List<?> values) {
        return values.isEmpty() ? this : with(key, values);
    }

    /** Adds a member unless the object is empty. */
    public JsonObject withAny(String key, JsonObject object) {
        return object.members.isEmpty() ? this : with(key, object);
    }

    /** Adds the members of another object. */
    public JsonObject withAll(JsonObject other) {
        members.putAll(other.members);
        return this;
    }

    /** Indented, for a file that people may read too. */
    public String inLines() {
        return written(new InLines()) + "\n";
    }

    /** In one line, for a file that only programs read. */
    public String inOneLine() {
        return written(ObjectWriteContext.empty()) + "\n";
    }

    /** In one line for a {@code script} element. Nothing in it can end the element, since {@code <} is escaped. */
    public Html inHtml() {
        return new Html(written(ObjectWriteContext.empty()).replace("<", "\\u003c"));
    }

    private String written(ObjectWriteContext context) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(context, text)) {
            write(json, this);
        }
        return text.toString();
    }

    private static void write(JsonGenerator json, Object value) {
        if (value instanceof JsonObject object) {
            json.writeStartObject();
            object.members.forEach((key, member) -> {
                json.writeName(key);
                write(json, member);
            });
            json.writeEndObject();
        } else if (value instanceof Collection<?> items) {
            json.writeStartArray();
            items.forEach(item -> write(json, item));
            json.writeEndArray();
        } else if (value instanceof BigDecimal number) {
            json.writeNumber(number);
        } else if (value instanceof Number number) {
            json.writeNumber(number.longValue());
        } else if (value instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else {
            json.writeString(value.toString());
        }
    }

    /** Makes Jackson indent. */
    private static final class InLines extends ObjectWriteContext.Base {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            return READABLE.createInstance();
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
