import Testing

@testable import MartletSyntax

@Suite("The parser")
struct ParserTests {
  @Test(
    "reads expressions",
    arguments: [
      ("1 + 2 * 3", "(add 1 (multiply 2 3))"),
      ("a - b - c", "(subtract (subtract a b) c)"),
      ("-a ** -b", "(minus (power a (minus b)))"),
      ("2 ** 3 ** 4", "(power 2 (power 3 4))"),
      ("not a in b", "(not (cmp a contains b))"),
      ("a < b <= c is not d not in e", "(cmp a less b lessEqual c isNotSame d notContains e)"),
      ("a or b and not c or d", "(or a (and b (not c)) d)"),
      ("a if b else c if d else e", "(? b a (? d c e))"),
      ("lambda a, /, b=1, *c, d, **e: a", "(lambda (a / b=1 *c d **e) [(return a)])"),
      ("f(a, *b, c=1, **d)", "(call f a (* b) c=1 **=d)"),
      ("f(x for x in y)", "(call f (generator-comp x (for x y)))"),
      ("a.b[c:d, ::2](e)", "(call (index (. a b) (tuple (slice c d _) (slice _ _ 2))) e)"),
      ("a[*b]", "(index a (tuple (* b)))"),
      ("()", "(tuple)"), ("(a)", "a"), ("(a,)", "(tuple a)"), ("a, b", "(tuple a b)"), ("[*a, b]", "[(* a) b]"),
      ("{}", "{:}"), ("{a: 1, **b}", "{a:1 **:b}"), ("{a, *b}", "{a (* b)}"),
      ("[x for x in y if z if w for q in x]", "(list-comp x (for x y if z if w) (for q x))"),
      ("{a: b for a, b in c}", "(dictionary-comp a:b (for (tuple a b) c))"),
      ("[await x for x in y]", "(list-comp-async (await x) (for x y))"),
      ("[x for x in await y]", "(list-comp x (for x (await y)))"),
      ("(x async for x in y)", "(generator-comp-async x (async-for x y))"),
      ("(y := f(x))", "(:= y (call f x))"), ("await a.b(c)", "(await (call (. a b) c))"),
      ("x = yield", "(= [x] (yield))"), ("match", "match"), ("match(x)", "(call match x)"),
      ("match[x]", "(index match x)"), ("match - x", "(subtract match x)"),
      ("case, _ = match.x", "(= [(tuple case _)] (. match x))"),
    ])
  func expressions(text: String, expected: String) throws {
    #expect(try Dump.module(text) == expected)
  }

