package partnercities.link;

import java.util.Optional;
import partnercities.domain.Language;
import partnercities.gather.source.PixelSize;

/** What a hyperlink leads to. */
public sealed interface Target {
    /** Out of the site, or to a mail or phone program. */
    record Web(String address) implements Target {}

    /** To a heading of the same text. */
    record Here(String anchor) implements Target {}

    /**
     * To a page of the site.
     *
     * @param language of the page; empty for the reader's
     */
    record There(Subject subject, Optional<Language> language, Optional<String> anchor) implements Target {}

    /** To a file that is opened or downloaded, by its path in content. */
    record File(String path) implements Target {}

    /**
     * To a picture that the page shows.
     *
     * @param path in content
     * @param shown how large the page shows it where there is room
     */
    record Picture(String path, PixelSize shown) implements Target {}
}
