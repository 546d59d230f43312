import Foundation
import Testing

@testable import MartletSyntax

/// Runs a body on a thread whose stack holds the deepest text even in a debug build.
private func onLargeStack(_ body: @escaping @Sendable () -> Void) {
  let done = DispatchSemaphore(value: 0)
  let thread = Thread {
    body()
    done.signal()
  }
  thread.stackSize = 256 << 20
  thread.start()
  done.wait()
}

/// The error of a text as `kind|message|line|column`, or `ok`.
private func diagnose(_ bytes: [UInt8]) -> String {
  let source = Source(name: "test", text: bytes)
  do throws(SyntaxError) {
    _ = try Resolver.resolve(Parser.parseModule(source))
    return "ok"
  } catch {
    let (line, column) = source.lineAndColumn(of: error.range.start)
    return "\(error.kind.rawValue)|\(error.message)|\(line)|\(column + 1)"
  }
}

@Suite("Errors")
struct ErrorTests {
  /// Recorded from CPython 3.11.7: type, message, line and column.
  @Test(
    "are CPython's",
    arguments: [
      ("x = (1, 2", "SyntaxError|'(' was never closed|1|5"),
      ("x = (1]", "SyntaxError|closing parenthesis ']' does not match opening parenthesis '('|1|7"),
      ("x = )", "SyntaxError|unmatched ')'|1|5"),
      ("a b", "SyntaxError|invalid syntax|1|3"),
      ("f(a b)", "SyntaxError|invalid syntax. Perhaps you forgot a comma?|1|3"),
      ("if x\n  pass", "SyntaxError|expected ':'|1|5"),
      ("if x:\npass", "IndentationError|expected an indented block after 'if' statement on line 1|2|1"),
      ("if x:\n    a\n  b", "IndentationError|unindent does not match any outer indentation level|3|4"),
      ("1 = x", "SyntaxError|cannot assign to literal here. Maybe you meant '==' instead of '='?|1|1"),
      ("f() = 1", "SyntaxError|cannot assign to function call here. Maybe you meant '==' instead of '='?|1|1"),
      ("None = 1", "SyntaxError|cannot assign to None|1|1"),
      ("x = 'abc", "SyntaxError|unterminated string literal (detected at line 1)|1|5"),
      ("x = '''abc", "SyntaxError|unterminated triple-quoted string literal (detected at line 1)|1|5"),
      ("12abc", "SyntaxError|invalid decimal literal|1|2"),
      (
        "0777",
        "SyntaxError|leading zeros in decimal integer literals are not permitted; "
          + "use an 0o prefix for octal integers|1|1"
      ),
      ("def f(a=1, b): pass", "SyntaxError|non-default argument follows default argument|1|12"),
      ("f(a=1, b)", "SyntaxError|positional argument follows keyword argument|1|9"),
      ("f(a=1, a=2)", "SyntaxError|keyword argument repeated: a|1|8"),
      ("f(x for x in y, 1)", "SyntaxError|Generator expression must be parenthesized|1|3"),
      ("print 'x'", "SyntaxError|Missing parentheses in call to 'print'. Did you mean print(...)?|1|1"),
      ("f'{}'", "SyntaxError|f-string: empty expression not allowed|1|6"),
      ("f'{a'", "SyntaxError|f-string: expecting '}'|1|6"),
      ("f'}'", "SyntaxError|f-string: single '}' is not allowed|1|5"),
      ("if x = 3: pass", "SyntaxError|invalid syntax. Maybe you meant '==' or ':=' instead of '='?|1|4"),
      ("(x.a := 3)", "SyntaxError|cannot use assignment expressions with attribute|1|2"),
      ("[x, y for x in z]", "SyntaxError|did you forget parentheses around the comprehension target?|1|2"),
      ("return 1", "SyntaxError|'return' outside function|1|1"),
      ("yield 1", "SyntaxError|'yield' outside function|1|1"),
      ("break", "SyntaxError|'break' outside loop|1|1"),
      ("continue", "SyntaxError|'continue' not properly in loop|1|1"),
      ("def f():\n  await x", "SyntaxError|'await' outside async function|2|3"),
      ("class A:\n  await x", "SyntaxError|'await' outside function|2|3"),
      ("def f():\n  x = 1\n  global x", "SyntaxError|name 'x' is assigned to before global declaration|3|3"),
      ("nonlocal x", "SyntaxError|nonlocal declaration not allowed at module level|1|1"),
      ("def f():\n  nonlocal x", "SyntaxError|no binding for nonlocal 'x' found|2|3"),
      ("def f(x, x): pass", "SyntaxError|duplicate argument 'x' in function definition|1|10"),
      (
        "class A:\n  [x := 1 for y in z]",
        "SyntaxError|assignment expression within a comprehension cannot be used in a class body|2|4"
      ),
      ("try:\n  pass\nexcept A, B:\n  pass", "SyntaxError|multiple exception types must be parenthesized|3|8"),
      ("x = €", "SyntaxError|invalid character '€' (U+20AC)|1|5"),
      ("match x:\n  case _: pass\n  case 1: pass", "SyntaxError|wildcard makes remaining patterns unreachable|2|8"),
      ("from __future__ import braces", "SyntaxError|not a chance|1|1"),
      ("await x", "ok"), ("async def f(): await x", "ok"), ("(await x for x in y)", "ok"),
    ])
  func messages(text: String, expected: String) {
    #expect(diagnose(Array(text.utf8)) == expected)
  }