  @Test(
    "reads literals",
    arguments: [
      ("0x_ff + 0o17 + 0b101 + 1_000", "(add (add (add 255 15) 5) 1000)"),
      ("9223372036854775807", "9223372036854775807"), ("9223372036854775808", "9223372036854775808"),
      ("0xffffffffffffffffffffffffffffffff", "340282366920938463463374607431768211455"),
      ("0x8000000000000000", "9223372036854775808"), ("0x7fffffffffffffff", "9223372036854775807"),
      ("1. + .5 + 1e3 + 1_0.0_1", "(add (add (add 1.0 0.5) 1000.0) 10.01)"), ("1e999", "inf"),
      (#"'a\x41\u00e9\101\n\q'"#, "'aAéA\n\\q'"), (#"r'\n'"#, "'\\n'"), ("'a' \"b\" '''c'''", "'abc'"),
      (#"b'\x41\q'"#, "b'A\\q'"), (#"'\N{BULLET}'"#, "'•'"), ("'a\\\nb'", "'ab'"),
      ("f'a{b}c'", "(f 'a' {b} 'c')"), ("f'{a!r:>{w}}'", "(f {a!repr:'>' {w}})"), ("f'{a=}'", "(f 'a=' {a!repr})"),
      ("f'{a = !s:x}'", "(f 'a = ' {a!string:'x'})"), ("f'{{}}' 'x' f'{1}'", "(f '{}x' {1})"),
      ("f'{a != b}'", "(f {(cmp a notEqual b)})"), ("f'{d[\"k\"]}'", "(f {(index d 'k')})"),
      ("f'{a,}'", "(f {(tuple a)})"), ("f'{(lambda x: x)(1)}'", "(f {(call (lambda (x) [(return x)]) 1)})"),
      ("f'{f\"{x}\"}'", "(f {(f {x})})"), ("rf'\\d{a}'", "(f '\\d' {a})"),
    ])
  func literals(text: String, expected: String) throws {
    #expect(try Dump.module(text) == expected)
  }

  @Test(
    "reads statements",
    arguments: [
      ("a = b, c = d", "(= [a (tuple b c)] d)"), ("a += 1; b @= 2", "(add= a 1) (matrixMultiply= b 2)"),
      ("a: int", "(: a int)"), ("(a): int = 1", "(:() a int 1)"), ("a.b: int", "(:() (. a b) int)"),
      ("del a, (b, c)", "(del [a (tuple b c)])"), ("del (a, b)", "(del [(tuple a b)])"), ("del (a), b", "(del [a b])"),
      ("if a: b\nelif c: d\nelse: e", "(if a [b] [(if c [d] [e])])"),
      ("while a:\n  break\nelse:\n  pass", "(while a [break] [pass])"),
      ("for a, *b in c, d: continue", "(for (tuple a (* b)) (tuple c d) [continue] [])"),
      ("for x.y[z] in w: pass", "(for (index (. x y) z) w [pass] [])"),
      (
        "try: a\nexcept A as e: b\nexcept: c\nelse: d\nfinally: e",
        "(try [a] (except A as e [b]) (except [c]) [d] [e])"
      ),
      ("try: a\nexcept* A: b", "(try [a] (except* A [b]) [] [])"),
      ("with a as b, c: d", "(with (a b) (c) [d])"), ("with (a as b, c,): d", "(with (a b) (c) [d])"),
      ("with (a, b): c", "(with (a) (b) [c])"), ("with (a, b) as c: d", "(with ((tuple a b) c) [d])"),
      ("with (a): b", "(with (a) [b])"), ("with (yield): b", "(with ((yield)) [b])"),
      ("with (a)(b) as c: d", "(with ((call a b) c) [d])"),
      ("raise a from b", "(raise a b)"), ("assert a, b", "(assert a b)"),
      ("import a.b as c, d", "(import (a.b c) d)"), ("from ...a import (b as c, d,)", "(from ...a (b c) d)"),
      ("from . import *", "(from . *)"), ("def f(): global a, b", "(def f () [(global a b)])"),
      (
        "@a.b\n@c(d)\nasync def f(x: int = 1, *, y) -> z:\n  return *x, y",
        "(async-def f (x=1 * y) [(return (tuple (* x) y))])"
      ),
      ("class A(B, metaclass=C): x = 1", "(class A [B] [(= [x] 1)])"),
      (
        "async def f():\n  async with a as b: pass\n  async for c in d: pass",
        "(async-def f () [(async-with (a b) [pass]) (async-for c d [pass] [])])"
      ),
      ("if a:\n  # note\n  b\n\n\n  c\n# end", "(if a [b c] [])"), ("x = [\n1,\n 2]", "(= [x] [1 2])"),
      ("a \\\n + b", "(add a b)"),
    ])
  func statements(text: String, expected: String) throws {
    #expect(try Dump.module(text) == expected)
  }

  @Test(
    "reads patterns",
    arguments: [
      ("_", "_"), ("x", "x"), ("-1", "(minus 1)"), ("'a' 'b'", "'ab'"), ("None", "None"), ("a.b.c", "(. (. a b) c)"),
      ("a | 1 | [b]", "(a|1|[b])"), ("(a as b)", "(a as b)"), ("a, *_", "[a *_]"), ("[]", "[]"), ("(a,)", "[a]"),
      ("(a)", "a"),
      ("{'k': v, a.b: 1, **rest}", "{'k':v (. a b):1 **rest}"), ("A(1, x, y=2)", "(A 1 x y=2)"), ("a.B()", "((. a B))"),
    ])
  func patterns(text: String, expected: String) throws {
    #expect(try Dump.module("match x, y:\n  case \(text): pass") == "(match (tuple x y) (\(expected) [pass]))")
  }

  @Test("keeps where things are")
  func ranges() throws {
    let text = "x = f(a)[b.c]"
    let module = try Parser.parseModule(Source(name: "test", text: Array(text.utf8), base: 100))
    guard case .assign(_, let value) = module.body[0].kind, case .index(let call, let index) = value.kind else {
      Issue.record("not an assignment of a subscript")
      return
    }
    #expect(module.body[0].range == SourceRange(100, 113))
    #expect(value.range == SourceRange(104, 113))
    #expect(call.range == SourceRange(104, 108))
    #expect(index.range == SourceRange(109, 112))
  }

  @Test("puts an f-string's expressions at their true place")
  func formattedRanges() throws {
    let module = try Parser.parseModule(Source(name: "test", text: Array("f'ab{ cd }'".utf8)))
    guard case .expression(let value) = module.body[0].kind, case .formatted(let parts) = value.kind,
      case .value(let inner, _, _, let range) = parts[1]
    else {
      Issue.record("not an f-string")
      return
    }
    #expect(inner.range == SourceRange(6, 8))
    #expect(range == SourceRange(4, 10))
  }

  @Test("finds awaits outside every function")
  func topLevelAwait() throws {
    for (text, expected) in [
      ("await x", true), ("[x async for x in y]", true), ("async with x: pass", true), ("def f(): pass", false),
      ("async def f(): await x", false), ("if a:\n  f(await x)", true),
    ] {
      let module = try Parser.parseModule(Source(name: "test", text: Array(text.utf8)))
      #expect(module.hasTopLevelAwait == expected, "\(text)")
    }
  }

  @Test(
    "tells a prompt what is complete",
    arguments: [
      ("x = 1", "complete"), ("", "complete"), ("if x:", "incomplete"), ("if x:\n  y", "incomplete"),
      ("if x:\n  y\n", "complete"), ("f(", "incomplete"), ("x = '''a", "incomplete"), ("x = 'a", "error"),
      ("x = )", "error"), ("@a", "incomplete"), ("try:\n  a\n", "incomplete"), ("x = 1 +", "error"),
      ("a \\", "incomplete"),
      ("f(\n)\n", "complete"),
    ])
  func chunks(text: String, expected: String) {
    let found =
      switch Parser.parseChunk(Source(name: "<stdin>", text: Array(text.utf8))) {
      case .complete: "complete"
      case .incomplete: "incomplete"
      case .error: "error"
      }
    #expect(found == expected)
  }
}
