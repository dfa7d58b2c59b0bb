package org.khabar.knowledge;

/** A table that cannot be read: damaged, cut off, or written by another version. */
public final class TableFormatException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public TableFormatException(String message) {
    super(message);
  }

  /** The same fault, told with the name of the table that has it. */
  TableFormatException in(String table) {
    TableFormatException named = new TableFormatException(table + ": " + getMessage());
    named.setStackTrace(getStackTrace());
    return named;
  }
}
