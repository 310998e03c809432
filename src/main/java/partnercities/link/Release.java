package partnercities.link;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import partnercities.domain.news.Announcement;
import partnercities.domain.settings.SiteSettings;
import partnercities.domain.time.PublicationTime;
import partnercities.link.history.History;

/**
 * Which state of the content to publish, and where.
 *
 * @param now the moment of the build; decides what is in force, expired or still in the future
 * @param baseUrl where the site is published, ending with a slash; empty to use the one in {@code site.yaml}
 * @param before what the last build left in the folder to which this one goes
 */
public record Release(Instant now, Drafts drafts, Optional<URI> baseUrl, History before) {
    /** A release into no folder, or a new one. */
    public Release(Instant now, Drafts drafts, Optional<URI> baseUrl) {
        this(now, drafts, baseUrl, History.NONE);
    }

    /** This one, over what another build left. */
    public Release over(History history) {
        return new Release(now, drafts, baseUrl, history);
    }

    /** What happens to drafts. */
    public enum Drafts {
        HIDDEN,
        SHOWN,
        /** Shown, and so is what is to be published later. */
        SHOWN_WITH_FUTURE
    }

    /**
     * Why an announcement is not shown, as the end of a sentence; empty when it is shown.
     *
     * @param home the zone of the home city, whose clocks count
     */
    Optional<String> reasonToWithhold(Announcement announcement, ZoneId home) {
        if (announcement.draft() && drafts == Drafts.HIDDEN) {
            return Optional.of("is a draft");
        }
        if (drafts != Drafts.SHOWN_WITH_FUTURE && isToCome(announcement.published(), home)) {
            return Optional.of("is to be published on " + announcement.published());
        }
        return announcement.expires().filter(end -> !isToCome(end, home)).map(end -> "expired on " + end);
    }

    /** Why visitors don't see some announcements that this release may show, by their id. */
    Map<String, Unpublished.Reason> reasons(SortedMap<String, Announcement> shown, SiteSettings settings) {
        Map<String, Unpublished.Reason> reasons = new TreeMap<>();
        shown.forEach((id, announcement) ->
                reasonUnpublished(announcement, settings.timeZone()).ifPresent(reason -> reasons.put(id, reason)));
        return reasons;
    }

    private Optional<Unpublished.Reason> reasonUnpublished(Announcement announcement, ZoneId home) {
        if (announcement.draft()) {
            return Optional.of(Unpublished.Reason.DRAFT);
        }
        return isToCome(announcement.published(), home) ? Optional.of(Unpublished.Reason.TO_COME) : Optional.empty();
    }

    private boolean isToCome(PublicationTime time, ZoneId home) {
        return time.moment(home).toInstant().isAfter(now);
    }
}
