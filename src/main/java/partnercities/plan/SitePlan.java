package partnercities.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import partnercities.link.history.History.Revision;
import partnercities.plan.files.PictureForms;
import partnercities.plan.files.PlainFile;
import partnercities.plan.frame.Plot;

/**
 * All files of the site. They are listed in groups, cheap ones first, and a group is made when somebody asks for it: so a
 * preview that shows one page need not list the files of the whole site.
 */
public final class SitePlan {
    private final List<? extends Supplier<List<Plot>>> plots;
    private final Function<Changes, List<Plot>> sitemaps;
    private final Supplier<List<PlainFile>> assets;
    private final Supplier<List<PictureForms>> pictures;
    private final List<? extends Supplier<List<PlainFile>>> files;
    private final Supplier<SortedMap<String, Revision>> calendarEntries;

    /** When pages last changed, as far as that is known. */
    public interface Changes {
        Changes UNKNOWN = path -> Optional.empty();

        /** The day of the last change of the page at a path of the output. */
        Optional<LocalDate> of(String path);
    }

    /**
     * A plan.
     *
     * @param plots all pages but the sitemap
     * @param files all but the assets
     * @param calendarEntries those of all languages, by their UID
     */
    SitePlan(
            List<? extends Supplier<List<Plot>>> plots,
            Function<Changes, List<Plot>> sitemaps,
            Supplier<List<PlainFile>> assets,
            Supplier<List<PictureForms>> pictures,
            List<? extends Supplier<List<PlainFile>>> files,
            Supplier<SortedMap<String, Revision>> calendarEntries) {
        this.plots = plots;
        this.sitemaps = sitemaps;
        this.calendarEntries = calendarEntries;
        this.assets = assets;
        this.pictures = pictures;
        this.files = Stream.concat(Stream.of(assets), files.stream()).toList();
    }

    /** All that templates make. */
    public List<Plot> plots() {
        return Stream.concat(pages().stream(), sitemap(Changes.UNKNOWN).stream())
                .toList();
    }

    /** All that templates make but for the sitemap. */
    public List<Plot> pages() {
        return plots.parallelStream().flatMap(group -> group.get().stream()).toList();
    }

    /** The files of the sitemap, which tells when pages changed, and so comes last. */
    public List<Plot> sitemap(Changes changes) {
        return sitemaps.apply(changes);
    }

    /** The entries of all calendars as they are written, by their UID. */
    public SortedMap<String, Revision> calendarEntries() {
        return calendarEntries.get();
    }

    /** What no template makes. */
    public List<PlainFile> files() {
        return files.parallelStream().flatMap(group -> group.get().stream()).toList();
    }

    /** The files of the templates and of the content; all others are made by the plan. */
    public List<PlainFile> assets() {
        return assets.get();
    }

    /** The content's pictures, and what must be made of them. */
    public List<PictureForms> pictures() {
        return pictures.get();
    }

    /** The form of a picture at a path of the output. */
    public Optional<FoundForm> pictureAt(String path) {
        return pictures().stream()
                .flatMap(picture ->
                        at(path, picture.forms(), PictureForms.Form::path).map(form -> new FoundForm(picture, form)))
                .findFirst();
    }

    /** A form and what it is made of. */
    public record FoundForm(PictureForms picture, PictureForms.Form form) {}

    /** The page at a path of the output. */
    public Optional<Plot> plotAt(String path) {
        Stream<Supplier<List<Plot>>> all = Stream.concat(plots.stream(), Stream.of(() -> sitemap(Changes.UNKNOWN)));
        return all.flatMap(group -> at(path, group.get(), Plot::path)).findFirst();
    }

    /** The file at a path of the output that no template makes. */
    public Optional<PlainFile> fileAt(String path) {
        return files.stream()
                .flatMap(group -> at(path, group.get(), PlainFile::path))
                .findFirst();
    }

    private static <T> Stream<T> at(String path, List<T> group, Function<T, String> pathOf) {
        return group.stream().filter(one -> pathOf.apply(one).equals(path));
    }
}
