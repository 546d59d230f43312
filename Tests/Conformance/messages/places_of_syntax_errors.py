def show(text):
    try:
        compile(text, "<text>", "exec")
    except SyntaxError as e:
        print(repr(text), e.msg, (e.lineno, e.offset), (e.end_lineno, e.end_offset))


for text in [
    "from __future__ import nope",
    "x = 1; from __future__ import annotations",
    "x = 1\nfrom __future__ import annotations",
    "match x:\n case a.b | c: pass",
    "match x:\n case [a] | [b, c]: pass",
    "match x:\n case A(a=1, b=2, a=3): pass",
    'x = "a" b"c" + 1',
    'x = b"c" "a"\ny',
    "a.b := 1",
    "a[1] := 2",
    "f() := 3",
    "x := 3",
    "with (a as b, c as d()): pass",
    "with (a as 1): pass",
    "try: pass\nexcept a, b: pass",
    "try: pass\nexcept a, b as c: pass",
    "\\",
    "\\\n",
    "x = 1\\\n",
    '"\\N{"',
    '"abc\\N{x"',
    '"\\N"',
    '"a\\',
]:
    show(text)
