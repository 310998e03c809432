package partnercities.link;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import partnercities.domain.news.Announcement;
import partnercities.domain.page.Subject;
import partnercities.domain.text.VocabularyTerm;
import partnercities.domain.time.PublicationTime;
import partnercities.link.addresses.Archives;

/**
 * What a release with drafts shows, though visitors don't see it yet. Its pages say so, and programs are told nothing of them.
 *
 * @param subjects announcements, and lists that have no other ones
 * @param published the lists as they are without it
 */
public record Unpublished(SortedMap<Subject, Notice> subjects, Archives published) {
    /** Why something is not published. */
    public enum Reason implements VocabularyTerm {
        DRAFT,
        TO_COME
    }

    /**
     * What the page of an announcement says of it, or that of a list of the first one to come.
     *
     * @param published when it is to be, or for a draft might be
     */
    public record Notice(Reason reason, PublicationTime published) {}

    /**
     * Marks what is not published.
     *
     * @param reasons of announcements that are not, by their id
     * @param all the lists with them
     * @param lists makes lists of some announcements
     */
    static Unpublished of(
            Map<String, Reason> reasons,
            SortedMap<String, Announcement> shown,
            Archives all,
            Function<Collection<Announcement>, Archives> lists) {
        SortedMap<Subject, Notice> subjects = new TreeMap<>();
        if (reasons.isEmpty()) {
            return new Unpublished(subjects, all);
        }
        Map<String, Notice> notices = new TreeMap<>();
        for (Announcement one : shown.values()) {
            Reason reason = reasons.get(one.id());
            if (reason != null) {
                notices.put(one.id(), new Notice(reason, one.published()));
            }
        }
        notices.forEach((id, notice) -> subjects.put(Subject.article(id), notice));
        Archives published = lists.apply(shown.values().stream()
                .filter(one -> !reasons.containsKey(one.id()))
                .toList());
        Set<Subject> remaining = published.pages().collect(Collectors.toSet());
        all.pages().filter(page -> !remaining.contains(page)).forEach(page -> all.of(page).newestFirst().stream()
                .flatMap(one -> Optional.ofNullable(notices.get(one.id())).stream())
                .reduce((newer, older) -> older)
                .ifPresent(first -> subjects.put(page, first)));
        return new Unpublished(subjects, published);
    }

    public boolean contains(Subject subject) {
        return subjects.containsKey(subject);
    }

    /** What the page of a subject says; empty when it is published. */
    public Optional<Notice> notice(Subject subject) {
        return Optional.ofNullable(subjects.get(subject));
    }

    /** The folders of the announcements, e.g. {@code news/opening}. */
    public List<String> bundles() {
        return subjects.keySet().stream()
                .map(Subject::bundle)
                .filter(bundle -> !bundle.isEmpty())
                .toList();
    }
}
