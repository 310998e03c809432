package partnercities.plan.hosting;

import java.util.List;
import java.util.Locale;

/** A web server or host for which a set-up can be written, and the files of that set-up. */
public enum Host {
    NGINX(file("nginx.conf", "nginx.ftl")),
    APACHE(file("apache.conf", "apache.ftl")),
    CADDY(file("Caddyfile", "caddy.ftl")),
    NETLIFY(file("netlify.toml", "netlify.ftl"), file("_redirects", "netlify-redirects.ftl")),
    GITHUB_PAGES(file(".github/workflows/pages.yml", "github-pages.ftl"), file(".nojekyll", "github-nojekyll.ftl")),
    S3(file("upload.sh", "s3-upload.ftl"), file("website.json", "s3-website.ftl"));

    private final List<SetupFile> files;

    /**
     * A file of a set-up.
     *
     * @param path where it goes, below the folder that operators name
     * @param template among those of the folder {@code hosting}
     */
    record SetupFile(String path, String template) {}

    Host(SetupFile... files) {
        this.files = List.of(files);
    }

    List<SetupFile> files() {
        return files;
    }

    /** As operators write it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static SetupFile file(String path, String template) {
        return new SetupFile(path, "hosting/" + template);
    }
}
