package partnercities.serve;

import java.util.Optional;

/** What lies at an address, as nginx sees it. */
sealed interface Finding {
    /** A file, or the index of a folder. */
    record Found(ShownFile file) implements Finding {}

    /** The address is of a folder, but lacks the slash at its end. */
    record MissingSlash() implements Finding {}

    /** No such file, but a page that says so: the nearest {@code 404.html}, from that folder upwards. */
    record NotFoundPage(ShownFile file) implements Finding {}

    /** Neither. */
    record Nothing() implements Finding {}

    /**
     * Looks at a path of the site.
     *
     * @param path decoded; empty or with a slash at its end for a folder
     */
    static Finding of(ShownSite site, String path) {
        boolean asksForFolder = path.isEmpty() || path.endsWith("/");
        Optional<ShownFile> file = site.file(asksForFolder ? path + "index.html" : path);
        if (file.isPresent()) {
            return new Found(file.get());
        }
        return !asksForFolder && site.file(path + "/index.html").isPresent()
                ? new MissingSlash()
                : notFound(site, path);
    }

    private static Finding notFound(ShownSite site, String path) {
        int slash = path.lastIndexOf('/');
        return site.file(path.substring(0, slash + 1) + "404.html")
                .<Finding>map(NotFoundPage::new)
                .orElseGet(() -> slash < 0 ? new Nothing() : notFound(site, path.substring(0, slash)));
    }
}
