package partnercities.render;

import com.ibm.icu.text.MessageFormat;
import freemarker.template.TemplateModelException;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import partnercities.diagnostic.Suggestion;
import partnercities.link.Wording;

/** The words of the interface in one language, with ICU's placeholders and plural forms. */
final class Messages {
    private final Wording wording;
    private final Predicate<String> reported;
    private final Locale locale;
    private final Map<String, MessageFormat> patterns = new ConcurrentHashMap<>();

    /** @param reported tells which messages are missing and were reported: their keys stand for them */
    Messages(Wording wording, Predicate<String> reported) {
        this.wording = wording;
        this.reported = reported;
        this.locale = wording.locale();
    }

    String text(String key) throws TemplateModelException {
        known(key);
        return wording.text(key);
    }

    /**
     * The message with its placeholders filled.
     *
     * @param values numbers, for plural forms, or texts, by the names of the placeholders
     */
    String text(String key, Map<String, Object> values) throws TemplateModelException {
        known(key);
        MessageFormat pattern;
        try {
            pattern = patterns.computeIfAbsent(key, name -> new MessageFormat(wording.text(name), locale));
        } catch (IllegalArgumentException wrong) {
            throw new TemplateModelException("The message '" + key + "' cannot be read as a pattern.", wrong);
        }
        // MessageFormat is not safe for use by several threads
        synchronized (pattern) {
            return pattern.format(values);
        }
    }

    private void known(String key) throws TemplateModelException {
        if (!wording.messages().containsKey(key) && !reported.test(key)) {
            throw new UnknownMessage(
                    "There is no message '" + key + "'.",
                    Suggestion.didYouMean(key, wording.messages().keySet())
                            .orElse("add it to the files in templates/messages"));
        }
    }

    /** A template asked for words that the language does not have. */
    static final class UnknownMessage extends TemplateModelException {
        private static final long serialVersionUID = 1;

        private final String advice;

        UnknownMessage(String message, String advice) {
            super(message);
            this.advice = advice;
        }

        String advice() {
            return advice;
        }
    }
}
