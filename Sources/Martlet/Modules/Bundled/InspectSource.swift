extension BundledModules {
  /// The module `inspect`.
  static let inspect: StaticString = #"""
    '''Looking at objects.'''
    import sys
    import types
    import _runtime

    __all__ = (
        "ArgInfo Arguments Attribute BoundArguments CORO_CLOSED CORO_CREATED CORO_RUNNING "
        "CORO_SUSPENDED CO_ASYNC_GENERATOR CO_COROUTINE CO_GENERATOR CO_ITERABLE_COROUTINE CO_NESTED "
        "CO_NEWLOCALS CO_NOFREE CO_OPTIMIZED CO_VARARGS CO_VARKEYWORDS ClosureVars "
        "FrameInfo FullArgSpec GEN_CLOSED GEN_CREATED GEN_RUNNING GEN_SUSPENDED Parameter Signature "
        "TPFLAGS_IS_ABSTRACT Traceback classify_class_attrs cleandoc currentframe findsource formatannotation "
        "formatannotationrelativeto formatargvalues get_annotations getabsfile getargs getargvalues "
        "getattr_static getblock getcallargs getclasstree getclosurevars getcomments getcoroutinelocals "
        "getcoroutinestate getdoc getfile getframeinfo getfullargspec getgeneratorlocals getgeneratorstate "
        "getinnerframes getlineno getmembers getmembers_static getmodule getmodulename getmro getouterframes "
        "getsource getsourcefile getsourcelines indentsize isabstract isasyncgen isasyncgenfunction "
        "isawaitable isbuiltin isclass iscode iscoroutine iscoroutinefunction isdatadescriptor isframe "
        "isfunction isgenerator isgeneratorfunction isgetsetdescriptor ismemberdescriptor ismethod "
        "ismethoddescriptor ismethodwrapper ismodule isroutine istraceback signature stack trace unwrap "
        "walktree").split()

    CO_OPTIMIZED, CO_NEWLOCALS, CO_VARARGS, CO_VARKEYWORDS, CO_NESTED = 1, 2, 4, 8, 16
    TPFLAGS_IS_ABSTRACT = 1 << 20
    CO_GENERATOR, CO_NOFREE, CO_COROUTINE, CO_ITERABLE_COROUTINE, CO_ASYNC_GENERATOR = 32, 64, 128, 256, 512
    CORO_CREATED, CORO_RUNNING, CORO_SUSPENDED, CORO_CLOSED = (
        "CORO_CREATED", "CORO_RUNNING", "CORO_SUSPENDED", "CORO_CLOSED")
    GEN_CREATED, GEN_RUNNING, GEN_SUSPENDED, GEN_CLOSED = "GEN_CREATED", "GEN_RUNNING", "GEN_SUSPENDED", "GEN_CLOSED"


    def _flavor(obj):
        while True:
            if isinstance(obj, types.MethodType):
                obj = obj.__func__
            elif type(obj).__name__ == "partial" and hasattr(obj, "func"):
                obj = obj.func
            else:
                return getattr(type(obj), "_mock_flavor", None) or _runtime.flavor(obj)


    def isawaitable(object):
        return _runtime.is_awaitable(object)


    def iscoroutine(object):
        return isinstance(object, types.CoroutineType)


    def iscoroutinefunction(obj):
        return _flavor(obj) == "coroutine"


    def isgeneratorfunction(obj):
        return _flavor(obj) == "generator"


    def isasyncgenfunction(obj):
        return _flavor(obj) == "asyncGenerator"


    def _test_of(name, kind):
        def test(object):
            return isinstance(object, kind)
        test.__name__ = test.__qualname__ = name
        return test


    for _name, _kind in {
            "isasyncgen": types.AsyncGeneratorType, "isbuiltin": types.BuiltinFunctionType, "isclass": type,
            "iscode": types.CodeType, "isframe": types.FrameType, "isfunction": types.FunctionType,
            "isgenerator": types.GeneratorType, "ismethod": types.MethodType, "ismodule": types.ModuleType,
            "istraceback": types.TracebackType}.items():
        globals()[_name] = _test_of(_name, _kind)


    def isroutine(object):
        return (
            isbuiltin(object) or isfunction(object) or ismethod(object) or ismethoddescriptor(object)
            or isinstance(object, types.MethodWrapperType))


    def ismethoddescriptor(object):
        if isclass(object) or ismethod(object) or isfunction(object) or isbuiltin(object):
            return False
        return hasattr(type(object), "__get__") and not hasattr(type(object), "__set__")


    def isdatadescriptor(object):
        if isclass(object) or ismethod(object) or isfunction(object):
            return False
        return hasattr(type(object), "__set__") or hasattr(type(object), "__delete__")


    def isabstract(object):
        if not isclass(object):
            return False
        if "__abstractmethods__" in type.__dict__["__dict__"].__get__(object) or "abc" not in sys.modules:
            return bool(getattr(object, "__abstractmethods__", ()))
        # A class that is still being made does not know yet.
        from abc import ABCMeta
        if not isinstance(object, ABCMeta):
            return False
        names = {*vars(object), *[name for base in object.__bases__ for name in getattr(base, "__abstractmethods__", ())]}
        return any(getattr(getattr(object, name, None), "__isabstractmethod__", False) for name in names)


    def _state(obj, prefix):
        if getattr(obj, {"CORO": "cr", "GEN": "gi"}[prefix] + "_running"):
            return prefix + "_RUNNING"
        return {
            "created": prefix + "_CREATED", "running": prefix + "_RUNNING", "suspended": prefix + "_SUSPENDED",
            "awaiting": prefix + "_SUSPENDED", "finished": prefix + "_CLOSED"}[_runtime.phase(obj)]


    def getcoroutinestate(coroutine):
        return _state(coroutine, "CORO")


    def getgeneratorstate(generator):
        return _state(generator, "GEN")


    def getmembers(object, predicate=None):
        result = []
        names = {*dir(object)}
        mro = ()
        if isclass(object):
            # What only instances show is there for the class as it is stored.
            mro = object, *object.__mro__
            hidden = (base.__dict__.items() for base in object.__bases__)
            names.update(
                name for items in hidden for name, value in items if getattr(type(value), "_is_of_instances", False))
        for name in sorted(names):
            try:
                value = getattr(object, name)
            except AttributeError:
                home = next((base for base in mro if name in base.__dict__), None)
                if home is None:
                    continue
                value = home.__dict__[name]
            if predicate is None or predicate(value):
                result.append((name, value))
        return result


    def cleandoc(doc):
        lines = doc.expandtabs().split("\n")
        indents = [len(line) - len(line.lstrip()) for line in lines[1:] if line.strip()]
        margin = min(indents, default=0)
        lines = [lines[0].lstrip()] + [line[margin:] for line in lines[1:]]
        return "\n".join(lines).strip("\n")


    def getdoc(object):
        doc = getattr(object, "__doc__", None)
        if doc is None:
            doc = _inherited_doc(object)
        return cleandoc(doc) if isinstance(doc, str) else None


    def _class_around(function):
        '''The class that a function is written in, found by its qualified name.'''
        found = sys.modules.get(function.__module__)
        for name in function.__qualname__.split(".")[:-1]:
            found = getattr(found, name, None)
        return found if isclass(found) else None


    def _inherited_doc(object):
        '''What the nearest of the bases says that says something.'''
        if isclass(object):
            docs = (base.__doc__ for base in object.__mro__ if base.__name__ != "object")
            return next((doc for doc in docs if doc is not None), None)
        if ismethod(object):
            name, owner = object.__func__.__name__, object.__self__
            owner = owner if isclass(owner) else type(owner)
        elif isclass(getattr(object, "__objclass__", None)):
            name, owner = object.__name__, object.__objclass__
            if getattr(owner, name, None) is not object:
                return None
            slots = getattr(owner, "__slots__", None)
            if isinstance(object, types.MemberDescriptorType) and isinstance(slots, dict) and name in slots:
                return slots[name]
        elif isfunction(object) or isinstance(object, property) and isfunction(object.fget):
            function = object if isfunction(object) else object.fget
            name, owner = function.__name__, _class_around(function)
            if owner is None or getattr(owner, name, None) is not object:
                return None
        else:
            return None
        for base in owner.__mro__:
            doc = getattr(getattr(base, name, None), "__doc__", None) if hasattr(base, name) else None
            if doc is not None:
                return doc
        return None


    def getmodule(object, _filename=None):
        if ismodule(object):
            return object
        if hasattr(object, "__module__"):
            return sys.modules.get(object.__module__)
        import os
        from inspect import getabsfile
        try:
            file = os.path.realpath(getabsfile(object, _filename))
        except (TypeError, FileNotFoundError):
            return None
        for module in [*sys.modules.values()]:
            known = getattr(module, "__file__", None) if ismodule(module) else None
            if known and os.path.realpath(known) == file:
                return module
        name = getattr(object, "__name__", None)
        for module in (sys.modules["__main__"], sys.modules["builtins"]) if name is not None else ():
            if getattr(module, name, None) is object:
                return module
        return None


    def getmro(cls):
        return cls.__mro__


    def currentframe():
        '''The frame of the caller.'''
        return sys._getframe()


    def unwrap(func, *, stop=None):
        original, passed = func, []
        while hasattr(func, "__wrapped__") and not (stop is not None and stop(func)):
            passed.append(func)
            func = func.__wrapped__
            if len(passed) >= sys.getrecursionlimit() or any(func is one for one in passed):
                raise ValueError(f"wrapper loop when unwrapping {original!r}")
        return func


    class _empty:
        '''Stands for what is absent.'''


    class _void:
        '''Stands for what is to stay as it is.'''


    class _ParameterKind(int):
        def __new__(cls, value, name, description):
            self = int.__new__(cls, value)
            self.name = self._name_ = name
            self.description = description
            return self

        def __str__(self):
            return self.name

        def __repr__(self):
            return f"<_ParameterKind.{self.name}: {int(self)}>"

        def __reduce__(self):
            return _kind_of, (int(self),)


    class Parameter:
        '''A parameter of a signature.'''
        __slots__ = ("_name", "_kind", "_default", "_annotation")
        POSITIONAL_ONLY = _ParameterKind(0, "POSITIONAL_ONLY", "positional-only")
        POSITIONAL_OR_KEYWORD = _ParameterKind(1, "POSITIONAL_OR_KEYWORD", "positional or keyword")
        VAR_POSITIONAL = _ParameterKind(2, "VAR_POSITIONAL", "variadic positional")
        KEYWORD_ONLY = _ParameterKind(3, "KEYWORD_ONLY", "keyword-only")
        VAR_KEYWORD = _ParameterKind(4, "VAR_KEYWORD", "variadic keyword")
        empty = _empty

        def __init__(self, name, kind, *, default=_empty, annotation=_empty):
            kind = _kind_of(kind)
            if default is not _empty and kind in (2, 4):
                raise ValueError(f"{kind.description} parameters cannot have default values")
            self._name, self._kind = _parameter_name(name, kind), kind
            self._default, self._annotation = default, annotation

        def __reduce__(self):
            return type(self), (self._name, self._kind), (self._default, self._annotation)

        def __setstate__(self, state):
            self._default, self._annotation = state

        name = property(lambda self: self._name)
        kind = property(lambda self: self._kind)
        default = property(lambda self: self._default)
        annotation = property(lambda self: self._annotation)

        def replace(self, *, name=_void, kind=_void, annotation=_void, default=_void):
            return type(self)(
                self.name if name is _void else name, self.kind if kind is _void else kind,
                default=self.default if default is _void else default,
                annotation=self.annotation if annotation is _void else annotation)

        def __str__(self):
            text = self.name
            if self.annotation is not _empty:
                text += f": {formatannotation(self.annotation)}"
            if self.default is not _empty:
                text += f" = {self.default!r}" if self.annotation is not _empty else f"={self.default!r}"
            if self.kind == 2:
                return "*" + text
            return "**" + text if self.kind == 4 else text

        def __repr__(self):
            return f'<{type(self).__name__} "{self}">'

        def __eq__(self, other):
            if not isinstance(other, Parameter):
                return NotImplemented
            return (self.name, self.kind, self.default, self.annotation) == (
                other.name, other.kind, other.default, other.annotation)

        def __hash__(self):
            return hash((self.name, self.kind, self.annotation, self.default))


    _kinds = (Parameter.POSITIONAL_ONLY, Parameter.POSITIONAL_OR_KEYWORD, Parameter.VAR_POSITIONAL,
              Parameter.KEYWORD_ONLY, Parameter.VAR_KEYWORD)


    def _kind_of(value):
        for kind in _kinds:
            if kind == value:
                return kind
        raise ValueError(f"value {value!r} is not a valid Parameter.kind")


    def _parameter_name(name, kind):
        if name is _empty:
            raise ValueError("name is a required attribute for Parameter")
        if not isinstance(name, str):
            raise TypeError(f"name must be a str, not a {type(name).__name__}")
        if name[:1] == "." and name[1:].isdigit():
            # What a comprehension is given.
            return f"implicit{name[1:]}"
        from keyword import iskeyword
        if iskeyword(name) and kind != 0 or not name.isidentifier():
            raise ValueError(f"{name!r} is not a valid parameter name")
        return name


    def formatannotation(annotation, base_module=None):
        if getattr(annotation, "__module__", None) == "typing":
            import re
            return re.sub(r"[\w.]+", lambda name: name[0].removeprefix("typing."), repr(annotation))
        if isinstance(annotation, type) and not hasattr(annotation, "__args__"):
            if annotation.__module__ in ("builtins", base_module):
                return annotation.__qualname__
            return f"{annotation.__module__}.{annotation.__qualname__}"
        return repr(annotation)


    class BoundArguments:
        '''The arguments of a call by parameter.'''
        __slots__ = ("signature", "arguments", "__weakref__")
        __hash__ = None

        def __init__(self, signature, arguments):
            self.signature = signature
            self.arguments = arguments

        def __getstate__(self):
            return {"_signature": self.signature, "arguments": self.arguments}

        def __setstate__(self, state):
            self.signature, self.arguments = state["_signature"], state["arguments"]

        @property
        def args(self):
            result = []
            for name, parameter in self.signature.parameters.items():
                if parameter.kind in (3, 4) or name not in self.arguments:
                    break
                if parameter.kind == 2:
                    result.extend(self.arguments[name])
                else:
                    result.append(self.arguments[name])
            return tuple(result)

        @property
        def kwargs(self):
            result = {}
            # What comes after a gap among the positional ones must be named.
            is_named = False
            for name, parameter in self.signature.parameters.items():
                is_named = is_named or parameter.kind in (3, 4)
                if name not in self.arguments:
                    is_named = True
                elif parameter.kind == 4:
                    result.update(self.arguments[name])
                elif is_named:
                    result[name] = self.arguments[name]
            return result

        def __eq__(self, other):
            if not isinstance(other, BoundArguments):
                return NotImplemented
            return self.signature == other.signature and self.arguments == other.arguments

        def apply_defaults(self):
            values = {}
            for name, parameter in self.signature.parameters.items():
                if name in self.arguments:
                    values[name] = self.arguments[name]
                elif parameter.default is not _empty:
                    values[name] = parameter.default
                elif parameter.kind == 2:
                    values[name] = ()
                elif parameter.kind == 4:
                    values[name] = {}
            self.arguments = values

        def __repr__(self):
            return f"<{type(self).__name__} ({', '.join(f'{k}={v!r}' for k, v in self.arguments.items())})>"


    def _checked_parameters(parameters):
        '''The parameters by name, in an order that a definition could have.'''
        from collections import OrderedDict
        found = OrderedDict()
        last = _kinds[0]
        has_default = False
        for parameter in parameters:
            kind, name = parameter.kind, parameter.name
            if kind < last:
                raise ValueError(f"wrong parameter order: {last.description} parameter before {kind.description} parameter")
            if kind in (0, 1):
                if parameter.default is not _empty:
                    has_default = True
                elif has_default:
                    raise ValueError("non-default argument follows default argument")
            if name in found:
                raise ValueError(f"duplicate parameter name: {name!r}")
            last = kind
            found[name] = parameter
        return found


    class Signature:
        '''The parameters and result of a callable.'''
        __slots__ = ("_parameters", "_return_annotation")
        empty = _empty

        def __init__(self, parameters=None, *, return_annotation=_empty):
            self._parameters = types.MappingProxyType(_checked_parameters(() if parameters is None else parameters))
            self._return_annotation = return_annotation

        parameters = property(lambda self: self._parameters)
        return_annotation = property(lambda self: self._return_annotation)

        def __reduce__(self):
            return type(self), (tuple(self.parameters.values()),), {"_return_annotation": self.return_annotation}

        def __setstate__(self, state):
            self._return_annotation = state["_return_annotation"]

        @classmethod
        def from_callable(cls, obj, *, follow_wrapped=True, globals=None, locals=None, eval_str=False):
            made = signature(obj, follow_wrapped=follow_wrapped, globals=globals, locals=locals, eval_str=eval_str)
            if isinstance(made, cls):
                return made
            return cls(made.parameters.values(), return_annotation=made.return_annotation)

        def replace(self, *, parameters=_void, return_annotation=_void):
            return type(self)(
                self.parameters.values() if parameters is _void else parameters,
                return_annotation=self.return_annotation if return_annotation is _void else return_annotation)

        def _bind(self, args, kwargs, partial):
            arguments = {}
            args = list(args)
            for name, p in self.parameters.items():
                if p.kind == 2:
                    if args:
                        arguments[name] = tuple(args)
                    args = []
                elif p.kind in (3, 4) and args:
                    raise TypeError("too many positional arguments")
                elif p.kind == 4:
                    if kwargs:
                        arguments[name] = kwargs
                    kwargs = {}
                elif p.kind in (0, 1) and args:
                    if name in kwargs and p.kind == 1:
                        raise TypeError(f"multiple values for argument {name!r}")
                    arguments[name] = args.pop(0)
                elif p.kind == 0 and name in kwargs:
                    raise TypeError(f"{name!r} parameter is positional only, but was passed as a keyword")
                elif name in kwargs:
                    arguments[name] = kwargs.pop(name)
                elif p.default is _empty and not partial:
                    raise TypeError(f"missing a required argument: {name!r}")
            if args:
                raise TypeError("too many positional arguments")
            if kwargs:
                raise TypeError(f"got an unexpected keyword argument {next(iter(kwargs))!r}")
            return BoundArguments(self, arguments)

        def bind(self, /, *args, **kwargs):
            return self._bind(args, kwargs, False)

        def bind_partial(self, /, *args, **kwargs):
            return self._bind(args, kwargs, True)

        def __str__(self):
            parts = []
            star = slash = False
            for p in self.parameters.values():
                if p.kind == 0:
                    slash = True
                elif slash:
                    parts.append("/")
                    slash = False
                if p.kind == 2:
                    star = True
                elif p.kind == 3 and not star:
                    parts.append("*")
                    star = True
                parts.append(str(p))
            if slash:
                parts.append("/")
            text = f"({', '.join(parts)})"
            if self.return_annotation is not _empty:
                text += f" -> {formatannotation(self.return_annotation)}"
            return text

        def __repr__(self):
            return f"<{type(self).__name__} {self}>"

        def __eq__(self, other):
            if not isinstance(other, Signature):
                return NotImplemented
            return self._compared() == other._compared()

        def __hash__(self):
            ordered, named, result = self._compared()
            return hash((ordered, frozenset(named.values()), result))

        def _compared(self):
            # The order of those that are given by name only means nothing.
            given = self.parameters.items()
            return (tuple(p for _, p in given if p.kind != 3), {name: p for name, p in given if p.kind == 3},
                    self.return_annotation)


    def signature(obj, *, follow_wrapped=True, globals=None, locals=None, eval_str=False):
        '''The signature of a callable.'''
        if not callable(obj):
            raise TypeError(f"{obj!r} is not a callable object")
        if isinstance(obj, types.MethodType):
            inner = signature(
                obj.__func__, follow_wrapped=follow_wrapped, globals=globals, locals=locals, eval_str=eval_str)
            return _without_first(inner)
        if follow_wrapped:
            obj = unwrap(
                obj, stop=lambda wrapper: hasattr(wrapper, "__signature__") or isinstance(wrapper, types.MethodType))
            if isinstance(obj, types.MethodType):
                return signature(obj, globals=globals, locals=locals, eval_str=eval_str)
        given = getattr(obj, "__signature__", None)
        if given is not None and obj is not types.MethodType:
            if not isinstance(given, Signature):
                raise TypeError(f"unexpected object {given!r} in __signature__ attribute")
            return given

        def inner(function):
            return signature(function, follow_wrapped=follow_wrapped, globals=globals, locals=locals, eval_str=eval_str)

        made_by = getattr(obj, "_partialmethod", None)
        if type(made_by).__name__ == "partialmethod" and hasattr(made_by, "keywords"):
            return _of_partial_method(made_by, inner(made_by.func))
        if type(obj).__name__ == "partial" and hasattr(obj, "keywords"):
            return _of_partial(obj, inner(obj.func), obj.args)
        if isinstance(obj, type):
            from _inspect_makers import function_of, text_of
            function = function_of(obj)
            if function is not None:
                return _without_first(signature(function, globals=globals, locals=locals, eval_str=eval_str))
            return _of_text(text_of(obj))
        if not isfunction(obj) and not _is_like_function(obj):
            call = getattr(type(obj), "__call__", None)
            if isfunction(call):
                return _without_first(signature(call, globals=globals, locals=locals, eval_str=eval_str))
            native = _of_native(obj)
            if native is None:
                raise ValueError(f"no signature found for builtin {obj!r}")
            owner = getattr(obj, "__self__", None)
            if owner is None or isinstance(owner, types.ModuleType):
                return native
            return _without_first(native)
        if getattr(obj, "__text_signature__", None):
            native = _of_native(obj)
            if native is None:
                raise ValueError(f"no signature found for builtin {obj!r}")
            return native
        if eval_str:
            from _inspection import get_annotations
            return _of_function(obj, get_annotations(obj, globals=globals, locals=locals, eval_str=True))
        return _of_function(obj)


    def _without_first(inner):
        '''The signature of a method whose first argument is given.'''
        given = [*inner.parameters.values()]
        if not given or given[0].kind in (3, 4):
            raise ValueError("invalid method signature")
        return inner if given[0].kind == 2 else inner.replace(parameters=given[1:])


    def _is_like_function(obj):
        '''Whether it has what a function has.'''
        return (
            not isinstance(obj, type) and isinstance(getattr(obj, "__name__", None), str)
            and isinstance(getattr(obj, "__code__", None), types.CodeType)
            and isinstance(getattr(obj, "__defaults__", _void), (tuple, type(None)))
            and isinstance(getattr(obj, "__kwdefaults__", _void), (dict, type(None)))
            and isinstance(getattr(obj, "__annotations__", {}), (dict, type(None))))


    def _of_partial_method(obj, inner):
        '''The instance comes first, as it does in the method; what takes any number of arguments takes it too.'''
        left = _of_partial(obj, inner, (None, *obj.args))
        first = next(iter(inner.parameters.values()))
        if first.kind is Parameter.VAR_POSITIONAL:
            return left
        return left.replace(parameters=(first, *left.parameters.values()))


    def _of_partial(obj, inner, given):
        try:
            inner.bind_partial(*given, **obj.keywords)
        except TypeError as error:
            raise ValueError(f"partial object {obj!r} has incorrect arguments") from error
        left, by_name = [], False
        for place, parameter in enumerate(inner.parameters.values()):
            name, kind = parameter.name, parameter.kind
            if kind in (Parameter.POSITIONAL_ONLY, Parameter.POSITIONAL_OR_KEYWORD) and place < len(given):
                continue
            if name in obj.keywords and kind in (Parameter.POSITIONAL_OR_KEYWORD, Parameter.KEYWORD_ONLY):
                parameter = parameter.replace(default=obj.keywords[name])
                by_name = True
            # What follows one that is given by name can be given by name only.
            if by_name and kind is Parameter.POSITIONAL_OR_KEYWORD:
                parameter = parameter.replace(kind=Parameter.KEYWORD_ONLY)
            if not (by_name and kind is Parameter.VAR_POSITIONAL):
                left.append(parameter)
        return inner.replace(parameters=left)


    def _of_native(obj):
        '''What is written in Swift has its parameters as a text, as may what is not.'''
        from _inspect_makers import text_of_function
        text = text_of_function(obj)
        if text is None:
            return None
        if "$" in text:
            # What is given already is given by position.
            import re
            text = re.sub(r"\$(\w+)", r"\1" if "/" in text else r"\1, /", text)
        try:
            return _of_text(text)
        except (SyntaxError, NameError):
            raise ValueError(f"{obj!r} builtin has invalid signature") from None


    def _of_text(text):
        return _of_function(_runtime.define(f"def shown{text}: pass", {})["shown"])


    def _of_function(function, annotations=None):
        code = function.__code__
        names = code.co_varnames
        count = code.co_argcount
        if annotations is None:
            annotations = getattr(function, "__annotations__", None) or {}
        defaults = function.__defaults__ or ()
        keyword_defaults = function.__kwdefaults__ or {}
        parameters = []
        for place, name in enumerate(names[:count]):
            kind = Parameter.POSITIONAL_ONLY if place < code.co_posonlyargcount else Parameter.POSITIONAL_OR_KEYWORD
            back = place - (count - len(defaults))
            parameters.append(Parameter(
                name, kind, default=defaults[back] if back >= 0 else _empty, annotation=annotations.get(name, _empty)))
        after = count + code.co_kwonlyargcount
        place = after
        if code.co_flags & 4:
            name = names[place]
            parameters.append(Parameter(name, Parameter.VAR_POSITIONAL, annotation=annotations.get(name, _empty)))
            place += 1
        for name in names[count:after]:
            parameters.append(Parameter(
                name, Parameter.KEYWORD_ONLY, default=keyword_defaults.get(name, _empty),
                annotation=annotations.get(name, _empty)))
        if code.co_flags & 8:
            name = names[place]
            parameters.append(Parameter(name, Parameter.VAR_KEYWORD, annotation=annotations.get(name, _empty)))
        return Signature(parameters, return_annotation=annotations.get("return", _empty))


    _runtime.names_to_come(
        "_inspection",
        "ArgInfo Arguments Attribute ClosureVars FrameInfo FullArgSpec Traceback classify_class_attrs findsource "
        "formatannotationrelativeto formatargvalues get_annotations getabsfile getargs getargvalues getattr_static getblock getcallargs getclasstree "
        "getclosurevars getcomments getcoroutinelocals getfile getframeinfo getfullargspec getgeneratorlocals "
        "getinnerframes getlineno getmembers_static getmodulename getouterframes getsource getsourcefile "
        "getsourcelines indentsize isgetsetdescriptor ismemberdescriptor ismethodwrapper stack trace walktree")
    """#
}
