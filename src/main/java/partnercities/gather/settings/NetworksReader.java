package partnercities.gather.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import partnercities.domain.city.CityNetwork;
import partnercities.domain.text.LocalizedText;
import partnercities.gather.facts.Entry;
import partnercities.gather.facts.Wording;
import partnercities.gather.findings.Register;
import partnercities.gather.yaml.Fields;

/** Reads {@code home.networks} of {@code site.yaml}: the networks of many cities that the home city belongs to, by their keys. */
final class NetworksReader {
    private static final String KEY = "networks";

    private NetworksReader() {}

    static List<CityNetwork> read(Fields home) {
        List<Entry<CityNetwork>> networks = new ArrayList<>();
        home.nested(KEY, all -> {
            all.entries().forEach((key, entry) -> all.required(
                            key,
                            all.nested(key, fields -> network(key, fields)),
                            "write {name: ..., url: ..., source: ...}")
                    .ifPresent(network -> networks.add(new Entry<>(network, entry.key()))));
            return all;
        });
        return Entry.values(KEY, networks, CityNetwork::name, "Two networks have the same name.", home);
    }

    private static CityNetwork network(String key, Fields fields) {
        LocalizedText name = Wording.read(fields, "name");
        fields.required("name", Optional.of(name), "what the network is called: one text, or {pl: ..., en: ...}");
        LocalizedText text = fields.localized("text");
        Optional<String> address = fields.webAddress("url");
        var since = fields.date("since");
        List<String> sources = fields.mentions("source", Register.SOURCE);
        fields.required("source", Optional.of(sources), "every fact names its source: a key of sources.yaml");
        // one without a name is reported above, and what names its key has made no mistake
        return new CityNetwork(
                key, name.isEmpty() ? LocalizedText.everywhere(key) : name, text, address, since, sources);
    }
}
