package partnercities.plan.frame;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import partnercities.domain.page.Subject;
import partnercities.domain.picture.Picture;
import partnercities.gather.pictures.PixelSize;

/**
 * What other programs show of a link to a page, besides its title and description (Open Graph protocol).
 *
 * @param type {@code article} or {@code website}
 * @param locale language and territory of the page, e.g. {@code en_GB}
 * @param otherLocales the locales of the page in other languages
 * @param picture that of an article, a city or a page, else that which was made for the page or for the site
 */
public record Preview(String type, Optional<String> locale, List<String> otherLocales, Optional<Image> picture) {
    /** A picture that a designer may put among the assets, for sites without pictures of their own pages. */
    private static final String MARK = "preview.png";

    /**
     * A picture.
     *
     * @param address absolute
     * @param size in pixels, if it is known
     */
    public record Image(String address, String alternative, Optional<PixelSize> size) {}

    static Preview of(LanguageEdition edition, Subject subject, LinkPictures pictures) {
        return new Preview(
                subject.kind() == Subject.Kind.ARTICLE ? "article" : "website",
                written(edition.locale()).findFirst(),
                edition.site().settings().languages().stream()
                        .filter(language -> !language.equals(edition.language()))
                        .map(language -> edition.site().messages(language).locale())
                        .flatMap(Preview::written)
                        .toList(),
                picture(edition, subject)
                        .or(() -> pictures.of(edition, subject))
                        .or(() -> mark(edition)));
    }

    /** Empty without a territory, since the protocol requires one. */
    private static Stream<String> written(Locale locale) {
        return locale.getCountry().isEmpty()
                ? Stream.empty()
                : Stream.of(locale.getLanguage() + "_" + locale.getCountry());
    }

    private static Optional<Image> picture(LanguageEdition edition, Subject subject) {
        return edition.attachments(subject).picture().flatMap((Picture picture) -> edition.assets()
                .pictures()
                .lead(picture)
                .map(set -> image(
                        edition, set.address(), edition.label(picture.alternative()), Optional.of(set.addressed()))));
    }

    private static Optional<Image> mark(LanguageEdition edition) {
        return Optional.ofNullable(edition.assets().addresses().get(MARK))
                .map(address -> image(
                        edition,
                        address,
                        edition.label(edition.site().settings().title()),
                        Optional.empty()));
    }

    private static Image image(LanguageEdition edition, String address, Label alternative, Optional<PixelSize> size) {
        return new Image(edition.site().addresses().absolute(address), alternative.text(), size);
    }
}
