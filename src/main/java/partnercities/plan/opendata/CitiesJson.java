package partnercities.plan.opendata;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import partnercities.domain.agreement.Agreement;
import partnercities.domain.agreement.Signatory;
import partnercities.domain.agreement.Step;
import partnercities.domain.city.City;
import partnercities.domain.city.CityNetwork;
import partnercities.domain.city.Coordinates;
import partnercities.domain.city.HomeCity;
import partnercities.domain.city.InstitutionLink;
import partnercities.domain.city.Membership;
import partnercities.domain.page.Subject;
import partnercities.domain.source.Contradiction;
import partnercities.domain.source.Source;
import partnercities.domain.source.Sourced;
import partnercities.domain.text.Language;
import partnercities.domain.text.LocalizedText;
import partnercities.domain.text.VocabularyTerm;
import partnercities.domain.time.PartialDate;
import partnercities.domain.time.Validity;
import partnercities.geo.countries.Territory;
import partnercities.link.Site;
import partnercities.plan.files.JsonObject;

/** Writes the most detailed file: cities and agreements, the sources of each fact, and a register of all sources. */
final class CitiesJson {
    private final DataProfile profile;
    private final Site site;

    private CitiesJson(DataProfile profile) {
        this.profile = profile;
        this.site = profile.site();
    }

    static String of(DataProfile profile, List<CityRow> cities) {
        CitiesJson json = new CitiesJson(profile);
        return profile.head(new JsonObject(), "cities")
                .with("home", home(profile.site().settings().home()))
                .with("cities", cities.stream().map(json::city).toList())
                .with("sources", json.sources(cities))
                .inLines();
    }

    private static JsonObject home(HomeCity home) {
        return new JsonObject()
                .with("names", JsonObject.of(home.names()))
                .with("country", home.country())
                .with("coordinates", place(home.coordinates()))
                .withAny(
                        "networks",
                        home.networks().stream().map(CitiesJson::network).toList());
    }

    private static JsonObject network(CityNetwork network) {
        return new JsonObject()
                .with("id", network.key())
                .with("name", JsonObject.wording(network.name()))
                .withAny("text", JsonObject.of(network.text()))
                .withAny("website", network.address())
                .withAny("since", network.since().map(PartialDate::toString))
                .withAny("sources", network.sources());
    }

    private static JsonObject membership(Membership membership) {
        return new JsonObject()
                .with("network", membership.network())
                .withAny("since", membership.since().map(PartialDate::toString))
                .withAny("sources", membership.sources());
    }

    /** People are left out: who agreed to be named on a page has not agreed to stand in data for re-use. */
    private static JsonObject link(InstitutionLink link) {
        return new JsonObject()
                .with("title", JsonObject.wording(link.title()))
                .with("website", link.address())
                .withAny("language", link.language().map(Language::tag));
    }

    private JsonObject city(CityRow row) {
        City city = row.city();
        return new JsonObject()
                .with("id", city.id())
                .with("pages", profile.pages(Subject.city(city.id()), ""))
                .with("names", JsonObject.of(city.names()))
                .withAny("local_names", JsonObject.of(new LocalizedText(city.localNames())))
                .withAny("other_names", city.otherNames())
                .with("country", country(city))
                .withAny("continent", Territory.of(city.country()).map(Territory::continentCode))
                .with(
                        "coordinates",
                        place(city.coordinates().value())
                                .with("sources", city.coordinates().sources()))
                .withAny("region", JsonObject.of(city.region()))
                .with("category", fact(city.category().value().key(), city.category()))
                .withAny("population", city.population().map(fact -> fact(
                                fact.value().value(), fact)
                        .withAny("year", fact.value().year())
                        .with("scope", fact.value().scope().key())))
                .withAny("area_km2", city.area().map(fact -> fact(JsonObject.decimal(fact.value()), fact)))
                .withAny("elevation_m", city.elevation().map(fact -> fact(JsonObject.decimal(fact.value()), fact)))
                .withAny("capital", city.capital().map(fact -> fact(fact.value(), fact)))
                .withAny("website", city.website().map(fact -> fact(fact.value(), fact)))
                .withAny("wikidata", city.wikidata().map(fact -> fact(fact.value(), fact)))
                .with("distance_km", CityColumns.kilometres(row.entry().distance()))
                .with("direction", row.entry().direction())
                .withAny("since", row.entry().since())
                .withAny("status", row.entry().status().map(VocabularyTerm::key))
                .withAny(
                        "networks",
                        city.ties().networks().stream()
                                .map(CitiesJson::membership)
                                .toList())
                .withAny(
                        "institutions",
                        city.ties().links().stream().map(CitiesJson::link).toList())
                .withAny("contradictions", contradictions(city.contradictions()))
                .withAny(
                        "agreements",
                        row.agreements().stream().map(this::agreement).toList());
    }

