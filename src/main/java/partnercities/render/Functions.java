package partnercities.render;

import freemarker.template.TemplateHashModelEx2;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import freemarker.template.utility.DeepUnwrap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import partnercities.domain.city.Coordinates;
import partnercities.domain.time.PartialDate;
import partnercities.domain.time.PublicationTime;
import partnercities.link.messages.Messages;

/** The functions that templates can call besides reading their page, for one language. */
final class Functions {
    private final Formats formats;
    private final TemplateMessages messages;

    private Functions(Messages messages, Predicate<String> reported) {
        this.formats = new Formats(messages);
        this.messages = new TemplateMessages(messages, reported);
    }

    /**
     * The functions by name: {@code t}, {@code number}, {@code distance}, {@code area}, {@code elevation},
     * {@code size}, {@code date}, {@code time}, {@code span}, {@code coordinates}, {@code latitude}, {@code longitude}.
     *
     * @param reported tells which missing messages were reported already, so that a template may ask for them
     */
    static Map<String, Object> of(Messages messages, Predicate<String> reported) {
        Functions functions = new Functions(messages, reported);
        Map<String, TemplateMethodModelEx> all = new HashMap<>();
        all.put("t", functions::message);
        all.put("number", functions::number);
        all.put("distance", arguments -> functions.formats.distance(decimal(arguments, 0)));
        all.put("area", arguments -> functions.formats.area(decimal(arguments, 0)));
        all.put("elevation", arguments -> functions.formats.elevation(decimal(arguments, 0)));
        all.put("size", arguments -> functions.formats.size(decimal(arguments, 0)));
        all.put("date", arguments -> functions.formats.date(value(arguments, PartialDate.class)));
        all.put("time", arguments -> functions.formats.time(value(arguments, PublicationTime.class)));
        all.put(
                "span",
                arguments -> functions.formats.span(
                        value(arguments, 0, PublicationTime.class), value(arguments, 1, PublicationTime.class)));
        all.put("coordinates", arguments -> functions.formats.coordinates(value(arguments, Coordinates.class)));
        all.put("latitude", arguments -> functions.formats.latitude(decimal(arguments, 0)));
        all.put("longitude", arguments -> functions.formats.longitude(decimal(arguments, 0)));
        return new HashMap<>(all);
    }

    private Object message(List<?> arguments) throws TemplateModelException {
        if (arguments.isEmpty() || !(arguments.get(0) instanceof TemplateScalarModel key)) {
            throw new TemplateModelException("the function t needs the key of a message");
        }
        if (arguments.size() == 1) {
            return messages.text(key.getAsString());
        }
        if (!(arguments.get(1) instanceof TemplateHashModelEx2 hash)) {
            throw new TemplateModelException("the function t needs its values as {\"name\": value}");
        }
        Map<String, Object> values = new HashMap<>();
        var pairs = hash.keyValuePairIterator();
        while (pairs.hasNext()) {
            var pair = pairs.next();
            Object value = DeepUnwrap.unwrap(pair.getValue());
            values.put(((TemplateScalarModel) pair.getKey()).getAsString(), value == null ? "" : value);
        }
        return messages.text(key.getAsString(), values);
    }

    private Object number(List<?> arguments) throws TemplateModelException {
        int digits = arguments.size() > 1 ? (int) decimal(arguments, 1) : 0;
        return formats.number(decimal(arguments, 0), digits);
    }

    private static double decimal(List<?> arguments, int index) throws TemplateModelException {
        if (index < arguments.size() && arguments.get(index) instanceof TemplateNumberModel number) {
            return number.getAsNumber().doubleValue();
        }
        throw new TemplateModelException("a number is needed here");
    }

    private static <T> T value(List<?> arguments, Class<T> type) throws TemplateModelException {
        return value(arguments, 0, type);
    }

    private static <T> T value(List<?> arguments, int index, Class<T> type) throws TemplateModelException {
        Object value = arguments.size() <= index ? null : DeepUnwrap.unwrap((TemplateModel) arguments.get(index));
        if (type.isInstance(value)) {
            return type.cast(value);
        }
        throw new TemplateModelException("a value of the type " + type.getSimpleName() + " is needed here");
    }
}
