extension BundledModules {
  /// `_help`: what `help` shows of an object, laid out as by CPython's `pydoc`.
  static let help: StaticString = #"""
    import inspect
    import sys


    def _indent(text, prefix="    "):
        return "\n".join(prefix + line for line in text.split("\n")) if text else ""


    def _doc(thing):
        doc = getattr(thing, "__doc__", None)
        return inspect.cleandoc(doc) if isinstance(doc, str) else ""


    def _signature(thing):
        try:
            return str(inspect.signature(thing))
        except (ValueError, TypeError):
            pass
        text = getattr(thing, "__text_signature__", None)
        if not isinstance(text, str):
            return ""
        bound = getattr(thing, "__self__", None)
        if bound is not None and not inspect.ismodule(bound):
            first, comma, rest = text.partition(", ")
            if first in ("(self", "(cls", "($self"):
                text = "(" + rest.removeprefix("/, ") if comma else "()"
                if text == "(/)":
                    text = "()"
        return text


    def _routine(thing, name=None, note=""):
        real = getattr(thing, "__name__", None) or name or "?"
        name = name or real
        title = f"{name}" if name == real else f"{name} = {real}"
        text = _signature(thing) or "(...)"
        if real == "<lambda>":
            title = f"{name} lambda "
            text = text[1:-1]
        if inspect.iscoroutinefunction(thing) or inspect.isasyncgenfunction(thing):
            title = "async " + title
        doc = _doc(thing)
        return f"{title}{text}{note}\n" + (_indent(doc) + "\n" if doc else "")


    def _is_visible(name):
        if name in ("__builtins__", "__cached__", "__date__", "__doc__", "__file__", "__loader__", "__module__",
                    "__name__", "__package__", "__path__", "__qualname__", "__slots__", "__spec__", "__version__"):
            return False
        return name.startswith("__") and name.endswith("__") or not name.startswith("_")


    def _class_name(cls, module):
        return cls.__name__ if cls.__module__ == module else f"{cls.__module__}.{cls.__name__}"


    _SECTIONS = (
        "Methods", "Class methods", "Static methods", "Readonly properties", "Data descriptors",
        "Data and other attributes")


    _SLOTS = {
        "__dict__": "dictionary for instance variables", "__weakref__": "list of weak references to the object"}


    def _kind(raw):
        if isinstance(raw, classmethod):
            return 1
        if isinstance(raw, staticmethod):
            return 2
        if isinstance(raw, property):
            return 3 if raw.fset is None and raw.fdel is None else 4
        if inspect.isroutine(raw):
            return 0
        kind = type(raw)
        return 4 if hasattr(kind, "__get__") and hasattr(kind, "__set__") else 5


    def _data(name, value):
        text = f"{name} = {value!r}"
        return text if len(text) <= 70 else text[:67] + "..."


    def _attribute(cls, name, raw, kind):
        if kind == 0:
            return _routine(raw, name)
        if kind == 1:
            return _routine(getattr(cls, name), name, " from builtins.type")
        if kind == 2:
            note = " from builtins.type" if not inspect.isfunction(raw.__func__) else ""
            return _routine(raw.__func__, name, note)
        if kind == 5:
            return _data(name, raw) + "\n"
        doc = _SLOTS.get(name) or _doc(raw)
        return name + "\n" + (_indent(doc) + "\n" if doc else "")


    def _class(cls, name=None):
        real = cls.__name__
        name = name or real
        bases = ", ".join(_class_name(base, cls.__module__) for base in cls.__bases__)
        title = f"class {name}" if name == real else f"{name} = class {real}"
        parts = []
        signature = _signature(cls)
        if signature and signature != "()":
            parts.append(f"{name}{signature}\n")
        doc = _doc(cls)
        if doc:
            parts.append(doc + "\n")
        mro = list(cls.__mro__)
        if len(mro) > 2:
            names = "".join(f"    {_class_name(base, cls.__module__)}\n" for base in mro)
            parts.append("Method resolution order:\n" + names)
        subclasses = sorted(
            (sub.__name__ for sub in type.__subclasses__(cls)
             if not sub.__name__.startswith("_") and sub.__module__ == "builtins"), key=str)
        if subclasses:
            parts.append("Built-in subclasses:\n" + "".join(f"    {sub}\n" for sub in subclasses[:4])
                         + (f"    ... and {len(subclasses) - 4} other subclasses\n" if len(subclasses) > 4 else ""))
        seen = set()
        is_first = True
        for home in mro:
            groups = [[] for _ in _SECTIONS]
            for key in sorted(vars(home)):
                if key in seen or not _is_visible(key):
                    continue
                seen.add(key)
                raw = vars(home)[key]
                groups[_kind(raw)].append((key, raw))
            if home is object and cls is not object:
                continue
            tag = "defined here" if home is cls else f"inherited from {_class_name(home, cls.__module__)}"
            for section, group in zip(_SECTIONS, groups):
                if not group:
                    continue
                if not is_first:
                    parts.append("-" * 70 + "\n" + f"{section} {tag}:\n")
                else:
                    parts.append(f"{section} {tag}:\n")
                is_first = False
                kind = _SECTIONS.index(section)
                parts.extend(_attribute(cls, key, raw, kind) for key, raw in group)
        text = "\n".join(parts).rstrip("\n")
        head = f"{title}({bases})" if bases else title
        return head + "\n" + (_indent(text, " |  ") + "\n" if text else "")


