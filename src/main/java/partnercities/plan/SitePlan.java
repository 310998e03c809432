package partnercities.plan;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import partnercities.plan.files.PictureForms;
import partnercities.plan.files.PlainFile;
import partnercities.plan.frame.Plot;

/**
 * All files of the site. They are listed in groups, cheap ones first, and a group is made when somebody asks for it: so a
 * preview that shows one page need not list the files of the whole site.
 */
public final class SitePlan {
    private final List<? extends Supplier<List<Plot>>> plots;
    private final Supplier<List<PlainFile>> assets;
    private final Supplier<List<PictureForms>> pictures;
    private final List<? extends Supplier<List<PlainFile>>> files;

    /** @param files all but the assets */
    SitePlan(
            List<? extends Supplier<List<Plot>>> plots,
            Supplier<List<PlainFile>> assets,
            Supplier<List<PictureForms>> pictures,
            List<? extends Supplier<List<PlainFile>>> files) {
        this.plots = plots;
        this.assets = assets;
        this.pictures = pictures;
        this.files = Stream.concat(Stream.of(assets), files.stream()).toList();
    }

    /** The pages, which templates make. */
    public List<Plot> plots() {
        return plots.parallelStream().flatMap(group -> group.get().stream()).toList();
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
        return plots.stream()
                .flatMap(group -> at(path, group.get(), Plot::path))
                .findFirst();
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
