package partnercities.gather;

import partnercities.domain.Announcement;

/** One {@code news.yaml}. */
public record AnnouncementDocument(String file, Announcement announcement, Unconfirmed unconfirmed) {}
