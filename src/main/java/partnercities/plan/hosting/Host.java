package partnercities.plan.hosting;

import java.util.List;
import java.util.Locale;

/** A web server or host for which a set-up can be written, and the files of that set-up. */
public enum Host {
    NGINX,
    APACHE,
    CADDY,
    NETLIFY,
    GITHUB_PAGES,
    S3;

    /**
     * A file of a set-up.
     *
     * @param path where it goes, below the folder that operators name
     * @param template among those of the folder {@code hosting}
     */
    record SetupFile(String path, String template) {}

    List<SetupFile> files() {
        return switch (this) {
            case NGINX -> List.of(file("nginx.conf", "nginx.ftl"));
            case APACHE -> List.of(file("apache.conf", "apache.ftl"));
            case CADDY -> List.of(file("Caddyfile", "caddy.ftl"));
            case NETLIFY -> List.of(file("netlify.toml", "netlify.ftl"));
            case GITHUB_PAGES ->
                List.of(
                        file(".github/workflows/pages.yml", "github-pages.ftl"),
                        file(".nojekyll", "github-nojekyll.ftl"));
            case S3 -> List.of(file("upload.sh", "s3-upload.ftl"), file("website.json", "s3-website.ftl"));
        };
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
