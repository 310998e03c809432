package partnercities.gather.documents;

import partnercities.gather.findings.Unconfirmed;
import partnercities.gather.source.Origin;

/** What one file of content says. It knows its file, and what it says of others, which {@code link} has to confirm. */
public sealed interface Document
        permits AgreementDocument,
                AnnouncementDocument,
                CityDocument,
                SettingsDocument,
                SourcesDocument,
                ViewsDocument,
                WordsDocument {
    Origin file();

    Unconfirmed unconfirmed();
}
