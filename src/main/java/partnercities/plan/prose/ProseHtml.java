package partnercities.plan.prose;

import java.util.Locale;
import java.util.Optional;
import partnercities.gather.markdown.Prose;
import partnercities.link.Target;
import partnercities.link.Words;
import partnercities.plan.files.Html;
import partnercities.plan.frame.LanguageEdition;

/** Fills the addresses of links and pictures into the HTML of a text. */
public final class ProseHtml {
    private static final String LINK_END = "</a>";

    /** When browsers load the pictures of a text. */
    public enum Pictures {
        /** The first at once, because it is visible when the page opens; the others when readers come near. */
        FIRST_AT_ONCE,
        /** Each when readers scroll near it. */
        WHEN_NEAR
    }

    private final LanguageEdition edition;
    private final Words words;
    private final Locale locale;
    private final StringBuilder html = new StringBuilder();
    private boolean atOnce;
    private Optional<String> note = Optional.empty();

    private ProseHtml(LanguageEdition edition, Words words, Pictures pictures) {
        this.edition = edition;
        this.words = words;
        this.locale = edition.site().messages(words.language()).locale();
        this.atOnce = pictures == Pictures.FIRST_AT_ONCE;
    }

    /**
     * The body of a text in HTML.
     *
     * @param edition decides the language of linked pages, and of the labels that lead back from footnotes
     */
    public static Html of(Words words, LanguageEdition edition, Pictures pictures) {
        return new ProseHtml(edition, words, pictures).html();
    }

    private Html html() {
        html.append(words.body().pieces().get(0));
        for (int index = 0; index < words.body().targets().size(); index++) {
            Target target = words.body().targets().get(index);
            if (target instanceof Target.Picture picture) {
                html.append(attributes(picture));
            } else {
                html.append(Html.escaped(address(target)));
                note = target instanceof Target.File file
                        ? FileNote.of(file.path(), edition.site(), locale)
                        : Optional.empty();
            }
            append(words.body().pieces().get(index + 1));
        }
        String back = "aria-label=\"" + Html.escaped(edition.message("footnote.back")) + " ";
        return new Html(html.toString().replace(Prose.BACK_TO_REFERENCE, back));
    }

    /** Appends HTML. If a link to a file ends in it, the note on the file is inserted before the link's end. */
    private void append(String piece) {
        int end = piece.indexOf(LINK_END);
        if (note.isPresent() && end >= 0) {
            html.append(piece, 0, end)
                    .append(" (")
                    .append(Html.escaped(note.get()))
                    .append(')');
            html.append(piece, end, piece.length());
            note = Optional.empty();
        } else {
            html.append(piece);
        }
    }

    /** The size lets browsers reserve the space before the picture has loaded. */
    private String attributes(Target.Picture picture) {
        String loading = atOnce ? "" : " loading=\"lazy\"";
        atOnce = false;
        return "src=\"" + Html.escaped(edition.assets().document(picture.path())) + "\" width=\""
                + picture.shown().width() + "\" height=\"" + picture.shown().height() + "\"" + loading
                + " decoding=\"async\"";
    }

    private String address(Target target) {
        if (target instanceof Target.Web web) {
            return web.address();
        } else if (target instanceof Target.Here here) {
            return "#" + here.anchor();
        } else if (target instanceof Target.File file) {
            return edition.assets().document(file.path());
        } else if (target instanceof Target.Picture picture) {
            return edition.assets().document(picture.path());
        }
        Target.There there = (Target.There) target;
        return edition.site().addresses().of(there.subject(), there.language().orElse(edition.language()))
                + there.anchor().map(anchor -> "#" + anchor).orElse("");
    }
}
