package partnercities.plan.news;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import partnercities.domain.news.Announcement;
import partnercities.link.Site;
import partnercities.plan.SmallSite;

class RelatedTest {
    @TempDir
    Path folder;

    SmallSite site;

    @BeforeEach
    void beginWithOneArticle() throws IOException {
        site = new SmallSite(folder)
                .city("lviv", "Lwów", "Львів")
                .city("lutsk", "Łuck", "Луцьк")
                .city("tbilisi", "Tbilisi", "Тбілісі", "GE", "friendly")
                .agreement("lviv-2004", "lviv", "steps: [{step: signing, date: 2004, source: a}]")
                .news(
                        "it",
                        "published: 2020-06-01\ncities: [lviv]\nagreements: [lviv-2004]\ntags: [signing, anniversary]\n");
    }

    @Test
    void anAgreementCountsMostThenACityThenATagThenACountry() throws IOException {
        site.news("country", "published: 2014\ncities: [lutsk]\n")
                .news("nothing", "published: 2015\ncities: [tbilisi]\ntags: [partnership]\n")
                .news("tag", "published: 2013\ntags: [signing]\n")
                .news("city", "published: 2012\ncities: [lviv]\n")
                .news("agreement", "published: 2011\nagreements: [lviv-2004]\n");

        assertThat(relatedToIt()).containsExactly("agreement", "city", "tag", "country");
    }

    @Test
    void moreInCommonCountsMore() throws IOException {
        site.news("one", "published: 2014\ntags: [signing]\n")
                .news("two", "published: 2013\ntags: [anniversary, signing]\n")
                .news("three", "published: 2012\ntags: [signing]\ncities: [lutsk]\n");

        assertThat(relatedToIt()).containsExactly("two", "three", "one");
    }

    @Test
    void amongEqualsTheNewestComesFirst() throws IOException {
        site.news("b", "published: 2012-05-05\ntags: [signing]\n")
                .news("c", "published: 2012-05-05\ntags: [signing]\n")
                .news("a", "published: 2012-05-05T08:00\ntags: [anniversary]\n")
                .news("new", "published: 2023\ntags: [signing]\n");

        assertThat(relatedToIt()).containsExactly("new", "a", "c", "b");
    }

    @Test
    void halfAYearIsNear() throws IOException {
        site.news("far", "published: 2020-12-02\ntags: [signing]\n")
                .news("near", "published: 2020-12-01\ntags: [signing]\n")
                .news("before", "published: 2019-12-01\ntags: [signing]\n");

        assertThat(relatedToIt()).containsExactly("near", "before", "far");
    }

    @Test
    void whatSharesNothingFollowsByNearnessInTime() throws IOException {
        site.news("day-after", "published: 2020-06-02\n")
                .news("week-before", "published: 2020-05-25\n")
                .news("week-after", "published: 2020-06-08\n")
                .news("year-before", "published: 2019\n")
                .news("shares", "published: 2001\ntags: [signing]\n");

        assertThat(relatedToIt()).containsExactly("shares", "day-after", "week-after", "week-before");
    }

    @Test
    void nothingThatIsNotShownIsRelatedAndNoArticleToItself() throws IOException {
        assertThat(relatedToIt()).isEmpty();

        site.news("draft", "published: 2020-06-01\ncities: [lviv]\ndraft: true\n")
                .news("future", "published: 2024-06-02\ncities: [lviv]\n")
                .news("shown", "published: 2001\n");

        assertThat(relatedToIt()).containsExactly("shown");
    }

    private List<String> relatedToIt() throws IOException {
        Site built = site.site();
        return new Related(built)
                .to(Objects.requireNonNull(built.announcements().get("it"))).stream()
                        .map(Announcement::id)
                        .toList();
    }
}
