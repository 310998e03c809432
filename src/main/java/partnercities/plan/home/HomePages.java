package partnercities.plan.home;

import java.util.List;
import java.util.Optional;
import partnercities.domain.news.Announcement;
import partnercities.domain.page.Subject;
import partnercities.link.prose.Words;
import partnercities.plan.calendar.NextDates;
import partnercities.plan.entries.Desk;
import partnercities.plan.entries.KeyFigures;
import partnercities.plan.frame.LanguageEdition;
import partnercities.plan.maps.MapPictures;
import partnercities.plan.networks.Networks;
import partnercities.plan.news.Feeds;
import partnercities.plan.news.Illustration;
import partnercities.plan.prose.Citations;
import partnercities.plan.prose.PictureEntry;
import partnercities.plan.prose.ProseHtml;
import partnercities.plan.timeline.TimelineStrips;

/**
 * Plans the home page.
 *
 * @param maps empty if the site has none
 */
public record HomePages(
        Desk desk,
        Optional<MapPictures> maps,
        NextDates nextDates,
        TimelineStrips timelines,
        Networks networks,
        Feeds feeds) {
    private static final int LATEST_NEWS = 4;

    public HomePage page() {
        LanguageEdition edition = desk.edition();
        List<Announcement> news = desk.site().archives().of(Subject.NEWS).newestFirst();
        return new HomePage(
                desk.frames().ofHome().alsoAs(feeds.otherForms(Subject.NEWS)),
                edition.words(Subject.HOME).map(this::words),
                KeyFigures.of(desk.edition()),
                PictureEntry.of(edition.attachments(Subject.HOME).picture(), edition),
                maps.map(MapPictures::far),
                maps.flatMap(MapPictures::near),
                desk.entries().categories(),
                nextDates.first(),
                nextDates.others(),
                timelines.ofAll(),
                desk.entries().teasers(news.stream().limit(LATEST_NEWS).toList()),
                Illustration.of(news, desk, maps),
                desk.entries().countries(),
                edition.reference(Subject.CITIES),
                edition.referenceIfThere(Subject.MAP),
                edition.reference(Subject.AGREEMENTS),
                edition.reference(Subject.NEWS),
                networkList());
    }

    private HomePage.NetworkList networkList() {
        Citations citations = new Citations(desk.edition());
        return new HomePage.NetworkList(networks.all(citations), citations.all());
    }

    private HomePage.OwnWords words(Words words) {
        return new HomePage.OwnWords(
                words.title(),
                ProseHtml.of(words, desk.edition(), ProseHtml.Pictures.WHEN_NEAR),
                desk.edition().foreign(words.language()));
    }
}
