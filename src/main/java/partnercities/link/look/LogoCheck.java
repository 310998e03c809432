package partnercities.link.look;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.stream.Stream;
import partnercities.diagnostic.Diagnostic;
import partnercities.diagnostic.Diagnostics;
import partnercities.diagnostic.Position;
import partnercities.diagnostic.Rule;
import partnercities.domain.settings.Logo;
import partnercities.domain.settings.Masthead;
import partnercities.draw.png.PngReader;
import partnercities.draw.svg.SvgPicture;
import partnercities.draw.svg.SvgReader;
import partnercities.gather.documents.Documents;
import partnercities.gather.findings.Mention;
import partnercities.gather.pictures.BundledFile;

/** Warns when icons can't be drawn from the site's logo as it is. */
public final class LogoCheck {
    private LogoCheck() {}

    public static void check(Documents documents, Masthead masthead, Diagnostics diagnostics) {
        masthead.logo().ifPresent(logo -> check(documents, logo, diagnostics));
    }

    private static void check(Documents documents, Logo logo, Diagnostics diagnostics) {
        String drawn = logo.icon().orElse(logo.file());
        BundledFile file = documents.files().get(drawn);
        if (file == null
                || file.pixels()
                        .filter(size -> Logo.isNearlySquare(size.width(), size.height()))
                        .isEmpty()) {
            return; // a file that is missing or no picture is reported where it is mentioned
        }
        Set<String> unknown = unknown(file);
        if (!unknown.isEmpty()) {
            diagnostics.add(Diagnostic.of(
                            Rule.UNDRAWABLE_LOGO,
                            "The icons of the site can't show all of '" + drawn + "': it has "
                                    + String.join(", ", unknown) + ".")
                    .at(position(documents, drawn))
                    .help(
                            "turn texts and effects into paths in the program that it was drawn with, or name a square PNG:"
                                    + " logo: {icon: icon.png}"));
        }
    }

    /** What can't be drawn of it. */
    private static Set<String> unknown(BundledFile file) {
        try {
            byte[] bytes = file.file().bytes();
            return file.file().extension().equals("svg")
                    ? SvgReader.read(bytes).map(SvgPicture::unknown).orElse(Set.of("no size"))
                    : PngReader.read(bytes).isPresent()
                            ? Set.of()
                            : Set.of("a form that is for slow networks (interlaced)");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Position position(Documents documents, String path) {
        return Stream.of(documents.settings().unconfirmed().mentions())
                .flatMap(mentions -> mentions.stream())
                .filter(mention -> mention.key().equals(path))
                .map(Mention::position)
                .findFirst()
                .orElseGet(() -> documents.settings().file().start());
    }
}
