import inspect
import pickle
import sys

code = compile("x", __file__, "exec")
print(inspect.getmodule(code) is sys.modules["__main__"], inspect.getmodule(None, __file__).__name__, inspect.getmodule(3))
print(inspect.getmodule(len).__name__, inspect.getmodule(compile("x", "<none>", "exec")))
parameter = inspect.Parameter("x", inspect.Parameter.KEYWORD_ONLY, default=3)
for name in "kind", "other":
    try:
        setattr(parameter, name, 1)
    except AttributeError:
        print("fixed")
for protocol in range(6):
    assert pickle.loads(pickle.dumps(parameter, protocol)) == parameter
print(parameter, parameter.replace(name="y"))
