#if CommandLine
  #if canImport(Glibc)
    import Glibc
  #elseif canImport(Musl)
    import Musl
  #else
    import Darwin
  #endif

  /// How text looks on a terminal.
  enum Style: String, Equatable {
    case none = ""
    case bold = "1"
    case dim = "2"
    case red = "31"
    case green = "32"
    case yellow = "33"
    case blue = "34"
    case magenta = "35"
    case cyan = "36"
    case boldRed = "1;31"
    case boldGreen = "1;32"
    case underlined = "4"

    static let reset = "\u{1B}[0m"
    var start: String { self == .none ? "" : "\u{1B}[\(rawValue)m" }
  }

  /// Puts colours into text, or leaves it as it is where they are not wanted.
  struct Painter {
    let isOn: Bool

    /// Colours are for a terminal that shows them to somebody who wants them.
    static func forTerminal(_ descriptor: Int32) -> Painter {
      let isTerminal = isatty(descriptor) == 1
      let refusal = CommandLineTool.environment("NO_COLOR") ?? ""
      let kind = CommandLineTool.environment("TERM") ?? "dumb"
      return Painter(isOn: isTerminal && refusal.isEmpty && kind != "dumb")
    }

    func paint(_ text: some StringProtocol, _ style: Style) -> String {
      isOn && style != .none && !text.isEmpty ? style.start + text + Style.reset : String(text)
    }
  }
#endif
