package org.khabar.app.gazetteer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.util.fst.FST;
import org.khabar.find.name.Gazetteer;
import org.khabar.knowledge.Entity;

/** A way through the names of one file. */
public final class FileWalk implements Gazetteer.Walk {
  /** Entities of one name that are read; those after them are never meant. */
  private static final int MOST_READ = 8;

  private final GazetteerFile file;
  private final FST<Long> names;
  private final FST.BytesReader reader;
  private final FST.Arc<Long> arc = new FST.Arc<>();
  private long output;
  private boolean begun;
  private boolean alive = true;

  FileWalk(GazetteerFile file) {
    this.file = file;
    names = file.transducer();
    reader = names.getBytesReader();
    names.getFirstArc(arc);
  }

  @Override
  public boolean next(String word) {
    try {
      alive = alive && (!begun || follow(WordKeys.SEPARATOR)) && followAll(word);
      begun = true;
      return alive;
    } catch (IOException e) {
      throw new UncheckedIOException(file.name(), e);
    }
  }

  private boolean followAll(String word) throws IOException {
    for (byte label : word.getBytes(StandardCharsets.UTF_8)) {
      if (!follow(label & 0xFF)) {
        return false;
      }
    }
    return true;
  }

  private boolean follow(int label) throws IOException {
    if (names.findTargetArc(label, arc, arc, reader) == null) {
      return false;
    }
    output += arc.output();
    return true;
  }

  @Override
  public List<Entity> entities(List<String> codes) {
    return read(codes, EntityCodec::readEntity);
  }

  /** As {@link #entities}, with all that is known of them. */
  public List<ImportedEntity> imported(List<String> codes) {
    return read(codes, EntityCodec::read);
  }

  /** How an entity is made of a record. */
  private interface Decoder<T> {
    T decode(RecordInput in) throws IOException;
  }

  private <T> List<T> read(List<String> codes, Decoder<T> decoder) {
    if (!alive || !begun || !arc.isFinal()) {
      return List.of();
    }
    try {
      IndexInput in = file.at(file.listsAt() + output + arc.nextFinalOutput());
      List<T> entities = new ArrayList<>();
      for (long place : places(in, numbers(codes))) {
        in.seek(place);
        entities.add(decoder.decode(RecordInput.next(in)));
      }
      return entities;
    } catch (IOException e) {
      throw new UncheckedIOException(file.name(), e);
    }
  }

  private BitSet numbers(List<String> codes) {
    BitSet numbers = new BitSet();
    for (String code : codes) {
      int number = file.numberOf(code);
      if (number >= 0) {
        numbers.set(number);
      }
    }
    return numbers;
  }

  /** Where the entities stand that have the name in a language wanted. */
  private static List<Long> places(IndexInput list, BitSet wanted) throws IOException {
    List<Long> places = new ArrayList<>();
    for (int left = list.readVInt(); left > 0 && places.size() < MOST_READ; left--) {
      long place = list.readVLong();
      boolean counts = false;
      for (int languages = list.readByte() & 0xFF; languages > 0; languages--) {
        counts |= wanted.get(list.readByte() & 0xFF);
      }
      if (counts) {
        places.add(place);
      }
    }
    return places;
  }
}
