/// The modules written in the language itself. A new one is a file in `Bundled` and a line here.
enum BundledModules {
  /// The source text of a module, or nil if there is none of the name.
  static func text(of name: String) -> StaticString? { all[name] }

  /// Whether the module has submodules.
  static func isPackage(_ name: String) -> Bool { all.keys.contains { $0.hasPrefix(name + ".") } }

  private static let all: [String: StaticString] = [
    "__future__": dunderFuture,
    "_structtime": structtime,
    "abc": abc,
    "bisect": bisect,
    "collections": collections,
    "collections._user": collectionsUser,
    "collections.abc": collectionsAbc,
    "concurrent": concurrent,
    "concurrent.futures": concurrentFutures,
    "concurrent.futures.thread": concurrentFuturesThread,
    "contextlib": contextlib,
    "copy": copy,
    "dataclasses": dataclasses,
    "datetime": datetime,
    "enum": enum_,
    "functools": functools,
    "heapq": heapq,
    "importlib": importlib,
    "inspect": inspect,
    "io": io,
    "json": json,
    "logging": logging,
    "multiprocessing": multiprocessing,
    "operator": operator_,
    "os": os,
    "os.path": osPath,
    "queue": queue,
    "random": random,
    "signal": signal,
    "statistics": statistics,
    "string": string_,
    "textwrap": textwrap,
    "threading": threading,
    "timeit": timeit,
    "traceback": traceback,
    "types": types,
    "typing": typing,
    "uuid": uuid,
    "warnings": warnings,
    "weakref": weakref,
  ]
}
