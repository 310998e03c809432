package partnercities;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nu.validator.vendor.thaiopensource.util.PropertyMapBuilder;
import nu.validator.vendor.thaiopensource.validate.ValidateProperty;
import nu.validator.vendor.thaiopensource.validate.ValidationDriver;
import nu.validator.vendor.thaiopensource.validate.rng.CompactSchemaReader;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** The rules of Atom as a schema in RELAX NG, as Jing reads it, which the checker of HTML brings along. */
final class AtomSchema {
    private static final Path SCHEMA = Path.of("src/test/resources/atom.rnc");

    private AtomSchema() {}

    /** What is wrong with a feed. */
    static List<String> complaints(String feed) throws Exception {
        List<String> complaints = new ArrayList<>();
        PropertyMapBuilder properties = new PropertyMapBuilder();
        ValidateProperty.ERROR_HANDLER.put(properties, new ErrorHandler() {
            @Override
            public void warning(SAXParseException warning) {
                error(warning);
            }

            @Override
            public void error(SAXParseException error) {
                complaints.add(error.getLineNumber() + ": " + error.getMessage());
            }

            @Override
            public void fatalError(SAXParseException error) {
                error(error);
            }
        });
        ValidationDriver driver = new ValidationDriver(properties.toPropertyMap(), CompactSchemaReader.getInstance());
        if (!driver.loadSchema(new InputSource(SCHEMA.toUri().toString()))) {
            throw new AssertionError(complaints);
        }
        driver.validate(new InputSource(new StringReader(feed)));
        return complaints;
    }
}
