package partnercities.gather.readers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import partnercities.diagnostic.Position;
import partnercities.domain.agreement.Scheme;
import partnercities.domain.settings.Colour;
import partnercities.gather.documents.Token;
import partnercities.gather.documents.TokensDocument;
import partnercities.gather.source.Origin;

class TokensReaderTest {
    @Test
    void aTokenKnowsWhereItsValueStands() {
        TokensDocument document = read(":root {\n  --ink:  #000000 ;\n}\n");

        assertThat(document.own(Scheme.LIGHT, "ink")).hasValueSatisfying(token -> {
            assertThat(token.position()).isEqualTo(new Position("assets/tokens.css", 2, 11, 7));
            assertThat(document.text().substring(token.start(), token.end())).isEqualTo("#000000");
            assertThat(token.colour()).map(Colour::hex).hasValue("#000000");
        });
        assertThat(document.has(Scheme.DARK)).isFalse();
    }

    @Test
    void theDarkSchemeHasWhatTheLightOneSaysAndItDoesNot() {
        TokensDocument document = read("""
                @layer tokens { :root { --ink: #000000; --paper: #ffffff }
                  @media (prefers-color-scheme: dark) { :root { --ink: #eeeeee } } }
                """);

        assertThat(hex(document, Scheme.LIGHT, "ink")).isEqualTo("#000000");
        assertThat(hex(document, Scheme.DARK, "ink")).isEqualTo("#eeeeee");
        assertThat(hex(document, Scheme.DARK, "paper")).isEqualTo("#ffffff");
        assertThat(document.own(Scheme.DARK, "paper")).isEmpty();
    }

    @Test
    void whatHoldsUnderOtherConditionsOnlyIsPassedOver() {
        TokensDocument document = read("""
                /* :root { --ink: #111111; } */
                :root { --ink: #000000; content: "} :root { --ink: #222222"; }
                @media print { :root { --ink: #333333; } }
                @media (width > 40rem) { @media (prefers-color-scheme: dark) { :root { --ink: #444444; } } }
                .card { --ink: #555555; }
                @supports (color: oklch(0 0 0)) { :root { --ink: #666666; } }
                """);

        assertThat(hex(document, Scheme.LIGHT, "ink")).isEqualTo("#000000");
        assertThat(document.has(Scheme.DARK)).isFalse();
    }

    @Test
    void theLastOfTwoCounts() {
        assertThat(hex(read(":root { --ink: #000000; --ink: #111111; }"), Scheme.LIGHT, "ink"))
                .isEqualTo("#111111");
    }

    @Test
    void aValueThatIsNoColourIsATokenAllTheSame() {
        TokensDocument document = read(":root { --ink: black; --measure: 66ch; }");

        assertThat(document.own(Scheme.LIGHT, "ink"))
                .hasValueSatisfying(token -> assertThat(token.colour()).isEmpty());
        assertThat(document.own(Scheme.LIGHT, "measure")).isPresent();
    }

    private static String hex(TokensDocument document, Scheme scheme, String name) {
        return document.token(scheme, name).flatMap(Token::colour).orElseThrow().hex();
    }

    private static TokensDocument read(String text) {
        return TokensReader.read(new Origin("assets", "tokens.css"), text);
    }
}
