package org.khabar.app.cli;

import static org.khabar.app.cli.Crasher.ARTICLE;
import static org.khabar.app.cli.Crasher.either;
import static org.khabar.app.cli.Crasher.lost;
import static org.khabar.app.cli.Crasher.page;
import static org.khabar.app.cli.Crasher.read;

import java.util.List;

/** Pages that could bring a reader down, by number. */
final class PageCrashers {
  private static final String NO_ARTICLE = "no article";

  private PageCrashers() {}

  static List<Crasher> list() {
    return List.of(
        // Nesting
        read(1, "100,000 divs around", () -> page("<div>".repeat(100_000), "")),
        read(2, "100,000 inline tags around", () -> page("<b><i>".repeat(50_000), "")),
        read(3, "100,000 divs after", () -> page("", "<div>".repeat(100_000))),
        read(4, "20,000 nested lists", () -> page("<ul><li>x".repeat(20_000), "")),
        read(5, "10,000 nested tables", () -> page("", "<table><tr><td>".repeat(10_000))),
        read(6, "50,000 nested quotes, closed", () -> page("", nest("blockquote", 50_000))),
        read(7, "20,000 nested spans, closed", () -> page("", nest("span", 20_000))),
        read(8, "5,000 links in links", () -> page("", "<a href=x>".repeat(5_000))),
        read(9, "20,000 nested font tags", () -> page("", "<p><font>".repeat(20_000))),
        read(10, "100,000 closing tags", () -> page("</div></p></b>".repeat(33_000), "")),
        read(11, "5,000 nested forms and buttons", () -> page("", "<form><button>".repeat(5_000))),
        read(12, "3,000 nested svg and math", () -> page("", "<svg><math>".repeat(3_000))),
        // Left open
        read(13, "an unclosed table", () -> page("", "<table><tr><td>Menu")),
        read(14, "an unclosed comment", () -> page("", "<!-- more")),
        read(15, "an unclosed script", () -> page("", "<script>if (a < b) {")),
        read(16, "an unclosed CDATA section", () -> page("", "<![CDATA[ more")),
        read(17, "an unclosed attribute", () -> page("", "<img alt=\"more")),
        read(18, "nothing closed", () -> "<html><body><h1>Ministers meet<p>" + open(ARTICLE)),
        read(19, "no html, head or body", () -> "<h1>Ministers meet</h1>" + ARTICLE),
        read(20, "two bodies and heads", () -> page("<head><body>", "<body><html><head>")),
        read(21, "misnested tags", () -> page("", "<b><p><i></b></p></i>".repeat(2_000))),
        read(22, "a doctype in the middle", () -> page("", "<!DOCTYPE html><html>")),
        // Size
        read(23, "an attribute of 5 MB", () -> page("<i title=\"" + x(5 << 20) + "\"></i>", "")),
        read(24, "100,000 attributes", () -> page("<i " + attributes(100_000) + "></i>", "")),
        read(25, "a million br", () -> page("", "<br>".repeat(1_000_000))),
        read(26, "200,000 tiny paragraphs", () -> page("", "<p>a</p>".repeat(200_000))),
        read(27, "a data URI of 4 MB", () -> page("<img src=\"" + uri(4 << 20) + "\">", "")),
        read(28, "500 data URIs", () -> page(("<img src=\"" + uri(9000) + "\">").repeat(500), "")),
        either(29, "one line of a million letters", () -> "<p>" + x(1 << 20) + "</p>"),
        either(30, "one line of 200,000 words", () -> "<p>" + "word ".repeat(200_000) + "</p>"),
        read(31, "50,000 links", () -> page("<a href='/a'>News</a> ".repeat(50_000), "")),
        read(32, "8 MB of script", () -> page("<script>" + x(8 << 20) + "</script>", "")),
        read(33, "5 MB of style", () -> page("<style>" + x(5 << 20) + "</style>", "")),
        read(34, "a comment of 8 MB", () -> page("<!--" + x(8 << 20) + "-->", "")),
        read(35, "100,000 comments", () -> page("", "<!-- a -->".repeat(100_000))),
        read(36, "a tag name of 1 MB", () -> page("", "<" + x(1 << 20) + ">")),
        read(37, "100,000 different tags", PageCrashers::manyTags),
        read(38, "100,000 entities", () -> page("", "<div>" + "&nbsp;&#x2003;".repeat(50_000))),
        read(39, "a table of 100,000 cells", () -> page("", "<table>" + rows(10_000))),
        read(40, "100,000 meta tags", () -> meta("<meta name=a content=b>".repeat(100_000))),
        // Metadata
        read(41, "JSON-LD nested 100,000 deep", () -> meta(ld(nested("{\"a\":", "}", 100_000)))),
        read(42, "JSON-LD arrays nested", () -> meta(ld(nested("[", "]", 100_000)))),
        read(43, "broken JSON-LD", () -> meta(ld("{\"@type\": \"NewsArticle\", \"headline\": "))),
        read(44, "JSON-LD of 3 MB", () -> meta(ld("{\"articleBody\": \"" + x(3 << 20) + "\"}"))),
        read(45, "10,000 pieces of JSON-LD", () -> meta(ld("{\"@type\": \"x\"}").repeat(10_000))),
        read(46, "JSON-LD with a lone surrogate", () -> meta(ld("{\"headline\": \"\\ud800\"}"))),
        read(47, "dates that do not exist", () -> meta(time("2021-02-31") + time("9".repeat(999)))),
        read(48, "addresses that are none", () -> meta("<link rel=canonical href='http://[::1'>")),
        read(49, "a title of 1 MB", () -> meta("<title>" + x(1 << 20) + "</title>")),
        read(50, "a base that is none", () -> meta("<base href='\0:// %zz'>")),
        lost(67, "three million tags", "tags, more than", () -> page("", "<i>".repeat(3_000_000))),
        read(231, "brackets and breaks", () -> page("", ")<br>".repeat(100_000))),
        read(
            232,
            "a host of many parts",
            () -> meta("<link rel=canonical href='https://" + "m.".repeat(100_000) + "com'>")),
        read(
            208,
            "one agency again and again",
            () -> page("", "<p>" + "Reuters, ".repeat(40_000) + "</p>")),
        read(
            209,
            "numbered lines",
            () -> page("", "<p>1. ab cd</p><p>2. xx yy</p><p>zz yy</p>".repeat(20_000))),
        // Not an article
        lost(51, "only scripts", NO_ARTICLE, () -> "<html><script>var a = 1;</script></html>"),
        lost(52, "an empty body", NO_ARTICLE, () -> "<html><head></head><body></body></html>"),
        lost(
            53,
            "frames",
            NO_ARTICLE,
            () -> "<html><frameset cols=50%,50%><frame src=a><frame src=b></frameset></html>"),
        lost(
            54,
            "only a redirection",
            NO_ARTICLE,
            () -> "<html><head><meta http-equiv=refresh content='0; url=/a'></head></html>"),
        lost(55, "only pictures", NO_ARTICLE, () -> "<img src=a.png>".repeat(50)),
        lost(56, "only white space", "empty", () -> " \n\t".repeat(1000)),
        lost(57, "only a comment", NO_ARTICLE, () -> "<!-- nothing -->"),
        lost(201, "not found", NO_ARTICLE, () -> notice("404 Not Found", "The page is gone.")),
        lost(204, "no script", NO_ARTICLE, () -> notice("example.org", script())),
        lost(206, "bad gateway", NO_ARTICLE, () -> notice("502 Bad Gateway", "nginx")),
        // Characters
        read(58, "zero bytes", () -> page("", "").replaceFirst("</h1>", "\0</h1>\0")),
        read(59, "direction marks", () -> page("\u202E\u2066".repeat(1000), "\u202C")),
        read(60, "combining marks", () -> page("<p>a" + "\u0301".repeat(100_000) + "</p>", "")),
        read(61, "joiners and variation", () -> page("\u200D\uFE0F".repeat(50_000), "")),
        read(62, "replacement characters", () -> page("\uFFFD".repeat(10_000), "")),
        read(63, "emoji", () -> page("", "<p>" + "\uD83D\uDE00".repeat(50_000) + "</p>")),
        read(64, "spaces of all kinds", () -> page("\u00A0\u2003\u3000".repeat(50_000), "")),
        read(65, "an entity bomb", PageCrashers::laughs),
        read(
            66, "references out of range", () -> page("&#0;&#xD800;&#x110000;&#99999999999;", "")));
  }

