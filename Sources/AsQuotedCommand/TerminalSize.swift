import Foundation

/// The size of the terminal that results go to.
enum TerminalSize {
  /// Its width in characters, or nil where there is no terminal or it does not say.
  static var width: Int? {
    var size = winsize()
    // The only way to ask; the call fills the value that it is handed and keeps nothing.
    let isKnown = unsafe ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0
    return isKnown && size.ws_col > 0 ? Int(size.ws_col) : nil
  }
}
