package partnercities.plan.cities;

import java.util.List;
import java.util.Optional;
import partnercities.domain.Category;
import partnercities.domain.Coordinates;
import partnercities.domain.PartialDate;
import partnercities.domain.Population;
import partnercities.plan.agreements.AgreementHistory;
import partnercities.plan.entries.CityEntry;
import partnercities.plan.entries.Neighbours;
import partnercities.plan.entries.Teaser;
import partnercities.plan.entries.TimeDifference;
import partnercities.plan.files.Html;
import partnercities.plan.frame.Frame;
import partnercities.plan.frame.Label;
import partnercities.plan.frame.ReadablePage;
import partnercities.plan.maps.MapPicture;
import partnercities.plan.news.FeedReference;
import partnercities.plan.prose.Citation;
import partnercities.plan.prose.Cited;
import partnercities.plan.records.CityRecord;

/**
 * The profile of one city.
 *
 * @param from the home city after a distance, e.g. {@code od Torunia}
 * @param localNames its names in its own languages, where they differ from the page's title
 * @param otherNames exonyms, transliterations and its names in the site's other languages
 * @param mapElsewhere a map of the city on another site
 * @param area in square kilometres
 * @param elevation in metres above sea level
 * @param timeDifference from home; without notes when it follows from the country
 * @param wikidata its item, as {@code Q36036}
 * @param news the newest announcements about it
 * @param allNews the list of them all; empty when the page shows them all
 * @param feed of its announcements; none where there are none
 * @param neighbours the cities before and after it in the list
 * @param asOf the day of the build, for readers who print the page
 */
public record CityPage(
        Frame frame,
        CityEntry city,
        String from,
        MapPicture locator,
        List<Label> localNames,
        List<Label> otherNames,
        Optional<Label> region,
        Cited<Category> category,
        Optional<Cited<Boolean>> capital,
        Cited<Coordinates> coordinates,
        Optional<MapLink> mapElsewhere,
        Optional<Cited<Population>> population,
        Optional<Cited<Double>> area,
        Optional<Cited<Double>> elevation,
        Optional<Cited<TimeDifference>> timeDifference,
        Optional<Cited<String>> website,
        Optional<Cited<String>> wikidata,
        List<Cited<Label>> contradictions,
        List<AgreementHistory> agreements,
        List<CityRecord> records,
        Html profile,
        List<Integer> profileNotes,
        List<Teaser> news,
        Optional<AllNews> allNews,
        Optional<FeedReference> feed,
        List<Citation> sources,
        Neighbours neighbours,
        PartialDate asOf)
        implements ReadablePage {
    /**
     * A way out to a map.
     *
     * @param site what the other site calls itself
     */
    public record MapLink(String site, String address) {}

    /** The list of all announcements about the city. */
    public record AllNews(String address, int count) {}

    @Override
    public String template() {
        return "city.ftlh";
    }
}
