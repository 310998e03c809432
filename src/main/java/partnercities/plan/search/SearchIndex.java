package partnercities.plan.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import partnercities.plan.entries.Desk;
import partnercities.plan.files.Assets;
import partnercities.plan.files.JsonObject;
import partnercities.plan.files.PlainFile;

/**
 * What the search of one language finds, and the files from which the browser makes its index. A large site's index is
 * split: titles and summaries come first, texts later.
 */
public record SearchIndex(List<SearchDocument> documents, List<PlainFile> files) {
    /** The most UTF-16 units in a file. Compressed, that is about a third as many bytes. */
    static final int ROOM = 300_000;

    public static SearchIndex of(Desk desk) {
        List<SearchDocument> documents = SearchDocuments.of(desk);
        int length = documents.stream()
                .mapToInt(document -> document.length() + document.text().length())
                .sum();
        Stream<List<JsonObject>> parts = length <= ROOM
                ? Stream.of(documents.stream().map(SearchIndex::whole).toList())
                : Stream.concat(
                        parts(documents, SearchDocument::length, SearchDocument::head),
                        parts(
                                documents.stream()
                                        .filter(document -> !document.text().isEmpty())
                                        .toList(),
                                document -> document.text().length(),
                                SearchDocument::body));
        String name = "search-" + desk.edition().language() + ".json";
        return new SearchIndex(
                documents,
                parts.map(part -> Assets.generated(
                                name, new JsonObject().with("documents", part).inOneLine()))
                        .toList());
    }

    private static JsonObject whole(SearchDocument document) {
        return document.text().isEmpty() ? document.head() : document.head().with("text", document.text());
    }

    private static Stream<List<JsonObject>> parts(
            List<SearchDocument> documents,
            ToIntFunction<SearchDocument> length,
            Function<SearchDocument, JsonObject> content) {
        List<List<JsonObject>> parts = new ArrayList<>();
        int room = 0;
        for (SearchDocument document : documents) {
            room -= length.applyAsInt(document);
            if (parts.isEmpty() || room < 0) {
                parts.add(new ArrayList<>());
                room = ROOM - length.applyAsInt(document);
            }
            parts.get(parts.size() - 1).add(content.apply(document));
        }
        return parts.stream();
    }
}
