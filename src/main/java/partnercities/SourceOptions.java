package partnercities;

import java.net.URI;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import partnercities.build.report.SourcePaths;
import partnercities.gather.spelling.BaseUrl;
import partnercities.link.Release;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/**
 * The options of every command that reads content and templates: where they are, where the site is published, and when.
 */
final class SourceOptions {
    @Option(
            names = "--content",
            paramLabel = "DIR",
            defaultValue = "content",
            description = "What editors write (default: ${DEFAULT-VALUE}).")
    Path content = Path.of("content");

    @Option(
            names = "--templates",
            paramLabel = "DIR",
            description =
                    "Templates that take the place of the packed ones of the same name (default: templates, if there).")
    @Nullable
    Path templates;

    @Option(
            names = "--base-url",
            paramLabel = "URL",
            converter = PublishedAt.class,
            description = "Where the site is published, instead of site.yaml's base-url.")
    @Nullable
    URI baseUrl;

    @Option(
            names = "--now",
            paramLabel = "TIME",
            converter = Moment.class,
            description =
                    "The moment of the build, as 2023-02-03 or 2023-02-03T12:00:00Z (default: SOURCE_DATE_EPOCH or now).")
    @Nullable
    Instant now;

    private static final Instant END_OF_TIME = Instant.parse("9999-01-01T00:00:00Z");

    Release release(Release.Drafts drafts) {
        return new Release(moment(), drafts, Optional.ofNullable(baseUrl));
    }

    SourcePaths paths() {
        return new SourcePaths(content, Optional.ofNullable(templates));
    }

    private Instant moment() {
        if (now != null) {
            return now;
        }
        String epoch = System.getenv("SOURCE_DATE_EPOCH");
        if (epoch == null || epoch.isEmpty()) {
            return Instant.now();
        }
        try {
            Instant moment = Instant.ofEpochSecond(Long.parseLong(epoch));
            if (moment.isBefore(END_OF_TIME)) {
                return moment;
            }
        } catch (NumberFormatException | DateTimeException e) {
            // told below
        }
        throw new TypeConversionException(
                "SOURCE_DATE_EPOCH is '" + epoch + "', which is no number of seconds since 1970 before the year 9999");
    }

    /** Reads a moment. Without a zone, it is UTC. */
    static final class Moment implements picocli.CommandLine.ITypeConverter<Instant> {
        @Override
        public Instant convert(String text) {
            try {
                return text.length() == 10
                        ? LocalDate.parse(text).atTime(12, 0).toInstant(ZoneOffset.UTC)
                        : text.endsWith("Z")
                                ? Instant.parse(text)
                                : LocalDateTime.parse(text).toInstant(ZoneOffset.UTC);
            } catch (DateTimeParseException e) {
                throw new TypeConversionException("'" + text + "' is neither a day nor a moment");
            }
        }
    }

    /** Reads a base URL, and adds the slash at its end if it is missing. */
    static final class PublishedAt implements picocli.CommandLine.ITypeConverter<URI> {
        @Override
        public URI convert(String text) {
            BaseUrl read = BaseUrl.of(text);
            return read.url().orElseThrow(() -> new TypeConversionException("'" + text + "'. " + read.mistake()));
        }
    }
}
