package partnercities.link.prose;

import java.util.Optional;
import partnercities.domain.page.Subject;
import partnercities.domain.text.Language;
import partnercities.gather.pictures.PixelSize;

/** What a hyperlink leads to. */
public sealed interface Target {
    /** An address outside the site, or of a mail or phone program. */
    record Web(String address) implements Target {}

    /** A heading in the same text. */
    record Here(String anchor) implements Target {}

    /**
     * A page of the site.
     *
     * @param language language of the page; empty for the reader's
     */
    record There(Subject subject, Optional<Language> language, Optional<String> anchor) implements Target {
        /** A page in the reader's language. */
        public static There page(Subject subject) {
            return new There(subject, Optional.empty(), Optional.empty());
        }

        /** The entry of an agreement in the register. */
        public static There inRegister(String agreement) {
            return new There(Subject.AGREEMENTS, Optional.empty(), Optional.of(agreement));
        }
    }

    /** A file to open or download, by its path in content. */
    record File(String path) implements Target {}

    /**
     * A picture that the page shows.
     *
     * @param path in content
     * @param shown its size on the page, if there is room
     */
    record Picture(String path, PixelSize shown) implements Target {}

    /** One of several pictures that stand beside each other, by its path in content. */
    record Card(String path) implements Target {}

    /** A picture as large as it is published, by its path in content. */
    record Enlargement(String path) implements Target {}
}
