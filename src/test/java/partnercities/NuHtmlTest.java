package partnercities;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nu.validator.validation.SimpleDocumentValidator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/**
 * The Nu HTML checker finds neither an error nor a warning in any page of the real site; it also tells whether the
 * language that a page claims is the one that it is written in. The checker's CSS is older than cascade layers and
 * {@code light-dark()}, so the style sheet is left to a browser, see {@code BrowserIT}.
 */
class NuHtmlTest {
    private static final String HTML5 = "http://s.validator.nu/html5-all.rnc"; // a name: the schema is in the jar

    private static final Findings FINDINGS = new Findings();
    private static final SimpleDocumentValidator CHECKER = new SimpleDocumentValidator(false, false, true);

    private static final class Findings implements ErrorHandler {
        private final List<String> messages = new ArrayList<>();

        @Override
        public void warning(SAXParseException warning) {
            add("warning", warning);
        }

        @Override
        public void error(SAXParseException error) {
            add("error", error);
        }

        @Override
        public void fatalError(SAXParseException error) {
            add("fatal error", error);
        }

        private void add(String severity, SAXParseException finding) {
            messages.add(finding.getSystemId() + ":" + finding.getLineNumber() + ": " + severity + ": "
                    + finding.getMessage());
        }
    }

    @BeforeAll
    static void readTheSchema() throws Exception {
        CHECKER.setUpMainSchema(HTML5, FINDINGS);
        CHECKER.setUpValidatorAndParsers(FINDINGS, true, false);
    }

    @BeforeEach
    void forget() {
        FINDINGS.messages.clear();
    }

    @Test
    void everyPageIsValid() throws Exception {
        int pages = 0;
        for (Map.Entry<String, Path> file : RealSite.get().files().entrySet()) {
            if (file.getKey().endsWith(".html")) {
                CHECKER.checkHtmlFile(file.getValue().toFile(), true);
                pages++;
            }
        }

        assertThat(FINDINGS.messages).isEmpty();
        assertThat(pages).isEqualTo(RealSite.get().pages().size());
    }

    @Test
    void theCheckerFindsWhatIsWrong() throws Exception {
        CHECKER.checkHtmlInputSource(
                new InputSource(
                        new StringReader(
                                "<!DOCTYPE html><html lang=en><title>A page</title><h1>A page</h1><ul><p>of</p></ul><section></section>")));

        assertThat(FINDINGS.messages)
                .anyMatch(message -> message.contains("error: Element “p” not allowed as child of element “ul”"))
                .anyMatch(message -> message.contains("warning: Section lacks heading."));
    }
}
