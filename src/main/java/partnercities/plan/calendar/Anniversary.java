package partnercities.plan.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import partnercities.domain.agreement.Agreement;
import partnercities.domain.agreement.Status;
import partnercities.domain.agreement.Step;
import partnercities.domain.time.PartialDate;
import partnercities.domain.time.PartialDate.Precision;
import partnercities.link.Site;

/**
 * The anniversary of the signing of an agreement in force, or of the conferral of a title. A signing on 29 February is celebrated on 28 February in
 * years without a leap day.
 */
public record Anniversary(LocalDate day, int years, LocalDate signing, String agreement) {
    private static final int DAYS_SHOWN = 5;
    private static final int ROUND = 5;
    private static final int JUBILEE = 25;

    /** The anniversaries on the next few days that have any, from the day of the build on. */
    public static List<Anniversary> next(Site site) {
        TreeMap<LocalDate, List<Anniversary>> byDay = new TreeMap<>();
        for (Agreement agreement : celebrated(site)) {
            Anniversary next = next(agreement, site.today());
            byDay.computeIfAbsent(next.day, key -> new ArrayList<>()).add(next);
        }
        return byDay.values().stream().limit(DAYS_SHOWN).flatMap(List::stream).toList();
    }

    /**
     * The anniversaries in the twelve months from the day of the build on, by date. The agreement must still be in
     * force on the day.
     */
    static List<Anniversary> ofComingYear(Site site) {
        LocalDate end = site.today().plusYears(1);
        List<Anniversary> coming = new ArrayList<>();
        for (Agreement agreement : celebrated(site)) {
            Anniversary next = next(agreement, site.today());
            if (next.day.isBefore(end) && agreement.status(next.day).isAlive()) {
                coming.add(next);
            }
        }
        coming.sort(Comparator.comparing(Anniversary::day));
        return List.copyOf(coming);
    }

    /** The agreements and titles that live and whose day of signing or conferral is known. */
    static List<Agreement> celebrated(Site site) {
        return site.agreements().values().stream()
                .filter(agreement -> agreement.status(site.today()).isAlive())
                .filter(agreement -> signingDay(agreement).isPresent())
                .toList();
    }

    /** Ids of the agreements in force whose day of signing is unknown. */
    public static List<String> withoutDay(Site site) {
        return site.agreements().values().stream()
                .filter(agreement -> agreement.status(site.today()) == Status.IN_FORCE)
                .filter(agreement -> signingDay(agreement).isEmpty())
                .map(Agreement::id)
                .toList();
    }

    /** How special it is: {@code jubilee} every 25 years, {@code round} every five, else {@code plain}. */
    public String rank() {
        return years % JUBILEE == 0 ? "jubilee" : years % ROUND == 0 ? "round" : "plain";
    }

    /** Whether it falls on 28 February because its year has no leap day. */
    public boolean isMoved() {
        return day.getDayOfMonth() != signing.getDayOfMonth();
    }

    /** The day of the signing or conferral; empty when it is not known to the day, or there was none. */
    static Optional<LocalDate> signingDay(Agreement agreement) {
        return agreement
                .foundingStep()
                .flatMap(Step::date)
                .filter(date -> date.precision() == Precision.DAY)
                .map(PartialDate::earliest);
    }

    /** The first anniversary of a celebrated agreement from a day on. */
    private static Anniversary next(Agreement agreement, LocalDate today) {
        LocalDate signing = signingDay(agreement).orElseThrow();
        int years = Math.max(1, today.getYear() - signing.getYear());
        if (signing.plusYears(years).isBefore(today)) {
            years++;
        }
        return new Anniversary(signing.plusYears(years), years, signing, agreement.id());
    }
}
