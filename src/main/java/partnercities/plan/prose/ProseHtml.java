package partnercities.plan.prose;

import java.util.Locale;
import java.util.Optional;
import partnercities.gather.markdown.Prose;
import partnercities.link.prose.Target;
import partnercities.link.prose.Words;
import partnercities.plan.files.Html;
import partnercities.plan.files.PictureSet;
import partnercities.plan.frame.LanguageEdition;

/** Fills the addresses of links and pictures into the HTML of a text. */
public final class ProseHtml {
    private static final String LINK_END = "</a>";

    /** When browsers load the pictures of a text. */
    public enum Pictures {
        /** The first at once, because it is visible when the page opens; the others when readers come near. */
        FIRST_AT_ONCE,
        /** Each when readers scroll near it. */
        WHEN_NEAR,
        /** As feed readers like, which choose no file by themselves. */
        FOR_FEEDS
    }

    private final LanguageEdition edition;
    private final Words words;
    private final Pictures pictures;
    private final Locale locale;
    private final StringBuilder html = new StringBuilder();
    private boolean atOnce;
    private Optional<String> note = Optional.empty();

    private ProseHtml(LanguageEdition edition, Words words, Pictures pictures) {
        this.edition = edition;
        this.words = words;
        this.pictures = pictures;
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
            String piece = words.body().pieces().get(index + 1);
            if (target instanceof Target.Picture picture) {
                show(picture(picture), piece);
            } else if (target instanceof Target.Card card) {
                show(card(card), piece);
            } else {
                html.append(Html.escaped(address(target)));
                note = target instanceof Target.File file
                        ? FileNote.of(file.path(), edition.site(), locale)
                        : Optional.empty();
                append(piece);
            }
        }
        String back = "aria-label=\"" + Html.escaped(edition.message("footnote.back")) + " ";
        return new Html(html.toString().replace(Prose.BACK_TO_REFERENCE, back));
    }

    /** A picture that was not found has no address; that was reported. */
    private PictureTag picture(Target.Picture picture) {
        return edition.assets()
                .pictures()
                .inText(picture.path())
                .map(set -> PictureTag.inText(set, picture.shown()))
                .orElse(PictureTag.NONE);
    }

    private PictureTag card(Target.Card card) {
        return edition.assets()
                .pictures()
                .card(card.path())
                .map(PictureTag::card)
                .orElse(PictureTag.NONE);
    }

    /** Appends a picture of which the element has begun, and what comes after its address. */
    private void show(PictureTag picture, String piece) {
        boolean isOffered = pictures != Pictures.FOR_FEEDS;
        String source = isOffered ? picture.source() : "";
        if (!source.isEmpty()) {
            html.insert(html.length() - PictureTag.BEGINNING.length(), source);
        }
        html.append(isOffered ? picture.attributes() : picture.plainAttributes());
        if (isOffered) {
            html.append(atOnce ? "" : " loading=\"lazy\"").append(" decoding=\"async\"");
            atOnce = false;
        }
        int end = source.isEmpty() ? 0 : PictureTag.endOfTag(piece);
        html.append(piece, 0, end).append(source.isEmpty() ? "" : PictureTag.END_OF_SOURCES);
        append(piece.substring(end));
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

    private String address(Target target) {
        if (target instanceof Target.Web web) {
            return web.address();
        } else if (target instanceof Target.Here here) {
            return "#" + here.anchor();
        } else if (target instanceof Target.File file) {
            return edition.assets().document(file.path());
        } else if (target instanceof Target.Enlargement picture) {
            return edition.assets()
                    .pictures()
                    .card(picture.path())
                    .map(PictureSet::large)
                    .orElse("");
        }
        Target.There there = (Target.There) target;
        return edition.site().addresses().of(there.subject(), there.language().orElse(edition.language()))
                + there.anchor().map(anchor -> "#" + anchor).orElse("");
    }
}
