package partnercities.gather.settings;

import java.net.URI;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import partnercities.diagnostic.Diagnostic;
import partnercities.diagnostic.Rule;
import partnercities.domain.city.Coordinates;
import partnercities.domain.city.HomeCity;
import partnercities.domain.page.Extra;
import partnercities.domain.settings.Hosting;
import partnercities.domain.settings.Hosting.Compression;
import partnercities.domain.settings.Publisher;
import partnercities.domain.settings.SiteSettings;
import partnercities.domain.settings.SiteSettings.AddressStyle;
import partnercities.domain.text.LocalizedText;
import partnercities.gather.documents.Accent;
import partnercities.gather.documents.SettingsDocument;
import partnercities.gather.facts.SlugReader;
import partnercities.gather.findings.Findings;
import partnercities.gather.findings.Register;
import partnercities.gather.findings.Unconfirmed;
import partnercities.gather.readers.CityReader;
import partnercities.gather.source.Origin;
import partnercities.gather.spelling.BaseUrl;
import partnercities.gather.yaml.Fields;
import partnercities.gather.yaml.ScalarReader;
import partnercities.gather.yaml.Value;

/** Reads {@code site.yaml}. */
public final class SettingsReader {
    private static final URI NOWHERE = URI.create("https://site.invalid/");

    private static final long MOST_DAYS = 36_500;

    private SettingsReader() {}

    /** Reads the whole file. */
    public static SettingsDocument read(Origin file, Fields fields) {
        SiteSettings settings = settings(file, fields);
        Optional<Accent> accent = AccentReader.read(fields);
        return new SettingsDocument(
                file,
                settings,
                accent,
                AccessibilityReader.places(fields),
                fields.findings().unconfirmed());
    }

    private static SiteSettings settings(Origin file, Fields fields) {
        Publisher publisher = publisher(fields);
        MapReader maps = MapReader.read(fields);
        EditorsKey.check(fields);
        return new SiteSettings(
                fields.required("title", Optional.of(fields.localized("title")), "the site's title per language")
                        .orElse(LocalizedText.NONE),
                fields.localized("slogan"),
                home(fields),
                LanguagesReader.read(fields),
                baseUrl(fields),
                fields.term("addresses", AddressStyle.class, "address style", Rule.UNKNOWN_ADDRESS_STYLE)
                        .orElse(AddressStyle.FOLDERS),
                fields.required("time-zone", fields.timeZone("time-zone"), "the home city's zone, as Europe/Warsaw")
                        .orElse(ZoneOffset.UTC),
                MastheadReader.read(file, fields),
                fields.nested("sections", SettingsReader::without).orElse(Set.of()),
                publisher,
                fields.flag("demonstration"),
                PartnerNetworkReader.read(fields),
                tags(fields),
                fields.mention("guidance", Register.PAGE),
                DataTermsReader.read(fields),
                maps.tiles(),
                maps.elsewhere(),
                AccessibilityReader.read(fields, publisher),
                hosting(fields));
    }

    private static Hosting hosting(Fields fields) {
        return new Hosting(
                fields.flag("compress") ? Compression.GZIP_AND_BROTLI : Compression.NONE,
                fields.wholeNumber("keep-assets")
                        .filter(days -> isPossible(days, fields))
                        .orElse(Hosting.USUAL_DAYS),
                Set.copyOf(fields.texts("gone")));
    }

    private static boolean isPossible(long days, Fields fields) {
        boolean possible = days >= 0 && days <= MOST_DAYS;
        if (!possible) {
            fields.findings()
                    .add(Diagnostic.of(Rule.IMPOSSIBLE_NUMBER, "Nothing can be kept for " + days + " days.")
                            .at(fields.position("keep-assets"))
                            .help("write a whole number from 0 to " + MOST_DAYS));
        }
        return possible;
    }

    /** Harmless settings, for when there is no file. */
    public static SettingsDocument nothing(Origin file) {
        Value.Mapping empty = new Value.Mapping(new TreeMap<>(), file.start());
        return new SettingsDocument(
                file,
                settings(file, new Fields(empty, new Findings())),
                Optional.empty(),
                Map.of(),
                Unconfirmed.NOTHING);
    }

    private static HomeCity home(Fields fields) {
        Optional<HomeCity> home = fields.nested("home", city -> {
            LocalizedText names = city.localized("names");
            city.required("names", Optional.of(names), "the home city's name per language");
            LocalizedText from = city.localized("from");
            city.required(
                    "from", Optional.of(from), "what stands after a distance, as {pl: od Torunia, en: from Toruń}");
            return new HomeCity(
                    names,
                    from,
                    CityReader.country(city),
                    CityReader.coordinates(city).orElse(Coordinates.NOWHERE),
                    NetworksReader.read(city));
        });
        return fields.required("home", home, "name the city whose partners the site shows")
                .orElse(new HomeCity(LocalizedText.NONE, LocalizedText.NONE, "", Coordinates.NOWHERE, List.of()));
    }

    private static URI baseUrl(Fields fields) {
        Optional<String> address = fields.required(
                "base-url", fields.webAddress("base-url"), "where the site is published, as " + BaseUrl.EXAMPLE);
        return address.flatMap(written -> {
                    BaseUrl read = BaseUrl.of(written);
                    if (read.url().isEmpty()) {
                        fields.findings()
                                .add(Diagnostic.of(Rule.WRONG_ADDRESS, read.mistake())
                                        .at(fields.position("base-url"))
                                        .help(read.help()));
                    }
                    return read.url();
                })
                .orElse(NOWHERE);
    }

    /** The sections to leave out; also notes what others were called in addresses. */
    private static Set<Extra> without(Fields sections) {
        SlugReader.readFormerOfSections(sections);
        ScalarReader reader = new ScalarReader(sections.findings());
        return sections.scalars("without").stream()
                .flatMap(scalar ->
                        reader.term(scalar, Extra.class, "section to leave out", Rule.UNKNOWN_SECTION).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Publisher publisher(Fields fields) {
        Optional<Publisher> publisher = fields.nested("publisher", who -> {
            LocalizedText name = who.localized("name");
            who.required("name", Optional.of(name), "the publisher's name per language");
            return new Publisher(
                    name,
                    who.webAddress("website"),
                    who.emailAddress("email"),
                    who.text("phone"),
                    who.localized("address"));
        });
        return fields.required("publisher", publisher, "say who publishes the site: {name: {pl: ..., en: ...}}")
                .orElse(new Publisher(
                        LocalizedText.NONE, Optional.empty(), Optional.empty(), Optional.empty(), LocalizedText.NONE));
    }

    private static Map<String, LocalizedText> tags(Fields fields) {
        return fields.<SortedMap<String, LocalizedText>>nested("tags", all -> {
                    SortedMap<String, LocalizedText> tags = new TreeMap<>();
                    all.entries().keySet().forEach(tag -> tags.put(tag, all.localized(tag)));
                    return tags;
                })
                .orElse(new TreeMap<>());
    }
}
