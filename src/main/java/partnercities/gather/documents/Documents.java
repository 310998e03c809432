package partnercities.gather.documents;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import partnercities.domain.Language;
import partnercities.gather.source.Asset;
import partnercities.gather.source.BundledFile;
import partnercities.gather.source.Template;

/**
 * Everything that people wrote, each document from one file alone and nothing joined yet.
 *
 * @param files what content holds beside YAML and Markdown, by path: pictures and documents
 * @param assets what templates bring along, by path below {@code assets/}: style sheets, scripts, fonts
 * @param tokens the custom properties of the look, if templates have them where they belong
 */
public record Documents(
        SettingsDocument settings,
        SourcesDocument sources,
        List<CityDocument> cities,
        List<AgreementDocument> agreements,
        List<AnnouncementDocument> announcements,
        List<WordsDocument> words,
        ViewsDocument views,
        SortedMap<String, BundledFile> files,
        SortedMap<Language, MessagesDocument> messages,
        SortedMap<String, Template> templates,
        SortedMap<String, Asset> assets,
        Optional<TokensDocument> tokens) {
    /** The documents of content, which say something of others. */
    public Stream<Document> ofContent() {
        return Stream.of(List.of(settings, sources, views), cities, agreements, announcements, words)
                .flatMap(List::stream);
    }
}
