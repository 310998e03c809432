package partnercities.plan.entries;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import partnercities.plan.frame.Reference;

/** An order of pages, which knows the neighbours of each. */
public final class Sequence {
    private final List<String> ids;
    private final Function<String, Reference> reference;
    private final Map<String, Integer> places = new HashMap<>();

    /**
     * A sequence.
     *
     * @param ids in their order, each once
     * @param reference makes the link to an id's page
     */
    public Sequence(List<String> ids, Function<String, Reference> reference) {
        this.ids = List.copyOf(ids);
        this.reference = reference;
        for (int place = 0; place < ids.size(); place++) {
            places.put(ids.get(place), place);
        }
    }

    /** The pages before and after an id's; none when the id is not in the sequence. */
    public Neighbours around(String id) {
        Integer place = places.get(id);
        return place == null
                ? new Neighbours(Optional.empty(), Optional.empty())
                : new Neighbours(at(place - 1), at(place + 1));
    }

    private Optional<Reference> at(int place) {
        return place < 0 || place >= ids.size() ? Optional.empty() : Optional.of(reference.apply(ids.get(place)));
    }
}
