package partnercities.plan.frame;

import com.ibm.icu.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import partnercities.domain.city.City;
import partnercities.domain.news.Announcement;
import partnercities.domain.page.Subject;
import partnercities.domain.picture.Attachments;
import partnercities.domain.source.Source;
import partnercities.domain.text.Language;
import partnercities.domain.text.LocalizedText;
import partnercities.link.Site;
import partnercities.link.messages.FilledMessages;
import partnercities.link.messages.Messages;
import partnercities.link.prose.Words;
import partnercities.plan.files.Assets;

/** The site as readers of one language see it: names, labels, addresses and alphabetical order. */
public final class LanguageEdition {
    private final Site site;
    private final Language language;
    private final Assets assets;
    private final Messages messages;
    private final FilledMessages filled;
    private final Collator collator;

    public LanguageEdition(Site site, Language language, Assets assets) {
        this.site = site;
        this.language = language;
        this.assets = assets;
        this.messages = site.messages(language);
        this.filled = new FilledMessages(messages);
        this.collator = Collator.getInstance(messages.locale());
        collator.freeze();
    }

    public Site site() {
        return site;
    }

    public Language language() {
        return language;
    }

    public Assets assets() {
        return assets;
    }

    /** The locale by which names of countries are chosen, e.g. {@code en-GB}. */
    public Locale locale() {
        return messages.locale();
    }

    /** An interface message, as plain text. */
    public String message(String key) {
        return messages.text(key);
    }

    /** An interface message for a template, marked if it is in another language. */
    public String shownMessage(String key) {
        return messages.marked(key);
    }

    /**
     * A message with its placeholders filled. A message that is no valid pattern is given as it stands; it has been
     * reported.
     */
    public String message(String key, Map<String, Object> values) {
        try {
            return filled.text(key, values);
        } catch (IllegalArgumentException e) {
            return message(key);
        }
    }

    /** The same with its placeholders filled, marked if it is in another language. */
    public String shownMessage(String key, Map<String, Object> values) {
        return messages.marked(key, message(key, values));
    }

    /** An interface message, with its language when that is another one. */
    public Label messageLabel(String key) {
        return new Label(message(key), foreign(messages.language(key)));
    }

    /** The text for this edition's readers, with its language when that is another one. */
    public Label label(LocalizedText text) {
        return label(text.in(site.settings().preferred(language)));
    }

    private Label label(LocalizedText.Tagged tagged) {
        return new Label(tagged.text(), foreign(tagged.language()));
    }

    public Optional<Label> optionalLabel(LocalizedText text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(label(text));
    }

    /** The title of a source. One for all readers is in the language that the source names. */
    public Label title(Source source) {
        return source.title()
                .everywhere()
                .map(same -> new Label(same, source.language().flatMap(this::foreign)))
                .orElseGet(() -> label(source.title()));
    }

    /** The language, unless it is this edition's or nobody tells it. */
    public Optional<Language> foreign(Language other) {
        return other.equals(language) || other.equals(Language.UNDETERMINED) ? Optional.empty() : Optional.of(other);
    }

    public Optional<Words> words(Subject subject) {
        return site.words(subject, language);
    }

    /** A subject's summary in one or two sentences; empty when it has none. */
    public Optional<Label> summary(Subject subject) {
        return words(subject)
                .filter(words -> !words.summary().isEmpty())
                .map(words -> new Label(words.summary(), foreign(words.language())));
    }

    /** What belongs to a subject besides its texts. */
    public Attachments attachments(Subject subject) {
        return switch (subject.kind()) {
            case CITY ->
                Optional.ofNullable(site.cities().get(subject.id()))
                        .map(City::attachments)
                        .orElse(Attachments.NONE);
            case ARTICLE ->
                Optional.ofNullable(site.announcements().get(subject.id()))
                        .map(Announcement::attachments)
                        .orElse(Attachments.NONE);
            case PAGE -> site.attachments(subject.id());
            case HOME -> site.attachments("home");
            default -> Attachments.NONE;
        };
    }

    public String address(Subject subject) {
        return site.addresses().of(subject, language);
    }

    public Reference reference(Subject subject) {
        return new Reference(title(subject), address(subject));
    }

    /** A link to a section; empty if the site leaves it out. */
    public Optional<Reference> referenceIfThere(Subject section) {
        return site.settings().sections().contains(section) ? Optional.of(reference(section)) : Optional.empty();
    }

    /** The title of a subject's page. */
    public Label title(Subject subject) {
        if (subject.part() > 1) {
            return new Label(
                    message(
                            "news.page",
                            Map.of(
                                    "page",
                                    subject.part(),
                                    "pages",
                                    site.archives().of(subject).pages())),
                    foreign(messages.language("news.page")));
        }
        return switch (subject.kind().form()) {
            case ONCE -> messageLabel((subject.equals(Subject.HOME) ? "section." : "title.") + subject.key());
            case SECTION -> messageLabel("section." + subject.key());
            case BUNDLE -> subject.kind() == Subject.Kind.CITY ? cityName(subject.id()) : titleOfText(subject);
            case LIST -> label(site.archives().of(subject).name());
        };
    }

    private Label titleOfText(Subject subject) {
        return words(subject)
                .map(words -> new Label(words.title().orElse(subject.id()), foreign(words.language())))
                .orElse(new Label(subject.id(), Optional.empty()));
    }

    /** The name of a city, or the id itself when there is no such city. */
    public Label cityName(String id) {
        City city = site.cities().get(id);
        return city == null ? new Label(id, Optional.empty()) : cityName(city);
    }

    private Label cityName(City city) {
        return label(city.name(site.settings().preferred(language)));
    }

    /** All names of a city in any language, the one in this edition's language first. */
    public List<String> cityNames(City city) {
        Set<String> names = new LinkedHashSet<>(List.of(cityName(city).text()));
        names.addAll(city.names().texts().values());
        names.addAll(city.localNames().values());
        names.addAll(city.otherNames());
        return List.copyOf(names);
    }

    public List<Reference> cityReferences(List<String> ids) {
        return ids.stream()
                .filter(site.cities()::containsKey)
                .map(id -> reference(Subject.city(id)))
                .toList();
    }

    /** Links to the lists of announcements with these tags. */
    public List<Reference> tagReferences(List<String> tags) {
        return tags.stream().distinct().map(tag -> reference(Subject.tag(tag))).toList();
    }

    /** Compares by a text, in the dictionary order of the edition's language (CLDR). */
    public <T> Comparator<T> alphabetically(Function<T, String> text) {
        return (first, second) -> collator.compare(text.apply(first), text.apply(second));
    }

    /** References in alphabetical order. */
    public List<Reference> sorted(Stream<Reference> references) {
        return references
                .sorted(alphabetically(reference -> reference.label().text()))
                .toList();
    }

    /** The texts of a map by language, sorted by language. */
    public List<Label> labels(Map<Language, String> texts) {
        List<Label> labels = new ArrayList<>();
        texts.forEach((tag, text) -> labels.add(new Label(text, foreign(tag))));
        return List.copyOf(labels);
    }
}
