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
 * Makes the files of a plan: renders each page, lets the verification read it, and stages it. Then it forgets the page, so
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
        Optional<String> text = renderer.render(page);
        if (text.isEmpty()) {
            verification.exists(page.path()); // or every link to the failed page would be reported as broken
            return;
        }
        verification.read(page.path(), text.get());
        try {
            stage(page.path(), text.get().getBytes(StandardCharsets.UTF_8));
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
