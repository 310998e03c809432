package partnercities.plan.frame;

import java.time.ZoneId;
import java.util.Optional;
import partnercities.domain.news.Announcement;
import partnercities.domain.news.Event;
import partnercities.domain.page.Subject;
import partnercities.domain.time.PartialDate;
import partnercities.domain.time.PublicationTime;
import partnercities.plan.files.JsonObject;

/** Tells search engines when and where something happens, with the vocabulary of schema.org. */
final class EventData {
    private final LanguageEdition edition;

    EventData(LanguageEdition edition) {
        this.edition = edition;
    }

    /** Empty if not even the day is known, or nothing but the day: then the announcement only tells of what happened. */
    Optional<JsonObject> of(Event event, Announcement announcement) {
        Subject subject = Subject.article(announcement.id());
        Optional<JsonObject> place = place(event);
        Optional<String> start = moment(event.from(), event);
        if (start.isEmpty() || (place.isEmpty() && event.from().time().isEmpty())) {
            return Optional.empty();
        }
        String page = edition.site().addresses().absolute(edition.address(subject));
        return Optional.of(new JsonObject()
                .with("@type", "Event")
                .with("@id", page + "#event")
                .with("name", edition.title(subject).text())
                .withAny("description", edition.summary(subject).map(Label::text))
                .withAny("startDate", start)
                .withAny("endDate", event.until().flatMap(end -> moment(end, event)))
                .withAny("location", place)
                .with("url", event.link().orElse(page))
                .with("mainEntityOfPage", page));
    }

    private Optional<JsonObject> place(Event event) {
        Optional<String> name = edition.optionalLabel(event.place()).map(Label::text);
        return name.isEmpty() && event.address().isEmpty()
                ? Optional.empty()
                : Optional.of(new JsonObject()
                        .with("@type", "Place")
                        .withAny("name", name)
                        .withAny("address", event.address()));
    }

    private Optional<String> moment(PublicationTime time, Event event) {
        ZoneId zone = event.zone().orElse(edition.site().settings().timeZone());
        if (time.time().isPresent()) {
            return Optional.of(PublicationTime.written(time.moment(zone).toOffsetDateTime()));
        }
        return Optional.of(time.date())
                .filter(date -> date.precision() == PartialDate.Precision.DAY)
                .map(PartialDate::toString);
    }
}
