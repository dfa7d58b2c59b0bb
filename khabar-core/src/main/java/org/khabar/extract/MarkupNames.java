package org.khabar.extract;

import java.util.Set;

/**
 * Words in class names, ids and roles by which the makers of pages name their parts; they are
 * English nearly everywhere, some German, French, Spanish, Dutch and Scandinavian.
 */
final class MarkupNames {
  /** Roles (WAI-ARIA) of what is no text. */
  static final Set<String> ROLES =
      words(
          "navigation complementary contentinfo dialog search menu menubar banner toolbar alert"
              + " alertdialog listbox");

  /** Boxes beside the text. */
  static final Set<String> BOXES =
      words(
          """
          related relateds recommend recommended recommendation recommendations recirc recirculation
          share sharing shares sharebar sharer social socials newsletter newsletters subscribe
          subscription signup promo promos promotion promobox sidebar comment comments disqus
          breadcrumb breadcrumbs nav navigation navbar menu footer cookie cookies consent gdpr advert
          advertisement advertising adslot adbox adsense sponsor sponsored taboola outbrain
          caption captions credit credits byline bylines bio taglist tagcloud
          keywords popup modal overlay trending popular mostread mostviewed pagination
          pager slideshow carousel jumpmenu skip masthead copyright tooltip login livefyre
          readmore seealso readalso morelikethis onward donate donation ticker whatsapp telegram
          topbar preheader offcanvas sharethis addthis addtoany relatedposts relatedpost yarpp crp fbcomments
          timestamp dateline hidden fallback lightbox jwplayer tweet tweets
          """);

  /** Names of boxes that the text itself may bear too: they count for little text only. */
  static final Set<String> LOOSE =
      words(
          """
          print widget widgets rating ratings gallery player toc poll disclaimer
          infobox factbox register metadata meta support banner topics toolbar instagram twitter
          facebook youtube app apps ad ads author authors tags teaser teasers follow quiz
          """);

  /** Posts of social networks shown inside a text. */
  static final Set<String> POSTS = words("tweet tweets twitter instagram facebook tiktok");

  /** Class names that hide an element, but for those who hear the page. */
  static final Set<String> HIDING =
      words(
          "hidden hide is-hidden visually-hidden visuallyhidden sr-only screen-reader-text"
              + " screenreader u-hidden offscreen invisible d-none");

  /** What follows a condition in class names that show an element. */
  static final Set<String> SHOWING = words("block flex grid inline inline-block table contents");

  /** A question for consent, which may be longer than the article. */
  static final Set<String> CONSENT =
      words(
          "cookie cookies consent gdpr ccpa onetrust optanon didomi usercentrics truste cmp"
              + " cookiebot iubenda quantcast");

  /** The paragraph under the headline. */
  static final Set<String> STANDFIRSTS =
      words(
          """
          standfirst summary lead lede leadin leadtext leed dek deck subtitle subheadline subheading
          subhead subtitulo intro introduction preamble ingress chapo chapeau entradilla bajada copete
          sommaire sottotitolo occhiello abstract desc description excerpt sapo spot lid anons announce
          teasertext vorspann unterzeile sumario resumen linhafina strapline lidhje perex synopsis
          """);

  /** A word or two over or before the headline. */
  static final Set<String> KICKERS =
      words(
          """
          kicker overline eyebrow badge label tag prefix volanta occhiello dachzeile spitzmarke vignette
          topic category rubrik rubric surtitle supertitle pretitle premium prime roofline cintillo
          """);

  /** The element that holds the text. */
  static final Set<String> BODIES =
      words("article articlebody body content story entry post text richtext main");

  /** Signs of a text that only subscribers may read on. */
  static final Set<String> PAYWALLS = words("paywall paywalled regwall paidcontent");

  private MarkupNames() {}

  private static Set<String> words(String words) {
    return Set.of(words.strip().split("\\s+"));
  }
}
