package partnercities.plan.news;

import com.ibm.icu.text.CaseMap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import partnercities.domain.page.Subject;
import partnercities.link.addresses.Archive;
import partnercities.link.addresses.Archives;
import partnercities.plan.entries.Desk;
import partnercities.plan.frame.Label;
import partnercities.plan.frame.LanguageEdition;
import partnercities.plan.frame.Reference;
import partnercities.plan.maps.MapPictures;

/** Plans the lists of announcements, page by page. */
public final class NewsPages {
    private static final List<Subject.Kind> SHELVES =
            List.of(Subject.Kind.YEAR, Subject.Kind.TAG, Subject.Kind.CITY_NEWS, Subject.Kind.REGION);

    /**
     * If a kind has at most this many lists, the page of each links to all of them. Otherwise only the first page of
     * all announcements does.
     */
    private static final int FEW = 40;

    private final Desk desk;
    private final Optional<MapPictures> maps;
    private final Feeds feeds;
    private final LanguageEdition edition;
    private final Archives archives;
    private final Map<Subject.Kind, List<Subject>> inOrder;

    /** @param maps to illustrate lists; empty if the site has none */
    public NewsPages(Desk desk, Optional<MapPictures> maps, Feeds feeds) {
        this.desk = desk;
        this.maps = maps;
        this.feeds = feeds;
        this.edition = desk.edition();
        this.archives = desk.site().archives();
        this.inOrder = SHELVES.stream().collect(Collectors.toMap(kind -> kind, this::inOrder));
    }

    public NewsPage page(Subject page) {
        boolean all = page.kind() == Subject.Kind.NEWS;
        Archive archive = archives.of(page);
        Optional<Label> about = all ? Optional.empty() : Optional.of(heading(page));
        Optional<Label> part = page.part() == 1 ? Optional.empty() : Optional.of(edition.title(page));
        String lead = all && page.part() == 1 ? edition.shownMessage("description.news") : lead(page, archive);
        String title = title(about, part);
        return new NewsPage(
                desk.frames()
                        .of(
                                page,
                                new Label(title, Optional.empty()),
                                all && page.part() == 1 ? lead : title + ". " + lead)
                        .alsoAs(feeds.otherForms(feeds.of(page).isPresent() ? page : Subject.NEWS)),
                about,
                part,
                lead,
                desk.entries()
                        .teasers(
                                archive.page(page.part()),
                                page.kind() == Subject.Kind.TAG ? Set.of(page.id()) : Set.of()),
                page.part() == 1 ? Illustration.of(archive.page(1), desk, maps) : Optional.empty(),
                Pagination.of(page, archive.pages(), edition),
                archive.size() > 0 ? List.of() : ways(),
                shelves(page),
                feeds.of(page),
                all ? feeds.ofTags() : List.of());
    }

    /** The sections that have something to show. */
    private List<Reference> ways() {
        List<Subject> ofCities = desk.site().cities().isEmpty() ? List.of() : List.of(Subject.CITIES, Subject.MAP);
        List<Subject> ofAgreements = desk.site().agreements().isEmpty() ? List.of() : List.of(Subject.AGREEMENTS);
        return Stream.concat(ofCities.stream(), ofAgreements.stream())
                .flatMap(section -> desk.edition().referenceIfThere(section).stream())
                .toList();
    }

    private String title(Optional<Label> about, Optional<Label> part) {
        String title = about.map(label -> edition.message("news.about", Map.of("subject", label.text())))
                .orElse(edition.message("section.news"));
        return part.map(label -> title + " – " + label.text()).orElse(title);
    }

    private String lead(Subject page, Archive archive) {
        int first = archive.before(page.part()) + 1;
        int last = archive.before(page.part() + 1);
        Map<String, Object> values = Map.of("first", first, "last", last, "count", archive.size());
        return edition.shownMessage(
                archive.pages() == 1 ? "news.whole" : first == last ? "news.oldest" : "news.range", values);
    }

    /** The name of what a list's announcements share, e.g. a city. */
    private Label name(Subject list) {
        return list.kind() == Subject.Kind.CITY_NEWS ? edition.cityName(list.id()) : edition.title(list.part(1));
    }

    /** Words for topics have a small letter in running text; a heading begins with a capital. */
    private Label heading(Subject list) {
        Label name = name(list);
        Locale locale = name.foreign().orElse(edition.language()).locale();
        return new Label(
                CaseMap.toTitle().wholeString().noLowercase().apply(locale, null, name.text()), name.foreign());
    }

    /** The list of all announcements shows every kind of list; other lists show their own kind. */
    private List<NewsPage.Shelf> shelves(Subject page) {
        boolean all = page.kind() == Subject.Kind.NEWS;
        return SHELVES.stream()
                .filter(kind -> all || kind == page.kind())
                .filter(kind -> page.equals(Subject.NEWS) || lists(kind).size() <= FEW)
                .filter(kind -> lists(kind).size() > (all ? 0 : 1))
                .map(kind -> shelf(kind, page))
                .toList();
    }

    private List<Subject> lists(Subject.Kind kind) {
        return inOrder.getOrDefault(kind, List.of());
    }

    private NewsPage.Shelf shelf(Subject.Kind kind, Subject page) {
        return new NewsPage.Shelf(
                kind,
                lists(kind).stream()
                        .map(list -> new NewsPage.ListEntry(
                                new Reference(name(list), edition.address(list)),
                                archives.of(list).size(),
                                list.equals(page.part(1))))
                        .toList());
    }

    /** Years from the latest back; all other lists in alphabetical order. */
    private List<Subject> inOrder(Subject.Kind kind) {
        List<Subject> all = new ArrayList<>(archives.of(kind));
        if (kind == Subject.Kind.YEAR) {
            Collections.reverse(all);
        } else {
            all.sort(edition.alphabetically((Subject list) -> name(list).text())
                    .thenComparing(Comparator.naturalOrder()));
        }
        return all;
    }
}
