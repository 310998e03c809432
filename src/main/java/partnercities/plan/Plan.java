package partnercities.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import partnercities.domain.page.Extra;
import partnercities.domain.page.Subject;
import partnercities.domain.text.Language;
import partnercities.geo.drawing.Drawings;
import partnercities.link.Site;
import partnercities.link.history.History.Revision;
import partnercities.plan.calendar.NextDates;
import partnercities.plan.emblem.Emblem;
import partnercities.plan.emblem.Icons;
import partnercities.plan.emblem.Inks;
import partnercities.plan.entries.Clocks;
import partnercities.plan.entries.Desk;
import partnercities.plan.files.AssetNames;
import partnercities.plan.files.Assets;
import partnercities.plan.files.DrawnPictures;
import partnercities.plan.files.PlainFile;
import partnercities.plan.frame.Lazy;
import partnercities.plan.frame.Plot;
import partnercities.plan.frame.Signs;
import partnercities.plan.maps.Atlas;
import partnercities.plan.news.Related;
import partnercities.plan.opendata.OpenData;
import partnercities.plan.pictures.SitePictures;
import partnercities.plan.records.Rankings;
import partnercities.plan.root.RootFiles;

/**
 * Stage 3: decides which pages and files the site has, and what each may show. Everything is made when a page or file
 * first needs it.
 */
public final class Plan {
    private final Site site;
    private final Lazy<Assets> assets;
    private final Lazy<Optional<Atlas>> atlas;
    private final Lazy<Icons> icons;
    private final Lazy<SitePictures> pictures;
    private final Lazy<Optional<OpenData>> data;
    private final List<Lazy<LanguagePlan>> languages;
    private final List<Lazy<Desk>> desks;

    private Plan(Site site, AssetNames names, Drawings drawings, DrawnPictures drawn) {
        this.site = site;
        this.assets = new Lazy<>(() -> new Assets(site, names, drawn));
        this.atlas = ifWanted(Extra.MAP, () -> new Atlas(site, drawings));
        Lazy<Inks> inks = new Lazy<>(() -> Inks.of(site));
        Lazy<Emblem> emblem = new Lazy<>(() -> Emblem.of(site, inks.get()));
        this.icons = new Lazy<>(() -> Icons.of(emblem.get(), site, assets.get()));
        this.pictures = new Lazy<>(() -> new SitePictures(site, assets.get(), emblem.get(), inks.get(), atlas));
        Lazy<Signs> signs = new Lazy<>(() -> new Signs(icons.get(), pictures.get()));
        Lazy<Clocks> clocks = new Lazy<>(() -> new Clocks(site));
        Lazy<Rankings> rankings = new Lazy<>(() -> new Rankings(site, clocks.get()));
        Lazy<Set<Subject>> quiet = new Lazy<>(() -> quiet(rankings.get()));
        Lazy<Related> related = new Lazy<>(() -> new Related(site));
        this.desks = site.settings().languages().stream()
                .map(language ->
                        new Lazy<>(() -> Desk.of(site, language, assets.get(), clocks.get(), quiet.get(), signs.get())))
                .toList();
        this.data = ifWanted(Extra.DATA, () -> OpenData.of(desks.get(0).get()));
        this.languages = desks.stream()
                .map(desk -> new Lazy<>(() -> new LanguagePlan(desk.get(), atlas, rankings, related, data)))
                .toList();
    }

    /** Sections that have nothing to say at present. */
    private Set<Subject> quiet(Rankings rankings) {
        Set<Subject> quiet = new TreeSet<>();
        if (!NextDates.isAnyWithinAYear(site)) {
            quiet.add(Subject.CALENDAR);
        }
        if (rankings.isEmpty()) {
            quiet.add(Subject.RECORDS);
        }
        return Set.copyOf(quiet);
    }

    /**
     * Plans a site.
     *
     * @param names gives assets their names, and keeps them for later builds
     * @param drawings draws coasts and borders, and keeps them for later builds
     * @param drawn draws pictures of pixels, and keeps them for later builds
     */
    public static SitePlan plan(Site site, AssetNames names, Drawings drawings, DrawnPictures drawn) {
        return new Plan(site, names, drawings, drawn).plan();
    }

    private SitePlan plan() {
        List<Lazy<List<PlainFile>>> files = new ArrayList<>();
        Atlas.files(site.cities().keySet())
                .forEach(group ->
                        files.add(new Lazy<>(() -> atlas.get().map(group).orElse(List.of()))));
        files.add(new Lazy<>(() -> data.get().map(OpenData::files).orElse(List.of())));
        files.add(new Lazy<>(() -> icons.get().files()));
        files.add(new Lazy<>(() -> pictures.get().files()));
        desks.forEach(
                desk -> files.add(new Lazy<>(() -> List.of(desk.get().frames().manifest()))));
        languages.forEach(language -> files.add(new Lazy<>(() -> language.get().files())));
        return new SitePlan(
                List.of(new Lazy<>(this::subjects), new Lazy<>(this::ofTheRoot), new Lazy<>(this::others)),
                changed -> RootFiles.sitemaps(site, desks.get(0).get(), changed::of)
                        .toList(),
                new Lazy<>(() -> assets.get().files()),
                new Lazy<>(() -> assets.get().pictureForms()),
                files,
                this::calendarEntries);
    }

    /** The pages for people, which are known from the site alone. */
    private List<Plot> subjects() {
        List<Language> all = site.settings().languages();
        return site.subjects().stream()
                .flatMap(subject ->
                        all.stream().map(language -> plot(subject, language, languages.get(all.indexOf(language)))))
                .toList();
    }

    private Plot plot(Subject subject, Language language, Lazy<LanguagePlan> plan) {
        return new Plot(site.addresses().file(subject, language), Optional.of(subject), () -> plan.get()
                .page(subject));
    }

    private List<Plot> ofTheRoot() {
        return RootFiles.of(site, desks.get(0).get()).toList();
    }

    private SortedMap<String, Revision> calendarEntries() {
        SortedMap<String, Revision> entries = new TreeMap<>();
        languages.forEach(language -> entries.putAll(language.get().calendarEntries()));
        return entries;
    }

    private List<Plot> others() {
        return languages.stream()
                .flatMap(language -> language.get().otherPlots())
                .toList();
    }

    /** What belongs to a section that a site may leave out. */
    private <T> Lazy<Optional<T>> ifWanted(Extra extra, Supplier<T> made) {
        return new Lazy<>(() -> site.settings().has(extra) ? Optional.of(made.get()) : Optional.empty());
    }
}
