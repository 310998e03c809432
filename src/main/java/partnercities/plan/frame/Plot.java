package partnercities.plan.frame;

import java.util.Optional;
import java.util.function.Supplier;
import partnercities.domain.page.Subject;

/**
 * The place of a page in the site, before the page is planned. The page is planned anew each time somebody asks for it,
 * so a build never holds all pages, and a preview plans only the one it shows.
 *
 * @param path of the file in the output
 * @param subject what the page is about; empty for files that only programs read
 */
public record Plot(String path, Optional<Subject> subject, Supplier<? extends Page> page) {
    /** Whether it is a page for people. */
    public boolean isReadable() {
        return subject.isPresent();
    }
}
