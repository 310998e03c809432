package partnercities.link.checks;

import java.time.LocalDate;
import java.util.Optional;
import partnercities.domain.settings.Notice;
import partnercities.gather.documents.SettingsDocument;

/** Tells of a notice that is not shown today, since nobody sees it. */
public final class NoticeCheck {
    private NoticeCheck() {}

    public static Optional<Withheld> withheld(SettingsDocument document, LocalDate today) {
        return document.settings()
                .masthead()
                .notice()
                .flatMap(notice -> reason(notice, today))
                .map(reason -> new Withheld(document.file().display(), reason));
    }

    private static Optional<String> reason(Notice notice, LocalDate today) {
        if (notice.isOver(today)) {
            return notice.until().map(until -> "has a notice that was to be shown until " + until);
        }
        return notice.isStillToCome(today)
                ? notice.from().map(from -> "has a notice that will be shown from " + from)
                : Optional.empty();
    }
}
