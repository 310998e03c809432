package partnercities.render;

import freemarker.template.TemplateModelException;
import java.util.Map;
import java.util.function.Predicate;
import partnercities.diagnostic.Suggestion;
import partnercities.link.messages.FilledMessages;
import partnercities.link.messages.Messages;

/**
 * The interface messages of one language, with ICU's placeholders and plural forms. Those that stand there in another
 * language are marked, so that {@link BorrowedWords} knows them.
 */
final class TemplateMessages {
    private final Messages messages;
    private final Predicate<String> reported;
    private final FilledMessages filled;

    /** @param reported tells which missing messages were reported already; their keys stand in for them */
    TemplateMessages(Messages messages, Predicate<String> reported) {
        this.messages = messages;
        this.reported = reported;
        this.filled = new FilledMessages(messages);
    }

    String text(String key) throws TemplateModelException {
        known(key);
        return messages.marked(key);
    }

    /**
     * The message with its placeholders filled.
     *
     * @param values numbers, for plural forms, or texts, by the names of the placeholders
     */
    String text(String key, Map<String, Object> values) throws TemplateModelException {
        known(key);
        try {
            return messages.marked(key, filled.text(key, values));
        } catch (IllegalArgumentException e) {
            throw new TemplateModelException("The message '" + key + "' cannot be read as a pattern.", e);
        }
    }

    private void known(String key) throws TemplateModelException {
        if (!messages.byKey().containsKey(key) && !reported.test(key)) {
            throw new UnknownMessage(
                    "There is no message '" + key + "'.",
                    Suggestion.didYouMean(key, messages.byKey().keySet())
                            .orElse("add it to the files in templates/messages"));
        }
    }

    /** Thrown when a template asks for a message that the language does not have. */
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