    def _module(module):
        name = module.__name__
        doc = _doc(module)
        first, _, rest = doc.partition("\n")
        parts = ["NAME\n" + _indent(name + (" - " + first if first else "")) + "\n"]
        if rest.strip():
            parts.append("DESCRIPTION\n" + _indent(rest.strip()) + "\n")
        given = getattr(module, "__all__", None)
        names = sorted(given if given is not None else (name for name in vars(module) if _is_visible(name)))
        classes, functions, data = [], [], []
        for name in names:
            value = getattr(module, name, None)
            if inspect.isclass(value):
                if given is not None or value.__module__ == module.__name__:
                    classes.append(_class(value, name))
            elif inspect.isroutine(value):
                if given is not None or getattr(value, "__module__", module.__name__) in (module.__name__, None):
                    functions.append(_routine(value, name))
            elif not inspect.ismodule(value):
                data.append(_data(name, value) + "\n")
        for title, texts in (("CLASSES", classes), ("FUNCTIONS", functions)):
            if texts:
                parts.append(f"{title}\n" + _indent("\n".join(texts).rstrip("\n")) + "\n")
        if data:
            parts.append("DATA\n" + _indent("".join(data).rstrip("\n")) + "\n")
        parts.append("FILE\n" + _indent(getattr(module, "__file__", None) or "(built-in)") + "\n")
        return "\n".join(parts)


    def _describe(thing):
        if inspect.ismodule(thing):
            return ("built-in module " if not hasattr(thing, "__file__") else "module ") + thing.__name__
        if inspect.isclass(thing):
            return "class " + thing.__name__
        kinds = ((inspect.isbuiltin, "built-in function "), (inspect.isfunction, "function "),
                 (inspect.ismethod, "method "))
        for test, words in kinds:
            if test(thing):
                return words + thing.__name__
        return type(thing).__name__


    def text(thing):
        '''What help shows of an object.'''
        description = _describe(thing)
        if inspect.ismodule(thing):
            return f"Help on {description}:\n\n{_module(thing)}"
        module = getattr(thing, "__module__", None)
        name = getattr(thing, "__name__", None)
        where = ""
        if isinstance(module, str) and module in sys.modules and module != name:
            where = f" in module {module}"
        if inspect.isclass(thing):
            return f"Help on {description}{where}:\n\n{_class(thing)}"
        if inspect.isroutine(thing):
            note = ""
            bound = getattr(thing, "__self__", None)
            if bound is not None and not inspect.ismodule(bound):
                owner = bound if inspect.isclass(bound) else type(bound)
                note = (f" method of {type(bound).__module__}.{type(bound).__name__} instance"
                        if not inspect.isclass(bound) else f" method of builtins.type instance")
            return f"Help on {description}{where}:\n\n{_routine(thing, None, note)}"
        if isinstance(thing, property) or type(thing).__name__.endswith("descriptor"):
            doc = _doc(thing)
            return f"Help on {description}{where}:\n\n" + (doc + "\n" if doc else "")
        return f"Help on {description}{where} object:\n\n{_class(type(thing))}"


    def _locate(path):
        import builtins
        from importlib import import_module
        parts = path.split(".")
        for count in range(len(parts), 0, -1):
            try:
                thing = import_module(".".join(parts[:count]))
                break
            except ImportError:
                continue
        else:
            thing, count = builtins, 0
        for part in parts[count:]:
            if not hasattr(thing, part):
                return None
            thing = getattr(thing, part)
        return thing


    def help(*args):
        if not args:
            print("help(x) tells about an object: a function, a class, a module, a value.")
            return
        thing, = args
        if isinstance(thing, str):
            found = _locate(thing) if thing.strip() and all(part.isidentifier() for part in thing.split(".")) else None
            if found is None:
                print(f"No Python documentation found for {thing!r}.\n"
                      "Use help() to get the interactive help utility.\n"
                      "Use help(str) for help on the str class.\n")
                return
            description = text(found)
            head, _, rest = description.partition("\n")
            print(f"Help on {_describe(found)} in {thing.rpartition('.')[0]}:\n{rest}"
                  if "." in thing and not inspect.ismodule(found) else description)
            return
        print(text(thing))
    """#
}
