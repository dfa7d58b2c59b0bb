package org.khabar.app.cli;

/** A fault of the program in one line that can be reported. */
final class Fault {
  private Fault() {}

  static String line(Throwable fault) {
    if (fault instanceof OutOfMemoryError) {
      return "not enough memory (KHABAR_JAVA_OPTS=-Xmx4g gives more)";
    }
    StackTraceElement[] trace = fault.getStackTrace();
    String place = trace.length == 0 ? "" : " at " + trace[0];
    String message = fault.getMessage() == null ? "" : ": " + fault.getMessage();
    String line = "a fault of khabar, please report it: " + fault.getClass().getSimpleName();
    return (line + message + place).replaceAll("\\p{Cntrl}+", " ");
  }
}
