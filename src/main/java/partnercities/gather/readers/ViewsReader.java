package partnercities.gather.readers;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import partnercities.diagnostic.Diagnostic;
import partnercities.diagnostic.Rule;
import partnercities.domain.settings.CountedViews;
import partnercities.domain.time.CountedSpan;
import partnercities.gather.documents.ViewsDocument;
import partnercities.gather.findings.Register;
import partnercities.gather.source.Origin;
import partnercities.gather.yaml.Fields;
import partnercities.gather.yaml.Value;

/** Reads {@code views.yaml}. */
public final class ViewsReader {
    private ViewsReader() {}

    /** Reads what was counted. */
    public static ViewsDocument read(Origin file, Fields fields) {
        CountedViews views = views(fields);
        return new ViewsDocument(file, views, fields.findings().unconfirmed());
    }

    private static CountedViews views(Fields fields) {
        List<CountedSpan> spans = fields.list("counted", ViewsReader::span).stream()
                .flatMap(Optional::stream)
                .toList();
        SortedMap<String, Long> articles = fields.<SortedMap<String, Long>>nested("articles", ViewsReader::articles)
                .orElseGet(TreeMap::new);
        if (!articles.isEmpty()) {
            fields.required(
                    "counted",
                    Optional.of(spans),
                    "when it was counted, as [{from: 2026-03-01T00:00:05Z, until: 2026-03-07T23:59:58Z}]");
        }
        return new CountedViews(articles, spans);
    }

    private static SortedMap<String, Long> articles(Fields articles) {
        SortedMap<String, Long> counts = new TreeMap<>();
        for (Map.Entry<String, Value.Entry> article : articles.entries().entrySet()) {
            String id = article.getKey();
            articles.findings()
                    .mention(Register.ANNOUNCEMENT, id, article.getValue().key());
            articles.wholeNumber(id).ifPresent(count -> {
                if (count < 0) {
                    articles.findings()
                            .add(Diagnostic.of(Rule.IMPOSSIBLE_NUMBER, "No article was read " + count + " times.")
                                    .at(articles.position(id))
                                    .help("let the program count: ./site views import"));
                } else {
                    counts.put(id, count);
                }
            });
        }
        return counts;
    }

    private static Optional<CountedSpan> span(Fields span) {
        Optional<Instant> from = moment("from", span);
        Optional<Instant> until = moment("until", span);
        if (from.isEmpty() || until.isEmpty()) {
            return Optional.empty();
        }
        if (until.get().isBefore(from.get())) {
            span.findings()
                    .add(Diagnostic.of(Rule.WRONG_TERM, "The time that was counted ends before it begins.")
                            .at(span.position("until"))
                            .help("correct from or until"));
            return Optional.empty();
        }
        return Optional.of(new CountedSpan(from.get(), until.get()));
    }

    private static Optional<Instant> moment(String key, Fields span) {
        String example = "write a moment in UTC, as 2026-03-01T00:00:05Z";
        return span.required(key, span.scalar(key), example).flatMap(scalar -> {
            try {
                return Optional.of(Instant.parse(scalar.text()).truncatedTo(ChronoUnit.SECONDS));
            } catch (DateTimeException e) {
                span.findings()
                        .add(Diagnostic.of(Rule.WRONG_DATE, "'" + scalar.text() + "' is not a moment.")
                                .at(scalar.position())
                                .help(example));
                return Optional.empty();
            }
        });
    }
}
