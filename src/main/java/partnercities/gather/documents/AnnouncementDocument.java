package partnercities.gather.documents;

import partnercities.domain.news.Announcement;
import partnercities.gather.findings.Unconfirmed;
import partnercities.gather.source.Origin;

/** One {@code news.yaml}. */
public record AnnouncementDocument(Origin file, Announcement announcement, Unconfirmed unconfirmed)
        implements Document {}
