package partnercities.plan.news;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import partnercities.domain.page.Subject;
import partnercities.plan.frame.LanguageEdition;

/**
 * Links through a list with several pages.
 *
 * @param steps the first page, the last and those around the current one
 */
public record Pagination(Optional<String> previous, Optional<String> next, List<Step> steps) {
    /**
     * A page of the list.
     *
     * @param current whether it is this page
     * @param afterGap whether pages before it are left out
     */
    public record Step(int number, String address, boolean current, boolean afterGap) {}

    /**
     * The pagination of one page; empty when it is the only one of its list.
     *
     * @param count number of pages
     */
    static Optional<Pagination> of(Subject page, int count, LanguageEdition edition) {
        if (count < 2) {
            return Optional.empty();
        }
        List<Step> steps = new ArrayList<>();
        int last = 0;
        for (int number = 1; number <= count; number++) {
            if (isShown(number, page.part(), count)) {
                steps.add(
                        new Step(number, edition.address(page.part(number)), number == page.part(), number > last + 1));
                last = number;
            }
        }
        return Optional.of(new Pagination(
                address(page.part() - 1, page, count, edition),
                address(page.part() + 1, page, count, edition),
                List.copyOf(steps)));
    }

    /**
     * Whether a page is linked: the first, the last, and the current one with its neighbours. No gap hides just one
     * page, since it would take as much room as the number.
     */
    private static boolean isShown(int number, int current, int count) {
        boolean between = (number == 2 && current == 4) || (number == count - 1 && current == count - 3);
        return number == 1 || number == count || Math.abs(number - current) <= 1 || between;
    }

    private static Optional<String> address(int number, Subject page, int count, LanguageEdition edition) {
        return number < 1 || number > count ? Optional.empty() : Optional.of(edition.address(page.part(number)));
    }
}
