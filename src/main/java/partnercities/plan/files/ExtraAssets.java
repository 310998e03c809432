package partnercities.plan.files;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import partnercities.domain.page.Extra;
import partnercities.domain.settings.SiteSettings;

/**
 * Which assets serve nothing but what a site may leave out. Without it they are published only if a style sheet or
 * script refers to them.
 *
 * @param names of the assets
 * @param users what they serve
 */
record ExtraAssets(Pattern names, Set<Extra> users) {
    private static final List<ExtraAssets> ALL = List.of(
            new ExtraAssets(Pattern.compile("map(-[^/]*)?\\.(js|css)|leaflet/.*"), Set.of(Extra.MAP)),
            new ExtraAssets(Pattern.compile("search(-[^/]*)?\\.(js|css)|minisearch/.*"), Set.of(Extra.SEARCH)),
            new ExtraAssets(Pattern.compile("letters\\.js"), Set.of(Extra.MAP, Extra.SEARCH)));

    /** Whether the site has anything that the asset serves; so it has for those that serve all pages. */
    static boolean isUsed(String asset, SiteSettings settings) {
        return ALL.stream()
                .filter(extra -> extra.names().matcher(asset).matches())
                .allMatch(extra -> extra.users().stream().anyMatch(settings::has));
    }
}
