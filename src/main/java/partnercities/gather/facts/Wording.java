package partnercities.gather.facts;

import partnercities.domain.text.LocalizedText;
import partnercities.gather.yaml.Fields;
import partnercities.gather.yaml.Value;

/** Reads a name or title: a plain text is the same for all readers, {@code {pl: ..., en: ...}} differs by language. */
public final class Wording {
    private Wording() {}

    public static LocalizedText read(Fields fields, String key) {
        return fields.value(key).filter(Value.Scalar.class::isInstance).isPresent()
                ? fields.text(key).map(LocalizedText::everywhere).orElse(LocalizedText.NONE)
                : fields.localized(key);
    }
}
