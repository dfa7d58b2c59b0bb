package org.khabar.app.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.khabar.model.Figure;

/** A figure with what each source gives. */
final class FigureView {
  private FigureView() {}

  static Map<String, Object> of(Figure figure, Sources sources) {
    List<Map<String, Object>> values = new ArrayList<>();
    figure
        .values()
        .forEach(
            (article, report) ->
                values.add(
                    Map.of(
                        "value",
                        report.value().toPlainString()
                            + report
                                .mod()
                                .map(m -> " (" + m.toLowerCase(java.util.Locale.ROOT) + ")")
                                .orElse(""),
                        "source",
                        sources.name(article))));
    return Map.of(
        "what", figure.what(),
        "verdict", Wording.code(figure.judgement().verdict()),
        "why", sources.named(figure.judgement().why()),
        "values", values);
  }
}
