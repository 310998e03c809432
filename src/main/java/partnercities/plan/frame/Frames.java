package partnercities.plan.frame;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import partnercities.domain.Language;
import partnercities.domain.Publisher;
import partnercities.domain.SiteSettings;
import partnercities.domain.Subject;
import partnercities.link.Site;
import partnercities.link.Words;

/** Makes the frames of one language's pages. */
public final class Frames {
    private final LanguageEdition edition;
    private final Set<Subject> quiet;
    private final Frame.SiteFrame siteFrame;

    /** @param quiet sections that have nothing new to say, and so no place in the main menu */
    public Frames(LanguageEdition edition, Set<Subject> quiet) {
        this.edition = edition;
        this.quiet = quiet;
        this.siteFrame = siteFrame();
    }

    public Frame.SiteFrame site() {
        return siteFrame;
    }

    /** The frame of the home page, and of the way that leads there. */
    public Frame ofHome() {
        return of(Subject.HOME, siteFrame.slogan().map(Label::text).orElse(edition.message("description.cities")));
    }

    /** The frame of a subject's page. */
    public Frame of(Subject subject, String description) {
        return of(
                subject, subject.kind() == Subject.Kind.HOME ? siteFrame.title() : edition.title(subject), description);
    }

    /** The frame of a page whose title says more than the links to it. */
    public Frame of(Subject subject, Label title, String description) {
        String address = edition.address(subject);
        List<Subject> above = subject.above();
        return new Frame(
                edition.language(),
                edition.site().addresses().file(subject, edition.language()),
                title,
                description,
                address,
                edition.site().addresses().absolute(address),
                versions(subject),
                above.stream().map(edition::reference).toList(),
                List.of(),
                above.isEmpty() ? Optional.empty() : Optional.of(new StructuredData(edition).of(subject, above)),
                Preview.of(edition, subject),
                edition.words(subject).map(Words::language).flatMap(edition::foreign),
                siteFrame);
    }

    public List<Frame.Version> versions(Subject subject) {
        Site site = edition.site();
        return site.settings().languages().stream()
                .map(language -> version(site, subject, language))
                .toList();
    }

    private Frame.Version version(Site site, Subject subject, Language language) {
        String address = site.addresses().of(subject, language);
        return new Frame.Version(
                language,
                site.messages(language).text("language.name"),
                address,
                site.addresses().absolute(address),
                language.equals(edition.language()),
                isTranslated(site, subject, language));
    }

    /** Whether what a page is about is told in a language. Of cities, at least the facts are. */
    private static boolean isTranslated(Site site, Subject subject, Language language) {
        return switch (subject.kind()) {
            case ARTICLE, PAGE ->
                site.words(subject, language)
                        .map(Words::language)
                        .filter(language::equals)
                        .isPresent();
            default -> true;
        };
    }

    private Frame.SiteFrame siteFrame() {
        SiteSettings settings = edition.site().settings();
        Publisher publisher = settings.publisher();
        return new Frame.SiteFrame(
                edition.label(settings.title()),
                edition.optionalLabel(settings.slogan()),
                edition.reference(Subject.HOME),
                edition.referenceIfThere(Subject.SEARCH),
                references(menu(settings)),
                Stream.concat(references(settings.footer()).stream(), declaration())
                        .toList(),
                new Frame.PublisherEntry(
                        edition.label(publisher.name()),
                        publisher.website(),
                        publisher.email(),
                        publisher.phone(),
                        edition.optionalLabel(publisher.address())),
                settings.demonstration(),
                edition.assets().addresses(),
                papers(),
                settings.baseUrl().toString());
    }

    private List<String> menu(SiteSettings settings) {
        return (settings.navigation().isEmpty() ? sections(settings) : settings.navigation())
                .stream()
                        .filter(entry ->
                                Subject.section(entry).filter(quiet::contains).isEmpty())
                        .toList();
    }

    /** The main menu when the settings name none. It lacks the search, which is in the header of every page. */
    private static List<String> sections(SiteSettings settings) {
        return settings.sections().stream()
                .filter(section -> !section.equals(Subject.SEARCH))
                .map(Subject::key)
                .toList();
    }

    private Map<String, String> papers() {
        Map<String, String> papers = new LinkedHashMap<>();
        edition.site().papers().forEach((scheme, colour) -> papers.put(scheme.key(), colour.hex()));
        return papers;
    }

    /** The law requires this link on every page, so it is there whatever footer editors choose. */
    private Stream<Reference> declaration() {
        return edition.site().settings().accessibility().stream()
                .map(statement -> edition.reference(Subject.DECLARATION));
    }

    private List<Reference> references(List<String> entries) {
        return entries.stream()
                .flatMap(entry -> subject(entry).stream())
                .map(edition::reference)
                .toList();
    }

    private Optional<Subject> subject(String entry) {
        return edition.site().settings().section(entry).or(() -> Optional.of(Subject.page(entry))
                .filter(page -> edition.site().freePages().contains(page.id())));
    }
}
