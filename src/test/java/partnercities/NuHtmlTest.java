package partnercities;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nu.validator.validation.SimpleDocumentValidator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXParseException;

/** The Nu HTML checker, as the W3C runs it, finds neither an error nor a warning in the real site. */
class NuHtmlTest {
    private static final String HTML5 = "http://s.validator.nu/html5-all.rnc";

    private static final SimpleDocumentValidator VALIDATOR = new SimpleDocumentValidator();
    private static final Findings FINDINGS = new Findings();

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
        VALIDATOR.setUpMainSchema(HTML5, FINDINGS);
        VALIDATOR.setAllowCss(true);
        VALIDATOR.setUpValidatorAndParsers(FINDINGS, true, false);
    }

    @Test
    void everyPageIsValid() throws Exception {
        for (Map.Entry<String, Path> file : RealSite.get().files().entrySet()) {
            if (file.getKey().endsWith(".html")) {
                VALIDATOR.checkHtmlFile(file.getValue().toFile(), true);
            }
        }
        assertThat(FINDINGS.messages).isEmpty();
    }

    @Test
    void everyStyleSheetIsValid() throws Exception {
        for (Map.Entry<String, Path> file : RealSite.get().files().entrySet()) {
            if (file.getKey().endsWith(".css")) {
                VALIDATOR.checkCssFile(file.getValue().toFile(), true);
            }
        }
        assertThat(FINDINGS.messages).isEmpty();
    }
}
