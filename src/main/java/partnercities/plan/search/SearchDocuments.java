package partnercities.plan.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import partnercities.domain.agreement.Agreement;
import partnercities.domain.agreement.AgreementKind.Founding;
import partnercities.domain.agreement.Step;
import partnercities.domain.city.City;
import partnercities.domain.city.CityNetwork;
import partnercities.domain.city.Membership;
import partnercities.domain.city.Ties;
import partnercities.domain.news.Announcement;
import partnercities.domain.page.Subject;
import partnercities.domain.text.LocalizedText;
import partnercities.link.Site;
import partnercities.link.prose.Words;
import partnercities.plan.entries.CityEntry;
import partnercities.plan.entries.Desk;
import partnercities.plan.entries.Entries;
import partnercities.plan.frame.Label;
import partnercities.plan.frame.LanguageEdition;
import partnercities.plan.frame.Reference;
import partnercities.plan.search.SearchDocument.Kind;

/** Collects what the search of one language can find. */
final class SearchDocuments {
    private final LanguageEdition edition;
    private final Entries entries;
    private final Site site;

    private SearchDocuments(Desk desk) {
        this.edition = desk.edition();
        this.entries = desk.entries();
        this.site = desk.site();
    }

    /** All documents by kind; announcements newest first. */
    static List<SearchDocument> of(Desk desk) {
        SearchDocuments documents = new SearchDocuments(desk);
        Site site = desk.site();
        return Stream.of(
                        site.settings().sections().stream()
                                .filter(section -> !section.equals(Subject.SEARCH))
                                .map(documents::section),
                        site.settings().accessibility().stream()
                                .map(statement -> documents.section(Subject.DECLARATION)),
                        site.cities().values().stream().map(documents::city),
                        site.freePages().stream().map(documents::page),
                        desk.entries().agreements().stream().map(documents::agreement),
                        site.archives().of(Subject.NEWS).newestFirst().stream().map(documents::article))
                .flatMap(all -> all)
                .toList();
    }

    private SearchDocument section(Subject subject) {
        return document(
                Kind.SECTION,
                subject,
                List.of(),
                Optional.of(edition.message("description." + subject.key())),
                List.of());
    }

    private SearchDocument city(City city) {
        Subject subject = Subject.city(city.id());
        CityEntry entry = entries.city(city.id());
        List<String> words = new ArrayList<>(List.of(
                entry.country(),
                entry.continent(),
                edition.message("category." + entry.category().key())));
        words.addAll(texts(city.region()));
        words.addAll(ties(city.ties()));
        return document(Kind.CITY, subject, edition.cityNames(city), summary(subject), words);
    }

    /** Networks and institutions. People are not searched for. */
    private List<String> ties(Ties ties) {
        List<String> names = new ArrayList<>();
        for (Membership membership : ties.networks()) {
            for (CityNetwork network : site.settings().home().networks()) {
                if (network.key().equals(membership.network())) {
                    names.addAll(texts(network.name()));
                }
            }
        }
        ties.links().forEach(link -> names.addAll(texts(link.title())));
        return names;
    }

    private SearchDocument page(String id) {
        Subject subject = Subject.page(id);
        return document(Kind.PAGE, subject, List.of(), summary(subject), List.of());
    }

    private SearchDocument article(Announcement announcement) {
        Subject subject = Subject.article(announcement.id());
        List<String> words = new ArrayList<>();
        Stream.of(edition.tagReferences(announcement.tags()), edition.cityReferences(announcement.cities()))
                .flatMap(List::stream)
                .forEach(reference -> words.add(reference.label().text()));
        words.addAll(texts(announcement.region()));
        words.addAll(texts(announcement.community()));
        return document(Kind.ARTICLE, subject, List.of(), summary(subject), words);
    }

    private SearchDocument document(
            Kind kind, Subject subject, List<String> names, Optional<String> summary, List<String> words) {
        Reference page = edition.reference(subject);
        return new SearchDocument(
                kind,
                page,
                initial(page),
                others(page, names),
                summary,
                words,
                edition.words(subject).map(Words::language).flatMap(edition::foreign),
                text(subject));
    }

    /** An agreement is titled and found by its cities' names, and leads to its entry in the register. */
    private SearchDocument agreement(Agreement agreement) {
        List<City> cities = agreement.cities().stream()
                .flatMap(id -> Optional.ofNullable(site.cities().get(id)).stream())
                .toList();
        String names = entries.cityNames(agreement);
        String kind = edition.message("kind." + agreement.kind().key());
        String year = agreement.date().map(date -> " (" + date.year() + ")").orElse("");
        Reference page = new Reference(
                new Label(names + " – " + kind + year, Optional.empty()), entries.addressInRegister(agreement));
        List<String> words = new ArrayList<>(List.of(
                edition.message("status." + agreement.status(site.today()).key())));
        agreement.fields().forEach(field -> words.add(edition.message("field." + field)));
        return new SearchDocument(
                agreement.founding() == Founding.NONE ? Kind.COOPERATION : Kind.AGREEMENT,
                page,
                initial(page),
                others(
                        page,
                        cities.stream()
                                .flatMap(city -> edition.cityNames(city).stream())
                                .toList()),
                Optional.empty(),
                words,
                Optional.empty(),
                history(agreement));
    }

    private String history(Agreement agreement) {
        List<String> texts = new ArrayList<>();
        for (Step step : agreement.steps()) {
            texts.add(edition.message("step." + step.kind().key()));
            step.date().ifPresent(date -> texts.add(String.valueOf(date.year())));
            texts.addAll(texts(step.place()));
            step.number().ifPresent(texts::add);
            step.signatories().forEach(signatory -> {
                texts.addAll(texts(signatory.name()));
                texts.addAll(texts(signatory.office()));
            });
            texts.addAll(texts(step.note()));
        }
        texts.addAll(texts(agreement.note()));
        return String.join(" · ", texts);
    }

    private Optional<String> summary(Subject subject) {
        return edition.summary(subject).map(Label::text);
    }

    private List<String> texts(LocalizedText text) {
        return edition.optionalLabel(text).map(Label::text).stream().toList();
    }

    private String text(Subject subject) {
        return edition.words(subject)
                .map(Words::body)
                .map(body -> Jsoup.parseBodyFragment(String.join("", body.pieces()))
                        .body()
                        .text())
                .orElse("");
    }

    private static List<String> others(Reference page, List<String> names) {
        return names.stream()
                .distinct()
                .filter(name -> !name.equals(page.label().text()))
                .toList();
    }

    /** The title in lower case, without quotation marks or dashes at its beginning. */
    private static String initial(Reference page) {
        return page.label().text().replaceFirst("^[^\\p{L}\\p{N}]+", "").strip().toLowerCase(Locale.ROOT);
    }
}
