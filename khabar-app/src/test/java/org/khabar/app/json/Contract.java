package org.khabar.app.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Checks output against the schemas, and every span in it against its text. */
public final class Contract {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private Contract() {}

  /** The JSON in {@code line}, which keeps the schema of that name. */
  public static JsonNode check(String line, String schemaName) {
    List<Error> errors = schema(schemaName).validate(line, InputFormat.JSON);
    assertThat(errors).isEmpty();
    return JSON.readTree(line);
  }

  /** Every object in {@code node} that has a text, a start and an end selects just that text. */
  public static void checkSpans(JsonNode node, String text) {
    if (node.isObject() && node.has("start") && node.has("text") && node.has("end")) {
      int start = text.offsetByCodePoints(0, node.get("start").intValue());
      int end = text.offsetByCodePoints(0, node.get("end").intValue());
      assertThat(text.substring(start, end)).isEqualTo(node.get("text").stringValue());
    }
    for (JsonNode child : node) {
      checkSpans(child, text);
    }
  }

  private static Schema schema(String name) {
    try (InputStream in = ReadingJson.class.getResourceAsStream(name)) {
      String text =
          new String(assertThat(in).isNotNull().actual().readAllBytes(), StandardCharsets.UTF_8);
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(text);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
