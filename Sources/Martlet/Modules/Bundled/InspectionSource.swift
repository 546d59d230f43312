extension BundledModules {
  /// The module `_inspection`.
  static let inspection: StaticString = #"""
    '''The rarer parts of the module inspect: sources, argument specifications and attributes of classes.'''
    import inspect as _inspect
    import linecache as _linecache
    import os as _os
    import re as _re
    import sys as _sys
    import types as _types
    from collections import namedtuple as _namedtuple
    from operator import attrgetter

    FullArgSpec = _namedtuple("FullArgSpec", "args, varargs, varkw, defaults, kwonlyargs, kwonlydefaults, annotations",
                              module="inspect")
    Arguments = _namedtuple("Arguments", "args, varargs, varkw", module="inspect")
    ArgInfo = _namedtuple("ArgInfo", "args varargs keywords locals", module="inspect")
    ClosureVars = _namedtuple("ClosureVars", "nonlocals globals builtins unbound", module="inspect")
    Attribute = _namedtuple("Attribute", "name kind defining_class object", module="inspect")
    _missing = object()
    _STORES = _types.GetSetDescriptorType, _types.MemberDescriptorType


    def getfile(object):
        '''The file of a module, class, function or code.'''
        if _inspect.ismodule(object):
            file = getattr(object, "__file__", None)
            if file:
                return file
            raise TypeError(f"{object!r} is a built-in module")
        if _inspect.isclass(object):
            name = getattr(object, "__module__", None)
            module = _sys.modules.get(name)
            if getattr(module, "__file__", None):
                return module.__file__
            if name == "__main__":
                raise OSError("source code not available")
            raise TypeError(f"{object!r} is a built-in class")
        if _inspect.ismethod(object):
            object = object.__func__
        if _inspect.isfunction(object):
            object = object.__code__
        if _inspect.istraceback(object):
            object = object.tb_frame
        if _inspect.isframe(object):
            object = object.f_code
        if _inspect.iscode(object):
            return object.co_filename
        raise TypeError("module, class, method, function, traceback, frame, or code object was expected, got "
                        f"{type(object).__name__}")


    def getsourcefile(object):
        '''The file with the text, or None if there is none.'''
        name = getfile(object)
        if _os.path.exists(name) or name in _linecache.cache:
            return name
        module = _inspect.getmodule(object, name)
        is_bundled = module is None or getattr(module, "__file__", None) is None
        return None if is_bundled or getattr(module, "__loader__", None) is None else name


    def getabsfile(object, _filename=None):
        if _filename is None:
            _filename = getsourcefile(object) or getfile(object)
        return _os.path.normcase(_os.path.abspath(_filename))


    def getmodulename(path):
        name = _os.path.basename(path)
        return name[:-3] if name.endswith(".py") else None


    def indentsize(line):
        '''The columns of blanks that a line begins with.'''
        expanded = line.expandtabs()
        return len(expanded) - len(expanded.lstrip())


    def findsource(object):
        '''The lines of the file and the number of the first one of an object, from 0.'''
        file = getsourcefile(object)
        if file is None:
            # What others keep of a text that has no file is found by the name that was made up for it.
            file = getfile(object)
            if not (file.startswith("<") and file.endswith(">")):
                raise OSError("source code not available")
        else:
            _linecache.checkcache(file)
        lines = _linecache.getlines(file)
        if not lines:
            raise OSError("could not get source code")
        if _inspect.ismodule(object):
            return lines, 0
        if _inspect.isclass(object):
            return lines, _class_line(lines, object.__qualname__)
        if _inspect.ismethod(object):
            object = object.__func__
        if _inspect.isfunction(object):
            object = object.__code__
        if _inspect.istraceback(object):
            object = object.tb_frame
        if _inspect.isframe(object):
            object = object.f_code
        number = object.co_firstlineno - 1
        if number >= len(lines):
            raise OSError("lineno is out of bounds")
        return lines, number


    def _class_line(lines, qualified):
        '''The line of a class: the names that enclose it are on lines indented less.'''
        open_ = []
        # The first line of the decorators before a definition.
        decorated = None
        for number, text in _beginnings(lines):
            match = _re.match(r"(\s*)(?:(@)|(class|(?:async\s+)?def)\s+(\w+))?", text)
            depth = len(match[1].expandtabs())
            while open_ and open_[-1][0] >= depth:
                open_.pop()
            if match[2]:
                decorated = number if decorated is None else decorated
                continue
            if match[3]:
                open_.append((depth, match[4], match[3] != "class"))
                parts = []
                for _, name, is_function in open_:
                    parts += [name, "<locals>"] if is_function else [name]
                if match[3] == "class" and ".".join(parts) == qualified:
                    return number if decorated is None else decorated
            decorated = None
        raise OSError("could not find class definition")


    def _beginnings(lines):
        '''The lines that statements begin on, with their numbers.'''
        import tokenize
        skipped = tokenize.COMMENT, tokenize.NL, tokenize.INDENT, tokenize.DEDENT
        begins = True
        try:
            for token in tokenize.generate_tokens(iter([*lines, ""]).__next__):
                if token.type == tokenize.NEWLINE:
                    begins = True
                elif begins and token.type not in skipped:
                    begins = False
                    yield token.start[0] - 1, token.line
        except (tokenize.TokenError, IndentationError):
            return


    _token = _re.compile(
        r"(?P<long>[rRbBuUfF]{0,2}(?:'''|\"\"\"))|(?P<short>[rRbBuUfF]{0,2}(?:'(?:\\.|[^'\\\n])*'|\"(?:\\.|[^\"\\\n])*\"))"
        r"|(?P<comment>#.*)|(?P<open>[(\[{])|(?P<close>[)\]}])|(?P<joined>\\\n)")


    def getblock(lines):
        '''The lines of the definition that begins at the first line.'''
        # Where the definition and where its body is indented; comments that are indented as far belong to it.
        margin = body = None
        depth = 0
        quote = None
        joined = False
        last = 0
        has_body = False
        for number, line in enumerate(lines):
            begins = quote is None and depth == 0 and not joined
            text = line.strip()
            if begins and text and not text.startswith("#"):
                indent = indentsize(line)
                if margin is None:
                    margin = indent
                elif has_body and indent <= margin:
                    break
            if begins and not text.startswith(("@", "#")) and text and margin is not None:
                one_line = _re.match(r"(?:async\s+def|def|class)\b", text) is None and not has_body
                if has_body and body is None:
                    body = indentsize(line)
                has_body = True
            else:
                one_line = False
            place = 0
            joined = False
            while place < len(line):
                if quote is not None:
                    end = line.find(quote, place)
                    if end < 0:
                        place = len(line)
                    else:
                        place, quote = end + 3, None
                    continue
                match = _token.search(line, place)
                if match is None:
                    break
                place = match.end()
                if match["long"]:
                    quote = match["long"][-3:]
                elif match["open"]:
                    depth += 1
                elif match["close"]:
                    depth -= 1
                elif match["joined"]:
                    joined = True
            if text and not (begins and text.startswith("#") and (body is None or indentsize(line) < body)):
                last = number
            if one_line and quote is None and depth == 0 and not joined:
                break
        return lines[:last + 1]


    def getsourcelines(object):
        '''The lines of an object and the number of the first one.'''
        object = _inspect.unwrap(object)
        lines, number = findsource(object)
        if _inspect.istraceback(object):
            object = object.tb_frame
        if _inspect.ismodule(object) or _inspect.isframe(object) and object.f_code.co_name == "<module>":
            return lines, 0
        return getblock(lines[number:]), number + 1


    def getsource(object):
        '''The text of an object.'''
        return "".join(getsourcelines(object)[0])


    def getcomments(object):
        '''The comments before an object's definition.'''
        try:
            lines, number = findsource(object)
        except (OSError, TypeError):
            return None
        found = []
        if _inspect.ismodule(object):
            number = 1 if lines and lines[0].startswith("#!") else 0
            while number < len(lines) and lines[number].strip() in ("", "#"):
                number += 1
            while number < len(lines) and lines[number].startswith("#"):
                found.append(lines[number].expandtabs())
                number += 1
            return "".join(found) or None
        indent = indentsize(lines[number])
        while number and lines[number - 1].lstrip().startswith("#") and indentsize(lines[number - 1]) == indent:
            number -= 1
            found.insert(0, lines[number].expandtabs().lstrip())
        return "".join(found) or None


    def getfullargspec(func):
        '''The parameters of a function by kind.'''
        try:
            signature = _inspect.signature(func, follow_wrapped=False)
        except Exception as error:
            raise TypeError("unsupported callable") from error
        args, defaults, kwonly, annotations = [], [], [], {}
        varargs = varkw = None
        kwdefaults = {}
        empty = _inspect.Parameter.empty
        for name, parameter in signature.parameters.items():
            kind = parameter.kind.name
            if kind in ("POSITIONAL_ONLY", "POSITIONAL_OR_KEYWORD"):
                args.append(name)
                if parameter.default is not empty:
                    defaults.append(parameter.default)
            elif kind == "VAR_POSITIONAL":
                varargs = name
            elif kind == "KEYWORD_ONLY":
                kwonly.append(name)
                if parameter.default is not empty:
                    kwdefaults[name] = parameter.default
            else:
                varkw = name
            if parameter.annotation is not empty:
                annotations[name] = parameter.annotation
        if signature.return_annotation is not signature.empty:
            annotations = {"return": signature.return_annotation, **annotations}
        if _inspect.ismethod(func):
            args.insert(0, func.__func__.__code__.co_varnames[0])
        return FullArgSpec(args, varargs, varkw, tuple(defaults) or None, kwonly, kwdefaults or None, annotations)


    def getcallargs(func, /, *positional, **named):
        '''What each parameter is in a call.'''
        spec = getfullargspec(func)
        if _inspect.ismethod(func) and func.__self__ is not None:
            positional = func.__self__, *positional
        # What another function with the same parameters knows, and says of wrong arguments.
        optional = len(spec.args) - len(spec.defaults or ())
        parts = [name if place < optional else name + "=None" for place, name in enumerate(spec.args)]
        if spec.varargs or spec.kwonlyargs:
            parts.append("*" + (spec.varargs or ""))
        parts += [name + "=None" if name in (spec.kwonlydefaults or {}) else name for name in spec.kwonlyargs]
        if spec.varkw:
            parts.append("**" + spec.varkw)
        names = {}
        exec(f"def same({', '.join(parts)}): return locals()", names)
        same = names["same"]
        same.__name__ = same.__qualname__ = func.__name__
        same.__defaults__, same.__kwdefaults__ = spec.defaults, spec.kwonlydefaults
        try:
            found = same(*positional, **named)
        except TypeError as error:
            raise TypeError(str(error).replace(", and '", " and '")) from None
        given = [*spec.args[:len(positional)], spec.varargs, spec.varkw, *named]
        return {name: found[name] for name in dict.fromkeys([*given, *spec.args, *spec.kwonlyargs]) if name in found}


    def getargs(co):
        '''The parameters of code.'''
        if not _inspect.iscode(co):
            raise TypeError(f"{co!r} is not a code object")
        names = co.co_varnames
        count = co.co_argcount
        args, keywords = list(names[:count]), list(names[count:count + co.co_kwonlyargcount])
        count += co.co_kwonlyargcount
        varargs = varkw = None
        if co.co_flags & 4:
            varargs = names[count]
            count += 1
        if co.co_flags & 8:
            varkw = names[count]
        return Arguments(args + keywords, varargs, varkw)


    def formatargvalues(args, varargs, varkw, locals, formatarg=str, formatvarargs=lambda name: "*" + name,
                        formatvarkw=lambda name: "**" + name, formatvalue=lambda value: "=" + repr(value)):
        '''Arguments with their values as text.'''
        parts = [formatarg(name) + formatvalue(locals[name]) for name in args]
        if varargs:
            parts.append(formatvarargs(varargs) + formatvalue(locals[varargs]))
        if varkw:
            parts.append(formatvarkw(varkw) + formatvalue(locals[varkw]))
        return "(" + ", ".join(parts) + ")"


    def get_annotations(obj, *, globals=None, locals=None, eval_str=False):
        '''The annotations of a function, class or module, evaluated if asked for.'''
        if isinstance(obj, type):
            found = obj.__dict__.get("__annotations__")
            if isinstance(found, _types.GetSetDescriptorType):
                found = None
            names = getattr(_sys.modules.get(obj.__module__), "__dict__", None)
            own = dict(vars(obj))
        elif isinstance(obj, _types.ModuleType):
            found, names, own = getattr(obj, "__annotations__", None), obj.__dict__, None
        elif callable(obj):
            found, names, own = getattr(obj, "__annotations__", None), None, None
            inner = obj
            while hasattr(inner, "__wrapped__") or hasattr(inner, "func"):
                inner = inner.__wrapped__ if hasattr(inner, "__wrapped__") else inner.func
            names = getattr(inner, "__globals__", None)
        else:
            raise TypeError(f"{obj!r} is not a module, class, or callable.")
        if found is None:
            return {}
        if not isinstance(found, dict):
            raise ValueError(f"{obj!r}.__annotations__ is neither a dict nor None")
        if not eval_str:
            return dict(found)
        names = names if globals is None else globals
        own = own if locals is None else locals
        return {key: eval(value, names, own) if isinstance(value, str) else value for key, value in found.items()}


    # Classes and their attributes as they are, whatever a metaclass shows.


    def _order_of(cls):
        return type.__dict__["__mro__"].__get__(cls)


    def _names_of(cls):
        return type.__dict__["__dict__"].__get__(cls)


    def _has_other_names(cls):
        '''Whether a class has something of its own where its instances keep their attributes.'''
        own = (_names_of(base).get("__dict__", _missing) for base in _order_of(cls))
        return any(found is not _missing and type(found) not in _STORES for found in own)


    def _in_class(cls, attr):
        for base in _order_of(cls):
            if not _has_other_names(type(base)) and attr in _names_of(base):
                return _names_of(base)[attr]
        return _missing


    def getattr_static(obj, attr, default=_missing):
        '''An attribute as it is stored, without calling descriptors or __getattr__.'''
        kind = type(obj)
        is_class = issubclass(kind, type)
        own = _missing
        if not is_class and not _has_other_names(kind):
            try:
                own = dict.get(object.__getattribute__(obj, "__dict__"), attr, _missing)
            except AttributeError:
                pass
        of_class = _in_class(obj if is_class else kind, attr)
        if own is not _missing and of_class is not _missing:
            descriptor = type(of_class)
            if _in_class(descriptor, "__get__") is not _missing and not (
                    _in_class(descriptor, "__set__") is _in_class(descriptor, "__delete__") is _missing):
                return of_class
        if own is not _missing:
            return own
        if of_class is not _missing:
            return of_class
        if is_class:
            found = _in_class(kind, attr)
            if found is not _missing:
                return found
        if default is not _missing:
            return default
        raise AttributeError(attr)


    def getmembers_static(object, predicate=None):
        '''The names and values of attributes as they are stored.'''
        members = []
        for name in dir(object):
            try:
                value = getattr_static(object, name)
            except AttributeError:
                continue
            if predicate is None or predicate(value):
                members.append((name, value))
        return sorted(members, key=lambda pair: pair[0])


    _kept_as_stored = staticmethod, classmethod, property, _types.BuiltinMethodType, _types.ClassMethodDescriptorType


    def _is_of_instances(value):
        '''Whether a class does not show what it stores, as it is for its instances.'''
        return getattr(type(value), "_is_of_instances", False)


    def _maker_of(makers, cls, name, value):
        '''The metaclass whose __getattr__ makes a value up: the last in their order that does.'''
        found = None
        for base in makers:
            try:
                made = base.__getattr__(cls, name)
            except AttributeError:
                continue
            if made is value:
                found = base
        return found


    def classify_class_attrs(cls):
        '''Each attribute of a class: its kind, where it is defined and its value.'''
        result = []
        makers = [base for base in type(cls).__mro__ if base not in (type, object)]
        homes = [*cls.__mro__, *makers]
        names = [(name, True) for name in dir(cls)]
        names += [
            (name, False) for base in homes for name, value in base.__dict__.items()
            if _is_of_instances(value) and value.fget is not None]
        for name, is_shown in sorted(names, key=lambda pair: pair[0]):
            home = next((base for base in homes if name in base.__dict__), None)
            value = _missing if home is None else home.__dict__[name]
            shown = getattr(cls, name, _missing) if is_shown and name != "__dict__" else _missing
            if is_shown and (home is None or _is_of_instances(value)):
                if shown is _missing:
                    continue
                if home is None:
                    home = next((base for base in reversed(homes) if getattr(base, name, _missing) is shown), None)
                home, value = _maker_of(makers, cls, name, shown) or home, shown
                if home is None:
                    continue
            elif shown is not _missing and shown is not None and not isinstance(value, _kept_as_stored):
                value = shown
            if isinstance(value, staticmethod) or isinstance(value, _types.BuiltinMethodType) and name == "__new__":
                kind = "static method"
            elif isinstance(value, (classmethod, _types.ClassMethodDescriptorType)):
                kind = "class method"
            elif isinstance(value, property) and not _is_of_instances(value):
                kind = "property"
            else:
                kind = "method" if _inspect.isroutine(value) else "data"
            result.append(Attribute(name, kind, home, value))
        return result


    def walktree(classes, children, parent):
        result = []
        for cls in sorted(classes, key=attrgetter("__module__", "__name__")):
            result.append((cls, cls.__bases__))
            if cls in children:
                result.append(walktree(children[cls], children, cls))
        return result


    def getclasstree(classes, unique=False):
        '''Classes as nested lists, each followed by the list of those derived from it.'''
        children, roots = {}, []
        for cls in classes:
            if not cls.__bases__:
                if cls not in roots:
                    roots.append(cls)
                continue
            for parent in cls.__bases__:
                below = children.setdefault(parent, [])
                if cls not in below:
                    below.append(cls)
                if unique and parent in classes:
                    break
        roots += [parent for parent in children if parent not in classes and parent not in roots]
        return walktree(roots, children, None)


    def isgetsetdescriptor(object):
        return isinstance(object, _types.GetSetDescriptorType)


    def ismemberdescriptor(object):
        return isinstance(object, _types.MemberDescriptorType)


    def ismethodwrapper(object):
        return isinstance(object, _types.MethodWrapperType)


    def getclosurevars(func):
        '''What the names of a function that are not its own stand for.'''
        import _runtime
        import builtins
        if _inspect.ismethod(func):
            func = func.__func__
        if not _inspect.isfunction(func):
            raise TypeError(f"{func!r} is not a Python function")
        code = func.__code__
        nonlocals = {name: cell.cell_contents for name, cell in zip(code.co_freevars, func.__closure__ or ())}
        known = func.__globals__.get("__builtins__", builtins)
        if _inspect.ismodule(known):
            known = known.__dict__
        found, builtin, unbound = {}, {}, set()
        for name in _runtime.outer_names(code):
            if name in func.__globals__:
                found[name] = func.__globals__[name]
            elif name in known:
                builtin[name] = known[name]
            else:
                unbound.add(name)
        return ClosureVars(nonlocals, found, builtin, unbound)


    class _Located:
        '''What has a place in a text beside its fields.'''

        def __new__(cls, *fields, positions=None):
            self = super().__new__(cls, *fields)
            self.positions = positions
            return self

        def __repr__(self):
            return f"{super().__repr__()[:-1]}, positions={self.positions!r})"


    class Traceback(_Located, _namedtuple("_Traceback", "filename lineno function code_context index")):
        '''The place of a frame.'''


    class FrameInfo(_Located, _namedtuple("_FrameInfo", "frame filename lineno function code_context index")):
        '''A frame and its place.'''


    def getframeinfo(frame, context=1):
        '''The place of a frame or of an entry of a traceback.'''
        if isinstance(frame, _types.TracebackType):
            line, frame = frame.tb_lineno, frame.tb_frame
        else:
            line = frame.f_lineno
        code = frame.f_code
        if not isinstance(frame, _types.FrameType):
            raise TypeError(f"{frame!r} is not a frame or traceback object")
        lines = _linecache.getlines(code.co_filename)
        shown = index = None
        if context > 0 and lines:
            first = max(0, min(line - 1 - context // 2, len(lines) - context))
            shown, index = lines[first:first + context], line - 1 - first
        return Traceback(code.co_filename, line, code.co_name, shown, index)


    def formatannotationrelativeto(object):
        '''What shows annotations without the name of the module of an object.'''
        from inspect import formatannotation
        module = getattr(object, "__module__", None)
        return lambda annotation: formatannotation(annotation, module)


    def getlineno(frame):
        return frame.f_lineno


    def getouterframes(frame, context=1):
        '''A frame and its callers.'''
        found = []
        while frame:
            found.append(FrameInfo(frame, *getframeinfo(frame, context)))
            frame = frame.f_back
        return found


    def getinnerframes(tb, context=1):
        '''The frames of a traceback.'''
        found = []
        while tb:
            found.append(FrameInfo(tb.tb_frame, *getframeinfo(tb, context)))
            tb = tb.tb_next
        return found


    def stack(context=1):
        '''The frames of the caller and its callers.'''
        return getouterframes(_sys._getframe(), context)


    def trace(context=1):
        '''The frames that what is being handled has passed.'''
        return getinnerframes(_sys.exc_info()[2], context)


    def getargvalues(frame):
        '''The arguments of a frame.'''
        code = frame.f_code
        count = code.co_argcount + code.co_kwonlyargcount
        names = list(code.co_varnames)
        variadic = keywords = None
        if code.co_flags & 4:
            variadic = names[count]
        if code.co_flags & 8:
            keywords = names[count + bool(variadic)]
        return ArgInfo(names[:count], variadic, keywords, frame.f_locals)


    def getgeneratorlocals(generator):
        '''The variables of a generator.'''
        if not isinstance(generator, _types.GeneratorType):
            raise TypeError(f"{generator!r} is not a Python generator")
        return generator.gi_frame.f_locals if generator.gi_frame is not None else {}


    def getcoroutinelocals(coroutine):
        '''The variables of a coroutine.'''
        return coroutine.cr_frame.f_locals if coroutine.cr_frame is not None else {}
    """#
}
