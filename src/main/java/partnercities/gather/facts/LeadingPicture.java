package partnercities.gather.facts;

import java.util.Optional;
import partnercities.diagnostic.Diagnostic;
import partnercities.diagnostic.Rule;
import partnercities.domain.picture.Attachments;
import partnercities.domain.picture.Picture;
import partnercities.domain.text.LocalizedText;
import partnercities.gather.findings.Register;
import partnercities.gather.source.Origin;
import partnercities.gather.yaml.Fields;

/** Reads the fields {@code picture} and {@code documents}, which cities, announcements and pages have in common. */
public final class LeadingPicture {
    private static final int WHOLE_PERCENT = 100;

    private LeadingPicture() {}

    public static Attachments attachments(Origin origin, Fields fields) {
        return new Attachments(
                fields.nested("picture", picture -> picture(origin, picture)),
                fields.list("documents", document -> MentionedFile.document(origin, document)));
    }

    private static Picture picture(Origin origin, Fields fields) {
        String file = MentionedFile.read("file", origin, fields, Register.PICTURE);
        LocalizedText alternative = fields.localized("alternative");
        if (alternative.isEmpty()) {
            fields.findings()
                    .add(Diagnostic.of(Rule.MISSING_ALTERNATIVE, "The picture has no alternative text.")
                            .at(fields.position("file"))
                            .help("describe what it shows: alternative: {pl: ..., en: ...}"));
        }
        return new Picture(
                file,
                alternative,
                fields.localized("caption"),
                Wording.read(fields, "credit"),
                fields.nested("focus", LeadingPicture::focus).orElse(Picture.Focus.MIDDLE));
    }

    private static Picture.Focus focus(Fields fields) {
        String help = "in percent of the picture, as focus: {x: 50, y: 20}: in the middle, near the top";
        return new Picture.Focus(percent("x", fields, help), percent("y", fields, help));
    }

    private static int percent(String key, Fields fields, String help) {
        Optional<Long> number = fields.required(key, fields.wholeNumber(key), help);
        number.filter(percent -> percent < 0 || percent > WHOLE_PERCENT).ifPresent(wrong -> fields.findings()
                .add(Diagnostic.of(
                                Rule.IMPOSSIBLE_NUMBER,
                                "The focus lies outside of the picture: " + key + " is " + wrong + " percent.")
                        .at(fields.position(key))
                        .help(help)));
        return number.filter(percent -> percent >= 0 && percent <= WHOLE_PERCENT)
                .map(Math::toIntExact)
                .orElse(WHOLE_PERCENT / 2);
    }
}
