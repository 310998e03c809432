package partnercities.gather.facts;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import partnercities.diagnostic.Diagnostic;
import partnercities.diagnostic.Rule;
import partnercities.domain.page.Subject;
import partnercities.domain.text.Language;
import partnercities.encoding.Slug;
import partnercities.gather.findings.Findings;
import partnercities.gather.findings.FormerSlug;
import partnercities.gather.yaml.Fields;
import partnercities.gather.yaml.ScalarReader;
import partnercities.gather.yaml.Value;

/** Reads the slugs of addresses, those of today and former ones. */
public final class SlugReader {
    private static final String FORMER = "former-slugs";
    private static final Pattern SLUG = Pattern.compile("[\\p{Ll}\\p{Lo}\\p{Nd}-]+");
    /** So that the name of a file, which is longer, has at most 255 bytes. */
    private static final int MOST_BYTES = 200;
    /** Of a slug that is made of something else. */
    private static final int LONGEST = 80;

    private SlugReader() {}

    /** The slug of a page in one language. */
    public static Optional<String> read(Fields fields, Language language) {
        return fields.scalar("slug").flatMap(scalar -> slug(scalar, Optional.of(language), fields.findings()));
    }

    /** Notes the former slugs of a page in one language: one, or a list. */
    public static void readFormer(Fields fields, Language language) {
        note(fields.scalars(FORMER), Optional.of(language), Optional.empty(), fields.findings());
    }

    /** Notes the former slugs of a page: one, a list, or such by language. */
    public static void readFormer(Fields fields) {
        readFormer(FORMER, fields, Optional.empty());
    }

    /** Notes the former slugs of sections, by their keys. */
    public static void readFormerOfSections(Fields fields) {
        fields.nested(FORMER, sections -> {
            Subject.SECTIONS.forEach(section -> readFormer(section.key(), sections, Optional.of(section)));
            return sections;
        });
    }

    private static void readFormer(String key, Fields fields, Optional<Subject> section) {
        Findings findings = fields.findings();
        if (fields.value(key).filter(Value.Mapping.class::isInstance).isEmpty()) {
            note(fields.scalars(key), Optional.empty(), section, findings);
            return;
        }
        fields.nested(key, byLanguage -> {
            byLanguage.entries().forEach((tag, entry) -> new ScalarReader(findings)
                    .languageOrMeant(new Value.Scalar(tag, Value.Form.TEXT, entry.key()))
                    .ifPresent(language -> note(byLanguage.scalars(tag), Optional.of(language), section, findings)));
            return byLanguage;
        });
    }

    private static void note(
            List<Value.Scalar> slugs, Optional<Language> language, Optional<Subject> section, Findings findings) {
        slugs.forEach(scalar -> slug(scalar, language, findings)
                .ifPresent(slug -> findings.formerly(new FormerSlug(section, language, slug, scalar.position()))));
    }

    private static Optional<String> slug(Value.Scalar scalar, Optional<Language> language, Findings findings) {
        String slug = Normalizer.normalize(scalar.text().strip(), Normalizer.Form.NFC);
        if (slug.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> wrong = wrong(slug);
        wrong.ifPresent(message -> findings.add(Diagnostic.of(Rule.WRONG_SLUG, "'" + shown(slug) + "' " + message)
                .at(scalar.position())
                .help(language.flatMap(known -> right(slug, known))
                        .or(() -> Optional.of("write " + slug + "-1").filter(one -> Slug.isReserved(slug)))
                        .orElse("use lower-case letters, digits and single hyphens between them"))));
        return wrong.isEmpty() ? Optional.of(slug) : Optional.empty();
    }

    private static Optional<String> right(String slug, Language language) {
        return Slug.of(slug, language)
                .map(right -> Slug.cut(right, LONGEST))
                .filter(right -> wrong(right).isEmpty())
                .map(right -> "write " + right);
    }

    /** What is wrong with it, as the end of a sentence. */
    private static Optional<String> wrong(String slug) {
        boolean fits =
                SLUG.matcher(slug).matches() && !slug.startsWith("-") && !slug.endsWith("-") && !slug.contains("--");
        if (!fits) {
            return Optional.of("cannot be part of an address.");
        }
        return slug.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES
                ? Optional.of("is too long for an address.")
                : Slug.isReserved(slug) ? Optional.of("cannot be the name of a file on Windows.") : Optional.empty();
    }

    private static String shown(String slug) {
        return slug.length() <= LONGEST ? slug : slug.substring(0, LONGEST) + "…";
    }
}
