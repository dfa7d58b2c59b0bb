package org.khabar.export;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.khabar.model.Article;
import org.khabar.model.Reading;
import org.khabar.model.TimeMention;

/**
 * Articles with their times marked as TIMEX3, one TimeML document for all.
 *
 * <p>Elements and attributes are those of TimeML 1.2.1 (ISO 24617-1 names them alike); DOCID, DCT
 * and TEXT come from the shared task TempEval-3. Each article is a DOC, since one XML document has
 * one root. The text is the article's, character for character: without its markup it has the
 * offsets of {@code khabar read}.
 *
 * @see <a href="https://timeml.github.io/site/publications/timeMLdocs/timeml_1.2.1.html">TimeML
 *     1.2.1</a>
 */
final class TimexExport implements Export {
  private static final XMLOutputFactory XML = XMLOutputFactory.newDefaultFactory();

  private final Appendable out;
  private int tids;

  TimexExport(Appendable out) {
    this.out = out;
  }

  @Override
  public void start() throws IOException {
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<TimeML>\n");
  }

  @Override
  public void add(Reading reading) throws IOException {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XML.createXMLStreamWriter(text);
      document(xml, reading);
      xml.close();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
    out.append(text.getBuffer()).append('\n');
  }

  @Override
  public void finish() throws IOException {
    out.append("</TimeML>\n");
  }

  private void document(XMLStreamWriter xml, Reading reading) throws XMLStreamException {
    Article article = reading.article();
    xml.writeStartElement("DOC");
    xml.writeAttribute("xml:lang", article.language());
    xml.writeCharacters("\n");
    xml.writeStartElement("DOCID");
    XmlText.write(xml, article.id());
    xml.writeEndElement();
    xml.writeCharacters("\n");
    if (article.referenceDate().isPresent()) {
      String day = article.referenceDate().get().toString();
      xml.writeStartElement("DCT");
      xml.writeStartElement("TIMEX3");
      timex(xml, "DATE", day);
      xml.writeAttribute("functionInDocument", "CREATION_TIME");
      xml.writeCharacters(day);
      xml.writeEndElement();
      xml.writeEndElement();
      xml.writeCharacters("\n");
    }
    xml.writeStartElement("TEXT");
    List<Integer> forbidden = XmlText.forbidden(article.text());
    if (!forbidden.isEmpty()) {
      xml.writeAttribute(
          "replaced", forbidden.stream().map(String::valueOf).collect(Collectors.joining(" ")));
    }
    marked(xml, article.text(), reading.times());
    xml.writeEndElement();
    xml.writeCharacters("\n");
    xml.writeEndElement();
  }

  /** The text with its times in place; of times that overlap the one that begins first. */
  private void marked(XMLStreamWriter xml, String text, List<TimeMention> times)
      throws XMLStreamException {
    int at = 0;
    for (TimeMention time :
        times.stream().sorted((a, b) -> a.span().compareTo(b.span())).toList()) {
      if (time.span().start() >= at) {
        XmlText.write(xml, text.substring(at, time.span().start()));
        time(xml, time, time.span().of(text));
        at = time.span().end();
      }
    }
    XmlText.write(xml, text.substring(at));
  }

  private void time(XMLStreamWriter xml, TimeMention time, String words) throws XMLStreamException {
    Optional<Interval> interval = Interval.of(time.value());
    xml.writeStartElement("TIMEX3");
    int tid = timex(xml, interval.isPresent() ? "DURATION" : time.type().name(), value(time));
    if (time.mod().isPresent()) {
      xml.writeAttribute("mod", time.mod().get());
    }
    if (interval.isPresent()) {
      xml.writeAttribute("beginPoint", "t" + (tid + 1));
      xml.writeAttribute("endPoint", "t" + (tid + 2));
    }
    XmlText.write(xml, words);
    xml.writeEndElement();
    if (interval.isPresent()) {
      point(xml, interval.get().begin());
      point(xml, interval.get().end());
    }
  }

  private static String value(TimeMention time) {
    return Interval.of(time.value()).map(Interval::length).orElse(time.value());
  }

  /** An end of an interval: a TIMEX3 without words of its own. */
  private void point(XMLStreamWriter xml, String value) throws XMLStreamException {
    xml.writeEmptyElement("TIMEX3");
    timex(xml, value.indexOf('T') > 0 ? "TIME" : "DATE", value);
  }

  /** The attributes that every TIMEX3 has; the number in its id. */
  private int timex(XMLStreamWriter xml, String type, String value) throws XMLStreamException {
    int tid = tids++;
    xml.writeAttribute("tid", "t" + tid);
    xml.writeAttribute("type", type);
    xml.writeAttribute("value", value);
    return tid;
  }
}
