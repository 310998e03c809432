package partnercities.link.addresses;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import partnercities.diagnostic.Diagnostic;
import partnercities.diagnostic.Diagnostics;
import partnercities.diagnostic.Position;
import partnercities.diagnostic.Rule;
import partnercities.domain.page.Subject;
import partnercities.domain.text.Language;
import partnercities.gather.documents.Document;
import partnercities.gather.documents.Documents;
import partnercities.gather.findings.FormerSlug;

/** Finds the addresses that pages had before, from their former slugs and those of the pages above them. */
final class FormerAddresses {
    private final Map<Subject, List<FormerSlug>> slugs = new TreeMap<>();
    private final BiFunction<Subject, Language, List<String>> own;
    private final Register register;
    private final Diagnostics diagnostics;
    private final Set<Position> inUse = new HashSet<>();

    /** All addresses of the site. */
    interface Register {
        /** What has an address already; nothing if it was free, and from now on it is not. */
        Optional<Position> taken(Language language, List<String> segments, Position position);
    }

    /**
     * An address that a page has or had.
     *
     * @param former where editors named a slug that it no longer has; empty for the address of today
     */
    private record Way(List<String> segments, Optional<Position> former) {
        private Way below(List<String> more, Optional<Position> place) {
            return new Way(Stream.concat(segments.stream(), more.stream()).toList(), place.or(() -> former));
        }
    }

    /**
     * Former addresses.
     *
     * @param own what the address of today has of a page alone, without the pages above it
     * @param register has the addresses of today
     */
    FormerAddresses(
            Documents documents,
            BiFunction<Subject, Language, List<String>> own,
            Register register,
            Diagnostics diagnostics) {
        this.own = own;
        this.register = register;
        this.diagnostics = diagnostics;
        documents.ofContent().forEach(this::collect);
    }

    private void collect(Document document) {
        for (FormerSlug slug : document.unconfirmed().formerSlugs()) {
            Subject subject = slug.section()
                    .orElseGet(() -> Subject.bundle(document.file().directory()));
            slugs.computeIfAbsent(subject, key -> new ArrayList<>()).add(slug);
        }
    }

    /** Where these pages were before. Where something else is now, is told, once for each slug. */
    List<FormerAddress> of(List<Subject> subjects, List<Language> languages) {
        Set<FormerAddress> former = new LinkedHashSet<>();
        if (slugs.isEmpty()) {
            return List.of();
        }
        for (Subject subject : subjects) {
            for (Language language : languages) {
                for (Way way : ways(subject, language)) {
                    if (way.former().isPresent()
                            && isFree(language, way.segments(), way.former().get())) {
                        former.add(new FormerAddress(subject, language, way.segments()));
                    }
                }
            }
        }
        return List.copyOf(former);
    }

    private boolean isFree(Language language, List<String> segments, Position place) {
        Optional<Position> first = register.taken(language, segments, place);
        first.filter(other -> !other.equals(place) && inUse.add(place))
                .ifPresent(other -> diagnostics.add(Diagnostic.of(
                                Rule.DUPLICATE_ADDRESS,
                                "The former address /" + language + "/" + String.join("/", segments) + "/ is in use.")
                        .at(place)
                        .seeAlso(other)
                        .help("remove it here, or give the page that has it now another slug")));
        return first.isEmpty();
    }

    private List<Way> ways(Subject subject, Language language) {
        List<Way> above = subject.parent()
                .map(parent -> ways(parent, language))
                .orElse(List.of(new Way(List.of(), Optional.empty())));
        List<String> today = own.apply(subject, language);
        List<FormerSlug> former = slugs.getOrDefault(subject, List.of()).stream()
                .filter(slug -> slug.isOf(language))
                .toList();
        List<Way> ways = new ArrayList<>();
        for (Way way : above) {
            ways.add(way.below(today, Optional.empty()));
            former.forEach(slug -> ways.add(way.below(List.of(slug.slug()), Optional.of(slug.position()))));
        }
        return ways;
    }
}