  @Test("of deep nesting are raised, not overflown")
  func depth() {
    onLargeStack(Self.checkDepth)
  }

  @Sendable private static func checkDepth() {
    let deep = 100_000
    let cases: [(String, String)] = [
      (String(repeating: "(", count: deep), "too many nested parentheses"),
      (String(repeating: "1+", count: deep) + "1", "maximum recursion depth exceeded during compilation"),
      (String(repeating: "-", count: deep) + "1", "maximum recursion depth exceeded during compilation"),
      (String(repeating: "not ", count: deep) + "1", "maximum recursion depth exceeded during compilation"),
      (String(repeating: "lambda:", count: deep) + "1", "maximum recursion depth exceeded during compilation"),
      (String(repeating: "1**", count: deep) + "1", "maximum recursion depth exceeded during compilation"),
      (String(repeating: "1 if 1 else ", count: deep) + "1", "maximum recursion depth exceeded during compilation"),
      ("a" + String(repeating: ".b", count: deep), "maximum recursion depth exceeded during compilation"),
      ("a" + String(repeating: "()", count: deep), "maximum recursion depth exceeded during compilation"),
      (
        "if 1: a\n" + String(repeating: "elif 1: a\n", count: deep),
        "maximum recursion depth exceeded during compilation"
      ),
      (
        (0..<101).map { String(repeating: " ", count: $0) + "if 1:" }.joined(separator: "\n"),
        "too many levels of indentation"
      ),
      ("-" + String(repeating: "-", count: 2_800) + "1", "ok"), (String(repeating: "1+", count: 2_800) + "1", "ok"),
    ]
    for (text, expected) in cases {
      let found = diagnose(Array(text.utf8)).split(separator: "|")
      #expect(found[min(1, found.count - 1)] == expected, "\(text.prefix(20))")
    }
  }

  @Test("are all that random text can cause")
  func fuzz() {
    onLargeStack(Self.checkRandomText)
  }

  @Sendable private static func checkRandomText() {
    let words = [
      "if", "else", "def", "f", "(", ")", "[", "]", "{", "}", ":", "=", ",", "\n", "\n  ", "'", "f'{", "}'",
      "\"\"\"", "1",
      "x", "*", "**", ".", "lambda", "for", "in", "async", "await", "match", "case", "_", "|", "as", "with", "try",
      "except", "class", "@", "\\", "\t", "é", "0x", "1e", "!", "->", ":=", "...", "not", "yield", "from", "import",
      "global", "nonlocal", "print", ";", "#", "{x!r:", "r'", "b'", "return", "while", "\u{0}",
    ]
    var state: UInt64 = 0x9E37_79B9_7F4A_7C15
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(bound))
    }
    for round in 0..<6_000 {
      var bytes: [UInt8] = []
      for _ in 0..<next(40) {
        if round % 3 == 0 {
          bytes.append(UInt8(next(256)))
        } else {
          bytes += Array(words[next(words.count)].utf8)
          if next(3) > 0 { bytes.append(0x20) }
        }
      }
      _ = diagnose(bytes)
      _ = Parser.parseChunk(Source(name: "test", text: bytes))
    }
  }
}
