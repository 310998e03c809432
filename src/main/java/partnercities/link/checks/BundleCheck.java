package partnercities.link.checks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import partnercities.diagnostic.Diagnostic;
import partnercities.diagnostic.Diagnostics;
import partnercities.diagnostic.Rule;
import partnercities.domain.page.Subject;
import partnercities.domain.settings.SiteSettings;
import partnercities.domain.text.Language;
import partnercities.gather.documents.AnnouncementDocument;
import partnercities.gather.documents.Documents;
import partnercities.gather.documents.PageDocument;
import partnercities.gather.documents.WordsDocument;
import partnercities.gather.source.Origin;
import partnercities.link.prose.Target;

/** Checks that every bundle has both facts and texts, and has them only once. */
public final class BundleCheck {
    private final Documents documents;
    private final SiteSettings settings;
    private final Map<Subject, Map<Language, WordsDocument>> words;
    private final Diagnostics diagnostics;

    /**
     * A check of one site.
     *
     * @param words texts of bundles in the site's languages
     */
    public BundleCheck(Documents documents, Map<Subject, Map<Language, WordsDocument>> words, Diagnostics diagnostics) {
        this.documents = documents;
        this.settings = documents.settings().settings();
        this.words = words;
        this.diagnostics = diagnostics;
    }

    /** What each file of facts is about, by path in content; an agreement has its place in the register. */
    public Map<String, Target.There> factFiles() {
        Map<String, Target.There> facts = new TreeMap<>();
        documents
                .cities()
                .forEach(document -> facts.put(
                        document.file().path(),
                        Target.There.page(Subject.city(document.city().id()))));
        documents
                .announcements()
                .forEach(document -> facts.put(
                        document.file().path(),
                        Target.There.page(
                                Subject.article(document.announcement().id()))));
        documents
                .pages()
                .forEach(document -> facts.put(
                        document.file().path(),
                        Target.There.page(document.id().equals("home") ? Subject.HOME : Subject.page(document.id()))));
        documents
                .agreements()
                .forEach(document -> facts.put(
                        document.file().path(),
                        Target.There.inRegister(document.agreement().id())));
        return facts;
    }

    /** Reports what is missing or there twice; returns the texts that are not yet written in some language. */
    public List<Withheld> check(Set<Subject> published) {
        Map<String, Target.There> facts = factFiles();
        checkFactsOnce(facts);
        checkFactsBesideWords(facts.values().stream().map(Target.There::subject).collect(Collectors.toSet()));
        checkWordsBesideFacts();
        return unwritten(published);
    }

    /** Reports a bundle that has its facts in both YAML and JSON. */
    private void checkFactsOnce(Map<String, Target.There> facts) {
        Map<Target.There, String> first = new HashMap<>();
        facts.forEach((path, place) -> {
            String other = first.putIfAbsent(place, path);
            if (other != null) {
                diagnostics.add(Diagnostic.of(Rule.DUPLICATE_FACTS, "The same facts stand in another file too.")
                        .at(in(path).start())
                        .seeAlso(in(other).start())
                        .help("remove one of the two files"));
            }
        });
    }

    private void checkFactsBesideWords(Set<Subject> withFacts) {
        words.forEach((subject, languages) -> {
            boolean needsFacts = subject.kind() == Subject.Kind.CITY || subject.kind() == Subject.Kind.ARTICLE;
            if (needsFacts && !withFacts.contains(subject)) {
                String facts = subject.kind() == Subject.Kind.CITY ? "city.yaml" : "news.yaml";
                WordsDocument first = languages.values().iterator().next();
                diagnostics.add(Diagnostic.of(Rule.MISSING_FACTS, "There is no " + facts + " beside this file.")
                        .at(first.file().start())
                        .help("write one with the facts that no language changes"));
            }
        });
    }

    private void checkWordsBesideFacts() {
        for (AnnouncementDocument document : documents.announcements()) {
            if (!words.containsKey(Subject.article(document.announcement().id()))) {
                diagnostics.add(Diagnostic.of(Rule.MISSING_WORDS, "The announcement has no text in any language.")
                        .at(document.file().start())
                        .help("write " + settings.defaultLanguage() + ".md beside it"));
            }
        }
        for (PageDocument document : documents.pages()) {
            if (!document.id().equals("home") && !words.containsKey(Subject.page(document.id()))) {
                diagnostics.add(Diagnostic.of(Rule.MISSING_WORDS, "The page has no text in any language.")
                        .at(document.file().start())
                        .help("write " + settings.defaultLanguage() + ".md beside it"));
            }
        }
    }

    private List<Withheld> unwritten(Set<Subject> published) {
        List<Withheld> unwritten = new ArrayList<>();
        for (Subject subject : published) {
            if (subject.kind().form() != Subject.Form.BUNDLE) {
                continue;
            }
            Map<Language, WordsDocument> languages = words.getOrDefault(subject, Map.of());
            for (Language language : settings.languages()) {
                if (!languages.containsKey(language)) {
                    unwritten.add(new Withheld(
                            in(subject.bundle() + "/" + language + ".md").display(), "is not written yet"));
                }
            }
        }
        return unwritten;
    }

    /** A path of content. */
    private Origin in(String path) {
        return documents.settings().file().inFolder(path);
    }
}
