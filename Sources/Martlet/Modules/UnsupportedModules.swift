/// Modules of CPython's library that Martlet does not have, and what it lacks for them: the end of the message of
/// ModuleNotFoundError. Names that CPython does not have either get its message.
enum UnsupportedModules {
  /// Why there is no module of the name, or nil if nobody expects it.
  static func reason(_ name: String) -> String? {
    for (reason, names) in reasons where names.contains(where: { name == $0 || name.hasPrefix("\($0).") }) {
      return "Martlet has no \(reason)"
    }
    return nil
  }

  private static let reasons: [(String, [String])] = [
    (
      "network; the host program defines what a script may reach",
      [
        "asynchat", "asyncore", "cgi", "cgitb", "ftplib", "http", "imaplib", "mailbox", "nntplib", "poplib", "smtpd",
        "smtplib", "socketserver", "ssl", "telnetlib", "urllib", "webbrowser", "wsgiref", "xmlrpc", "_socket",
        "_ssl",
      ]
    ),
    (
      "file descriptors to wait for; use asyncio",
      ["select", "fcntl", "pty", "termios", "tty", "_posixsubprocess"]
    ),
    (
      "such form of serialised objects; use pickle or json",
      ["shelve", "dbm"]
    ),
    (
      "second process to share with; use threads or tasks",
      ["multiprocessing", "concurrent.futures.process", "_multiprocessing"]
    ),
    (
      "access to its own syntax trees, code and frames",
      [
        "bdb", "cProfile", "code", "codeop", "compileall", "dis", "lib2to3", "modulefinder", "opcode",
        "parser", "profile", "pstats", "py_compile", "pyclbr", "rlcompleter", "runpy", "symtable", "tabnanny",
        "trace", "_ast", "_opcode",
      ]
    ),
    (
      "native extensions",
      [
        "ctypes", "cffi", "curses", "readline", "sqlite3", "tkinter", "turtle", "turtledemo", "idlelib",
        "msvcrt", "winreg", "winsound", "nt", "_winapi", "ossaudiodev", "spwd", "crypt", "nis", "syslog", "_ctypes",
      ]
    ),
    ("compression", ["bz2", "gzip", "lzma", "tarfile", "zipfile", "zipapp"]),
    (
      "such module: it is not bundled",
      [
        "aifc", "audioop", "chunk", "distutils", "email", "encodings",
        "ensurepip", "imghdr", "imp",
        "mailcap", "msilib", "netrc", "nturl2path", "pipes", "pkgutil", "plistlib",
        "ntpath", "pydoc", "pydoc_data",
        "pyexpat", "quopri", "site", "sndhdr", "sre_compile", "sre_constants", "sre_parse",
        "stringprep", "sunau", "test", "uu", "venv", "wave", "xdrlib", "xml",
      ]
    ),
  ]
}
