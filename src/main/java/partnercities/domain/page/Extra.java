package partnercities.domain.page;

import java.util.Optional;
import partnercities.domain.text.VocabularyTerm;

/** What a site has beside its cities, agreements and news, unless {@code site.yaml} leaves it out. */
public enum Extra implements VocabularyTerm {
    /** The map page, and all maps on other pages. */
    MAP,
    /** The timeline, and its strips on other pages. */
    TIMELINE,
    /** The records page, and what pages of cities say of it. */
    RECORDS,
    /** The calendar, the file to subscribe to, and the next dates on other pages. */
    CALENDAR,
    /** The open data, and the page about them. */
    DATA,
    /** The search page, its index, and its form on all pages. */
    SEARCH,
    /** The feeds of the news; they have no page of their own. */
    FEEDS,
    /** The pictures that other programs show of links to pages. */
    LINK_PICTURES,
    /** The feeds of single cities and topics; that of all news stays. */
    TOPIC_FEEDS;

    /** The extra whose page a section is; empty for sections that every site has. */
    public static Optional<Extra> of(Subject section) {
        return VocabularyTerm.find(Extra.class, section.key());
    }
}
