package partnercities.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import partnercities.diagnostic.Diagnostic;
import partnercities.diagnostic.Diagnostics;
import partnercities.diagnostic.Rule;
import partnercities.imaging.Darkroom;
import partnercities.imaging.Rendition;
import partnercities.plan.files.PictureForms;
import partnercities.write.OutputFolder;

/** Makes the pictures of a plan that no earlier build made, and stages all. */
final class PicturePress {
    private final Darkroom darkroom;
    private final OutputFolder output;
    private final Diagnostics diagnostics = new Diagnostics();

    PicturePress(Darkroom darkroom, OutputFolder output) {
        this.darkroom = darkroom;
        this.output = output;
    }

    /**
     * Stages all forms of a picture.
     *
     * @throws UncheckedIOException if it can't be read or staged
     */
    void print(PictureForms picture) {
        try {
            List<PictureForms.Form> missing = new ArrayList<>();
            for (PictureForms.Form form : picture.forms()) {
                if (!output.stageKeptPicture(form.path(), form.key())) {
                    missing.add(form);
                }
            }
            if (!missing.isEmpty()) {
                make(picture, missing);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void make(PictureForms picture, List<PictureForms.Form> missing) throws IOException {
        List<Rendition> wanted =
                missing.stream().map(PictureForms.Form::rendition).toList();
        try {
            Map<Rendition, byte[]> made = darkroom.develop(picture.original().bytes(), picture.raster(), wanted);
            for (PictureForms.Form form : missing) {
                output.stagePicture(form.path(), form.key(), Objects.requireNonNull(made.get(form.rendition())));
            }
        } catch (Darkroom.DamagedPicture e) {
            diagnostics.add(
                    Diagnostic.of(Rule.UNREADABLE_PICTURE, "This picture is damaged: " + e.why() + ".")
                            .at(picture.original().origin().start())
                            .help(
                                    "open it with a program for pictures and save it anew, or copy it again from where it comes from"));
        }
    }

    List<Diagnostic> diagnostics() {
        return diagnostics.sorted();
    }
}
