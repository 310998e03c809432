package partnercities.gather.documents;

import partnercities.domain.Announcement;
import partnercities.gather.findings.Unconfirmed;

/** One {@code news.yaml}. */
public record AnnouncementDocument(String file, Announcement announcement, Unconfirmed unconfirmed) {}
