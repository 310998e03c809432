package partnercities.phrases;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import partnercities.domain.text.EditorLanguage;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.dataformat.yaml.YAMLFactory;

/** The file of a language: English sentences, each with the same in that language. */
final class PhraseFile {
    private PhraseFile() {}

    /** What the file says, in its order. */
    static Map<String, String> read(EditorLanguage language) {
        Map<String, String> sayings = new LinkedHashMap<>();
        try (InputStream file = PhraseFile.class.getResourceAsStream(language.key() + ".yaml")) {
            if (file == null) {
                throw new FileNotFoundException("no sentences in " + language);
            }
            try (JsonParser parser = new YAMLFactory().createParser(ObjectReadContext.empty(), file)) {
                while (parser.nextToken() != null) {
                    if (parser.currentToken() == JsonToken.PROPERTY_NAME) {
                        String sentence = parser.currentName();
                        parser.nextToken();
                        if (sayings.put(sentence, parser.getString()) != null) {
                            throw new IllegalStateException(language + " says twice: " + sentence);
                        }
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sayings;
    }
}
