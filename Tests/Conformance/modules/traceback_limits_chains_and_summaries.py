import traceback, sys, io
def a(n):
    if n: return a(n - 1)
    raise ValueError("deep")
def b():
    try: a(1)
    except ValueError as e: raise KeyError("k") from e
def c():
    try: a(0)
    except ValueError: return {}["x"]
for f in (b, c, lambda: a(8), lambda: exec("x = = 1"), lambda: int("q" + "z")):
    try: f()
    except Exception as e:
        print(len(traceback.format_exception(e)), traceback.format_exception(e)[-1], len(traceback.format_tb(e.__traceback__)))
        print("".join(traceback.format_exception(e)))
        print("".join(traceback.format_exception(e, limit=1, chain=False)), "".join(traceback.format_exception(type(e), e, e.__traceback__, limit=-1)))
        print(traceback.extract_tb(e.__traceback__)[:2], [x.line for x in traceback.extract_tb(e.__traceback__, 2)])
        t = traceback.TracebackException.from_exception(e); print(str(t), t.exc_type, list(t.format_exception_only()), t.__cause__ is None, t.__context__ is None)
        o = io.StringIO(); t.print(file=o, chain=False); print(o.getvalue()); traceback.print_exc(file=sys.stdout, limit=0); print(traceback.format_exc(chain=False)[-30:])
        traceback.print_tb(e.__traceback__, 1, sys.stdout)
class Bad(Exception):
    def __str__(self): raise RuntimeError
e = Bad(); e.add_note("n1\nn2"); print(traceback.format_exception_only(e), traceback.format_exception_only(None), traceback.format_exception(None))
print(traceback.format_list([("f.py", 3, "g", "x = 1"), traceback.FrameSummary("h.py", 4, "k", line="  y  ")]), list(traceback.FrameSummary("h.py", 4, "k", line="z")))
for g in (lambda: traceback.format_exception(e, e), lambda: traceback.format_exception(3), lambda: traceback.print_last()):
    try: print(g())
    except Exception as x: print(type(x).__name__, x)
try: raise ExceptionGroup("eg", [ValueError(1), TypeError(2)])
except ExceptionGroup as g: print("".join(traceback.format_exception(g)))
