package partnercities.plan.news;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import partnercities.domain.settings.CountedViews;
import partnercities.domain.text.VocabularyTerm;
import partnercities.domain.time.CountedSpan;
import partnercities.domain.time.PartialDate;
import partnercities.link.Site;

/**
 * How often an article was read on this site, in all its languages.
 *
 * @param from the first day that was counted, in the time zone of home
 * @param until the last one
 */
public record SiteViews(long count, Period period, PartialDate from, PartialDate until) {
    /** How much of the time between the two days was counted, as messages tell it. */
    public enum Period implements VocabularyTerm {
        ONE_DAY,
        ALL_DAYS,
        /** At least one whole day is missing. */
        WITH_GAPS
    }

    public static Optional<SiteViews> of(String announcement, Site site) {
        CountedViews views = site.views();
        long count = views.articles().getOrDefault(announcement, 0L);
        List<CountedSpan> spans = views.spans();
        if (count == 0 || spans.isEmpty()) {
            return Optional.empty();
        }
        PartialDate from = day(spans.get(0).from(), site);
        PartialDate until = day(spans.get(spans.size() - 1).until(), site);
        Period period = from.equals(until)
                ? Period.ONE_DAY
                : views.leavesOutADay(site.settings().timeZone()) ? Period.WITH_GAPS : Period.ALL_DAYS;
        return Optional.of(new SiteViews(count, period, from, until));
    }

    private static PartialDate day(Instant moment, Site site) {
        return PartialDate.of(LocalDate.ofInstant(moment, site.settings().timeZone()));
    }
}
