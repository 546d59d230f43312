#if CommandLine
  import Martlet

  /// Tells a person about tasks: as a table, as a tree, and why one of them does not go on.
  struct TaskReport {
    private let tasks: [TaskSnapshot]
    private let painter: Painter
    private static let maximumShown = 200

    init(_ tasks: [TaskSnapshot], _ painter: Painter) {
      self.tasks = tasks
      self.painter = painter
    }

    // MARK: Words

    private func style(_ task: TaskSnapshot) -> Style {
      if task.isOnCycle { return .boldRed }
      switch task.state {
      case .running, .ready, .new: return .green
      case .sleeping: return .blue
      case .waiting: return .yellow
      }
    }

    static func text(seconds: Double) -> String {
      if seconds < 100 { return "\((seconds * 10).rounded() / 10) s" }
      let whole = Int(min(seconds, 1e15))
      if whole < 6000 { return "\(whole / 60) min \(whole % 60) s" }
      return "\(whole / 3600) h \(whole / 60 % 60) min"
    }

    private func names(_ ids: [Int]) -> String {
      let names = ids.prefix(5).map { tasks[$0].name }
      return names.joined(separator: ", ") + (ids.count > 5 ? " and \(ids.count - 5) more" : "")
    }

    /// What a task waits on: `gather() of Task-3, Task-4`.
    private func object(_ task: TaskSnapshot) -> String {
      guard let awaits = task.awaits else { return "" }
      let names = names(task.waitsFor)
      if names.isEmpty || names == awaits { return awaits }
      return awaits + (awaits.hasSuffix(".acquire()") ? ", held by " : " of ") + names
    }

    /// What a task does, in words.
    private func activity(_ task: TaskSnapshot) -> String {
      let time = task.seconds.map(Self.text(seconds:))
      switch task.state {
      case .running: return "is running"
      case .new: return "has not begun"
      case .ready: return "is ready to run"
      case .sleeping: return time.map { "sleeps, wakes in \($0)" } ?? "sleeps"
      case .waiting: return "awaits \(object(task))" + (time.map { " for \($0)" } ?? "")
      }
    }

    private func label(_ task: TaskSnapshot) -> String {
      painter.paint(task.name, .bold) + (task.coroutine.isEmpty ? "" : " (\(task.coroutine))")
    }

    private func place(_ task: TaskSnapshot) -> String {
      guard let place = task.place else { return "" }
      let file = place.file.lastIndex(of: "/").map { String(place.file[place.file.index(after: $0)...]) } ?? place.file
      return "\(file), line \(place.line), in \(place.function)"
    }

    private static let nothing = "There are no tasks.\n"

    // MARK: The table

    func table(columns: Int) -> String {
      guard !tasks.isEmpty else { return Self.nothing }
      var heads = ["NAME", "STATE", "TIME", "WAITS ON", "WHERE"]
      let shown = tasks.prefix(Self.maximumShown)
      let rows = shown.map { task in
        let state = task.isOnCycle ? "in a cycle" : task.state.rawValue
        let time = task.seconds.map { Self.text(seconds: $0) + (task.state == .sleeping ? " left" : "") } ?? ""
        return [task.name, state, time, object(task), place(task)]
      }
      for column in 2...3 where rows.allSatisfy({ $0[column].isEmpty }) { heads[column] = "" }
      var widths = heads.map { CharacterWidth.of($0) }
      for row in rows {
        for (index, cell) in row.enumerated() { widths[index] = max(widths[index], CharacterWidth.of(cell)) }
      }
      // The last two columns give way where the terminal is narrow.
      let fixed = widths[0] + widths[1] + widths[2] + 6
      let room = max(24, columns - 1 - fixed)
      widths[3] = min(widths[3], max(room - 2 - widths[4], room / 2 - 1))
      widths[4] = min(widths[4], room - widths[3] - 2)
      var text = line(heads, widths, .dim, .dim)
      for (task, row) in zip(shown, rows) { text += line(row, widths, .bold, style(task)) }
      if tasks.count > shown.count { text += "… \(tasks.count) in all\n" }
      return text
    }

    private func line(_ cells: [String], _ widths: [Int], _ nameStyle: Style, _ stateStyle: Style) -> String {
      var text = ""
      for (index, cell) in cells.enumerated() {
        let cut = cut(cell, widths[index])
        text += painter.paint(cut, index == 0 ? nameStyle : index == 1 ? stateStyle : .none)
        if cells[(index + 1)...].contains(where: { !$0.isEmpty }) {
          text += String(repeating: " ", count: widths[index] - CharacterWidth.of(cut) + 2)
        }
      }
      return text + "\n"
    }

    private func cut(_ text: String, _ width: Int) -> String {
      guard CharacterWidth.of(text) > width else { return text }
      var cut = ""
      for character in text where CharacterWidth.of(cut) + CharacterWidth.of(character) < width {
        cut.append(character)
      }
      return cut + "…"
    }

    // MARK: The tree

    var tree: String {
      guard !tasks.isEmpty else { return Self.nothing }
      let awaited = Set(tasks.flatMap(\.waitsFor))
      var text = ""
      var seen: Set<Int> = []
      // Those that nobody awaits, then those on cycles, which have no first.
      for task in tasks where !awaited.contains(task.id) { add(task, "", "", &text, &seen) }
      for task in tasks where !seen.contains(task.id) { add(task, "", "", &text, &seen) }
      return text
    }

    private func add(
      _ task: TaskSnapshot, _ head: String, _ margin: String, _ text: inout String, _ seen: inout Set<Int>
    ) {
      guard seen.insert(task.id).inserted else {
        text += head + painter.paint(task.name, .bold) + " (above)\n"
        return
      }
      if seen.count > Self.maximumShown {
        if seen.count == Self.maximumShown + 1 { text += "… \(tasks.count) tasks in all\n" }
        return
      }
      text += "\(head)\(label(task)) \(painter.paint(activity(task), style(task)))\n"
      guard margin.count < 120 else { return }
      for (index, id) in task.waitsFor.enumerated() {
        let isLast = index == task.waitsFor.count - 1
        add(tasks[id], margin + (isLast ? "└─ " : "├─ "), margin + (isLast ? "   " : "│  "), &text, &seen)
      }
    }

    // MARK: Why

    /// Follows what a task waits for to those that could go on, or to where it comes back to itself.
    func reason(_ name: String) -> String {
      guard let task = tasks.first(where: { $0.name == name }) ?? tasks.first(where: { $0.coroutine == name }) else {
        return "There is no task \(name) that is not done.\n"
      }
      var text = ""
      var seen: Set<Int> = []
      var next = [task]
      while !next.isEmpty, seen.count < Self.maximumShown {
        let task = next.removeFirst()
        guard seen.insert(task.id).inserted else { continue }
        text += "\(label(task)) \(painter.paint(activity(task), style(task)))\n"
        if let place = task.place {
          text += "  File \"\(place.file)\", line \(place.line), in \(place.function)\n"
          if !place.text.isEmpty { text += "    \(painter.isOn ? SourcePainter.paint(place.text) : place.text)\n" }
        }
        next += task.waitsFor.map { tasks[$0] }
        if task.isOnCycle, task.waitsFor.contains(where: { seen.contains($0) }) {
          text += painter.paint("and so it waits for itself: a deadlock.", .boldRed) + "\n"
        } else if task.state == .waiting, task.waitsFor.isEmpty {
          text += "  another task, a thread or the host has to wake it.\n"
        }
      }
      return text
    }
  }
#endif
