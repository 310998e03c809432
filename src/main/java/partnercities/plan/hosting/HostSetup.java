package partnercities.plan.hosting;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import partnercities.encoding.MediaType;
import partnercities.plan.frame.Page;

/**
 * A file that tells a web server or a host how to show the site. It is no part of the site.
 *
 * @param tiles origin of the map tile server; empty without one
 * @param data path of the open data; empty without them
 * @param languages their tags, the default one first
 * @param inFiles whether addresses of pages end in {@code .html}
 * @param compressed whether files lie beside their compressed forms
 */
public record HostSetup(
        String path,
        String template,
        ServedSite site,
        Optional<String> tiles,
        Optional<String> data,
        List<String> languages,
        List<Redirect> redirects,
        boolean inFiles,
        boolean compressed)
        implements Page {
    /** What each type of file is called. */
    public List<MediaType> types() {
        return MediaType.ALL;
    }

    /** The names of the types that become notably smaller when they are compressed. */
    public List<String> compressible() {
        return Stream.concat(
                        MediaType.ALL.stream().filter(MediaType::isCompressible).map(MediaType::name),
                        Stream.of(MediaType.JSON_FEED))
                .distinct()
                .toList();
    }

    /** The names of the types whose encoding of letters must be told. */
    public List<String> texts() {
        return MediaType.ALL.stream()
                .filter(MediaType::isText)
                .map(MediaType::name)
                .distinct()
                .toList();
    }

    public String jsonFeed() {
        return MediaType.JSON_FEED;
    }
}
