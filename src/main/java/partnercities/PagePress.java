package partnercities;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import partnercities.plan.SitePlan;
import partnercities.plan.files.PlainFile;
import partnercities.plan.frame.Page;
import partnercities.plan.frame.Plot;
import partnercities.render.Renderer;
import partnercities.verify.Verification;
import partnercities.write.OutputFolder;

/**
 * Makes the files of a plan: renders each page, hands its outline to the verification, and stages it. Then it forgets the page, so
 * only a few are in memory at a time. Pages are made in parallel.
 */
final class PagePress {
    private final Renderer renderer;
    private final Verification verification;
    private final Optional<OutputFolder> output;

    /** @param output where files are staged; empty to stage none */
    PagePress(Renderer renderer, Verification verification, Optional<OutputFolder> output) {
        this.renderer = renderer;
        this.verification = verification;
        this.output = output;
    }

    void print(SitePlan plan) throws IOException {
        try {
            plan.files().parallelStream().forEach(this::copy);
            plan.plots().parallelStream().forEach(this::print);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** @throws UncheckedIOException if the file can't be read or staged */
    void copy(PlainFile file) {
        verification.exists(file.path());
        try {
            stage(file.path(), file.bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws UncheckedIOException if the page can't be staged */
    void print(Plot plot) {
        Page page = plot.page().get();
        Optional<Renderer.Rendered> rendered = renderer.render(page);
        if (rendered.isEmpty()) {
            verification.exists(page.path()); // or every link to the failed page would be reported as broken
            return;
        }
        Renderer.Rendered made = rendered.get();
        made.outline()
                .ifPresentOrElse(
                        outline -> verification.read(page.path(), outline), () -> verification.exists(page.path()));
        try {
            stage(page.path(), made.text().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void stage(String path, byte[] content) throws IOException {
        if (output.isPresent()) {
            output.get().stage(path, content);
        }
    }
}
