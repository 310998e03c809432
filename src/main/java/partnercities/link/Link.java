package partnercities.link;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import partnercities.diagnostic.Checked;
import partnercities.diagnostic.Diagnostics;
import partnercities.domain.agreement.Agreement;
import partnercities.domain.city.City;
import partnercities.domain.news.Announcement;
import partnercities.domain.page.Subject;
import partnercities.domain.picture.Attachments;
import partnercities.domain.settings.SiteSettings;
import partnercities.domain.text.Language;
import partnercities.gather.documents.AnnouncementDocument;
import partnercities.gather.documents.Documents;
import partnercities.gather.documents.WordsDocument;
import partnercities.gather.pictures.BundledFile;
import partnercities.link.addresses.AddressBook;
import partnercities.link.addresses.Addresses;
import partnercities.link.addresses.Archives;
import partnercities.link.checks.BundleCheck;
import partnercities.link.checks.DateCheck;
import partnercities.link.checks.DeclarationCheck;
import partnercities.link.checks.DuplicateCheck;
import partnercities.link.checks.LeftoverCheck;
import partnercities.link.checks.NoticeCheck;
import partnercities.link.checks.PlaceCheck;
import partnercities.link.checks.Withheld;
import partnercities.link.history.Chronicle;
import partnercities.link.history.History;
import partnercities.link.history.LostAddresses;
import partnercities.link.look.LogoCheck;
import partnercities.link.look.Look;
import partnercities.link.look.StyleSheetCheck;
import partnercities.link.mentions.Absences;
import partnercities.link.mentions.MentionCheck;
import partnercities.link.mentions.RightPaths;
import partnercities.link.messages.MessageCheck;
import partnercities.link.messages.Messages;
import partnercities.link.messages.TemplateContract;
import partnercities.link.prose.HyperlinkResolver;
import partnercities.link.prose.Words;

/** Stage 2: joins {@link Documents} into one {@link Site}, and says what does not fit together. */
public final class Link {
    private final Documents documents;
    private final Release release;
    private final BiFunction<Announcement, ZoneId, Optional<String>> reasonToWithhold;
    private final SiteSettings settings;
    private final Diagnostics diagnostics = new Diagnostics();
    private final Absences absences = new Absences();
    private final TreeSet<Withheld> withheld = new TreeSet<>();
    private final Map<Subject, Map<Language, WordsDocument>> words = new TreeMap<>();

    private Link(
            Documents documents, Release release, BiFunction<Announcement, ZoneId, Optional<String>> reasonToWithhold) {
        this.documents = documents;
        this.release = release;
        this.reasonToWithhold = reasonToWithhold;
        SiteSettings written = documents.settings().settings();
        this.settings = release.baseUrl().map(written::at).orElse(written);
    }

    public static Checked<Site> link(Documents documents, Release release) {
        Link link = new Link(documents, release, release::reasonToWithhold);
        return link.diagnostics.with(link.site());
    }

    /** Like {@link #link}, but with all announcements, including those that have expired. */
    public static Checked<Site> linkAll(Documents documents, Release release) {
        Link link = new Link(documents, release, (announcement, zone) -> Optional.empty());
        return link.diagnostics.with(link.site());
    }

