package partnercities.plan.hosting;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import partnercities.domain.settings.Hosting.Compression;
import partnercities.domain.settings.SiteSettings.AddressStyle;
import partnercities.domain.text.Language;
import partnercities.link.Site;

/** Plans the files that tell servers and hosts how to show a site. */
public final class HostSetups {
    private HostSetups() {}

    /**
     * The set-up of a host.
     *
     * @param documents the folder that the server shows as the root of the host; empty for one named like the host
     */
    public static List<HostSetup> of(Site site, Host host, Optional<String> documents) {
        List<Redirect> redirects = Redirects.of(site);
        return host.files().stream()
                .map(file -> new HostSetup(
                        file.path(),
                        file.template(),
                        ServedSite.of(site.settings(), documents),
                        HostHeaders.tiles(site),
                        HostHeaders.data(site),
                        site.settings().languages().stream().map(Language::tag).toList(),
                        redirects,
                        site.settings().addresses() == AddressStyle.FILES,
                        site.settings().hosting().compression() == Compression.GZIP_AND_BROTLI))
                .toList();
    }

    /** The paths that can't stand in the set-up of a server, since they have characters with a meaning there. */
    public static List<String> unfit(Site site, Optional<String> documents) {
        return Stream.of(
                        Stream.of(site.settings().basePath()),
                        documents.stream(),
                        Redirects.of(site).stream().map(Redirect::from))
                .flatMap(paths -> paths)
                .filter(path -> !ServedSite.isHarmless(path))
                .toList();
    }
}
