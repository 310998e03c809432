package partnercities.plan.files;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import partnercities.domain.agreement.Agreement;
import partnercities.domain.picture.AttachedDocument;
import partnercities.domain.picture.Attachments;
import partnercities.domain.picture.Picture;
import partnercities.link.Site;
import partnercities.link.prose.Target;

/**
 * For what a site uses the files of its content.
 *
 * @param leads pictures at the top of pages and lists
 * @param inTexts paths of pictures that texts show
 * @param cards likewise, of several that follow each other
 * @param offered paths of files that readers may open or download
 */
record PictureUses(Collection<Picture> leads, SortedSet<String> inTexts, SortedSet<String> cards, Set<String> offered) {
    static PictureUses of(Site site) {
        SortedSet<String> inTexts = new TreeSet<>();
        SortedSet<String> cards = new TreeSet<>();
        Set<String> offered = new LinkedHashSet<>();
        for (Target target : site.targets()) {
            if (target instanceof Target.Picture picture) {
                inTexts.add(picture.path());
            } else if (target instanceof Target.Card card) {
                cards.add(card.path());
            } else if (target instanceof Target.File file) {
                offered.add(file.path());
            }
        }
        documents(site).map(AttachedDocument::file).forEach(offered::add);
        List<Picture> leads =
                site.attachments().flatMap(all -> all.picture().stream()).toList();
        return new PictureUses(leads, inTexts, cards, offered);
    }

    /** Whether pages show it as a picture in several forms. */
    boolean shows(String path) {
        return inTexts.contains(path)
                || cards.contains(path)
                || leads.stream().anyMatch(picture -> picture.file().equals(path));
    }

    private static Stream<AttachedDocument> documents(Site site) {
        return Stream.concat(
                        site.agreements().values().stream().map(Agreement::documents),
                        site.attachments().map(Attachments::documents))
                .flatMap(List::stream);
    }
}
