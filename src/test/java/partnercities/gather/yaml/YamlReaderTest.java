package partnercities.gather.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import partnercities.Chance;
import partnercities.diagnostic.Diagnostic;
import partnercities.diagnostic.Position;
import partnercities.diagnostic.SourceText;
import partnercities.gather.findings.Findings;
import partnercities.gather.yaml.Value.Form;

class YamlReaderTest {
    private final Findings findings = new Findings();

    @Test
    void knowsWhereEveryScalarStands() {
        Chance.forAll(300, chance -> {
            Object tree = tree(chance);

            Emitter emitter = new Emitter(chance.random());
            String yaml = emitter.document(tree);
            SourceText source = new SourceText("file.yaml", yaml);

            Value.Mapping read = YamlReader.read(source, findings);

            assertThat(findings.diagnostics().sorted()).as(yaml).isEmpty();
            check(tree, read, source);
        });
    }

    @Test
    void knowsWhereEveryScalarOfFrontMatterStands() {
        Chance.forAll(300, chance -> {
            Object tree = tree(chance);

            String yaml = new Emitter(chance.random()).document(tree);
            SourceText source = new SourceText("pl.md", "---\n" + yaml + "---\nBody\n");

            Value.Mapping read = YamlReader.readFrontMatter(source, yaml, 1, findings);

            assertThat(findings.diagnostics().sorted()).as(yaml).isEmpty();
            check(tree, read, source);
        });
    }

    /** Also of front matter that lacks its first fence, and so begins in the first line. */
    @ParameterizedTest
    @ValueSource(strings = {"---\n", ""})
    void wordsOfFrontMatterThatLookLikeACommentAreNotLost(String fence) {
        String yaml = "title: Visit # two\n";
        YamlReader.readFrontMatter(
                new SourceText("pl.md", fence + yaml + "---\nBody\n"), yaml, fence.isEmpty() ? 0 : 1, findings);

        assertThat(findings.diagnostics().sorted()).extracting(Diagnostic::code).containsExactly("lost-words");
    }

    @Test
    void knowsWhereEveryScalarOfJsonStands() {
        Chance.forAll(300, chance -> {
            Object tree = tree(chance);

            String json = new Emitter(chance.random()).json(tree);
            SourceText source = new SourceText("file.json", json);

            Value.Mapping read = YamlReader.read(source, findings);

            assertThat(findings.diagnostics().sorted()).as(json).isEmpty();
            check(tree, read, source);
        });
    }

    /** YAML 1.2's core schema: Norway stays Norway, and a postal code with a zero in front keeps it. */
    @Test
    void readsTextsWhoseLargeCharactersLieAcrossTheParsersBuffer() {
        String castles = "🏰".repeat(2000);
        for (int shift = 0; shift < 2; shift++) {
            String yaml = "a:" + " ".repeat(1 + shift) + castles + "\nb: 1\n";

            assertThat(read(yaml).entries()).as("shifted by " + shift).containsOnlyKeys("a", "b");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "no, TEXT, no",
        "NO, TEXT, NO",
        "yes, TEXT, yes",
        "on, TEXT, on",
        "off, TEXT, off",
        "y, TEXT, y",
        "true, TRUTH, true",
        "false, TRUTH, false",
        "010, TEXT, 010",
        "1, NUMBER, 1",
        "-1.5, NUMBER, -1.5",
        "1e3, NUMBER, 1e3",
        "1_000, TEXT, 1_000",
        "1 000, TEXT, 1 000",
        "12:30:45, TEXT, 12:30:45",
        "2023-02-02, TEXT, 2023-02-02",
        "2023-02, TEXT, 2023-02",
        "1988, NUMBER, 1988",
        "~, NOTHING, ''",
        "null, NOTHING, ''",
        "Null, NOTHING, Null",
        "'', NOTHING, ''",
        "'\"no\"', QUOTED, no",
        "'\"1988\"', QUOTED, 1988",
        "'\"\"', QUOTED, ''",
        "Q36036, TEXT, Q36036",
        "https://example.org/#top, TEXT, https://example.org/#top",
        "Lwów # ja, TEXT, Lwów",
    })
    void takesAScalarForWhatYaml12TakesItFor(String written, Form form, String text) {
        Value.Scalar scalar = scalar("key: " + written + "\n");

        assertThat(scalar.form()).isEqualTo(form);
        assertThat(scalar.text()).isEqualTo(text);
        assertThat(findings.diagnostics().sorted()).isEmpty();
    }

    @Test
    void takesAHexadecimalNumberForNoNumberOfACity() {
        Fields fields = new Fields(read("population: 0x10\n"), new Findings());

        assertThat(fields.number("population")).isEmpty();
        assertThat(fields.findings().diagnostics().sorted()).singleElement().satisfies(wrong -> assertThat(wrong.code())
                .isEqualTo("wrong-type"));
    }

