package partnercities.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import partnercities.Chance;
import partnercities.html.PageOutline.Address;
import partnercities.html.PageOutline.Anchor;
import partnercities.html.PageOutline.Place;

/** What the outline of a page is, and that jsoup sees the same. */
class PageOutlineTest {
    private static final String HEAD = "<!DOCTYPE html>\n<html lang=en>\n<head><title>T</title></head>\n<body>\n";

    @Test
    void tellsWhatAPageOffersAndAsksFor() {
        assertThat(PageOutline.of("""
                                <!DOCTYPE html>
                                <html lang="en">
                                <head><title>Oak &amp; elm</title></head>
                                <body id="top"><h1>Trees</h1>
                                  <a href="/oak/?a=1&amp;b=2" id=oak>oak</a> <img src='/elm.png'>
                                </body>
                                </html>
                                """))
                .isEqualTo(new PageOutline(
                        new Place(2, 1),
                        "en",
                        "Oak & elm",
                        1,
                        List.of(new Anchor("top", new Place(4, 1)), new Anchor("oak", new Place(5, 3))),
                        List.of(
                                new Address("a", "href", "/oak/?a=1&b=2", new Place(5, 3)),
                                new Address("img", "src", "/elm.png", new Place(5, 46))),
                        List.of(new Place(5, 46))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<A HREF=/a/b ID=x>a</A> <a href = '/a' id>b</a> <a href= id=z>c</a> <a href>d</a>",
                "<a href=/a/>x</a><a/href=/b><a href=/c id=\"1\"id=2>",
                "<a id=first ID=second =odd href='a\"b' HREF=\"a'b\">x</a>",
                "<a title='a > b' href=#x>x</a> <a title=\">\" href=#y>y</a>",
                "<a href='/a?b&lt;c&ltd&copy=e&#x41;&amp;amp;&nbsp;&unknown;&'>x</a> <a href=/&amp;>y</a>",
                "<script>'<p id=x>' </scripts> <\\/script></script ><p id=y>",
                "<script src=a.js>//<h1></SCRIPT\n><p id=y>",
                "<style>p::before{content:'<p id=x>'}</style><p id=y>",
                "<textarea><p id=x></textarea><p id=y><iframe src=/a><p id=z></iframe>",
                "<!-- <p id=a> --><p id=b><!--> <p id=c><!---> <p id=d><!-- --!> <p id=e><!----><p id=f>",
                "<!-- never closed <p id=a>",
                "<p id=a><? <p id=b> ?><p id=c></ <p id=d>><p id=e></><p id=f><![CDATA[ <p id=g> ]]>",
                "a < b <3 <<p id=a> <",
                "<p id=a><p id=b",
                "<p id=a><p id='b>",
                "a </",
                "<svg id=s viewBox='0 0 1 1'><title>a</title><use href='#a'/><![CDATA[ <p id=x> ]]><a href='/x'/></svg><p id=y>",
                "<svg><style>a{}</style><text id=t>a</text></svg><p id=y>",
                "<svg><foreignObject><textarea><p id=x></textarea><p id=y></p></foreignObject></svg><p id=z>",
                "<template id=t><p id=x><a href=/x><h1></template>",
                "<noscript><p id=x><a href=/x></noscript>",
                "<h1>a</h1><H1>b</H1><h10>c</h10>",
                "<img><img alt><img alt=x><IMG SRC=a><picture><source srcset='a 1x, b 2x'><img alt=''></picture>",
                "<video poster=/p.png src=/v></video>",
                "<my-tag id=a></my-tag><x:y id=b>",
                "<p\nid=a\n>\r\n<p\tid=b>\u2028<p id=c>\uD83D\uDE00<p id=d>",
            })
    void seesWhatJsoupSees(String body) {
        SecondReader.assertAgrees(HEAD + body);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<p id=x>",
                "<html><title>a</title>",
                "\n<title>a</title>",
                "<!DOCTYPE html>\n<!-- x -->\n <p id=x>",
                "\ntext<p id=x><html lang=a>",
                "<html lang=a LANG=b><head></head><title>a &amp; b</title>",
                "<html lang='&#112;l'><head><meta charset=x><title>\n a <b> \n</title><title>c</title>",
                "<html><title></title><title>b</title>",
                "<html>text<title>a</title>",
                "<html><h1>x</h1><title>a</title>",
                "<html><script>x</script><style></style><link href=/a><title>a</title>",
                "<html><!-- x --> <title>a</title>",
                "<html><body><title>a</title>",
                "<html><svg><title>a</title></svg>",
                "<html><head><title>never closed <p id=x>",
                "<html><head><title>&nbsp;</title>",
            })
    void seesTheSameHead(String page) {
        SecondReader.assertAgrees(page);
    }

    /** HTML, "Foreign elements"; jsoup takes them for those of HTML. */
    @Test
    void scriptsInDrawingsMayBeEmptyTags() {
        assertThat(PageOutline.of("<svg><script/><text id=a></svg><script/><p id=b>")
                        .anchors())
                .extracting(Anchor::id)
                .containsExactly("a");
    }

    @Test
    void seesWhatJsoupSeesInAnyPage() {
        Chance.forAll(chance -> SecondReader.assertAgrees(HEAD + content(chance, 3)));
    }

    private static String content(Chance chance, int depth) {
        return String.join("", chance.several(0, 6, () -> piece(chance, depth)));
    }

    private static String piece(Chance chance, int depth) {
        if (depth == 0 || chance.maybe(() -> "").isPresent()) {
            return chance.one(
                    "text",
                    "\n",
                    " ",
                    "a < b",
                    "&lt;p id=x&gt;",
                    "&amp",
                    "ż",
                    "<!-- <p id=c> -->",
                    "<!-->",
                    "<?php <b> ?>",
                    "<script>if (a<b) '<p id=s>'</script>",
                    "<style>/* <p id=s> */</style>",
                    "<textarea>\n<p id=s> &amp;</textarea>",
                    "<img" + attributes(chance) + ">",
                    "<br" + attributes(chance) + "/>",
                    "<svg" + attributes(chance) + "><title>t</title><use" + attributes(chance)
                            + "/><![CDATA[<p id=d>]]></svg>");
        }
        String element = chance.one("div", "DIV", "section", "span", "em", "h1", "x-y", "ul", "template", "video");
        return "<" + element + attributes(chance) + ">" + content(chance, depth - 1) + "</" + element + ">";
    }

    private static String attributes(Chance chance) {
        return String.join("", chance.several(0, 4, () -> attribute(chance)));
    }

    private static String attribute(Chance chance) {
        String name = chance.one("id", "ID", "href", "src", "srcset", "poster", "alt", "lang", "class", "data-id");
        String value = chance.scraps(0, 4, "a", "/", "#", "?b=", "&amp;", "&amp", "&", "&copy", "&#39;", "ż", "=");
        return chance.one(" ", "\n", "\t ", " / ")
                + name
                + chance.one(
                        "",
                        "=\"" + value + "\"",
                        " = '" + value + ">'",
                        "=\"" + value + " <b>\n\"",
                        "=x" + value.replace('=', '-').replace('/', '-'));
    }
}
