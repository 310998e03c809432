package partnercities.gather.readers;

import java.util.Optional;
import partnercities.diagnostic.Diagnostic;
import partnercities.diagnostic.Rule;
import partnercities.domain.news.Event;
import partnercities.domain.time.PartialDate;
import partnercities.domain.time.PublicationTime;
import partnercities.gather.yaml.Fields;
import partnercities.gather.yaml.Value;

/** Reads the event of an announcement: a date alone, or a mapping of when and where. */
final class EventReader {
    private EventReader() {}

    static Optional<Event> read(Fields fields) {
        return fields.value("event")
                .flatMap(value -> value instanceof Value.Mapping
                        ? fields.nested("event", EventReader::event)
                        : AnnouncementReader.time(fields, "event").map(EventReader::at));
    }

    private static Event at(PublicationTime time) {
        Event day = Event.on(time.date());
        return new Event(time, day.until(), day.zone(), day.place(), day.address(), day.link());
    }

    private static Event event(Fields fields) {
        PublicationTime from = fields.required(
                        "from", AnnouncementReader.time(fields, "from"), "when it begins, as 2026-05-09T18:00")
                .orElse(new PublicationTime(new PartialDate(1, 0, 0), Optional.empty()));
        Optional<PublicationTime> until = AnnouncementReader.time(fields, "until");
        boolean endsTooEarly = until.filter(end -> endsBefore(end, from)).isPresent()
                && fields.value("from").isPresent();
        if (endsTooEarly) {
            fields.findings()
                    .add(Diagnostic.of(Rule.DATES_OUT_OF_ORDER, "The event ends before it begins.")
                            .at(fields.position("until"))
                            .seeAlso(fields.position("from"))
                            .help("correct one of the two"));
        }
        return new Event(
                from,
                until.filter(end -> !endsTooEarly),
                fields.timeZone("time-zone"),
                fields.localized("place"),
                fields.text("address"),
                fields.webAddress("link"));
    }

    private static boolean endsBefore(PublicationTime end, PublicationTime from) {
        return (end.time().isPresent() && from.time().isPresent())
                ? end.earliest().isBefore(from.earliest())
                : end.date().latest().isBefore(from.date().earliest());
    }
}
