package partnercities.plan;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import partnercities.domain.Extra;
import partnercities.geo.Drawings;
import partnercities.link.Site;
import partnercities.plan.entries.Clocks;
import partnercities.plan.entries.Desk;
import partnercities.plan.files.Assets;
import partnercities.plan.maps.Atlas;
import partnercities.plan.news.Related;
import partnercities.plan.opendata.OpenData;
import partnercities.plan.records.Rankings;
import partnercities.plan.root.RootFiles;

/** Stage 3: decides which pages and files the site has, and what each may show. */
public final class Plan {
    private Plan() {}

    /**
     * Plans a site.
     *
     * @param drawings draws coasts and borders, and keeps them for later builds
     */
    public static SitePlan plan(Site site, Drawings drawings) {
        Assets assets = new Assets(site);
        Optional<Atlas> atlas = ifWanted(site, Extra.MAP, () -> new Atlas(site, drawings));
        Clocks clocks = new Clocks(site);
        Rankings rankings = new Rankings(site, clocks);
        Related related = new Related(site);
        List<Desk> desks = site.settings().languages().parallelStream()
                .map(language -> Desk.of(site, language, assets, clocks))
                .toList();
        Optional<OpenData> data = ifWanted(site, Extra.DATA, () -> OpenData.of(desks.get(0)));
        List<LanguagePlan> languages = desks.parallelStream()
                .map(desk -> new LanguagePlan(desk, atlas, rankings, related, data))
                .toList();
        return new SitePlan(
                Stream.concat(languages.stream().flatMap(LanguagePlan::plots), RootFiles.of(site, desks))
                        .toList(),
                Stream.of(
                                assets.files().stream(),
                                atlas.stream().map(Atlas::files).flatMap(List::stream),
                                data.stream().map(OpenData::files).flatMap(List::stream),
                                languages.stream().flatMap(LanguagePlan::files))
                        .flatMap(files -> files)
                        .toList());
    }

    private static <T> Optional<T> ifWanted(Site site, Extra extra, Supplier<T> made) {
        return site.settings().has(extra) ? Optional.of(made.get()) : Optional.empty();
    }
}
