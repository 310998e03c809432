package partnercities.plan.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import partnercities.domain.Agreement;
import partnercities.domain.PartialDate;
import partnercities.domain.PartialDate.Precision;
import partnercities.domain.Status;
import partnercities.domain.Step;
import partnercities.link.Site;

/**
 * A day on which it is some years since an agreement in force was signed. What was signed on 29 February is celebrated on
 * 28 February in years without that day.
 */
public record Anniversary(LocalDate day, int years, LocalDate signing, String agreement) {
    private static final int DAYS_SHOWN = 5;
    private static final int ROUND = 5;
    private static final int JUBILEE = 25;

    /** Those on the next few days that have one, from the day of the build on. */
    public static List<Anniversary> next(Site site) {
        TreeMap<LocalDate, List<Anniversary>> byDay = new TreeMap<>();
        inForce(site).flatMap(agreement -> of(agreement, site.today()).stream()).forEach(one -> byDay.computeIfAbsent(
                        one.day, any -> new ArrayList<>())
                .add(one));
        return byDay.values().stream().limit(DAYS_SHOWN).flatMap(List::stream).toList();
    }

    /** Those of the twelve months that begin with the day of the build, in the order of time, of agreements in force then. */
    static List<Anniversary> ofComingYear(Site site) {
        LocalDate end = site.today().plusYears(1);
        return inForce(site)
                .flatMap(agreement -> of(agreement, site.today())
                        .filter(one -> one.day.isBefore(end) && agreement.status(one.day) == Status.IN_FORCE)
                        .stream())
                .sorted(Comparator.comparing(Anniversary::day))
                .toList();
    }

    /** The agreements in force of which the day of the signing is known. */
    static List<Agreement> celebrated(Site site) {
        return inForce(site)
                .filter(agreement -> signingDay(agreement).isPresent())
                .toList();
    }

    /** Ids of the agreements in force of which the day of the signing is not known. */
    public static List<String> withoutDay(Site site) {
        return inForce(site)
                .filter(agreement -> signingDay(agreement).isEmpty())
                .map(Agreement::id)
                .toList();
    }

    /** How much of a feast it is: {@code jubilee} every 25 years, {@code round} every five, else {@code plain}. */
    public String rank() {
        return years % JUBILEE == 0 ? "jubilee" : years % ROUND == 0 ? "round" : "plain";
    }

    /** Whether it is celebrated on another day than that of the signing. */
    public boolean isMoved() {
        return day.getDayOfMonth() != signing.getDayOfMonth();
    }

    private static Stream<Agreement> inForce(Site site) {
        return site.agreements().values().stream()
                .filter(agreement -> agreement.status(site.today()) == Status.IN_FORCE);
    }

    /** The day on which it was signed, where that is known. */
    static Optional<LocalDate> signingDay(Agreement agreement) {
        return agreement
                .signing()
                .flatMap(Step::date)
                .filter(date -> date.precision() == Precision.DAY)
                .map(PartialDate::earliest);
    }

    private static Optional<Anniversary> of(Agreement agreement, LocalDate today) {
        return signingDay(agreement).map(signing -> {
            int years = Math.max(1, today.getYear() - signing.getYear());
            if (signing.plusYears(years).isBefore(today)) {
                years++;
            }
            return new Anniversary(signing.plusYears(years), years, signing, agreement.id());
        });
    }
}
