"""`not` may begin `not in`, `async` may begin `async for`: the error is told of what follows."""
for text in (
        "a not b", "f(x, z not .y)", "if x not : pass", "a not\n", "[a not]", "raise X not (1)", "x = not", "x = + not y",
        "a is not not b", "f(2)async x", "[g(2)async h(3)]", "f(a async)", "{a: b async, c: d}", "x async y", "(a) async (b)",
        "f(async x)", "with (a as b, c as d) as e: pass", "with (a as b) as c: pass", "with (a, b) as c: pass",
        "with (a as b, c): pass", "with (a as b c): pass", "with (a): pass", "with (a, b as c) + d: pass",
        "match t:case X: pass", "match t: pass", "match (t):x", "match t:\n", "match x: int = 3", "match[x]: int = 3",
        "match A(1)::\n  pass"):
    try:
        compile(text, "<text>", "exec")
        print(repr(text), "compiles")
    except SyntaxError as error:
        print(repr(text), type(error).__name__, error.msg, error.lineno, error.offset)
