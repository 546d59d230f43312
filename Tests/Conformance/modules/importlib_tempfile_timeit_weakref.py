import importlib.util, io, os, stat, sys, tempfile, timeit, weakref

with tempfile.TemporaryDirectory() as folder:
    path = os.path.join(folder, "plugin.py")
    with open(path, "w") as file:
        file.write("VALUE = 42\n\ndef double(x):\n    return 2 * x\n\nprint('loaded', __name__, __spec__ is not None)\n")
    spec = importlib.util.spec_from_file_location("plugin", path)
    module = importlib.util.module_from_spec(spec)
    print(spec.name, spec.has_location, spec.origin == path, type(spec.loader).__name__, module.__file__ == path)
    spec.loader.exec_module(module)
    print(module.VALUE, module.double(4), "plugin" in sys.modules, importlib.util.spec_from_file_location("x", "a.txt"))
    print(type(tempfile.gettempdirb()), tempfile.gettempprefixb(), os.path.exists(tempfile.mktemp(dir=folder)))
    with tempfile.SpooledTemporaryFile(max_size=10, mode="w+") as spooled:
        spooled.write("short")
        print(spooled._rolled, spooled.name, spooled.tell())
        spooled.write(" and longer")
        print(spooled._rolled)
        spooled.seek(0)
        print(list(spooled))
    print(spooled.closed)

log = []
timer = timeit.Timer("log.append(x)\nlog.append(2)", "x = 1", globals={"log": log})
print(timer.timeit(3) >= 0, log, len(timer.repeat(2, 1)), len(log))
print(timeit.timeit(lambda: log.append(0), number=2) >= 0, len(log))
for wrong in (lambda: timeit.Timer(3), lambda: timeit.Timer("pass", 4), lambda: timeit.Timer("1 +")):
    try:
        wrong()
    except (ValueError, SyntaxError) as error:
        print(type(error).__name__, str(error).split("(")[0])


class Thing:
    pass


thing = Thing()
values = weakref.WeakValueDictionary(a=thing)
print(len(values.valuerefs()), values.popitem() == ("a", thing), len(values))
keys = weakref.WeakKeyDictionary({thing: 1})
print(keys.keyrefs()[0]() is thing, keys.popitem() == (thing, 1), len(keys))
print(stat.FILE_ATTRIBUTE_HIDDEN, stat.UF_HIDDEN, stat.S_ISDOOR(0), stat.filemode(0o100644))
