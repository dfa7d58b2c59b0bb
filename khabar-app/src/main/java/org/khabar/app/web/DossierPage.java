package org.khabar.app.web;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.khabar.knowledge.WorldTable;
import org.khabar.model.Dossier;

/**
 * A dossier as one self-contained page: no script, nothing loaded from elsewhere.
 *
 * <p>All text from articles is data: escaped by the template, isolated in its direction by the
 * elements that hold it.
 */
public final class DossierPage {
  private DossierPage() {}

  /**
   * The whole page.
   *
   * @param world what is known of the entities that the dossier names by id
   */
  public static String html(Dossier dossier, WorldTable world) {
    return filled("dossier.html", new PageView(dossier, new Wording(world)).page());
  }

  /** A template with its values and the style of all pages. */
  static String filled(String template, Map<String, Object> view) {
    view.put("style", resource("dossier.css"));
    return template(template).execute(view);
  }

  private static Template template(String name) {
    return Mustache.compiler()
        .escapeHTML(true)
        .defaultValue("")
        .withLoader(part -> new StringReader(resource(part + ".html")))
        .compile(resource(name));
  }

  private static String resource(String name) {
    try (InputStream in = DossierPage.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the page's " + name + " is missing from the program");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
