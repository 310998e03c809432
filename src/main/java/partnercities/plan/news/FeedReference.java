package partnercities.plan.news;

import java.util.List;
import partnercities.plan.frame.Frame;

/**
 * A feed to subscribe to, in all its forms.
 *
 * @param topic what its announcements are about, e.g. the name of a city
 * @param title what feed readers call it
 */
public record FeedReference(String topic, String title, List<Form> forms) {
    /**
     * A form of the feed.
     *
     * @param name e.g. {@code Atom}
     * @param address root-relative
     */
    public record Form(String name, String mediaType, String address) {}

    /** The forms for the {@code head} of a page. */
    List<Frame.OtherForm> otherForms() {
        return forms.stream()
                .map(form -> new Frame.OtherForm(form.mediaType(), title + " (" + form.name() + ")", form.address()))
                .toList();
    }
}
