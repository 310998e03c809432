package partnercities.domain.page;

import java.util.Optional;
import partnercities.domain.text.LocalizedText;

/** Where an entry of a menu leads. */
public sealed interface MenuEntry {
    /**
     * To a page of the site.
     *
     * @param key of a section ({@code cities}, {@code map}), or id of a free page
     */
    record Inside(String key) implements MenuEntry {}

    /**
     * To another site, or to a mail program.
     *
     * @param labels what it is called, per language; may be empty
     * @param name what it is called in all languages, where there are no labels
     * @param address absolute, with http, https or mailto
     */
    record Outside(LocalizedText labels, Optional<String> name, String address) implements MenuEntry {}
}
