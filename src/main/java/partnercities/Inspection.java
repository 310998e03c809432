package partnercities;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import partnercities.diagnostic.Diagnostic;
import partnercities.diagnostic.Diagnostics;
import partnercities.plan.files.PlainFile;
import partnercities.plan.frame.Plot;
import partnercities.render.Renderer;
import partnercities.verify.Verification;

/** Renders and reads all pages of a site, as a check does, to find what the first three stages can't see. Pages are not kept. */
final class Inspection {
    private final PlannedSite planned;
    private final Memory memory;

    Inspection(PlannedSite planned, Memory memory) {
        this.planned = planned;
        this.memory = memory;
    }

    /**
     * All diagnostics of the site, as {@link SiteBuild#check} gives them.
     *
     * @param isWanted asked before each page; the inspection ends without a result once it is not
     */
    Optional<List<Diagnostic>> diagnostics(BooleanSupplier isWanted) throws IOException {
        Renderer renderer = planned.renderer(memory);
        Verification verification =
                new Verification(planned.site().settings().baseUrl().getRawPath());
        PagePress press = new PagePress(renderer, verification, Optional.empty());
        for (PlainFile file : planned.plan().files()) {
            verification.exists(file.path());
        }
        for (Plot plot : planned.plan().plots()) {
            if (!isWanted.getAsBoolean()) {
                return Optional.empty();
            }
            press.print(plot);
        }
        Diagnostics found = new Diagnostics();
        found.addAll(planned.diagnostics());
        found.addAll(renderer.diagnostics().sorted());
        if (!planned.hasErrors()) {
            found.addAll(verification.diagnostics());
        }
        return Optional.of(found.sorted());
    }
}
