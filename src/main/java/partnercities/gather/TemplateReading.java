package partnercities.gather;

import java.util.List;
import java.util.Optional;
import partnercities.diagnostic.Diagnostic;
import partnercities.gather.documents.MessagesDocument;
import partnercities.gather.source.Asset;
import partnercities.gather.source.Template;

/** What reading one file of the templates came to: one of three, or nothing. */
record TemplateReading(
        Optional<MessagesDocument> messages,
        Optional<Template> template,
        Optional<Asset> asset,
        List<Diagnostic> diagnostics) {}
