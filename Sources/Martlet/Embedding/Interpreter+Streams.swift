/// Where a script's output goes and its input comes from. Nothing of the process's own streams is touched where a
/// closure is set.
extension Interpreter {
  /// Gets what the script prints, as UTF-8 text.
  public var onOutput: ((String) -> Void)? {
    get { streams.output }
    set {
      streams.output = newValue
      setSinks()
    }
  }

  /// Gets what the script writes to standard error: warnings, reports of tasks that failed, `print(…, file=sys.stderr)`.
  public var onErrorOutput: ((String) -> Void)? {
    get { streams.errorOutput }
    set {
      streams.errorOutput = newValue
      setSinks()
    }
  }

  /// Leads what scripts write to the closures and the observer.
  func setSinks() {
    rt.output.flush()
    for stream in [OutputStreams.Stream.stdout, .stderr] {
      let isError = stream == .stderr
      let handler = isError ? streams.errorOutput : streams.output
      guard handler != nil || observer != nil else {
        rt.output[stream] = nil
        continue
      }
      rt.output[stream] = { [unowned rt] bytes in
        let text = String(decoding: bytes, as: UTF8.self)
        rt.report(.output(text, isError: isError))
        if let handler {
          rt.tellOwner { handler(text) }
        } else {
          OutputStreams.writeThrough(bytes, to: stream)
        }
      }
    }
  }

  /// Gives the script the lines of its standard input, without their line ends; nil is the end of it.
  public var onInput: (() -> String?)? {
    get { streams.input }
    set {
      streams.input = newValue
      let source = newValue ?? { nil }
      rt.output.lineSource = { [unowned rt] () throws(Raised) in
        var line: String?
        try rt.callOnOwner { line = source() }
        return line.map { Array("\($0)\n".utf8) }
      }
    }
  }
}

/// The closures of the host, as it set them.
struct HostStreams {
  var output: ((String) -> Void)?
  var errorOutput: ((String) -> Void)?
  var input: (() -> String?)?
}
