package partnercities.plan.prose;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import partnercities.domain.Source;
import partnercities.plan.frame.LanguageEdition;

/** Numbers the sources of one page in the order of their first use. Cite them in the order in which the page shows the notes. */
public final class Citations {
    private final LanguageEdition edition;
    private final LinkedHashSet<String> keys = new LinkedHashSet<>();

    public Citations(LanguageEdition edition) {
        this.edition = edition;
    }

    /**
     * Cites sources, and gives new ones their numbers.
     *
     * @param sources keys
     * @return numbers in the page's list of sources, ascending
     */
    public List<Integer> cite(List<String> sources) {
        keys.addAll(sources);
        List<String> inOrder = new ArrayList<>(keys);
        return sources.stream().map(key -> inOrder.indexOf(key) + 1).sorted().toList();
    }

    /** All sources cited so far, by number. */
    public List<Citation> list() {
        List<Citation> list = new ArrayList<>();
        for (String key : keys) {
            list.add(citation(list.size() + 1, key));
        }
        return List.copyOf(list);
    }

    private Citation citation(int number, String key) {
        Source source = edition.site().sources().get(key);
        if (source == null) {
            return new Citation(
                    number,
                    key,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
        }
        return new Citation(
                number,
                source.title(),
                source.address(),
                source.publisher(),
                source.date(),
                source.language().filter(language -> !language.equals(edition.language())),
                source.licence(),
                edition.optionalLabel(source.note()));
    }
}
