package partnercities.link.prose;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import partnercities.diagnostic.Diagnostic;
import partnercities.diagnostic.Diagnostics;
import partnercities.diagnostic.Rule;
import partnercities.diagnostic.Suggestion;
import partnercities.domain.page.Subject;
import partnercities.domain.text.Language;
import partnercities.encoding.Escapes;
import partnercities.gather.documents.WordsDocument;
import partnercities.gather.markdown.Hyperlink;
import partnercities.gather.markdown.Prose;
import partnercities.gather.pictures.BundledFile;
import partnercities.gather.pictures.PixelSize;
import partnercities.gather.source.Paths;
import partnercities.gather.spelling.WebAddress;
import partnercities.link.mentions.Absences;
import partnercities.link.mentions.RightPaths;

/**
 * Finds the targets of hyperlinks in prose. Editors write relative paths of files, so links also work in a forge's
 * preview.
 */
public final class HyperlinkResolver {
    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*", Pattern.DOTALL);
    private static final Pattern SAFE = Pattern.compile("(?i)(?:https?://\\S+|mailto:\\S+|tel:\\S+)");
    private static final Target NOWHERE = new Target.Here("");
    private static final Target NO_PICTURE = new Target.Picture("", PixelSize.NONE);

    private final Map<String, WordsDocument> documents;
    private final Map<String, Target.There> facts;
    private final Map<String, BundledFile> files;
    private final Set<Subject> published;
    private final List<Language> languages;
    private final RightPaths rightPaths;
    private final Absences absences;
    private final MeantPath meant;
    private final ShownPictures pictures;
    private final Diagnostics diagnostics;
    private final Set<String> usedFiles = ConcurrentHashMap.newKeySet();

    /**
     * A resolver for one site.
     *
     * @param words all Markdown files
     * @param facts subjects of YAML files, by path
     * @param files pictures and documents by path
     * @param published subjects that have a page
     * @param languages languages of the site
     * @param rightPaths those of folders and files with wrong names
     */
    public HyperlinkResolver(
            Collection<WordsDocument> words,
            Map<String, Target.There> facts,
            Map<String, BundledFile> files,
            Set<Subject> published,
            List<Language> languages,
            RightPaths rightPaths,
            Absences absences,
            Diagnostics diagnostics) {
        this.documents = words.stream()
                .collect(Collectors.toMap(document -> document.file().path(), document -> document));
        this.facts = facts;
        this.files = files;
        this.published = published;
        this.languages = languages;
        this.rightPaths = rightPaths;
        this.absences = absences;
        this.diagnostics = diagnostics;
        this.pictures = new ShownPictures(files, rightPaths, usedFiles, diagnostics);
        this.meant = new MeantPath(documents.keySet(), facts.keySet(), files.keySet());
    }

    /** Paths of pictures and documents that some prose links to. */
    public Set<String> usedFiles() {
        return usedFiles;
    }

    public LinkedProse resolve(WordsDocument document) {
        List<Target> targets = new ArrayList<>();
        for (Hyperlink link : document.body().hyperlinks()) {
            targets.add(target(link, document));
        }
        return new LinkedProse(document.body().pieces(), List.copyOf(targets));
    }

    private Target target(Hyperlink link, WordsDocument from) {
        Hyperlink.Use use = link.use();
        if (use instanceof Hyperlink.Use.Picture wished) {
            return pictures.find(link, from)
                    .<Target>map(path -> new Target.Picture(path, wished.shown(pictures.pixels(path))))
                    .orElse(NO_PICTURE);
        } else if (use instanceof Hyperlink.Use.Card) {
            return pictures.find(link, from).<Target>map(Target.Card::new).orElse(NO_PICTURE);
        } else if (use instanceof Hyperlink.Use.Enlargement) {
            return pictures.find(link, from)
                    .<Target>map(Target.Enlargement::new)
                    .orElse(NOWHERE);
        }
        return linked(link, from);
    }

