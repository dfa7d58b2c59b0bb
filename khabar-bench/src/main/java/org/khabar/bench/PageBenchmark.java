package org.khabar.bench;

import java.util.concurrent.TimeUnit;
import org.khabar.Khabar;
import org.khabar.extract.NoArticleException;
import org.khabar.extract.RawDocument;
import org.khabar.knowledge.BundledKnowledge;
import org.khabar.model.Article;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One page, from markup to article. The mark is 150 pages of 100 kB a second and core; time must
 * grow with the size of the page and no faster.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class PageBenchmark {
  private static final String HEAD =
      """
      <!doctype html><html lang="en"><head><title>Rail link to reopen | The Kosa Times</title>
      <meta property="og:title" content="Rail link to reopen"><meta name="description" content="Trains run again.">
      <script type="application/ld+json">{"@type":"NewsArticle","headline":"Rail link to reopen","datePublished":"2023-07-03T16:15:00Z"}</script>
      <style>.a{color:#123456}</style></head><body><header class="site-header"><nav><ul>
      """;
  private static final String MENU =
      "<li class=\"menu-item\"><a class=\"menu-link\" href=\"/section/%1$d\">Section %1$d</a></li>\n";
  private static final String PARAGRAPH =
      """
      <div class="block block--text" data-id="%1$d"><p class="paragraph">On day %1$d the ministers of <a href="/t/%1$d">both
      states</a> said that trains would run again, that fees were settled and that %1$d workers had laid the rails anew.</p></div>
      <aside class="related-box"><h3><a href="/x/%1$d">Harvest fails in district %1$d</a></h3></aside>
      <script>window.dataLayer=window.dataLayer||[];dataLayer.push({'slot':%1$d,'size':[300,250],'kind':'inline'});</script>
      """;

  @Param({"10", "100", "1000"})
  private int kilobytes;

  private final Khabar khabar = Khabar.open(BundledKnowledge.open());
  private String html = "";

  @Setup
  public void write() {
    StringBuilder page = new StringBuilder(HEAD);
    for (int i = 0; i < 40; i++) {
      page.append(MENU.formatted(i));
    }
    page.append("</ul></nav></header><main><article><h1>Rail link to reopen</h1>\n");
    for (int i = 0; page.length() < kilobytes * 1000; i++) {
      page.append(PARAGRAPH.formatted(i));
    }
    html = page.append("</article></main><footer>All rights reserved</footer></body>").toString();
  }

  @Benchmark
  public Article extract() throws NoArticleException {
    return khabar.extract(RawDocument.page("page", html));
  }
}
