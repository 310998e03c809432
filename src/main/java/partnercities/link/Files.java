package partnercities.link;

import java.util.SortedMap;
import partnercities.domain.agreement.Scheme;
import partnercities.domain.settings.Colour;
import partnercities.gather.pictures.BundledFile;
import partnercities.gather.source.Asset;

/**
 * All files that pages refer to.
 *
 * @param bundled pictures and documents in use, by path in content
 * @param assets style sheets, scripts and the like, by path
 * @param papers the background colour of pages, for each scheme whose style sheet sets it
 * @param colours those of light pages by the names of their tokens, with the site's accent
 */
public record Files(
        SortedMap<String, BundledFile> bundled,
        SortedMap<String, Asset> assets,
        SortedMap<Scheme, Colour> papers,
        SortedMap<String, Colour> colours) {}
