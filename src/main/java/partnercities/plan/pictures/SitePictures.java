package partnercities.plan.pictures;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import partnercities.domain.city.City;
import partnercities.domain.page.Extra;
import partnercities.domain.page.Subject;
import partnercities.domain.text.Language;
import partnercities.gather.pictures.PixelSize;
import partnercities.geo.countries.Territory;
import partnercities.link.Site;
import partnercities.plan.emblem.Emblem;
import partnercities.plan.emblem.Inks;
import partnercities.plan.files.Assets;
import partnercities.plan.files.PlainFile;
import partnercities.plan.frame.LanguageEdition;
import partnercities.plan.frame.Lazy;
import partnercities.plan.frame.LinkPictures;
import partnercities.plan.frame.Preview;
import partnercities.plan.maps.Atlas;
import partnercities.plan.maps.Backdrop;

/**
 * Which pages have a picture of their own for links: the home page, most sections and the cities, in each language. All others
 * show that of the home page.
 */
public final class SitePictures implements LinkPictures {
    /** Sections of which nobody passes the address on. */
    private static final Set<Subject> FOR_WHO_IS_HERE = Set.of(Subject.SEARCH, Subject.DATA);

    private static final PixelSize SIZE = new PixelSize(LinkPicture.WIDTH, LinkPicture.HEIGHT);

    private final Site site;
    private final Emblem emblem;
    private final Inks inks;
    private final Lazy<Optional<Atlas>> atlas;
    private final Lazy<MapCanvas> ofAll;
    private final RecentMaps recent = new RecentMaps();
    private final Lazy<String> recipeOfAll;
    private final Map<Language, LanguageEdition> editions = new TreeMap<>();

    /** @param atlas empty if the site has no maps */
    public SitePictures(Site site, Assets assets, Emblem emblem, Inks inks, Lazy<Optional<Atlas>> atlas) {
        this.site = site;
        this.emblem = emblem;
        this.inks = inks;
        this.atlas = atlas;
        this.ofAll = new Lazy<>(() -> drawn(Backdrop.ofAll(atlas(), LinkPicture.MAP_RATIO)));
        this.recipeOfAll = new Lazy<>(() -> Stream.concat(
                        Stream.of(site.settings().home().toString()),
                        site.cities().values().stream()
                                .map(city -> city.id() + " " + city.names() + " " + placeOf(city)))
                .toList()
                .toString());
        site.settings()
                .languages()
                .forEach(language -> editions.put(language, new LanguageEdition(site, language, assets)));
    }

    private boolean isWanted() {
        return site.settings().has(Extra.LINK_PICTURES);
    }

    /** All pictures of the site. */
    public List<PlainFile> files() {
        return isWanted()
                ? site.subjects().stream()
                        .filter(SitePictures::hasOwn)
                        .flatMap(subject -> editions.values().stream().map(edition -> file(edition, subject)))
                        .toList()
                : List.of();
    }

    private static boolean hasOwn(Subject subject) {
        return subject.part() == 1
                && (subject.equals(Subject.HOME)
                        || subject.kind() == Subject.Kind.CITY
                        || (subject.kind().form() == Subject.Form.SECTION && !FOR_WHO_IS_HERE.contains(subject)));
    }

    @Override
    public Optional<Preview.Image> of(LanguageEdition edition, Subject subject) {
        if (!isWanted()) {
            return Optional.empty();
        }
        Subject shown = hasOwn(subject) ? subject : Subject.HOME;
        String address = edition.site().addresses().ofFile(file(edition, shown).path());
        return Optional.of(new Preview.Image(
                edition.site().addresses().absolute(address), alternative(edition, shown), Optional.of(SIZE)));
    }

    private String alternative(LanguageEdition edition, Subject subject) {
        String title = title(edition, subject);
        if (!site.settings().has(Extra.MAP)) {
            return title;
        }
        String home = edition.label(site.settings().home().names()).text();
        return subject.kind() == Subject.Kind.CITY
                ? edition.message("preview.city", Map.of("home", home, "city", title))
                : edition.message("preview.cities", Map.of("home", home, "title", title));
    }

    private PlainFile file(LanguageEdition edition, Subject subject) {
        LinkPicture picture = picture(edition, subject);
        String name =
                "link-" + (subject.id().isEmpty() ? subject.key() : subject.id()) + "-" + edition.language() + ".png";
        String recipe = String.join(
                "\n",
                "link picture",
                picture.site(),
                picture.title(),
                picture.line(),
                picture.homeName(),
                picture.cityName(),
                emblem.recipe(),
                inks.toString(),
                picture.map().isPresent() ? recipeOfMap(subject) : "");
        return edition.assets().drawn(name, recipe, picture::png);
    }

    private String recipeOfMap(Subject subject) {
        City city = site.cities().get(subject.id());
        return city == null ? recipeOfAll.get() : site.settings().home() + " " + placeOf(city);
    }

    private static String placeOf(City city) {
        return city.country() + " " + city.coordinates().value();
    }

    private LinkPicture picture(LanguageEdition edition, Subject subject) {
        boolean isCity = subject.kind() == Subject.Kind.CITY;
        String title = title(edition, subject);
        return new LinkPicture(
                edition.label(site.settings().title()).text(),
                title,
                line(edition, subject),
                edition.label(site.settings().home().names()).text(),
                isCity ? title : "",
                emblem,
                inks,
                map(subject));
    }

    private String title(LanguageEdition edition, Subject subject) {
        return subject.equals(Subject.HOME)
                ? edition.label(site.settings().title()).text()
                : edition.title(subject).text();
    }

    private String line(LanguageEdition edition, Subject subject) {
        City city = site.cities().get(subject.id());
        if (city != null) {
            return Territory.of(city.country())
                    .map(country -> country.name(edition.locale()))
                    .orElse("");
        }
        return subject.equals(Subject.HOME)
                ? edition.label(site.settings().slogan()).text()
                : edition.message("description." + subject.key());
    }

    private Optional<Supplier<MapCanvas>> map(Subject subject) {
        if (!site.settings().has(Extra.MAP)) {
            return Optional.empty();
        }
        return Optional.of(
                subject.kind() == Subject.Kind.CITY
                        ? () -> recent.of(subject.id(), id -> drawn(Backdrop.of(atlas(), id)))
                        : ofAll);
    }

    private Atlas atlas() {
        return atlas.get().orElseThrow();
    }

    private MapCanvas drawn(Backdrop backdrop) {
        return MapCanvas.of(backdrop, LinkPicture.MAP, LinkPicture.WIDTH, LinkPicture.HEIGHT, inks);
    }
}
