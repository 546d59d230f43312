# At most 255 targets stand before a starred one.
def attempt(text):
    try:
        compile(text, "here", "exec")
        print("compiles")
    except SyntaxError as error:
        print(error)


def targets(count):
    return ", ".join(f"a{number}" for number in range(count))


for count in (255, 256, 300):
    attempt(targets(count) + ", *rest = x")
    attempt(f"for {targets(count)}, *rest in x: pass")
    attempt(f"with x as ({targets(count)}, *rest): pass")
    attempt(f"match x:\n case [{targets(count)}, *rest]: pass")
    attempt(f"[{targets(count)}, *rest] = x")
    attempt(f"*rest, {targets(count)} = x")
    attempt(f"*a, {targets(count)}, *rest = x")
    attempt(f"match x:\n case [*a, {targets(count)}, *rest]: pass")
attempt("def f(*args: *b = (1,)): pass")
attempt("def f(*args: *b): pass")
attempt("def f(*args: int = 5): pass")
attempt("lambda *args=5: 0")
