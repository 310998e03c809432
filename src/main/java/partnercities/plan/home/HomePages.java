package partnercities.plan.home;

import java.util.List;
import java.util.Optional;
import partnercities.domain.Agreement;
import partnercities.domain.Announcement;
import partnercities.domain.Status;
import partnercities.domain.Step;
import partnercities.domain.Subject;
import partnercities.plan.entries.Desk;
import partnercities.plan.entries.KeyFigures;
import partnercities.plan.frame.LanguageEdition;
import partnercities.plan.maps.MapPictures;
import partnercities.plan.news.Feeds;
import partnercities.plan.news.Illustration;

/**
 * Plans the home page.
 *
 * @param maps empty if the site has none
 */
public record HomePages(Desk desk, Optional<MapPictures> maps, Feeds feeds) {
    private static final int LATEST_NEWS = 4;

    public HomePage page() {
        LanguageEdition edition = desk.edition();
        List<Agreement> signed = desk.entries().agreements().stream()
                .filter(agreement -> agreement.status(desk.site().today()) == Status.IN_FORCE)
                .filter(agreement -> agreement.signing().flatMap(Step::date).isPresent())
                .toList();
        List<Announcement> news = desk.site().archives().of(Subject.NEWS).newestFirst();
        return new HomePage(
                desk.frames().ofHome().alsoAs(feeds.otherForms(Subject.NEWS)),
                KeyFigures.of(desk.site()),
                maps.map(MapPictures::far),
                maps.flatMap(MapPictures::near),
                signed.stream().findFirst().flatMap(agreement -> milestone(agreement)),
                signed.stream().reduce((earlier, later) -> later).flatMap(agreement -> milestone(agreement)),
                news.stream().limit(LATEST_NEWS).map(desk.entries()::teaser).toList(),
                Illustration.of(news, desk, maps),
                desk.entries().continents(),
                edition.reference(Subject.CITIES),
                edition.referenceIfThere(Subject.MAP),
                edition.reference(Subject.AGREEMENTS),
                edition.reference(Subject.NEWS));
    }

    private Optional<HomePage.Milestone> milestone(Agreement agreement) {
        return desk.entries().cities(agreement.cities()).stream()
                .findFirst()
                .map(city -> new HomePage.Milestone(desk.entries().agreement(agreement), city));
    }
}
