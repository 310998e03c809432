package partnercities.plan;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import partnercities.domain.Agreement;
import partnercities.domain.Category;
import partnercities.domain.City;
import partnercities.geo.Territory;
import partnercities.link.Site;
import partnercities.link.Subject;
import partnercities.plan.Ranking.Contender;
import partnercities.plan.RecordEntry.Standing;

/** Puts records into the words of one language: names, links and alphabetical order. */
final class RecordEntries {
    private static final int YEARS_PER_DECADE = 10;

    private final LanguageEdition edition;
    private final Records records;
    private final Site site;

    RecordEntries(LanguageEdition edition, Records records) {
        this.edition = edition;
        this.records = records;
        this.site = edition.site();
    }

    Records records() {
        return records;
    }

    /** The records of a part of the page, without those of which there is nothing to tell. */
    List<RecordEntry> of(Superlative.Chapter chapter) {
        return Stream.of(Superlative.values())
                .filter(superlative -> superlative.chapter() == chapter)
                .filter(superlative -> !records.of(superlative).isEmpty())
                .map(this::entry)
                .toList();
    }

    /** Agreements as the register lists them, in alphabetical order of their cities. */
    List<Reference> agreements(List<String> ids) {
        return sorted(ids.stream().map(this::agreement));
    }

    /** The cities of an agreement, with links to what is told of it on their pages. */
    List<Reference> citiesOf(String agreement) {
        return known(agreement).cities().stream()
                .filter(site.cities()::containsKey)
                .map(city ->
                        new Reference(edition.cityName(city), edition.address(Subject.city(city)) + "#" + agreement))
                .toList();
    }

    /** The records that a city holds, with links to them. */
    List<HeldRecord> heldBy(String city) {
        String page = edition.address(Subject.RECORDS);
        return records.heldBy(city).stream()
                .map(held -> new HeldRecord(
                        held.superlative(), page + "#" + held.superlative().anchor(), held.figure()))
                .toList();
    }

    private Reference agreement(String id) {
        String cities = known(id).cities().stream()
                .map(city -> edition.cityName(city).text())
                .collect(Collectors.joining(", "));
        return new Reference(new Label(cities, Optional.empty()), edition.address(Subject.AGREEMENTS) + "#" + id);
    }

    private Agreement known(String agreement) {
        return Objects.requireNonNull(site.agreements().get(agreement), agreement);
    }

    private RecordEntry entry(Superlative superlative) {
        Ranking ranking = records.of(superlative);
        return new RecordEntry(
                superlative,
                ranking.tie().name().toLowerCase(Locale.ROOT),
                standings(superlative, ranking.holders()),
                standings(superlative, ranking.runnersUp()),
                standings(superlative, ranking.apart()),
                sorted(ranking.leftOut().stream().map(id -> leftOut(superlative, id))));
    }

    private List<Standing> standings(Superlative superlative, List<Contender> contenders) {
        return contenders.stream()
                .map(one -> new Standing(name(superlative, one.id()), cities(superlative, one.id()), one.figure()))
                .sorted(edition.alphabetically(RecordEntries::sortingName))
                .toList();
    }

    private static String sortingName(Standing standing) {
        return standing.name().isEmpty()
                ? standing.cities().stream()
                        .map(city -> city.label().text())
                        .findFirst()
                        .orElse("")
                : standing.name();
    }

    private String name(Superlative superlative, String id) {
        return switch (superlative.holder()) {
            case COUNTRY ->
                Territory.of(id).map(country -> country.name(edition.locale())).orElse(id);
            case DECADE -> id + "–" + (Integer.parseInt(id) + YEARS_PER_DECADE - 1);
            case CITY, AGREEMENT -> "";
        };
    }

    private List<Reference> cities(Superlative superlative, String id) {
        return switch (superlative.holder()) {
            case CITY -> List.of(edition.reference(Subject.city(id)));
            case AGREEMENT -> citiesOf(id);
            case COUNTRY ->
                sorted(site.cities().values().stream()
                        .filter(city -> city.country().equals(id))
                        .filter(city -> city.category().value() != Category.FORMER)
                        .map(City::id)
                        .map(city -> edition.reference(Subject.city(city))));
            case DECADE -> decade(Integer.parseInt(id));
        };
    }

    private List<Reference> decade(int from) {
        return sorted(records.signings().byYear().subMap(from, from + YEARS_PER_DECADE).values().stream()
                .flatMap(List::stream)
                .flatMap(id -> citiesOf(id).stream()));
    }

    private Reference leftOut(Superlative superlative, String id) {
        return switch (superlative.holder()) {
            case CITY, COUNTRY -> edition.reference(Subject.city(id));
            case AGREEMENT, DECADE -> agreement(id);
        };
    }

    private List<Reference> sorted(Stream<Reference> references) {
        return references
                .sorted(edition.alphabetically(reference -> reference.label().text()))
                .toList();
    }
}
