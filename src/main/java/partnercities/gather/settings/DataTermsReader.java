package partnercities.gather.settings;

import java.util.Optional;
import partnercities.domain.settings.DataTerms;
import partnercities.gather.yaml.Fields;

/** Reads what {@code site.yaml} says about the open data. */
final class DataTermsReader {
    private DataTermsReader() {}

    static DataTerms read(Fields settings) {
        return settings.nested("data", data -> new DataTerms(licence(data), data.localized("description")))
                .orElse(DataTerms.UNSTATED);
    }

    private static Optional<DataTerms.Licence> licence(Fields data) {
        return data.<Optional<DataTerms.Licence>>nested("licence", licence -> {
                    Optional<String> name = licence.required("name", licence.text("name"), "as CC BY 4.0");
                    Optional<String> url = licence.required(
                            "url",
                            licence.webAddress("url"),
                            "where its text is, as https://creativecommons.org/licenses/by/4.0/");
                    return name.flatMap(named -> url.map(found -> new DataTerms.Licence(named, found)));
                })
                .flatMap(found -> found);
    }
}
