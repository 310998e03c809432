package partnercities.plan.news;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import partnercities.plan.SitePlan;
import partnercities.plan.SmallSite;

class ShareTest {

    @Test
    void aMailTellsTitleAndAbsoluteAddressWithEveryDelimiterEncoded(@TempDir Path folder) throws IOException {
        SitePlan plan = new SmallSite(folder)
                .news("first", "published: 2023-01-05\n")
                .words("news/first", "pl", "title: 'Łódź + Lwów: 100 % & więcej?'\nslug: a-b\n", "Tekst.")
                .plan();

        Share share = SmallSite.pages(plan).stream()
                .filter(ArticlePage.class::isInstance)
                .map(page -> ((ArticlePage) page).share())
                .findFirst()
                .orElseThrow();

        assertThat(share)
                .isEqualTo(new Share(
                        "mailto:?subject=%C5%81%C3%B3d%C5%BA%20%2B%20Lw%C3%B3w%3A%20100%20%25%20%26%20wi%C4%99cej%3F"
                                + "&body=https%3A%2F%2Fexample.org%2Fpl%2Faktualnosci%2Fa-b%2F",
                        "https://example.org/pl/aktualnosci/a-b/"));
    }
}
