package partnercities.plan.prose;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import partnercities.domain.source.Source;
import partnercities.plan.frame.Label;
import partnercities.plan.frame.LanguageEdition;

/** Numbers the sources of one page in the order of their first use. Cite them in the order in which the page shows the notes. */
public final class Citations {
    private final LanguageEdition edition;
    private final LinkedHashSet<String> keys = new LinkedHashSet<>();
    private final LinkedHashSet<List<Integer>> notes = new LinkedHashSet<>();

    public Citations(LanguageEdition edition) {
        this.edition = edition;
    }

    /**
     * Cites sources in a note, and gives new ones their numbers.
     *
     * @param sources keys
     * @return numbers in the page's list of sources, ascending
     */
    public List<Integer> cite(List<String> sources) {
        list(sources);
        List<String> inOrder = new ArrayList<>(keys);
        List<Integer> numbers =
                sources.stream().map(key -> inOrder.indexOf(key) + 1).sorted().toList();
        if (!numbers.isEmpty()) {
            notes.add(numbers);
        }
        return numbers;
    }

    /** Puts sources into the list that no note of the page cites. */
    public void list(List<String> sources) {
        keys.addAll(sources);
    }

    /** All sources so far. */
    public SourceList all() {
        List<Citation> entries = new ArrayList<>();
        for (String key : keys) {
            entries.add(citation(entries.size() + 1, key));
        }
        return new SourceList(List.copyOf(entries), List.copyOf(notes));
    }

    private Citation citation(int number, String key) {
        Source source = edition.site().sources().get(key);
        if (source == null) {
            return new Citation(
                    number,
                    new Label(key, Optional.empty()),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
        }
        return new Citation(
                number,
                edition.title(source),
                source.address(),
                source.publisher(),
                source.date(),
                source.licence(),
                edition.optionalLabel(source.note()));
    }
}
