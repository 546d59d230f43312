/// What of a text looks at the frames of its callers, so that these have to be kept.
extension Resolver {
  private static let names: Set<String> = [
    "_getframe", "currentframe", "stacklevel", "stack_info", "extract_stack", "print_stack", "format_stack",
    "walk_stack", "get_stack", "getouterframes", "set_coroutine_origin_tracking_depth", "f_back",
  ]

  mutating func noteFrames(_ name: String) {
    if !looksAtFrames, name.utf8.count > 5, Resolver.names.contains(name) { looksAtFrames = true }
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
