package partnercities.plan.records;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import partnercities.domain.agreement.Category;
import partnercities.domain.city.City;
import partnercities.domain.page.Extra;
import partnercities.domain.page.Subject;
import partnercities.domain.time.PartialDate;
import partnercities.geo.countries.Territory;
import partnercities.link.Site;
import partnercities.plan.entries.Decade;
import partnercities.plan.entries.Desk;
import partnercities.plan.entries.Entries;
import partnercities.plan.frame.LanguageEdition;
import partnercities.plan.frame.Reference;
import partnercities.plan.records.Ranking.Contender;
import partnercities.plan.records.RecordEntry.Standing;

/** Turns rankings into what pages of one language show: names and links in alphabetical order. */
public final class RecordEntries {
    private final LanguageEdition edition;
    private final Entries entries;
    private final Rankings rankings;
    private final Site site;

    public RecordEntries(Desk desk, Rankings rankings) {
        this.edition = desk.edition();
        this.entries = desk.entries();
        this.rankings = rankings;
        this.site = desk.site();
    }

    Rankings rankings() {
        return rankings;
    }

    /** The records of one chapter of the page; those that tell nothing are left out. */
    List<RecordEntry> of(Superlative.Chapter chapter) {
        return Stream.of(Superlative.values())
                .filter(superlative -> superlative.chapter() == chapter)
                .filter(superlative -> rankings.of(superlative).isTelling())
                .map(this::entry)
                .toList();
    }

    /** The records that a city holds, with links to them; none if the site leaves records out. */
    public List<CityRecord> heldBy(String city) {
        if (!site.settings().has(Extra.RECORDS)) {
            return List.of();
        }
        String page = edition.address(Subject.RECORDS);
        return rankings.heldBy(city).stream()
                .map(held -> new CityRecord(
                        held.superlative(),
                        page + "#" + held.superlative().anchor(),
                        partial(held.coverage()),
                        held.figure()))
                .toList();
    }

    private RecordEntry entry(Superlative superlative) {
        Ranking ranking = rankings.of(superlative);
        return new RecordEntry(
                superlative,
                ranking.tie().name().toLowerCase(Locale.ROOT),
                partial(ranking.coverage()),
                standings(superlative, ranking.holders()),
                standings(superlative, ranking.runnersUp()),
                standings(superlative, ranking.apart()),
                edition.sorted(ranking.leftOut().stream().map(id -> leftOut(superlative, id))));
    }

    private static Optional<Coverage> partial(Coverage coverage) {
        return Optional.of(coverage).filter(partial -> !partial.isComplete());
    }

    private List<Standing> standings(Superlative superlative, List<Contender> contenders) {
        return contenders.stream()
                .map(contender -> new Standing(
                        name(superlative, contender.id()),
                        cities(superlative, contender.id()),
                        confirmed(superlative, contender.id()),
                        contender.figure()))
                .sorted(edition.alphabetically(RecordEntries::sortingName))
                .toList();
    }

    private Optional<PartialDate> confirmed(Superlative superlative, String id) {
        return superlative.holder() == Superlative.Holder.AGREEMENT
                ? entries.entry(entries.agreement(id)).confirmed()
                : Optional.empty();
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
            case DECADE -> new Decade(Integer.parseInt(id)).name();
            case CITY, AGREEMENT -> "";
        };
    }

    private List<Reference> cities(Superlative superlative, String id) {
        return switch (superlative.holder()) {
            case CITY -> List.of(edition.reference(Subject.city(id)));
            case AGREEMENT -> entries.citiesOf(entries.agreement(id));
            case COUNTRY ->
                edition.sorted(site.cities().values().stream()
                        .filter(city -> city.country().equals(id))
                        .filter(city -> city.category().value() != Category.FORMER)
                        .map(City::id)
                        .map(city -> edition.reference(Subject.city(city))));
            case DECADE -> signedIn(new Decade(Integer.parseInt(id)));
        };
    }

    private List<Reference> signedIn(Decade decade) {
        return edition.sorted(rankings.signings().byYear().subMap(decade.first(), decade.end()).values().stream()
                .flatMap(List::stream)
                .map(entries::agreement)
                .flatMap(agreement -> entries.citiesOf(agreement).stream()));
    }

    private Reference leftOut(Superlative superlative, String id) {
        return switch (superlative.holder()) {
            case CITY, COUNTRY -> edition.reference(Subject.city(id));
            case AGREEMENT, DECADE -> entries.reference(entries.agreement(id));
        };
    }
}