    private Target linked(Hyperlink link, WordsDocument from) {
        String destination = link.destination();
        if (SCHEME.matcher(destination).matches()) {
            if (SAFE.matcher(destination).matches()) {
                return new Target.Web(destination);
            }
            Optional<String> mended = WebAddress.mended(destination);
            if (mended.isPresent()) {
                return broken(
                        link, Rule.BROKEN_LINK, "'" + destination + "' is not a web address.", "write " + mended.get());
            }
            return broken(
                    link,
                    Rule.UNSAFE_LINK,
                    "A link may not lead to '" + destination + "'.",
                    "use https:, mailto: or tel:");
        }
        int hash = destination.indexOf('#');
        String path = Escapes.percentDecoded(hash < 0 ? destination : destination.substring(0, hash));
        Optional<String> anchor = hash < 0
                ? Optional.empty()
                : Optional.of(Normalizer.normalize(
                        Escapes.percentDecoded(destination.substring(hash + 1)), Normalizer.Form.NFC));
        if (path.isEmpty()) {
            return anchor.filter(name -> hasAnchor(from.body(), name, link, destination))
                    .<Target>map(Target.Here::new)
                    .orElseGet(() -> anchor.isPresent()
                            ? NOWHERE
                            : broken(
                                    link,
                                    Rule.BROKEN_LINK,
                                    "This link leads nowhere.",
                                    "write a path or an address between the round brackets"));
        }
        Optional<String> resolved = Paths.resolve(from.bundle(), Normalizer.normalize(path, Normalizer.Form.NFC))
                .map(rightPaths::of);
        Optional<Target> found = resolved.flatMap(target -> thing(target, anchor, link, from));
        return found.orElseGet(() -> absent(link, path, resolved.orElse(path), from));
    }

    private Target absent(Hyperlink link, String path, String resolved, WordsDocument from) {
        Diagnostic alone = Diagnostic.of(Rule.BROKEN_LINK, "There is no file '" + path + "' to link to.")
                .at(link.position())
                .help(meant.help(link.destination(), resolved, from));
        absences.add(meant.absence(resolved), alone);
        return NOWHERE;
    }

    private Optional<Target> thing(String path, Optional<String> anchor, Hyperlink link, WordsDocument from) {
        WordsDocument document = documents.get(path);
        if (document != null && !languages.contains(document.language())) {
            return Optional.of(broken(
                    link,
                    Rule.BROKEN_LINK,
                    "'" + link.destination() + "' is in a language that the site does not have.",
                    "lead to one of "
                            + String.join(
                                    ", ", languages.stream().map(Language::tag).toList())));
        }
        if (document != null) {
            anchor.ifPresent(name -> hasAnchor(document.body(), name, link, link.destination()));
            boolean ownLanguage = document.language().equals(from.language()) && anchor.isEmpty();
            return Optional.of(there(
                    Subject.bundle(document.bundle()),
                    ownLanguage ? Optional.empty() : Optional.of(document.language()),
                    anchor,
                    link));
        }
        Target.There fact = facts.get(path);
        if (fact != null) {
            return Optional.of(there(fact.subject(), fact.language(), fact.anchor(), link));
        }
        if (files.containsKey(path)) {
            usedFiles.add(path);
            return Optional.of(new Target.File(path));
        }
        return isUnwritten(path) ? Optional.of(NOWHERE) : Optional.empty();
    }

    /** Whether this would be a text of an announcement that has none in any language, which is told once. */
    private boolean isUnwritten(String path) {
        String bundle = Paths.folder(path);
        return path.endsWith(".md")
                && facts.containsKey(bundle + "/news.yaml")
                && documents.keySet().stream().noneMatch(text -> text.startsWith(bundle + "/"));
    }

    private Target there(Subject subject, Optional<Language> language, Optional<String> anchor, Hyperlink link) {
        if (published.contains(subject)) {
            return new Target.There(subject, language, anchor);
        }
        absences.add(
                "'" + subject.bundle() + "' is not published, but {n} links lead to it.",
                Diagnostic.of(Rule.UNPUBLISHED_LINK, "'" + link.destination() + "' is not published.")
                        .at(link.position())
                        .help("the link leads to the list of news until it is"));
        return Target.There.page(Subject.NEWS);
    }

    private boolean hasAnchor(Prose prose, String anchor, Hyperlink link, String destination) {
        if (prose.anchors().contains(anchor)) {
            return true;
        }
        broken(
                link,
                Rule.BROKEN_ANCHOR,
                "There is no heading '#" + anchor + "' where '" + destination + "' leads.",
                Suggestion.oneOf(
                        "#" + anchor,
                        prose.anchors().stream().map(name -> "#" + name).toList()));
        return false;
    }

    private Target broken(Hyperlink link, Rule rule, String message, String help) {
        diagnostics.add(Diagnostic.of(rule, message).at(link.position()).help(help));
        return NOWHERE;
    }
}
