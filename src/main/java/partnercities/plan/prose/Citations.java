package partnercities.plan.prose;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import partnercities.domain.Source;
import partnercities.plan.frame.LanguageEdition;

/** Numbers the sources of one page in the order of their first use. */
public final class Citations {
    private final LanguageEdition edition;
    private final LinkedHashSet<String> keys = new LinkedHashSet<>();

    public Citations(LanguageEdition edition) {
        this.edition = edition;
    }

    /** Numbers of sources, which are cited from now on. */
    public List<Integer> cite(List<String> sources) {
        keys.addAll(sources);
        List<String> inOrder = new ArrayList<>(keys);
        return sources.stream().map(key -> inOrder.indexOf(key) + 1).sorted().toList();
    }

    /** All sources cited so far. */
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
