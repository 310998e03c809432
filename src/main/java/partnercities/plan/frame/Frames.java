package partnercities.plan.frame;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import partnercities.domain.page.MenuEntry;
import partnercities.domain.page.Subject;
import partnercities.domain.settings.Logo;
import partnercities.domain.settings.Publisher;
import partnercities.domain.settings.SiteSettings;
import partnercities.domain.text.Language;
import partnercities.link.Site;
import partnercities.link.addresses.Addresses;
import partnercities.link.prose.Words;
import partnercities.plan.emblem.Inks;
import partnercities.plan.emblem.WebManifest;
import partnercities.plan.files.PlainFile;

/** Makes the frames of one language's pages. */
public final class Frames {
    private final LanguageEdition edition;
    private final Set<Subject> quiet;
    private final Signs signs;
    private final PlainFile manifest;
    private final Frame.SiteFrame siteFrame;

    /** @param quiet sections that have nothing new to say, and so no place in the main menu */
    public Frames(LanguageEdition edition, Set<Subject> quiet, Signs signs) {
        this.edition = edition;
        this.quiet = quiet;
        this.signs = signs;
        this.manifest = webManifest();
        this.siteFrame = siteFrame();
    }

    public Frame.SiteFrame site() {
        return siteFrame;
    }

    /** The site's manifest in this language. */
    public PlainFile manifest() {
        return manifest;
    }

    private PlainFile webManifest() {
        SiteSettings settings = edition.site().settings();
        return new WebManifest(
                        edition.label(settings.title()).text(),
                        edition.label(settings.home().names()).text(),
                        edition.language().tag(),
                        edition.address(Subject.HOME),
                        signs.icons(),
                        Inks.of(edition.site()))
                .file(edition.site().addresses());
    }

    /** The frame of the home page, and of the way that leads there. */
    public Frame ofHome() {
        return of(
                Subject.HOME,
                edition.summary(Subject.HOME)
                        .or(siteFrame::slogan)
                        .map(Label::text)
                        .orElse(edition.message("description.cities")));
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
                new StructuredData(edition).of(subject, above),
                Preview.of(edition, subject, signs.pictures()),
                edition.words(subject)
                        .filter(words -> subject.kind() != Subject.Kind.HOME) // which is more than its words
                        .map(Words::language)
                        .flatMap(edition::foreign),
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
                Stream.concat(references(settings.masthead().footer()).stream(), declaration())
                        .toList(),
                new Frame.PublisherEntry(
                        edition.label(publisher.name()),
                        publisher.website(),
                        publisher.email(),
                        publisher.phone(),
                        edition.optionalLabel(publisher.address())),
                settings.masthead().logo().flatMap(this::logo),
                settings.masthead()
                        .notice()
                        .filter(notice -> notice.isShown(edition.site().today()))
                        .map(notice -> new Frame.NoticeEntry(edition.label(notice.text()), notice.address())),
                icons(),
                Optional.of(edition.site().addresses().ofFile(manifest.path())),
                settings.demonstration(),
                addresses(),
                papers(),
                settings.baseUrl().toString());
    }

    /** Only if its file is there; if not, that is an error. */
    private Optional<Frame.LogoEntry> logo(Logo logo) {
        return edition.assets()
                .pixels(logo.file())
                .map(size -> new Frame.LogoEntry(
                        edition.assets().document(logo.file()),
                        logo.dark().map(edition.assets()::document),
                        edition.label(logo.alternative()).text(),
                        logo.address().orElse(edition.address(Subject.HOME)),
                        size.width(),
                        size.height()));
    }

    private List<Frame.IconLink> icons() {
        Addresses addresses = edition.site().addresses();
        PlainFile any = signs.icons().drawing().orElse(signs.icons().large());
        return List.of(
                new Frame.IconLink(
                        "icon",
                        addresses.ofFile(any.path()),
                        any.path().endsWith(".svg") ? "image/svg+xml" : "image/png"),
                new Frame.IconLink(
                        "apple-touch-icon",
                        addresses.ofFile(signs.icons().touch().path()),
                        "image/png"));
    }

    /** Those of the assets; and of the icons, by the names by which templates of one's own may know them. */
    private Map<String, String> addresses() {
        Map<String, String> all = new TreeMap<>(edition.assets().addresses());
        signs.icons()
                .byName()
                .forEach(
                        (name, file) -> all.put(name, edition.site().addresses().ofFile(file.path())));
        return Map.copyOf(all);
    }

    private List<MenuEntry> menu(SiteSettings settings) {
        List<MenuEntry> chosen = settings.masthead().navigation();
        return (chosen.isEmpty() ? sections(settings) : chosen)
                .stream().filter(entry -> !isQuiet(entry)).toList();
    }

    private boolean isQuiet(MenuEntry entry) {
        return entry instanceof MenuEntry.Inside inside
                && Subject.section(inside.key()).filter(quiet::contains).isPresent();
    }

    /** The main menu when the settings name none. It lacks the search, which is in the header of every page. */
    private static List<MenuEntry> sections(SiteSettings settings) {
        return settings.sections().stream()
                .filter(section -> !section.equals(Subject.SEARCH))
                .<MenuEntry>map(section -> new MenuEntry.Inside(section.key()))
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

    private List<Reference> references(List<MenuEntry> entries) {
        return entries.stream().flatMap(entry -> reference(entry).stream()).toList();
    }

    private Optional<Reference> reference(MenuEntry entry) {
        if (entry instanceof MenuEntry.Outside outside) {
            Label label = outside.name()
                    .map(name -> new Label(name, Optional.empty()))
                    .orElseGet(() -> edition.label(outside.labels()));
            return Optional.of(new Reference(label, outside.address()));
        }
        return entry instanceof MenuEntry.Inside inside
                ? subject(inside.key()).map(edition::reference)
                : Optional.empty();
    }

    private Optional<Subject> subject(String entry) {
        return edition.site().settings().section(entry).or(() -> Optional.of(Subject.page(entry))
                .filter(page -> edition.site().freePages().contains(page.id())));
    }
}
