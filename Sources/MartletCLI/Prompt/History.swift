#if CommandLine
  #if canImport(Glibc)
    import Glibc
  #elseif canImport(Musl)
    import Musl
  #else
    import Darwin
  #endif

  /// The chunks entered so far, in this session and in earlier ones, the oldest first and none of them twice.
  ///
  /// They are kept in a file of the user's folder for state, which nobody else can read: a line for each chunk, in which
  /// `\n` stands for a line end and `\\` for a backslash. What is entered is appended at once; a new session brings the
  /// file below its bounds. Sessions that run at the same time each add their own.
  struct History {
    private(set) var entries: [String] = []
    private let path: String?
    static let maximumCount = 2000
    static let maximumBytes = 1 << 20

    init() {
      path = Self.makePath()
      guard let path, let bytes = Self.read(path) else { return }
      let lines = bytes.split(separator: 0x0A).map { Self.decode(String(decoding: $0, as: UTF8.self)) }
      for line in lines { add(line) }
      bound()
      if lines.count != entries.count || bytes.count > Self.maximumBytes { rewrite() }
    }

    /// Notes a chunk that was entered.
    mutating func enter(_ text: String) {
      guard !text.allSatisfy(\.isWhitespace), text != entries.last else { return }
      add(text)
      bound()
      guard let path else { return }
      Self.write(Self.encode(text) + "\n", to: path, O_APPEND)
    }

    private mutating func add(_ text: String) {
      if let place = entries.lastIndex(of: text) { entries.remove(at: place) }
      entries.append(text)
    }

    private mutating func bound() {
      if entries.count > Self.maximumCount { entries.removeFirst(entries.count - Self.maximumCount) }
      var bytes = entries.reduce(0) { $0 + $1.utf8.count + 1 }
      while bytes > Self.maximumBytes, !entries.isEmpty { bytes -= entries.removeFirst().utf8.count + 1 }
    }

    // MARK: The file

    /// Replaces the file as a whole, so that no reader finds half of it.
    private func rewrite() {
      guard let path else { return }
      let fresh = "\(path).\(getpid())"
      Self.write(entries.map { Self.encode($0) + "\n" }.joined(), to: fresh, O_TRUNC)
      if rename(fresh, path) != 0 { unlink(fresh) }
    }

    private static func write(_ text: String, to path: String, _ flag: Int32) {
      let descriptor = open(path, O_WRONLY | O_CREAT | O_CLOEXEC | flag, 0o600)
      guard descriptor >= 0 else { return }
      fchmod(descriptor, 0o600)
      CommandLineTool.write(text, to: descriptor)
      close(descriptor)
    }

    private static func read(_ path: String) -> [UInt8]? {
      guard let file = fopen(path, "r") else { return nil }
      defer { fclose(file) }
      var bytes: [UInt8] = []
      var block = [UInt8](repeating: 0, count: 1 << 16)
      while true {
        let count = fread(&block, 1, block.count, file)
        if count <= 0 { return bytes }
        bytes += block[..<count]
      }
    }

    private static func encode(_ text: String) -> String {
      var line = ""
      for scalar in text.unicodeScalars {
        switch scalar {
        case "\\": line += "\\\\"
        case "\n": line += "\\n"
        default: line.unicodeScalars.append(scalar)
        }
      }
      return line
    }

    private static func decode(_ line: String) -> String {
      var text = ""
      var isEscaped = false
      for scalar in line.unicodeScalars {
        if isEscaped {
          text.unicodeScalars.append(scalar == "n" ? "\n" : scalar)
          isEscaped = false
        } else if scalar == "\\" {
          isEscaped = true
        } else {
          text.unicodeScalars.append(scalar)
        }
      }
      return text
    }

    /// The file in the user's folder for state, which is made; nil without one.
    private static func makePath() -> String? {
      var folder: String
      if let state = CommandLineTool.environment("XDG_STATE_HOME"), state.hasPrefix("/") {
        folder = state
      } else if let home = CommandLineTool.environment("HOME"), home.hasPrefix("/") {
        folder = home + "/.local/state"
      } else {
        return nil
      }
      folder += "/martlet"
      var made = ""
      for part in folder.split(separator: "/") {
        made += "/\(part)"
        mkdir(made, 0o700)
      }
      return folder + "/history"
    }
  }
#endif
