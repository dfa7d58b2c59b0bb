package org.khabar.app.gazetteer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;

/**
 * What a file of names tells of itself.
 *
 * @param sources one line for each dump that went in: its name and the day
 * @param languages codes, in the order in which lists number them
 */
record About(List<String> sources, List<String> languages) {
  About {
    sources = List.copyOf(sources);
    languages = List.copyOf(languages);
  }

  void write(DataOutput out) throws IOException {
    for (List<String> texts : List.of(sources, languages)) {
      out.writeVInt(texts.size());
      for (String text : texts) {
        out.writeString(text);
      }
    }
  }

  static About read(DataInput in) throws IOException {
    return new About(texts(in), texts(in));
  }

  private static List<String> texts(DataInput in) throws IOException {
    List<String> texts = new ArrayList<>();
    for (int left = in.readVInt(); left > 0; left--) {
      texts.add(in.readString());
    }
    return texts;
  }
}
