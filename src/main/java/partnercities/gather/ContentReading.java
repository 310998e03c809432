package partnercities.gather;

import java.util.List;
import java.util.Optional;
import partnercities.diagnostic.Diagnostic;
import partnercities.gather.documents.Document;
import partnercities.gather.pictures.BundledFile;

/** What reading one file of content came to: a document, a picture or other file, or nothing that the site is made of. */
record ContentReading(Optional<Document> document, Optional<BundledFile> file, List<Diagnostic> diagnostics) {
    static ContentReading of(Document document, List<Diagnostic> diagnostics) {
        return new ContentReading(Optional.of(document), Optional.empty(), diagnostics);
    }

    static ContentReading of(BundledFile file, List<Diagnostic> diagnostics) {
        return new ContentReading(Optional.empty(), Optional.of(file), diagnostics);
    }

    static ContentReading nothing(List<Diagnostic> diagnostics) {
        return new ContentReading(Optional.empty(), Optional.empty(), diagnostics);
    }
}
