package partnercities.plan.files;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import partnercities.domain.picture.Picture;
import partnercities.encoding.Sha256;
import partnercities.gather.pictures.BundledFile;
import partnercities.gather.pictures.PixelSize;
import partnercities.gather.pictures.Raster;
import partnercities.imaging.Crop;
import partnercities.imaging.Rendition;
import partnercities.link.Site;

/**
 * The pictures of the content in the forms in which pages show them. Which forms there are follows from the site; their names come
 * from what they are made of, so nothing is read or made to plan a page.
 */
public final class Pictures {
    /** The widest form of a card, and that which stands in for all others. */
    private static final int CARD_WIDTH = 960;
    /** A part that lacks less than this share of the whole needs no link to it. */
    private static final double NEARLY_ALL = 0.97;

    private final Site site;
    private final UnaryOperator<String> addressOf;
    private final PictureUses uses;
    /** By digest of the original. */
    private final SortedMap<String, PictureForms> forms = new TreeMap<>();

    private final Map<Shown, PictureSet> sets = new LinkedHashMap<>();

    private record Shown(String path, Crop crop, Width width) {}

    /** How much room pages have for a picture. */
    private enum Width {
        PAGE,
        CARD
    }

    /** @param addressOf gives the address of a file that is published itself */
    Pictures(Site site, UnaryOperator<String> addressOf) {
        this.site = site;
        this.addressOf = addressOf;
        this.uses = PictureUses.of(site);
        uses.inTexts().forEach(path -> raster(path).ifPresent(raster -> add(path, raster, whole(raster), Width.PAGE)));
        uses.cards().forEach(path -> raster(path).ifPresent(raster -> add(path, raster, card(raster), Width.CARD)));
        uses.leads().forEach(picture -> raster(picture.file())
                .ifPresent(raster -> add(picture.file(), raster, lead(picture, raster), Width.PAGE)));
    }

    /** A picture in a text; empty if there is no such picture, which was reported. */
    public Optional<PictureSet> inText(String path) {
        return set(path, Pictures::whole, Width.PAGE);
    }

    /** A picture among others, each of which opens large. */
    public Optional<PictureSet> card(String path) {
        return set(path, Pictures::card, Width.CARD);
    }

    /** The picture that leads a page or a list. */
    public Optional<PictureSet> lead(Picture picture) {
        return set(picture.file(), raster -> lead(picture, raster), Width.PAGE);
    }

    /** All that must be made. */
    List<PictureForms> forms() {
        return List.copyOf(forms.values());
    }

    /** Whether the file itself is published: every other one, and a picture of pixels only where a text offers it. */
    boolean isPublishedItself(String path) {
        return raster(path).isEmpty() || uses.offered().contains(path) || !uses.shows(path);
    }

    private Optional<PictureSet> set(String path, Function<Raster, Crop> crop, Width width) {
        Optional<Raster> raster = raster(path);
        if (raster.isPresent()) {
            return Optional.ofNullable(sets.get(new Shown(path, crop.apply(raster.get()), width)));
        }
        return Optional.ofNullable(site.files().get(path))
                .flatMap(BundledFile::pixels)
                .map(size -> PictureSet.ofDrawing(addressOf.apply(path), size));
    }

    private Optional<Raster> raster(String path) {
        return Optional.ofNullable(site.files().get(path))
                .filter(file -> file.flaw().isEmpty())
                .flatMap(BundledFile::raster);
    }

    private static Crop whole(Raster raster) {
        return Crop.whole(raster.shown());
    }

    private static Crop card(Raster raster) {
        return Crop.around(Picture.Focus.MIDDLE.across(), Picture.Focus.MIDDLE.down(), raster.shown());
    }

    private static Crop lead(Picture picture, Raster raster) {
        return Crop.around(picture.focus().across(), picture.focus().down(), raster.shown());
    }

    private void add(String path, Raster raster, Crop crop, Width width) {
        List<Rendition> ladder = Rendition.of(crop, raster.nature());
        List<Rendition> shown = width == Width.PAGE
                ? ladder
                : ladder.stream().filter(Pictures::fitsCard).toList();
        List<Rendition> some = shown.isEmpty() ? ladder : shown;
        List<Rendition> ofWhole = Rendition.of(whole(raster), raster.nature());
        Rendition large = ofWhole.get(ofWhole.size() - 2);
        List<PictureForms.Form> made = formsOf(path, raster, some);
        String largeAddress = address(formsOf(path, raster, List.of(large)).get(0));
        PixelSize size = some.get(some.size() - 1).size();
        PictureForms.Form middle = made.stream()
                .filter(form -> !form.rendition().isModern())
                .filter(form -> form.rendition().size().width() <= CARD_WIDTH)
                .reduce((smaller, larger) -> larger)
                .orElse(made.get(0));
        sets.put(
                new Shown(path, crop, width),
                new PictureSet(
                        address(middle),
                        middle.rendition().size(),
                        size,
                        candidates(made, form -> !form.rendition().isModern()).filter(list -> list.contains(",")),
                        candidates(made, form -> form.rendition().isModern()),
                        largeAddress,
                        isPart(crop, raster)));
    }

    private static boolean fitsCard(Rendition rendition) {
        return rendition.size().width() <= CARD_WIDTH;
    }

    private static boolean isPart(Crop crop, Raster raster) {
        PixelSize all = raster.shown();
        return (double) crop.width() * crop.height() < NEARLY_ALL * all.width() * all.height();
    }

    /** Notes what must be made. Equal originals share their forms, under the name of the first. */
    private List<PictureForms.Form> formsOf(String path, Raster raster, List<Rendition> renditions) {
        BundledFile file = site.files().get(path);
        if (file == null) {
            throw new IllegalArgumentException(path);
        }
        String digest = file.file().digest();
        PictureForms known = forms.computeIfAbsent(digest, first -> new PictureForms(file.file(), raster, List.of()));
        Map<String, PictureForms.Form> byKey = new LinkedHashMap<>();
        known.forms().forEach(form -> byKey.put(form.key(), form));
        List<PictureForms.Form> asked = new ArrayList<>();
        for (Rendition rendition : renditions) {
            String key = Sha256.of(digest + " " + rendition.recipe() + " " + raster.orientation());
            asked.add(byKey.computeIfAbsent(
                    key, fresh -> new PictureForms.Form(name(known, rendition, key), key, rendition)));
        }
        forms.put(digest, new PictureForms(known.original(), known.raster(), List.copyOf(byKey.values())));
        return asked;
    }

    private static String name(PictureForms picture, Rendition rendition, String key) {
        String stem = picture.original().origin().stem();
        return "files/"
                + Assets.hashed(
                        stem + "-" + rendition.size().width() + "."
                                + rendition.format().extension(),
                        key);
    }

    private Optional<String> candidates(Collection<PictureForms.Form> made, Predicate<PictureForms.Form> kind) {
        return Optional.of(made.stream()
                        .filter(kind)
                        .map(form ->
                                address(form) + " " + form.rendition().size().width() + "w")
                        .collect(Collectors.joining(", ")))
                .filter(text -> !text.isEmpty());
    }

    private String address(PictureForms.Form form) {
        return site.addresses().ofFile(form.path());
    }
}
