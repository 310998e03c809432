package partnercities.plan.home;

import java.util.List;
import java.util.Optional;
import partnercities.domain.agreement.Category;
import partnercities.domain.text.Language;
import partnercities.plan.calendar.NextDate;
import partnercities.plan.entries.CountryEntry;
import partnercities.plan.entries.KeyFigures;
import partnercities.plan.entries.Teaser;
import partnercities.plan.files.Html;
import partnercities.plan.frame.Frame;
import partnercities.plan.frame.ReadablePage;
import partnercities.plan.frame.Reference;
import partnercities.plan.maps.MapPicture;
import partnercities.plan.networks.NetworkEntry;
import partnercities.plan.news.Illustration;
import partnercities.plan.prose.PictureEntry;
import partnercities.plan.prose.SourceList;
import partnercities.plan.timeline.TimelineStrip;

/**
 * The home page of a language.
 *
 * @param picture that of the city itself
 * @param words what editors say of the site in {@code pages/home}
 * @param far map of the world as seen from home; empty if the site has no maps
 * @param near map of the surroundings of home; empty when {@code far} shows them well
 * @param categories those of the cities, for the legend
 * @param nextDates anniversaries and events of the coming weeks, the next one first
 * @param otherDates the calendar, if there are more of them
 * @param timeline all agreements on one scale of time; empty if the site has no timeline or no dates
 * @param news the latest announcements, newest first
 * @param illustration picture or map for the first of {@code news}
 * @param countries with all cities, in the language's alphabetical order
 * @param networks of many cities that the home city belongs to
 */
public record HomePage(
        Frame frame,
        Optional<OwnWords> words,
        KeyFigures figures,
        Optional<PictureEntry> picture,
        Optional<MapPicture> far,
        Optional<MapPicture> near,
        List<Category> categories,
        List<NextDate> nextDates,
        Optional<Reference> otherDates,
        Optional<TimelineStrip> timeline,
        List<Teaser> news,
        Optional<Illustration> illustration,
        List<CountryEntry> countries,
        Reference cities,
        Optional<Reference> map,
        Reference agreements,
        Reference newsIndex,
        NetworkList networks)
        implements ReadablePage {
    /**
     * Editors' own words.
     *
     * @param title their heading, if they have one
     * @param foreign their language when it isn't the page's
     */
    public record OwnWords(Optional<String> title, Html body, Optional<Language> foreign) {}

    /** The home city's networks, and the sources that say so. */
    public record NetworkList(List<NetworkEntry> entries, SourceList sources) {}

    @Override
    public String template() {
        return "home.ftlh";
    }
}