  /** Pages with status 200 that say in whole sentences that there is no article. */
  static List<Crasher> polite() {
    return List.of(
        lost(202, "access denied", NO_ARTICLE, () -> notice("Access Denied", denied())),
        lost(
            203, "a check of the browser", NO_ARTICLE, () -> notice("Just a moment...", checked())),
        lost(205, "a login", NO_ARTICLE, () -> notice("Log in", login())));
  }

  private static String denied() {
    return "You don't have permission to access \"http://example.org/news\" on this server."
        + " Reference #18.2d351ab8.1557333295.a4e16ab";
  }

  private static String checked() {
    return "Checking your browser before accessing example.org. This process is automatic. Your"
        + " browser will redirect to your requested content shortly. Please allow up to 5 seconds.";
  }

  private static String script() {
    return "Please enable JavaScript and cookies to continue. This site needs JavaScript to be shown.";
  }

  private static String login() {
    return "Log in to read this article. You have read all your free articles of this month. Please"
        + " subscribe or enter your e-mail address and password to continue reading.";
  }

  private static String notice(String title, String text) {
    return "<html><head><title>"
        + title
        + "</title></head><body><h1>"
        + title
        + "</h1><p>"
        + text
        + "</p></body></html>";
  }

  private static String meta(String head) {
    return page("", "").replace("<head>", "<head>" + head);
  }

