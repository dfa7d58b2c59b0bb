package org.khabar.bench.gazetteer;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * Writes a dump of Wikidata's format, packed with gzip, with as many made-up items as wanted:
 * {@code DumpGenerator FILE ITEMS}. The same number gives the same file.
 */
public final class DumpGenerator {
  private static final String[] CLASSES = {"Q5", "Q515", "Q532", "Q4830453", "Q8502", "Q4022"};
  private static final String[] COUNTRIES = {"Q114", "Q924", "Q794", "Q79", "Q159", "Q30"};

  /** Identifiers and other claims, which take most of the room in real items. */
  private static final String FURTHER =
      ",\"P%d\":[{\"mainsnak\":{\"snaktype\":\"value\",\"property\":\"P%d\",\"datavalue\":"
          + "{\"value\":\"n%d\",\"type\":\"string\"},\"datatype\":\"external-id\"},"
          + "\"type\":\"statement\",\"id\":\"Q%d$0-%d\",\"rank\":\"normal\",\"references\":[]}]";

  private DumpGenerator() {}

  public static void main(String[] arguments) throws IOException {
    Path file = Path.of(arguments[0]);
    int items = Integer.parseInt(arguments[1]);
    Random names = new Random(17);
    Random random = new Random(18);
    try (OutputStream out =
        new BufferedOutputStream(new FastGzip(Files.newOutputStream(file)), 1 << 16)) {
      out.write('[');
      for (int i = 1; i <= items; i++) {
        String line = (i > 1 ? ",\n" : "\n") + item(i + 200_000_000, names, random);
        out.write(line.getBytes(StandardCharsets.UTF_8));
      }
      out.write("\n]\n".getBytes(StandardCharsets.UTF_8));
    }
  }

  private static final class FastGzip extends GZIPOutputStream {
    FastGzip(OutputStream out) throws IOException {
      super(out, 1 << 16);
      def.setLevel(Deflater.BEST_SPEED);
    }
  }

  /** The English label of the next item. */
  static String nameOf(Random names) {
    return draw(names).latin();
  }

  private static MadeUpName draw(Random names) {
    return MadeUpName.next(names, 1 + names.nextInt(3));
  }

  private static String item(int number, Random names, Random random) {
    MadeUpName name = draw(names);
    String instance = CLASSES[random.nextInt(CLASSES.length)];
    boolean person = instance.equals("Q5");
    MadeUpName alias = MadeUpName.next(random, 2);
    StringBuilder json = new StringBuilder(4096);
    json.append("{\"type\":\"item\",\"id\":\"Q").append(number).append("\",\"labels\":{");
    text(json, "en", name.latin()).append(',');
    text(json, "sw", name.latin()).append(',');
    text(json, "de", name.latin()).append(',');
    text(json, "fr", name.latin()).append(',');
    text(json, "ar", name.arabic()).append(',');
    text(json, "fa", name.arabic() + (person ? "" : " شهر")).append(',');
    text(json, "ru", name.cyrillic());
    json.append("},\"descriptions\":{");
    text(json, "en", "something made up, number " + number);
    json.append("},\"aliases\":{\"en\":[{\"language\":\"en\",\"value\":\"");
    json.append(alias.latin()).append("\"}]},\"claims\":{");
    claim(json, "P31", "{\"entity-type\":\"item\",\"id\":\"" + instance + "\"}");
    if (!person) {
      String country = COUNTRIES[random.nextInt(COUNTRIES.length)];
      json.append(',');
      claim(json, "P17", "{\"entity-type\":\"item\",\"id\":\"" + country + "\"}");
      json.append(',');
      claim(
          json,
          "P625",
          String.format(
              Locale.ROOT,
              "{\"latitude\":%.4f,\"longitude\":%.4f,\"altitude\":null,\"precision\":0.0001,"
                  + "\"globe\":\"http://www.wikidata.org/entity/Q2\"}",
              random.nextDouble() * 180 - 90,
              random.nextDouble() * 360 - 180));
    }
    for (int p = 0; p < 6; p++) {
      json.append(
          String.format(Locale.ROOT, FURTHER, 1000 + p, 1000 + p, random.nextInt(), number, p));
    }
    json.append("},\"sitelinks\":{");
    int links = 1 + (int) Math.abs(random.nextGaussian() * 4);
    for (int s = 0; s < links; s++) {
      json.append(s > 0 ? "," : "").append("\"w").append(s).append("wiki\":{\"site\":\"w");
      json.append(s).append("wiki\",\"title\":\"").append(name.latin()).append("\",\"badges\":[]}");
    }
    return json.append("},\"pageid\":").append(number).append('}').toString();
  }

  private static StringBuilder text(StringBuilder json, String code, String value) {
    return json.append('"')
        .append(code)
        .append("\":{\"language\":\"")
        .append(code)
        .append("\",\"value\":\"")
        .append(value)
        .append("\"}");
  }

  private static void claim(StringBuilder json, String property, String value) {
    json.append('"').append(property).append("\":[{\"mainsnak\":{\"snaktype\":\"value\",");
    json.append("\"property\":\"").append(property).append("\",\"datavalue\":{\"value\":");
    json.append(value).append(",\"type\":\"x\"},\"datatype\":\"x\"},\"type\":\"statement\",");
    json.append("\"rank\":\"normal\"}]");
  }
}