    @ParameterizedTest
    @ValueSource(strings = {".inf", "-.inf", ".nan", "1e999999999"})
    void takesWhatIsNoQuantityForNoNumberOfACity(String written) {
        Fields fields = new Fields(read("population: " + written + "\n"), new Findings());

        assertThat(fields.wholeNumber("population")).isEmpty();
        assertThat(fields.findings().diagnostics().sorted()).isNotEmpty();
    }

    @Test
    void keepsTheDigitsOfANumberAsTheyWereWritten() {
        assertThat(scalar("key: 49.8380\n").text()).isEqualTo("49.8380");
    }

    @Test
    void reportsARepeatedKeyWithBothPlacesAndKeepsTheFirst() {
        Value.Mapping read = read("a: 1\nb:\n  c: 2\n  d: 3\n  c: 4\na: 5\n");

        assertThat(findings.diagnostics().sorted())
                .extracting(Diagnostic::code, Diagnostic::position, Diagnostic::related)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "duplicate-key",
                                java.util.Optional.of(new Position("file.yaml", 5, 3, 1)),
                                List.of(new Position("file.yaml", 3, 3, 1))),
                        org.assertj.core.groups.Tuple.tuple(
                                "duplicate-key",
                                java.util.Optional.of(new Position("file.yaml", 6, 1, 1)),
                                List.of(new Position("file.yaml", 1, 1, 1))));
        assertThat(((Value.Scalar) entry(read, "a").value()).text()).isEqualTo("1");
    }

    @Test
    void reportsARepeatedKeyOfJson() {
        YamlReader.read(new SourceText("file.json", "{\"a\": 1,\n \"a\": 2}"), findings);

        assertThat(findings.diagnostics().sorted()).singleElement().satisfies(twice -> {
            assertThat(twice.code()).isEqualTo("duplicate-key");
            assertThat(twice.position().orElseThrow().line()).isEqualTo(2);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'a: [1, 2\nb: 3\n' | 1",
                "'a: 1\n b: 2\n' | 2",
                "'a: \"x\nb: 2\n' | 1",
                "'a: 1\n\tb: 2\n' | 2",
                "'a:\n\tb: 2\n' | 2",
                "'a: b: c\n' | 1",
                "'names: {pl: Lwów, en: Lviv\n' | 1",
                "'a: @x\n' | 1",
            })
    void reportsASyntaxErrorInTheLineWhereItShows(String yaml, int line) {
        read(yaml);

        assertThat(findings.diagnostics().sorted()).singleElement().satisfies(wrong -> {
            assertThat(wrong.code()).isEqualTo("yaml-syntax");
            assertThat(wrong.position().orElseThrow().line()).isEqualTo(line);
            assertThat(wrong.help()).isPresent();
        });
    }

    @Test
    void callsATabATab() {
        read("a:\n\tb: 2\n");

        assertThat(findings.diagnostics().sorted()).singleElement().satisfies(wrong -> assertThat(wrong.message())
                .startsWith("A tab "));
    }

    @Test
    void keepsWhatCameBeforeASyntaxError() {
        assertThat(read("a: 1\nb: [\n").entries()).containsKey("a");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\"a\": 1", "{\"a\" 1}", "{\"a\": 01}", "{'a': 1}", "{\"a\": \"x}", "{\"a\": 1,}", "{} {}", "["
            })
    void reportsBrokenJson(String json) {
        YamlReader.read(new SourceText("file.json", json), findings);

        assertThat(findings.diagnostics().sorted()).isNotEmpty().allSatisfy(wrong -> assertThat(wrong.position())
                .hasValueSatisfying(place -> assertThat(place.file()).isEqualTo("file.json")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"- a\n- b\n", "Just a text\n", "[1, 2]\n", "42\n"})
    void wantsAMappingAtTheTop(String yaml) {
        assertThat(read(yaml).entries()).isEmpty();
        assertThat(findings.diagnostics().sorted()).singleElement().satisfies(wrong -> assertThat(wrong.code())
                .isEqualTo("wrong-type"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "# nothing yet\n", "---\n", "~\n"})
    void readsNothingFromNothing(String yaml) {
        assertThat(read(yaml).entries()).isEmpty();
        assertThat(findings.diagnostics().sorted()).isEmpty();
    }

    @Test
    void reportsASecondDocument() {
        read("a: 1\n---\nb: 2\n");

        assertThat(findings.diagnostics().sorted()).singleElement().satisfies(wrong -> assertThat(
                        wrong.position().orElseThrow().line())
                .isEqualTo(3));
    }

    @Test
    void reportsAnAliasInsteadOfFollowingIt() {
        read("a: &x {b: 1}\nc: *x\n");

        assertThat(findings.diagnostics().sorted()).singleElement().satisfies(wrong -> {
            assertThat(wrong.code()).isEqualTo("yaml-alias");
            assertThat(wrong.position().orElseThrow().line()).isEqualTo(2);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: !!binary aGVsbG8=\n",
                "a: !!python/object x\n",
                "? [a, b]\n: c\n",
                "? {a: b}\n: c\n",
                "a: !!timestamp 2023-02-02\n",
                "<<: {a: b}\n",
                "a: &x\n",
                "%YAML 1.1\n---\na: 1\n",
                "a: \"\\q\"\n",
                "a: \u0001\n",
            })
    void neverFailsOnAnyYaml(String yaml) {
        Value.Mapping read = read(yaml);

        assertThat(read.position().file()).isEqualTo("file.yaml");
    }

    @Test
    void neverFailsOnAnyText() {
        Chance.forAll(chance -> {
            String yaml = scraps(chance);

            Findings findings = new Findings();
            Value.Mapping read = YamlReader.read(new SourceText("file.yaml", yaml), findings);

            assertThat(read.entries().isEmpty() || !yaml.isBlank()).isTrue();
            findings.diagnostics().sorted().forEach(one -> assertThat(one.position())
                    .isPresent());
        });
    }

    @Test
    void findsFoldedTextAtItsSign() {
        Value.Scalar scalar = scalar("key: >-\n  Long\n  text\n");

        assertThat(scalar.text()).isEqualTo("Long text");
        assertThat(scalar.form()).isEqualTo(Form.QUOTED);
        assertThat(scalar.position()).isEqualTo(new Position("file.yaml", 1, 6, 2));
    }

    private Value.Mapping read(String yaml) {
        return YamlReader.read(new SourceText("file.yaml", yaml), findings);
    }

    private Value.Scalar scalar(String yaml) {
        return (Value.Scalar) entry(read(yaml), "key").value();
    }

    private static Value.Entry entry(Value.Mapping mapping, String key) {
        return java.util.Objects.requireNonNull(mapping.entries().get(key), key);
    }

    /** Every scalar's position points at the scalar's own text, behind its quotation mark if it has one. */
    private static void check(Object expected, Value actual, SourceText source) {
        if (expected instanceof Map<?, ?> map) {
            Value.Mapping mapping = (Value.Mapping) actual;
            assertThat(mapping.entries()).hasSize(map.size());
            map.forEach((key, value) -> {
                Value.Entry entry = entry(mapping, (String) key);
                assertThat(textAt(source, entry.key(), (String) key)).isEqualTo(key);
                check(java.util.Objects.requireNonNull(value), entry.value(), source);
            });
        } else if (expected instanceof List<?> list) {
            Value.Sequence sequence = (Value.Sequence) actual;
            assertThat(sequence.items()).hasSize(list.size());
            for (int index = 0; index < list.size(); index++) {
                check(
                        java.util.Objects.requireNonNull(list.get(index)),
                        sequence.items().get(index),
                        source);
            }
        } else {
            Value.Scalar scalar = (Value.Scalar) actual;
            String text = (String) expected;
            assertThat(scalar.text()).isEqualTo(text);
            assertThat(textAt(source, scalar.position(), text)).isEqualTo(text);
            boolean quoted = scalar.form() == Form.QUOTED;
            assertThat(scalar.position().length())
                    .as("length of %s", scalar)
                    .isEqualTo(text.codePointCount(0, text.length()) + (quoted ? 2 : 0));
        }
    }

    private static String textAt(SourceText source, Position place, String text) {
        int start = source.offset(place.line(), place.column());
        if ("\"'".indexOf(source.text().charAt(start)) >= 0) {
            start++;
        }
        return source.text().substring(start, Math.min(source.text().length(), start + text.length()));
    }

    private static Object tree(Chance chance) {
        return mapping(chance, 3);
    }

    private static String scraps(Chance chance) {
        return chance.scraps(
                0,
                14,
                "a",
                "b",
                ":",
                ": ",
                "- ",
                "\n",
                "\n  ",
                "\n    ",
                "\t",
                "#",
                " #",
                "[",
                "]",
                "{",
                "}",
                ",",
                "\"",
                "'",
                "|",
                ">",
                "-",
                "---\n",
                "...",
                "&x",
                "*x",
                "!",
                "!!",
                "%",
                "@",
                "`",
                "?",
                "? ",
                "~",
                "1",
                "0x",
                ".",
                "\\",
                "ї",
                "\uD83C\uDFD9",
                "\uD83C",
                "\u0000",
                "\u0085",
                "\uFEFF",
                "<<");
    }

    private static SortedMap<String, Object> mapping(Chance chance, int depth) {
        SortedMap<String, Object> mapping = new TreeMap<>();
        chance.several(1, 4, () -> chance.word(1, 4, "abcłїж")).forEach(key -> mapping.put(key, value(chance, depth)));
        return mapping;
    }

    private static Object value(Chance chance, int depth) {
        return switch (depth == 0 ? 0 : chance.whole(0, 2)) {
            case 0 -> text(chance);
            case 1 -> chance.several(1, 3, () -> value(chance, depth - 1));
            default -> mapping(chance, depth - 1);
        };
    }

    /** Texts that are no number and need no quotation marks, with characters outside the BMP among them. */
    private static String text(Chance chance) {
        return "x" + chance.scraps(1, 5, "a", "Łu", "ї", "\uD83C\uDFD9", "\uD835\uDD4F", "焦", " b", "-c", "é", "'d");
    }

    /** Writes a tree in one of many ways. */
    private static final class Emitter {
        private final Random chance;
        private final StringBuilder yaml = new StringBuilder();

        Emitter(Random chance) {
            this.chance = chance;
        }

        String document(Object tree) {
            noise("");
            mapping((Map<?, ?>) tree, "");
            noise("");
            return yaml.toString();
        }

        private void mapping(Map<?, ?> map, String indent) {
            map.forEach((key, value) -> {
                noise(indent);
                yaml.append(indent).append(quoted((String) key)).append(':');
                value(java.util.Objects.requireNonNull(value), indent);
            });
        }

        private void value(Object value, String indent) {
            String deeper = indent + " ".repeat(1 + chance.nextInt(3));
            if (value instanceof String text) {
                boolean onItsOwnLine = chance.nextInt(6) == 0;
                yaml.append(onItsOwnLine ? "\n" + deeper : " ".repeat(1 + chance.nextInt(3)))
                        .append(quoted(text));
                end();
            } else if (chance.nextInt(4) == 0) {
                yaml.append(' ');
                flow(value, deeper);
                end();
            } else if (value instanceof Map<?, ?> map) {
                end();
                mapping(map, deeper);
            } else {
                end();
                for (Object item : (List<?>) value) {
                    noise(deeper);
                    yaml.append(deeper).append('-');
                    value(item, deeper);
                }
            }
        }

        private void flow(Object value, String indent) {
            if (value instanceof Map<?, ?> map) {
                yaml.append('{');
                List<String> separators = new ArrayList<>(List.of(""));
                map.forEach((key, inner) -> {
                    yaml.append(separators.get(separators.size() - 1))
                            .append(quoted((String) key))
                            .append(": ");
                    flow(java.util.Objects.requireNonNull(inner), indent);
                    separators.add(separator(indent));
                });
                yaml.append('}');
            } else if (value instanceof List<?> list) {
                yaml.append('[');
                for (int index = 0; index < list.size(); index++) {
                    yaml.append(index == 0 ? "" : separator(indent));
                    flow(java.util.Objects.requireNonNull(list.get(index)), indent);
                }
                yaml.append(']');
            } else {
                yaml.append(quoted((String) value));
            }
        }

        private String separator(String indent) {
            return chance.nextInt(4) == 0 ? ", # \uD83C\uDFD9\n" + indent : ", ";
        }

        private String quoted(String text) {
            return switch (text.indexOf('\'') >= 0 ? chance.nextInt(2) : chance.nextInt(3)) {
                case 0 -> text;
                case 1 -> "\"" + text + "\"";
                default -> "'" + text + "'";
            };
        }

        private void end() {
            yaml.append(chance.nextInt(5) == 0 ? "   # a: \"b\" \uD83C\uDFD9 ї" : "")
                    .append('\n');
        }

        private void noise(String indent) {
            while (chance.nextInt(6) == 0) {
                yaml.append(chance.nextBoolean() ? "" : indent + "# x: [y").append('\n');
            }
        }

        String json(Object value) {
            json(value, "\n");
            return yaml.toString();
        }

        private void json(Object value, String line) {
            String deeper = line + "  ";
            if (value instanceof Map<?, ?> map) {
                yaml.append('{');
                List<String> separators = new ArrayList<>(List.of(""));
                map.forEach((key, inner) -> {
                    yaml.append(separators.get(separators.size() - 1)).append(space(deeper));
                    yaml.append('"').append(key).append('"').append(':').append(space(deeper));
                    json(java.util.Objects.requireNonNull(inner), deeper);
                    separators.add(",");
                });
                yaml.append(space(line)).append('}');
            } else if (value instanceof List<?> list) {
                yaml.append('[');
                for (int index = 0; index < list.size(); index++) {
                    yaml.append(index == 0 ? "" : ",").append(space(deeper));
                    json(java.util.Objects.requireNonNull(list.get(index)), deeper);
                }
                yaml.append(space(line)).append(']');
            } else {
                yaml.append('"').append(value).append('"');
            }
        }

        private String space(String line) {
            return switch (chance.nextInt(3)) {
                case 0 -> line;
                case 1 -> " ";
                default -> "";
            };
        }
    }
}
