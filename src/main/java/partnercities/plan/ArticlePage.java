package partnercities.plan;

import java.util.List;
import java.util.Optional;
import partnercities.domain.AgreementKind;
import partnercities.domain.PartialDate;
import partnercities.domain.PublicationTime;

/**
 * One announcement.
 *
 * @param event when that happened which it tells of
 * @param tags its topics
 * @param region the announcements from it
 * @param cities the cities concerned
 * @param agreements the agreements concerned, as entries of the register
 * @param newer the announcement after it in time
 * @param older the announcement before it in time
 */
public record ArticlePage(
        Frame frame,
        Label lead,
        PublicationTime published,
        Optional<PublicationTime> updated,
        Optional<PartialDate> event,
        Optional<PictureEntry> picture,
        Html body,
        List<Reference> tags,
        Optional<Reference> region,
        Optional<Label> community,
        Optional<Cited<Long>> views,
        List<CityEntry> cities,
        List<AgreementReference> agreements,
        List<Citation> sources,
        Optional<Reference> newer,
        Optional<Reference> older)
        implements ReadablePage {
    /** A picture with its alternative text. */
    public record PictureEntry(String address, Label alternative, Optional<String> credit) {}

    /**
     * An agreement's entry in the register.
     *
     * @param cities the names of the other parties, joined by commas
     */
    public record AgreementReference(AgreementKind kind, String cities, String address) {}

    @Override
    public String template() {
        return "article.ftlh";
    }
}
