package partnercities.plan.frame;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import partnercities.domain.city.City;
import partnercities.domain.city.Coordinates;
import partnercities.domain.news.Announcement;
import partnercities.domain.page.Subject;
import partnercities.domain.picture.Picture;
import partnercities.domain.settings.Publisher;
import partnercities.domain.settings.SiteSettings;
import partnercities.domain.source.Sourced;
import partnercities.domain.time.PartialDate;
import partnercities.domain.time.PublicationTime;
import partnercities.geo.countries.Territory;
import partnercities.link.prose.Words;
import partnercities.plan.files.Html;
import partnercities.plan.files.JsonObject;

/** Tells search engines what a page is about: a JSON-LD graph with the vocabulary of schema.org. */
final class StructuredData {
    private final LanguageEdition edition;

    StructuredData(LanguageEdition edition) {
        this.edition = edition;
    }

    /**
     * What is to be told of a page; empty if nothing is.
     *
     * @param above the way from home to the subject's parent
     */
    Optional<Html> of(Subject subject, List<Subject> above) {
        List<JsonObject> graph = new ArrayList<>();
        TiesData ties = new TiesData(edition);
        if (subject.kind() == Subject.Kind.CITY) {
            City city = Objects.requireNonNull(edition.site().cities().get(subject.id()), subject.id());
            graph.add(city(city, ties.networks(city)));
            ties.contacts(city, absolute(subject) + "#city").ifPresent(graph::add);
        } else if (subject.kind() == Subject.Kind.HOME) {
            ties.ofHome().ifPresent(graph::add);
        }
        Announcement announcement = edition.site().announcements().get(subject.id());
        if (subject.kind() == Subject.Kind.ARTICLE && announcement != null) {
            graph.add(article(announcement));
            announcement
                    .event()
                    .flatMap(event -> new EventData(edition).of(event, announcement))
                    .ifPresent(graph::add);
        }
        if (!above.isEmpty()) {
            graph.add(breadcrumbs(
                    Stream.concat(above.stream(), Stream.of(subject)).toList()));
        }
        return graph.isEmpty()
                ? Optional.empty()
                : Optional.of(new JsonObject()
                        .with("@context", "https://schema.org")
                        .with("@graph", graph)
                        .inHtml());
    }

    private JsonObject breadcrumbs(List<Subject> way) {
        List<JsonObject> steps = new ArrayList<>();
        for (Subject step : way) {
            steps.add(new JsonObject()
                    .with("@type", "ListItem")
                    .with("position", steps.size() + 1)
                    .with("name", edition.title(step).text())
                    .with("item", absolute(step)));
        }
        return new JsonObject().with("@type", "BreadcrumbList").with("itemListElement", steps);
    }

    private JsonObject city(City city, List<JsonObject> networks) {
        Subject subject = Subject.city(city.id());
        Coordinates place = city.coordinates().value();
        String name = edition.cityName(city.id()).text();
        Locale locale = edition.locale();
        return new JsonObject()
                .with("@type", networks.isEmpty() ? "City" : TiesData.ACTING_CITY)
                .with("@id", absolute(subject) + "#city")
                .with("name", name)
                .withAny("alternateName", otherNames(city, name))
                .with("url", absolute(subject))
                .with(
                        "geo",
                        new JsonObject()
                                .with("@type", "GeoCoordinates")
                                .with("latitude", JsonObject.decimal(place.latitude()))
                                .with("longitude", JsonObject.decimal(place.longitude())))
                .withAny("containedInPlace", Territory.of(city.country()).map(country -> new JsonObject()
                        .with("@type", "Country")
                        .with("name", country.name(locale))
                        .with("identifier", country.code())))
                .withAny(
                        "sameAs",
                        Stream.of(
                                        city.wikidata()
                                                .map(Sourced::value)
                                                .map(item -> "http://www.wikidata.org/entity/" + item),
                                        city.website().map(Sourced::value))
                                .flatMap(Optional::stream)
                                .toList())
                .withAny("memberOf", networks);
    }

    private JsonObject article(Announcement announcement) {
        Subject subject = Subject.article(announcement.id());
        return new JsonObject()
                .with("@type", "NewsArticle")
                .with("@id", absolute(subject) + "#article")
                .with("mainEntityOfPage", absolute(subject))
                .with("headline", edition.title(subject).text())
                .withAny("description", edition.summary(subject).map(Label::text))
                .withAny("datePublished", moment(announcement.published()))
                .withAny("dateModified", announcement.updated().flatMap(this::moment))
                .with(
                        "inLanguage",
                        edition.words(subject)
                                .map(Words::language)
                                .orElse(edition.language())
                                .tag())
                .withAny("image", announcement.picture().flatMap(this::picture))
                .withAny("author", publisher())
                .withAny("publisher", publisher())
                .withAny(
                        "about",
                        edition.cityReferences(announcement.cities()).stream()
                                .map(this::mentioned)
                                .toList());
    }

    /** A day, or a moment as in feeds; empty if not even the day is known, since programs take a month for a mistake. */
    private Optional<String> moment(PublicationTime time) {
        if (time.time().isEmpty()) {
            return Optional.of(time.date())
                    .filter(date -> date.precision() == PartialDate.Precision.DAY)
                    .map(PartialDate::toString);
        }
        return Optional.of(PublicationTime.written(
                time.moment(edition.site().settings().timeZone()).toOffsetDateTime()));
    }

    private Optional<JsonObject> picture(Picture picture) {
        return edition.assets().pictures().lead(picture).map(set -> new JsonObject()
                .with("@type", "ImageObject")
                .with("url", edition.site().addresses().absolute(set.address()))
                .withAny("creditText", edition.optionalLabel(picture.credit()).map(Label::text)));
    }

    /** Nobody, if the site is a demonstration: whom it is about has not written it. */
    private Optional<JsonObject> publisher() {
        SiteSettings settings = edition.site().settings();
        Publisher publisher = settings.publisher();
        return settings.demonstration()
                ? Optional.empty()
                : Optional.of(new JsonObject()
                        .with("@type", "Organization")
                        .with("name", edition.label(publisher.name()).text())
                        .withAny("url", publisher.website()));
    }

    private JsonObject mentioned(Reference city) {
        String address = edition.site().addresses().absolute(city.address());
        return new JsonObject()
                .with("@type", "City")
                .with("@id", address + "#city")
                .with("name", city.label().text())
                .with("url", address);
    }

    private static List<String> otherNames(City city, String name) {
        Set<String> names = new LinkedHashSet<>(city.localNames().values());
        names.addAll(city.names().texts().values());
        names.addAll(city.otherNames());
        names.remove(name);
        return List.copyOf(names);
    }

    private String absolute(Subject subject) {
        return edition.site().addresses().absolute(edition.address(subject));
    }
}