    private JsonObject country(City city) {
        JsonObject names = new JsonObject();
        Optional<Territory> country = Territory.of(city.country());
        for (Language language : site.settings().languages()) {
            Locale locale = site.messages(language).locale();
            country.ifPresent(known -> names.with(language.tag(), known.name(locale)));
        }
        return new JsonObject().with("code", city.country()).withAny("names", names);
    }

    private JsonObject agreement(Agreement agreement) {
        return new JsonObject()
                .with("id", agreement.id())
                .with("pages", profile.pages(Subject.AGREEMENTS, "#" + agreement.id()))
                .with("cities", agreement.cities())
                .with("kind", agreement.kind().value().key())
                .with("kind_documented", agreement.kind().isDocumented())
                .with("status", agreement.status(site.today()).key())
                .withAny("confirmed", agreement.confirmed().map(CitiesJson::confirmed))
                .withAny("date", agreement.date())
                .withAny("fields", agreement.fields())
                .withAny("term", agreement.term().map(CitiesJson::term))
                .with("steps", agreement.steps().stream().map(CitiesJson::step).toList())
                .withAny("note", JsonObject.of(agreement.note()))
                .withAny("contradictions", contradictions(agreement.contradictions()));
    }

    private static JsonObject confirmed(Sourced<PartialDate> confirmed) {
        return new JsonObject().with("date", confirmed.value().toString()).with("sources", confirmed.sources());
    }

    private static JsonObject term(Validity term) {
        return new JsonObject().withAny("from", term.from()).withAny("until", term.until());
    }

    private static JsonObject step(Step step) {
        return new JsonObject()
                .with("step", step.kind().key())
                .with("date", step.date().map(PartialDate::toString).orElse("unknown"))
                .withAny("place", JsonObject.of(step.place()))
                .withAny("number", step.number())
                .withAny("link", step.link())
                .withAny(
                        "signatories",
                        step.signatories().stream().map(CitiesJson::signatory).toList())
                .withAny("note", JsonObject.of(step.note()))
                .with("sources", step.sources());
    }

    private static JsonObject signatory(Signatory signatory) {
        return new JsonObject()
                .with("name", JsonObject.wording(signatory.name()))
                .withAny("office", JsonObject.of(signatory.office()));
    }

    private static List<JsonObject> contradictions(List<Contradiction> contradictions) {
        return contradictions.stream()
                .map(one ->
                        new JsonObject().with("text", JsonObject.of(one.text())).with("sources", one.sources()))
                .toList();
    }

    /** @param value the fact's value, or as much of it as JSON can hold in one member */
    private static JsonObject fact(Object value, Sourced<?> fact) {
        return new JsonObject().with("value", value).withAny("sources", fact.sources());
    }

    private static JsonObject place(Coordinates place) {
        return new JsonObject()
                .with("latitude", JsonObject.decimal(place.latitude()))
                .with("longitude", JsonObject.decimal(place.longitude()));
    }

    private JsonObject sources(List<CityRow> cities) {
        JsonObject sources = new JsonObject();
        CityRow.allSources(cities, site.settings().home())
                .forEach(key -> sources.with(key, source(site.sources().getOrDefault(key, Source.untold(key)))));
        return sources;
    }

    private static JsonObject source(Source source) {
        return new JsonObject()
                .with("title", JsonObject.wording(source.title()))
                .withAny("address", source.address())
                .withAny("publisher", source.publisher())
                .withAny("date", source.date())
                .withAny("language", source.language().map(Language::tag))
                .withAny("licence", source.licence())
                .withAny("note", JsonObject.of(source.note()));
    }
}
