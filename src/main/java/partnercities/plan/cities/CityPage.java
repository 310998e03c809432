package partnercities.plan.cities;

import java.util.List;
import java.util.Optional;
import partnercities.domain.time.PartialDate;
import partnercities.plan.agreements.AgreementHistory;
import partnercities.plan.calendar.NextDate;
import partnercities.plan.entries.CityEntry;
import partnercities.plan.entries.Neighbours;
import partnercities.plan.entries.Teaser;
import partnercities.plan.files.Html;
import partnercities.plan.frame.Frame;
import partnercities.plan.frame.Label;
import partnercities.plan.frame.ReadablePage;
import partnercities.plan.maps.MapPicture;
import partnercities.plan.news.FeedReference;
import partnercities.plan.prose.Cited;
import partnercities.plan.prose.DocumentEntry;
import partnercities.plan.prose.PictureEntry;
import partnercities.plan.prose.SourceList;
import partnercities.plan.records.CityRecord;
import partnercities.plan.timeline.TimelineStrip;

/**
 * The profile of one city. Components with notes stand in the order in which the page shows them.
 *
 * @param localNames its names in its own languages, without the page's title
 * @param from the home city after a distance, e.g. {@code od Torunia}
 * @param locator the way there from home; empty if the site has no maps
 * @param keyFacts rows of the facts that most readers look for
 * @param facts rows of all others
 * @param mapElsewhere a map of the city on another site
 * @param contradictions between sources, on its agreements and then on itself
 * @param nextDates anniversaries and events of the coming weeks, the next one first
 * @param timeline its agreements among all others on one scale of time; empty if the site has no timeline, or the city no
 *     dated agreement
 * @param ties who keeps the partnership alive
 * @param asOf the day of the build, shown on printed pages
 */
public record CityPage(
        Frame frame,
        CityEntry city,
        List<Label> localNames,
        Optional<Arms> arms,
        String from,
        Optional<PictureEntry> picture,
        Optional<MapPicture> locator,
        List<NextDate> nextDates,
        List<Fact> keyFacts,
        Cited<Html> profile,
        News news,
        List<DocumentEntry> documents,
        List<AgreementHistory> agreements,
        Optional<TimelineStrip> timeline,
        CityTies ties,
        List<Fact> facts,
        Optional<MapLink> mapElsewhere,
        List<CityRecord> records,
        List<Cited<Label>> contradictions,
        SourceList sources,
        Neighbours neighbours,
        PartialDate asOf)
        implements ReadablePage {
    /**
     * The city's coat of arms.
     *
     * @param credit who drew it, or from where it is
     */
    public record Arms(String address, long width, long height, Optional<String> credit) {}

    /**
     * One row of a list of facts.
     *
     * @param key names the row's message, e.g. {@code population}; templates format the value by it
     * @param value a {@link Country} for {@code country}, a {@link Label} for {@code region}, a list of these for
     *     {@code other-names}, the difference from home for {@code time}; otherwise as in {@link partnercities.domain.city.City}
     * @param notes numbers of entries in the page's list of sources
     */
    public record Fact(String key, Object value, List<Integer> notes) {}

    /**
     * The city's country.
     *
     * @param capital whether the city is its capital
     */
    public record Country(String name, boolean capital) {}

    /**
     * A link to a map.
     *
     * @param site the other site's name
     */
    public record MapLink(String site, String address) {}

    /**
     * Announcements about the city.
     *
     * @param latest the newest few
     * @param all the list of them all; empty if {@code latest} is complete
     * @param feed empty if there are no announcements
     */
    public record News(List<Teaser> latest, Optional<AllNews> all, Optional<FeedReference> feed) {}

    /** The list of all announcements about the city. */
    public record AllNews(String address, int count) {}

    @Override
    public String template() {
        return "city.ftlh";
    }
}
