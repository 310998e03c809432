package partnercities.gather.readers;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Optional;
import partnercities.diagnostic.Diagnostic;
import partnercities.diagnostic.Rule;
import partnercities.domain.Announcement;
import partnercities.domain.LocalizedText;
import partnercities.domain.PartialDate;
import partnercities.domain.Picture;
import partnercities.domain.PublicationTime;
import partnercities.gather.documents.AnnouncementDocument;
import partnercities.gather.findings.Register;
import partnercities.gather.source.Origin;
import partnercities.gather.yaml.Fields;
import partnercities.gather.yaml.ScalarReader;

/** Reads a {@code news.yaml}. */
public final class AnnouncementReader {
    private AnnouncementReader() {}

    /**
     * Reads an announcement.
     *
     * @param id the name of its directory
     */
    public static AnnouncementDocument read(Origin file, String id, Fields fields) {
        Announcement announcement = announcement(file, id, fields);
        return new AnnouncementDocument(file, announcement, fields.findings().unconfirmed());
    }

    private static Announcement announcement(Origin origin, String id, Fields fields) {
        return new Announcement(
                id,
                fields.required("published", time(fields, "published"), "when it was published, as 2023-02-03T15:09")
                        .orElse(new PublicationTime(new PartialDate(1, 0, 0), Optional.empty())),
                time(fields, "updated"),
                fields.date("event"),
                fields.mentions("cities", Register.CITY),
                fields.mentions("agreements", Register.AGREEMENT),
                fields.mentions("tags", Register.TAG),
                fields.localized("region"),
                fields.localized("community"),
                fields.mentions("sources", Register.SOURCE),
                FactReader.sourced(
                        fields,
                        "views",
                        views -> views.required("value", views.wholeNumber("value"), "how often it was read")),
                fields.nested("picture", picture -> picture(origin, picture)),
                fields.flag("draft"),
                time(fields, "expires"));
    }

    private static Picture picture(Origin origin, Fields fields) {
        String file = MentionedFile.read("file", origin, fields, Register.PICTURE);
        LocalizedText alternative = fields.localized("alternative");
        if (alternative.isEmpty()) {
            fields.findings()
                    .add(Diagnostic.of(Rule.MISSING_ALTERNATIVE, "The picture has no alternative text.")
                            .at(fields.position("file"))
                            .help("describe what it shows: alternative: {pl: ..., en: ...}"));
        }
        return new Picture(file, alternative, fields.text("credit"));
    }

    /** A date of any precision, or a day and a time. */
    private static Optional<PublicationTime> time(Fields fields, String key) {
        return fields.scalar(key).flatMap(scalar -> {
            int separator = scalar.text().indexOf('T');
            if (separator < 0) {
                return new ScalarReader(fields.findings())
                        .date(scalar)
                        .map(date -> new PublicationTime(date, Optional.empty()));
            }
            Optional<PartialDate> day = PartialDate.parse(scalar.text().substring(0, separator))
                    .filter(date -> date.precision() == PartialDate.Precision.DAY);
            try {
                LocalTime time = LocalTime.parse(scalar.text().substring(separator + 1));
                if (day.isPresent()) {
                    return Optional.of(new PublicationTime(day.get(), Optional.of(time)));
                }
            } catch (DateTimeException e) {
                // reported below
            }
            fields.findings()
                    .add(Diagnostic.of(Rule.WRONG_DATE, "'" + scalar.text() + "' is not a date and time.")
                            .at(scalar.position())
                            .help("write the time at home, as 2023-02-03T15:09"));
            return Optional.empty();
        });
    }
}
