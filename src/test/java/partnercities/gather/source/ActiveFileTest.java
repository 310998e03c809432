package partnercities.gather.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ActiveFileTest {
    private static final String SVG = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1 1'%s>%s</svg>";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<s:script xmlns:s='http://www.w3.org/2000/svg'/>",
                "<foreignObject/>",
                "<path onclick='alert(1)'/>",
                "<a href='java&#115;cript:alert(1)'/>",
                "<a xlink:href=' java\tscript:alert(1)'/>",
                "<use href='data:image/svg+xml,x#y'/>",
                "<a href='data:text/html,x'/>"
            })
    void aDrawingThatRunsIsWarnedOf(String inside) {
        assertThat(warning(SVG.formatted("", inside))).contains("run this file");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<image href='https://e.example/a.png'/>",
                "<image xlink:href='//e.example/a.png'/>",
                "<style>@import 'x.css';</style>",
                "<style><![CDATA[p { fill: url(https://e.example/a.svg#b) }]]></style>",
                "<path style='fill: url(https://e.example/a.svg#b)'/>",
                "<path fill='url(https://e.example/a.svg#b)'/>"
            })
    void aDrawingThatAsksAnotherHostIsWarnedOf(String inside) {
        assertThat(warning(SVG.formatted("", inside))).contains("another host");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<path d='M0 0h4v3H0z' fill='url(#a)'/>",
                "<a href='https://e.example/'><text>on = javascript:</text></a>",
                "<image href='data:image/png;base64,AAAA'/>",
                "<use href='#a'/>",
                "<!-- <script/> -->",
                "<style>path { fill: url(#a) }</style>"
            })
    void otherDrawingsAreNot(String inside) {
        assertThat(warning(SVG.formatted("", inside))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.html", "a.SVGZ", "a.mhtml", "a.wasm", "a.xhtm"})
    void programsAreKnownByTheirNames(String name) {
        assertThat(ActiveFile.isProgram(file(name))).isTrue();
    }

    private static String warning(String svg) {
        return ActiveFile.warning(file("a.svg"), svg)
                .map(found -> found.message())
                .orElse("");
    }

    private static SourceFile file(String name) {
        return new SourceFile(new Origin("content", name), () -> new ByteArrayInputStream(new byte[0]));
    }
}