    private Site site() {
        Map<Language, Messages> written = Messages.written(settings, documents.messages());
        MessageCheck.check(settings, written, documents, diagnostics);
        Map<Language, Messages> allMessages = Messages.shown(settings, written);
        documents.words().forEach(this::sortWords);

        BundleCheck bundles = new BundleCheck(documents, words, diagnostics);
        SortedMap<String, City> cities = new TreeMap<>();
        documents
                .cities()
                .forEach(document -> cities.putIfAbsent(document.city().id(), document.city()));
        SortedMap<String, Agreement> agreements = new TreeMap<>();
        documents
                .agreements()
                .forEach(document -> agreements.putIfAbsent(document.agreement().id(), document.agreement()));
        SortedMap<String, Announcement> announcements = announcements();
        List<String> freePages = words.keySet().stream()
                .filter(subject -> subject.kind() == Subject.Kind.PAGE)
                .map(Subject::id)
                .toList();
        Content content = new Content(
                cities,
                agreements,
                announcements,
                freePages,
                pages(),
                documents.sources().sources(),
                documents.views().views());
        LocalDate today = LocalDate.ofInstant(release.now(), settings.timeZone());
        Function<Collection<Announcement>, Archives> lists =
                some -> Archives.of(some, cities.keySet(), settings, allMessages);
        Archives archives = lists.apply(announcements.values());
        List<Subject> subjects = content.subjects(settings, archives);
        Set<Subject> published = new TreeSet<>(subjects);

        MentionCheck mentions = confirm(cities, agreements, allMessages, freePages);
        StyleSheetCheck.check(documents.assets(), diagnostics);
        DateCheck dates = new DateCheck(today, settings.timeZone(), diagnostics);
        documents.ofContent().forEach(dates::check);
        documents.cities().forEach(document -> PlaceCheck.check(document, diagnostics));
        DuplicateCheck duplicates = new DuplicateCheck(diagnostics);
        duplicates.checkCities(documents.cities());
        duplicates.checkAgreements(documents.agreements());
        LogoCheck.check(documents, settings.masthead(), diagnostics);
        TemplateContract.check(documents.templates(), diagnostics);
        NoticeCheck.withheld(documents.settings(), today).ifPresent(withheld::add);
        DeclarationCheck.check(documents.settings(), today, diagnostics);
        withheld.addAll(bundles.check(published));
        withheld.addAll(LeftoverCheck.of(documents, mentions.sources()));
        HyperlinkResolver resolver = new HyperlinkResolver(
                documents.words(),
                bundles.factFiles(),
                documents.files(),
                published,
                settings.languages(),
                new RightPaths(documents.renamed()),
                absences,
                diagnostics);
        Map<Subject, Map<Language, Words>> linked = linkWords(published, resolver);
        absences.report(diagnostics);
        Set<String> mentionedFiles = new TreeSet<>(mentions.files());
        mentionedFiles.addAll(resolver.usedFiles());

        Files files = new Files(
                used(mentionedFiles),
                Look.assets(documents, diagnostics),
                Look.papers(documents),
                Look.colours(documents));
        Addresses addresses = new AddressBook(
                        settings, documents, words, cities, archives, allMessages, duplicates.duplicates(), diagnostics)
                .addresses(subjects);
        List<History.Known> known = new LostAddresses(settings, documents, words, addresses, diagnostics)
                .since(release.before(), subjects, today);
        return new Site(
                settings,
                today,
                content,
                new Texts(linked, allMessages),
                archives,
                Unpublished.of(release.reasons(announcements, settings), announcements, archives, lists),
                addresses,
                files,
                List.copyOf(withheld),
                new Chronicle(release.before(), release.now(), today, known));
    }

    private SortedMap<String, Attachments> pages() {
        SortedMap<String, Attachments> pages = new TreeMap<>();
        documents.pages().forEach(document -> pages.putIfAbsent(document.id(), document.attachments()));
        return pages;
    }

    private void sortWords(WordsDocument document) {
        if (!settings.languages().contains(document.language())) {
            withheld.add(new Withheld(document.file().display(), "is in a language that site.yaml does not list"));
            return;
        }
        words.computeIfAbsent(Subject.bundle(document.bundle()), key -> new TreeMap<>())
                .put(document.language(), document);
    }

    /** The announcements to show now; the others are noted as withheld. */
    private SortedMap<String, Announcement> announcements() {
        SortedMap<String, Announcement> shown = new TreeMap<>();
        for (AnnouncementDocument document : documents.announcements()) {
            Announcement announcement = document.announcement();
            reasonToWithhold
                    .apply(announcement, settings.timeZone())
                    .ifPresentOrElse(
                            why -> withheld.add(new Withheld(document.file().display(), why)),
                            () -> shown.putIfAbsent(announcement.id(), announcement));
        }
        return shown;
    }

    /** Checks everything that documents mention. */
    private MentionCheck confirm(
            SortedMap<String, City> cities,
            SortedMap<String, Agreement> agreements,
            Map<Language, Messages> allMessages,
            List<String> freePages) {
        MentionCheck check = new MentionCheck(
                settings,
                cities.keySet(),
                agreements.keySet(),
                documents,
                freePages,
                allMessages,
                absences,
                diagnostics);
        documents.ofContent().forEach(check::check);
        return check;
    }

    private Map<Subject, Map<Language, Words>> linkWords(Set<Subject> published, HyperlinkResolver resolver) {
        Map<Subject, Map<Language, Words>> linked = new TreeMap<>();
        words.forEach((subject, languages) -> {
            Map<Language, Words> all = new TreeMap<>();
            languages.forEach((language, document) -> all.put(
                    language,
                    new Words(
                            language,
                            document.title(),
                            document.summary(),
                            document.sources(),
                            resolver.resolve(document))));
            if (published.contains(subject)) {
                linked.put(subject, all);
            }
        });
        return linked;
    }

    private SortedMap<String, BundledFile> used(Set<String> mentioned) {
        SortedMap<String, BundledFile> used = new TreeMap<>();
        documents.files().forEach((path, file) -> {
            if (mentioned.contains(path)) {
                used.put(path, file);
            } else {
                withheld.add(new Withheld(file.file().display(), "is not used by any text"));
            }
        });
        return used;
    }
}
