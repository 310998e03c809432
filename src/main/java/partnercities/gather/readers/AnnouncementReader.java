package partnercities.gather.readers;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Optional;
import partnercities.diagnostic.Diagnostic;
import partnercities.diagnostic.Rule;
import partnercities.domain.news.Announcement;
import partnercities.domain.time.PartialDate;
import partnercities.domain.time.PublicationTime;
import partnercities.gather.documents.AnnouncementDocument;
import partnercities.gather.facts.FactReader;
import partnercities.gather.facts.LeadingPicture;
import partnercities.gather.facts.SlugReader;
import partnercities.gather.findings.Dated;
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
        SlugReader.readFormer(fields);
        return new AnnouncementDocument(file, announcement, fields.findings().unconfirmed());
    }

    private static Announcement announcement(Origin origin, String id, Fields fields) {
        Optional<PublicationTime> published = fields.scalar("published").flatMap(scalar -> parsed(scalar.text()));
        checkOrder("updated", published, fields);
        Optional<PublicationTime> expires = time(fields, "expires");
        // one that could never be shown is shown, so that nothing follows from the mistake
        boolean never = checkOrder("expires", published, fields);
        return new Announcement(
                id,
                fields.required("published", time(fields, "published"), "when it was published, as 2023-02-03T15:09")
                        .orElse(new PublicationTime(new PartialDate(1, 0, 0), Optional.empty())),
                time(fields, "updated"),
                EventReader.read(fields),
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
                LeadingPicture.attachments(origin, fields),
                fields.flag("draft"),
                expires.filter(time -> !never));
    }

    /** Whether a time is before the publication, when nothing can be updated or expire; that is reported. */
    private static boolean checkOrder(String key, Optional<PublicationTime> published, Fields fields) {
        Optional<PublicationTime> other = fields.scalar(key).flatMap(scalar -> parsed(scalar.text()));
        boolean wrong = published.isPresent() && other.isPresent() && isBefore(other.get(), published.get());
        if (wrong) {
            fields.findings()
                    .add(Diagnostic.of(
                                    Rule.DATES_OUT_OF_ORDER,
                                    "'" + key + "' is " + other.get() + ", before 'published'.")
                            .at(fields.position(key))
                            .seeAlso(fields.position("published"))
                            .help("correct one of the two"));
        }
        return wrong;
    }

    /** Without a time of day, a date may mean any moment of its last day. */
    private static boolean isBefore(PublicationTime one, PublicationTime other) {
        return (one.time().isPresent() && other.time().isPresent())
                ? one.earliest().isBefore(other.earliest())
                : one.date().latest().isBefore(other.date().earliest());
    }

    /** A date of any precision, or a day and a time. */
    static Optional<PublicationTime> time(Fields fields, String key) {
        return fields.scalar(key).flatMap(scalar -> {
            Optional<PublicationTime> time = parsed(scalar.text());
            if (time.isPresent()) {
                fields.findings().dated(new Dated(Dated.Kind.HAPPENING, time.get(), scalar.position()));
            } else if (scalar.text().indexOf('T') >= 0 || ScalarReader.hasTime(scalar)) {
                new ScalarReader(fields.findings()).wrongTime(scalar);
            } else {
                new ScalarReader(fields.findings()).date(scalar);
            }
            return time;
        });
    }

    private static Optional<PublicationTime> parsed(String text) {
        int separator = text.indexOf('T');
        if (separator < 0) {
            return PartialDate.parse(text).map(date -> new PublicationTime(date, Optional.empty()));
        }
        try {
            LocalTime time = LocalTime.parse(text.substring(separator + 1));
            return PartialDate.parse(text.substring(0, separator))
                    .filter(date -> date.precision() == PartialDate.Precision.DAY)
                    .map(day -> new PublicationTime(day, Optional.of(time)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
