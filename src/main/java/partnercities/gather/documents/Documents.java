package partnercities.gather.documents;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import partnercities.domain.text.Language;
import partnercities.gather.pictures.BundledFile;
import partnercities.gather.source.Asset;
import partnercities.gather.source.Origin;
import partnercities.gather.source.Template;

/**
 * Everything people wrote. Each document comes from one file alone; nothing is joined yet.
 *
 * @param files pictures and other files of content that are neither YAML nor Markdown, by path
 * @param assets style sheets, scripts and fonts of the templates, by path below {@code assets/}
 * @param tokens the colours of {@code tokens.css}, if the templates have that file
 * @param messages of each language, the site's own before the packed ones
 * @param renamed the paths as which files and folders with wrong names were read, by the written ones
 * @param emptyFolders those of content in which nothing lies
 */
public record Documents(
        SettingsDocument settings,
        SourcesDocument sources,
        List<CityDocument> cities,
        List<AgreementDocument> agreements,
        List<AnnouncementDocument> announcements,
        List<PageDocument> pages,
        List<WordsDocument> words,
        ViewsDocument views,
        SortedMap<String, BundledFile> files,
        SortedMap<Language, List<MessagesDocument>> messages,
        SortedMap<String, Template> templates,
        SortedMap<String, Asset> assets,
        Optional<TokensDocument> tokens,
        SortedMap<String, String> renamed,
        List<Origin> emptyFolders) {
    /** All documents of content. */
    public Stream<Document> ofContent() {
        return Stream.of(List.of(settings, sources, views), cities, agreements, announcements, pages, words)
                .flatMap(List::stream);
    }
}
