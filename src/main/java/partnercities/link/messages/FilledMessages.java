package partnercities.link.messages;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The messages of one language that have placeholders. Each is read once, when somebody asks for it, and all share the
 * format of numbers, since ICU prepares formats that are used often. Threads may share it.
 */
public final class FilledMessages {
    private final Messages messages;
    private final Map<Locale, MessageFormatter.Conventions> conventions = new ConcurrentHashMap<>();
    private final Map<String, MessageFormatter> formatters = new ConcurrentHashMap<>();

    public FilledMessages(Messages messages) {
        this.messages = messages;
    }

    /**
     * A message with its placeholders filled.
     *
     * @param values numbers, for plural forms, or texts, by the names of the placeholders
     * @throws IllegalArgumentException when the message is no valid pattern
     */
    public String text(String key, Map<String, Object> values) {
        return formatters.computeIfAbsent(key, this::formatter).with(values);
    }

    private MessageFormatter formatter(String key) {
        Locale locale = messages.locale(key);
        return new MessageFormatter(
                messages.text(key), locale, conventions.computeIfAbsent(locale, MessageFormatter.Conventions::of));
    }
}
