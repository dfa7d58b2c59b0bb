package org.khabar.app.source;

import org.khabar.extract.RawDocument;

/** Is told what reading the inputs brings up, in the order of the inputs. */
public interface SourceListener {
  /** A document to be read. */
  void document(RawDocument document);

  /** Something that could not be read and is left out. */
  void lost(Problem problem);

  /** Something worth knowing by which nothing is lost. */
  void notice(Problem problem);
}
