package partnercities.build;

import partnercities.gather.Readings;
import partnercities.geo.drawing.Drawings;
import partnercities.imaging.MadePictures;
import partnercities.plan.files.AssetNames;
import partnercities.plan.files.DrawnPictures;
import partnercities.render.ParsedTemplates;

/**
 * What outlives a build, so that {@code serve} need not make it again: each stage gets only its part. Everything is
 * kept by the content it was made from, so a build with a memory gives the same bytes as one without.
 */
public record Memory(
        Readings readings,
        AssetNames assets,
        Drawings drawings,
        DrawnPictures drawnPictures,
        ParsedTemplates templates,
        MadePictures pictures) {
    /** A memory for builds that follow one another. It holds nothing yet. */
    public static Memory ofManyBuilds() {
        return new Memory(
                Readings.kept(),
                new AssetNames(),
                new Drawings(),
                DrawnPictures.kept(),
                new ParsedTemplates(),
                new MadePictures());
    }

    /** A memory for a single build, which keeps only what that build needs more than once. */
    public static Memory ofOneBuild() {
        return new Memory(
                Readings.notKept(),
                new AssetNames(),
                new Drawings(),
                DrawnPictures.notKept(),
                new ParsedTemplates(),
                new MadePictures());
    }
}
