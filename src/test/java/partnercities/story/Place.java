package partnercities.story;

import java.io.IOException;
import java.util.Locale;
import java.util.TimeZone;

/** Where a build runs: the default language and time zone of its machine, of which no byte of a site may know. */
enum Place {
    /** Where the tests run. */
    HERE(Locale.getDefault(), TimeZone.getDefault().getID()),
    POLAND(Locale.forLanguageTag("pl"), "Europe/Warsaw"),
    /** Turks write İ and ı; and their ships come where the day begins first. */
    TURKEY(Locale.forLanguageTag("tr"), "Pacific/Kiritimati"),
    /** Arabs write other digits; and some live where the day begins last. */
    ARABIA(Locale.forLanguageTag("ar-EG"), "America/Adak");

    private final Locale locale;
    private final String zone;

    /** What is done somewhere. */
    interface Work<T> {
        T run() throws IOException;
    }

    Place(Locale locale, String zone) {
        this.locale = locale;
        this.zone = zone;
    }

    /** Does something there, and comes back. */
    <T> T at(Work<T> work) throws IOException {
        Locale localeBefore = Locale.getDefault();
        TimeZone zoneBefore = TimeZone.getDefault();
        try {
            Locale.setDefault(locale);
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            return work.run();
        } finally {
            Locale.setDefault(localeBefore);
            TimeZone.setDefault(zoneBefore);
        }
    }
}
