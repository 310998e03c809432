package partnercities.plan;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import partnercities.domain.Agreement;
import partnercities.domain.Announcement;
import partnercities.domain.Status;
import partnercities.domain.Step;
import partnercities.link.Subject;

/** Plans the home page. */
final class HomePages {
    private static final int LATEST_NEWS = 4;

    private HomePages() {}

    static Stream<ReadablePage> of(Desk desk) {
        LanguageEdition edition = desk.edition();
        List<Agreement> signed = desk.entries().agreements().stream()
                .filter(agreement -> agreement.status(desk.site().today()) == Status.IN_FORCE)
                .filter(agreement -> agreement.signing().flatMap(Step::date).isPresent())
                .toList();
        List<Announcement> news = desk.site().archives().of(Subject.NEWS).newestFirst();
        String description = desk.frames().site().slogan().map(Label::text).orElse(edition.word("description.cities"));
        return Stream.of(new HomePage(
                desk.frames().of(Subject.HOME, description, List.of()),
                KeyFigures.of(desk.site()),
                desk.maps().far(),
                desk.maps().near(),
                signed.stream().findFirst().flatMap(agreement -> milestone(desk, agreement)),
                signed.stream().reduce((earlier, later) -> later).flatMap(agreement -> milestone(desk, agreement)),
                news.stream().limit(LATEST_NEWS).map(desk.entries()::teaser).toList(),
                Illustration.of(news, desk),
                desk.entries().continents(),
                edition.reference(Subject.CITIES),
                edition.reference(Subject.MAP),
                edition.reference(Subject.AGREEMENTS),
                edition.reference(Subject.NEWS)));
    }

    private static Optional<HomePage.Milestone> milestone(Desk desk, Agreement agreement) {
        return desk.entries().cities(agreement.cities()).stream()
                .findFirst()
                .map(city -> new HomePage.Milestone(desk.entries().agreement(agreement), city));
    }
}