  private static String ld(String json) {
    return "<script type=\"application/ld+json\">" + json + "</script>";
  }

  private static String time(String value) {
    return "<meta property='article:published_time' content='" + value + "'>";
  }

  private static String nest(String tag, int times) {
    return nested("<" + tag + ">", "</" + tag + ">", times);
  }

  private static String nested(String open, String close, int times) {
    return open.repeat(times) + "1" + close.repeat(times);
  }

  private static String open(String html) {
    return html.replace("</p>", "");
  }

  private static String attributes(int count) {
    StringBuilder attributes = new StringBuilder();
    for (int i = 0; i < count; i++) {
      attributes.append("data-").append(i).append("=\"").append(i).append("\" ");
    }
    return attributes.toString();
  }

  private static String rows(int count) {
    return ("<tr>" + "<td>1</td>".repeat(10) + "</tr>").repeat(count);
  }

  private static String manyTags() {
    StringBuilder tags = new StringBuilder();
    for (int i = 0; i < 100_000; i++) {
      tags.append("<x").append(i).append("></x").append(i).append('>');
    }
    return page("", tags.toString());
  }

  private static String laughs() {
    StringBuilder type = new StringBuilder("<!DOCTYPE html [<!ENTITY a \"lol\">");
    for (char c = 'b'; c < 'm'; c++) {
      String before = "&" + (char) (c - 1) + ";";
      type.append("<!ENTITY ").append(c).append(" \"").append(before.repeat(10)).append("\">");
    }
    return type + "]><html><body><h1>Ministers meet</h1>" + ARTICLE + "<p>&l;</p></body></html>";
  }

  private static String uri(int length) {
    return "data:image/png;base64," + x(length);
  }

  private static String x(int length) {
    return "x".repeat(length);
  }
}
