#if CommandLine
  import Martlet

  /// The lines that begin with a colon: commands to the prompt itself.
  struct PromptCommand: Sendable {
    let name: String
    /// What stands behind the name, for the list of commands.
    let argument: String
    let doc: String
    let body: @Sendable (Prompt, String) -> Void

    static let all: [PromptCommand] = [
      PromptCommand(name: "tasks", argument: "", doc: "What each task does, waits on and where, and for how long.") {
        prompt, _ in
        prompt.write(TaskReport(prompt.session.tasks, prompt.painter).table(columns: Terminal.size.columns))
      },
      PromptCommand(name: "tree", argument: "", doc: "Which task awaits which.") { prompt, _ in
        prompt.write(TaskReport(prompt.session.tasks, prompt.painter).tree)
      },
      PromptCommand(
        name: "why", argument: "NAME", doc: "Why a task does not go on: what it waits on, and what that does."
      ) {
        prompt, name in
        prompt.write(TaskReport(prompt.session.tasks, prompt.painter).reason(name))
      },
      PromptCommand(name: "cancel", argument: "NAME", doc: "Cancels the task.") { prompt, name in
        if prompt.session.cancelTasks(named: name) == 0 { prompt.write("There is no task \(name).\n") }
      },
      PromptCommand(
        name: "time", argument: "[SECONDS]", doc: "The loop's time; with --virtual-time it can be moved on.",
        body: moveTime
      ),
      PromptCommand(name: "load", argument: "FILE", doc: "Runs a file as if it was typed here.", body: load),
      PromptCommand(name: "save", argument: "FILE", doc: "Writes what was typed here to a file.", body: save),
      PromptCommand(name: "reset", argument: "", doc: "Cancels all tasks and forgets all names.") { prompt, _ in
        prompt.session.reset()
      },
      PromptCommand(name: "help", argument: "", doc: "This list. help(x) tells about an object.", body: help),
      PromptCommand(name: "quit", argument: "", doc: "Leaves, after the tasks are cancelled and have cleaned up.") {
        prompt, _ in prompt.leave(0)
      },
    ]

    /// Runs a line such as `:why Task-3`. A name may be cut short where that is clear.
    static func run(_ line: String, _ prompt: Prompt) {
      let words = line.dropFirst().split(separator: " ", maxSplits: 1)
      let name = words.first.map(String.init) ?? ""
      var argument = words.count > 1 ? String(words[1]) : ""
      while argument.last?.isWhitespace == true { argument.removeLast() }
      while argument.first?.isWhitespace == true { argument.removeFirst() }
      let found = all.filter { $0.name == name }.first.map { [$0] } ?? all.filter { $0.name.hasPrefix(name) }
      guard found.count == 1, !name.isEmpty else {
        let choice =
          found.isEmpty || name.isEmpty
          ? "" : "; :\(name) may be \(found.map { ":" + $0.name }.joined(separator: ", "))"
        return prompt.write("Unknown command\(choice). :help lists the commands.\n")
      }
      if found[0].argument.first?.isLetter == true, argument.isEmpty {
        return prompt.write("Usage: :\(found[0].name) \(found[0].argument)\n")
      }
      found[0].body(prompt, argument)
    }

    static func completions(of line: String, _ session: Session) -> Completions {
      let words = line.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false)
      guard words.count > 1 else {
        let names = all.map { ":" + $0.name }.filter { $0.hasPrefix(line) }
        return Completions(prefix: line, candidates: names.map { .init(text: $0, kind: .name) })
      }
      let argument = String(words[1])
      if ":load".hasPrefix(words[0]) || ":save".hasPrefix(words[0]) { return session.completions(of: "'" + argument) }
      let names = Set(session.tasks.map(\.name)).filter { $0.hasPrefix(argument) }.sorted()
      return Completions(prefix: argument, candidates: names.map { .init(text: $0, kind: .name) })
    }

    private static func moveTime(_ prompt: Prompt, _ argument: String) {
      if !argument.isEmpty {
        guard let seconds = Double(argument), seconds >= 0, seconds.isFinite else {
          return prompt.write("Usage: :time [SECONDS]\n")
        }
        guard let outcome = prompt.session.advance(by: seconds) else {
          return prompt.write("Time passes by itself. `martlet --virtual-time` has a clock that can be moved.\n")
        }
        prompt.show(outcome)
      }
      prompt.write("time is \(prompt.session.time)\n")
    }

    private static func load(_ prompt: Prompt, _ path: String) {
      do throws(ScriptFiles.Failure) {
        let text = String(decoding: try ScriptFiles.read(path), as: UTF8.self)
        prompt.show(prompt.session.run(Script(name: path, text: Array(text.utf8))))
      } catch { prompt.write("\(path): \(error.reason)\n") }
    }

    private static func save(_ prompt: Prompt, _ path: String) {
      let text = prompt.entered.map { chunk in
        var chunk = chunk
        while chunk.last?.isWhitespace == true { chunk.removeLast() }
        return chunk + "\n"
      }
      if let reason = ScriptFiles.write(text.joined(), to: path) { prompt.write("\(path): \(reason)\n") }
    }

    private static func help(_ prompt: Prompt, _ argument: String) {
      let heads = all.map { $0.argument.isEmpty ? ":" + $0.name : ":\($0.name) \($0.argument)" }
      let width = (heads.map(\.count).max() ?? 0) + 2
      var text = ""
      for (head, command) in zip(heads, all) {
        text +=
          prompt.painter.paint(head, .bold) + String(repeating: " ", count: width - head.count) + command.doc + "\n"
      }
      text += "Tab completes, Ctrl-R searches what was typed, Alt-Enter begins a new line, Ctrl-C stops what runs.\n"
      prompt.write(text)
    }
  }
#endif
