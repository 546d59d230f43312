/// What of a text looks at the frames of its callers, so that these have to be kept.
extension Resolver {
  private static let names = NameIndex([
    "_getframe", "currentframe", "stacklevel", "stack_info", "extract_stack", "print_stack", "format_stack",
    "walk_stack", "get_stack", "getouterframes", "set_coroutine_origin_tracking_depth", "f_back",
    "set_debug", "_source_traceback", "print_call_graph", "format_call_graph", "capture_call_graph",
  ])

  mutating func noteFrames(_ name: String) {
    guard !looksAtFrames, name.utf8.count > 5 else { return }
    // Names are looked at by the thousand: hardly any begins like one of these.
    switch name.utf8[name.utf8.startIndex] {
    case 0x5F, 0x63, 0x65, 0x66, 0x67, 0x70, 0x73, 0x77: if Resolver.names.contains(name) { looksAtFrames = true }
    default: break
    }
  }

  /// The third argument of `warn` is the number of callers to pass over.
  mutating func noteWarning(_ call: CallExpression) {
    guard call.arguments.count > 2 else { return }
    switch call.function.kind {
    case .name("warn"): looksAtFrames = true
    case .attribute(_, let name) where name.name == "warn": looksAtFrames = true
    default: break
    }
  }
}
