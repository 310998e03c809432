package partnercities.gather.readers;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import partnercities.domain.source.Source;
import partnercities.domain.text.LocalizedText;
import partnercities.gather.documents.SourcesDocument;
import partnercities.gather.facts.Wording;
import partnercities.gather.source.Origin;
import partnercities.gather.yaml.Fields;

/** Reads {@code sources.yaml}. */
public final class SourcesReader {
    private SourcesReader() {}

    /** Reads all sources. */
    public static SourcesDocument read(Origin file, Fields fields) {
        SortedMap<String, Source> sources = sources(fields);
        return new SourcesDocument(
                file, sources, fields.findings().extent(), fields.findings().unconfirmed());
    }

    private static SortedMap<String, Source> sources(Fields fields) {
        SortedMap<String, Source> sources = new TreeMap<>();
        fields.entries()
                .keySet()
                .forEach(key -> sources.put(
                        key, fields.nested(key, source -> source(key, source)).orElse(Source.untold(key))));
        return sources;
    }

    private static Source source(String key, Fields fields) {
        return new Source(
                key,
                title(key, fields),
                fields.webAddress("address"),
                fields.text("publisher"),
                fields.date("date"),
                fields.language("language"),
                fields.text("licence"),
                fields.localized("note"));
    }

    private static LocalizedText title(String key, Fields fields) {
        LocalizedText title = Wording.read(fields, "title");
        fields.required("title", Optional.of(title), "what the source is called");
        return title.isEmpty() ? LocalizedText.everywhere(key) : title;
    }
}
