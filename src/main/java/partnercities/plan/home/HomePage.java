package partnercities.plan.home;

import java.util.List;
import java.util.Optional;
import partnercities.plan.entries.AgreementEntry;
import partnercities.plan.entries.CityEntry;
import partnercities.plan.entries.ContinentEntry;
import partnercities.plan.entries.KeyFigures;
import partnercities.plan.entries.Teaser;
import partnercities.plan.frame.Frame;
import partnercities.plan.frame.ReadablePage;
import partnercities.plan.frame.Reference;
import partnercities.plan.maps.MapPicture;
import partnercities.plan.news.Illustration;

/**
 * The first page of a language.
 *
 * @param far the world as seen from home
 * @param near the surroundings of home, where most cities lie
 * @param first the earliest agreement with a known date
 * @param latest the latest one
 * @param news the latest announcements, newest first
 * @param illustration of the first of them
 * @param continents all partner and friendly cities by continent, in the language's order
 */
public record HomePage(
        Frame frame,
        KeyFigures figures,
        MapPicture far,
        Optional<MapPicture> near,
        Optional<Milestone> first,
        Optional<Milestone> latest,
        List<Teaser> news,
        Optional<Illustration> illustration,
        List<ContinentEntry> continents,
        Reference cities,
        Reference map,
        Reference agreements,
        Reference newsIndex)
        implements ReadablePage {
    /** An agreement that stands out, with the city it is about. */
    public record Milestone(AgreementEntry agreement, CityEntry city) {}

    @Override
    public String template() {
        return "home.ftlh";
    }
}
