x = 5
print(eval("x + 1"), eval("y * 2", {"y": 4}), eval(" [i for i in range(3)]"), eval("x", None, {"x": 9}))
def f(a, b=2, *args, **kw):
    c = 3
    def g(): return c
    print(locals().keys())
    print(eval("a + b"), eval("c"))
    exec("z = a * 10")
    print(locals()["z"])
    print(dir(), sorted(vars()))
    return g
f(1)()
ns = {}
exec("def h(n):\n    return n * k\nk = 7\nclass C:\n    v = k\n", ns)
print(ns["h"](3), ns["C"].v, [k for k in ns if k != "__builtins__"], "__builtins__" in ns)
loc = {}
exec("a = 1\nb = a + 1\nfor i in range(3): pass\nimport sys as s\n", {}, loc)
print(loc["a"], loc["b"], loc["i"], list(loc))
c = compile("1 + 2", "<calc>", "eval")
print(eval(c), type(c).__name__, c.co_filename, c.co_name)
c = compile("p = q + 1", "file.py", "exec")
for q in (1, 2):
    d = {"q": q}; exec(c, d); print(d["p"])
exec(compile("2 + 3", "<s>", "single"))
for src in ("x =", "x = 1", "a b", "(", "def f(:\n pass"):
    try: eval(src)
    except SyntaxError as e: print(type(e).__name__, e.msg, e.filename, e.lineno, e.offset, e.text, e.end_offset)
for src in ("x = ", "for", "  y = 1", "if 1:\nx", "return 1", "await x", "yield 1"):
    try: exec(src)
    except SyntaxError as e: print(type(e).__name__, e.msg, e.filename, e.lineno, e.offset, e.text)
def show(fn):
    try: print(fn())
    except Exception as e: print(type(e).__name__, e)
show(lambda: eval("nope"))
show(lambda: eval("1/0"))
show(lambda: eval(3)); show(lambda: exec(3)); show(lambda: eval("1", 3)); show(lambda: exec("1", 3)); show(lambda: eval("1", {}, 3)); show(lambda: exec("1", {}, 3))
show(lambda: compile("1", "f", "bad")); 
show(lambda: eval("open", {"__builtins__": {}}))
show(lambda: eval("len([1])", {"__builtins__": {"len": len}}))
class M(dict):
    def __missing__(self, k): return k.upper()
print(eval("foo + bar", {}, M()))
class K:
    v = 1
    print(sorted(k for k in locals() if not k.startswith("__")), eval("v + 1"))
    exec("w = v + 10")
    print(w)
print(K.w)
def gen():
    a = 1
    yield locals()
    b = 2
    yield dict(locals())
print(*gen())
def outer():
    q = 1
    def inner():
        q
        return locals()
    return inner()
print(outer())
print((lambda u: locals())(3), [locals()["v"] for v in range(2)])
total = 0
for i in range(1000): total += eval(f"{i} * 2 + x")
print(total)
e1 = eval("lambda t: t + x"); print(e1(3))
exec("global gg\ngg = 3"); print(gg)
def delme():
    a = 1
    s1 = sorted(locals())
    del a
    return s1, sorted(locals())
print(delme())
try:
    exec("def bad():\n    raise ValueError('in exec')\nbad()")
except ValueError as e:
    print("caught", e)
exec("def worse():\n    return 1 / 0\n")
try:
    worse()
except ZeroDivisionError as e:
    print(e.__traceback__.tb_next.tb_lineno)
print(eval(b"1 + 1"), eval("\t 7"), eval("1,\n2"))
print(eval("(y := 3) + y"), )
exec("""
def fact(n):
    return 1 if n < 2 else n * fact(n - 1)
result = fact(10)
""")
print(result)
