package partnercities.gather.documents;

import partnercities.gather.findings.Unconfirmed;
import partnercities.gather.source.Origin;

/** What one file of content says. {@code link} confirms whatever it says about other files. */
public sealed interface Document
        permits AgreementDocument,
                AnnouncementDocument,
                CityDocument,
                PageDocument,
                SettingsDocument,
                SourcesDocument,
                ViewsDocument,
                WordsDocument {
    Origin file();

    Unconfirmed unconfirmed();
}
