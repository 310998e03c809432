package partnercities.plan.files;

import java.util.List;
import partnercities.gather.pictures.Raster;
import partnercities.gather.source.SourceFile;
import partnercities.imaging.Rendition;

/** One original, and all forms of it that the site publishes. They are made together, since reading the original takes longest. */
public record PictureForms(SourceFile original, Raster raster, List<Form> forms) {
    /**
     * A form.
     *
     * @param path of its file in the output
     * @param key stands for the bytes of the original and for how the form is made of them
     */
    public record Form(String path, String key, Rendition rendition) {}
}
