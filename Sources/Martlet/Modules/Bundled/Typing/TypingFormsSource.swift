extension BundledModules {
  /// The module `_typing_forms`: special forms, type variables and references of `typing`, and what may be an argument.
  static let typingForms: StaticString = #"""
    '''What type arguments may be, special forms, type variables and references by name.'''
    import sys
    from _runtime import caller_module as _caller_module
    from _typing_substitution import remembered as _remembered

    # The classes are those of typing.
    __name__ = "typing"


    class _Final:
        '''What a script's class cannot derive from.'''
        __slots__ = "__weakref__",

        def __init_subclass__(cls, /, *args, _root=False, **kwds):
            if not _root:
                raise TypeError("Cannot subclass special typing classes")


    class _Unioning:
        '''What | makes a Union of.'''
        __slots__ = ()

        def __or__(self, other):
            return _union_of(self, other)

        def __ror__(self, other):
            return _union_of(other, self)


    def _union_of(*types):
        from _typing_aliases import Union
        return Union[types]


    class _Lasting:
        '''What is its own copy, and is pickled by its name.'''
        __slots__ = ()

        def __copy__(self):
            return self

        def __deepcopy__(self, memo):
            return self


    # How types are shown


    def _type_repr(value):
        '''A type as it stands in the text of a generic.'''
        if isinstance(value, type):
            name = value.__qualname__
            return name if value.__module__ == "builtins" else f"{value.__module__}.{name}"
        if value is ...:
            return "..."
        return value.__name__ if hasattr(value, "__code__") else repr(value)


    # What arguments may be


    # Generic and Protocol, ClassVar and Final, once they have been made.
    _bare_classes = []
    _bare_forms = []


    def _type_convert(value, module=None, allow_special_forms=False):
        '''None stands for its class, a text for what it names.'''
        if value is None:
            return type(None)
        return ForwardRef(value, module=module, is_class=allow_special_forms) if isinstance(value, str) else value


    def _type_check(value, message, is_argument=True, module=None, *, allow_special_forms=False):
        '''A type; TypeError if the value is none. In annotations, ClassVar may stand too.'''
        value = _type_convert(value, module, allow_special_forms)
        refused = [*_bare_classes]
        if not allow_special_forms:
            refused += _bare_forms if is_argument else _bare_forms[:1]
        if getattr(value, "__typing_is_alias__", False) and any(value.__origin__ is each for each in refused):
            raise TypeError(f"{value} is not valid as type argument")
        if isinstance(value, _SpecialForm):
            if value._is_type or allow_special_forms and value in _bare_forms:
                return value
            raise TypeError(f"Plain {value} is not valid as type argument")
        if any(value is each for each in _bare_classes):
            raise TypeError(f"Plain {value} is not valid as type argument")
        if type(value) is tuple:
            raise TypeError(f"{message} Got {value!r:.100}.")
        return value


    def _several(item):
        return item if isinstance(item, tuple) else (item,)


    # Special forms


    class _SpecialForm(_Unioning, _Final, _root=True):
        # A name that means something to type checkers: alone (`is_type`), or with arguments, which a function reads.
        __slots__ = "_name", "_getitem", "_is_type", "__doc__"
        __iter__ = None

        def __init__(self, getitem, name=None, doc=None, is_type=False):
            self._getitem, self._is_type = getitem, is_type
            self._name, self.__doc__ = (getitem.__name__, getitem.__doc__) if name is None else (name, doc)

        def __getattr__(self, name):
            if name in ("__name__", "__qualname__"):
                return self._name
            raise AttributeError(name)

        def __repr__(self):
            return f"typing.{self._name}"

        def __reduce__(self):
            return self._name

        def __call__(self, *args, **kwds):
            raise TypeError(f"Cannot instantiate {self!r}")

        @_remembered
        def __getitem__(self, item):
            if self._getitem is None:
                raise TypeError(f"{self!r} is not subscriptable")
            return self._getitem(self, item)

        def __instancecheck__(self, obj):
            raise TypeError(f"{self!r} cannot be used with isinstance()")

        def __subclasscheck__(self, cls):
            raise TypeError(f"{self!r} cannot be used with issubclass()")

        def __mro_entries__(self, bases):
            raise TypeError(f"Cannot subclass {self!r}")


    def _form(name, doc, getitem=None, is_type=False):
        return _SpecialForm(getitem, name, doc, is_type)


    NoReturn = _form("NoReturn", "Of functions that never return.", is_type=True)
    Never = _form("Never", "The type without values.", is_type=True)
    Self = _form("Self", "The class of the instance.", is_type=True)
    LiteralString = _form("LiteralString", "Texts that are in the program.", is_type=True)
    TypeAlias = _form("TypeAlias", "Marks a name for a type.", is_type=True)


    class _AnyMeta(type):
        def __instancecheck__(self, obj):
            if self is Any:
                raise TypeError("typing.Any cannot be used with isinstance()")
            return super().__instancecheck__(obj)

        def __repr__(self):
            return "typing.Any" if self is Any else super().__repr__()


    class Any(metaclass=_AnyMeta):
        '''Every type.'''

        def __new__(cls, *args, **kwargs):
            if cls is Any:
                raise TypeError("Any cannot be instantiated")
            return super().__new__(cls, *args, **kwargs)


    # References


    class ForwardRef(_Final, _root=True):
        '''A type given by an expression that is evaluated later.'''
        __slots__ = (
            "__forward_arg__", "__forward_code__", "__forward_evaluated__", "__forward_value__",
            "__forward_is_argument__", "__forward_is_class__", "__forward_module__")

        def __init__(self, arg, is_argument=True, module=None, *, is_class=False):
            if not isinstance(arg, str):
                raise TypeError(f"Forward reference must be a string -- got {arg!r}")
            try:
                # A star stands for the elements of a tuple.
                self.__forward_code__ = compile(f"({arg},)[0]" if arg[:1] == "*" else arg, "<string>", "eval")
            except SyntaxError:
                raise SyntaxError(f"Forward reference must be an expression -- got {arg!r}")
            self.__forward_arg__, self.__forward_module__ = arg, module
            self.__forward_is_argument__, self.__forward_is_class__ = is_argument, is_class
            self.__forward_evaluated__, self.__forward_value__ = False, None

        def _evaluate(self, globalns, localns, recursive_guard=frozenset()):
            '''What it stands for; itself where that is being found out already.'''
            if self.__forward_arg__ in recursive_guard:
                return self
            if self.__forward_evaluated__ and localns is globalns:
                return self.__forward_value__
            outer = localns if globalns is None else globalns
            inner = outer if localns is None else localns
            if outer is None:
                outer = inner = {}
            if self.__forward_module__ is not None:
                outer = getattr(sys.modules.get(self.__forward_module__), "__dict__", outer)
            found = _type_check(
                eval(self.__forward_code__, outer, inner), "Forward references must evaluate to types.",
                self.__forward_is_argument__, allow_special_forms=self.__forward_is_class__)
            from _typing_hints import _eval_type
            self.__forward_value__ = _eval_type(found, outer, inner, recursive_guard | {self.__forward_arg__})
            self.__forward_evaluated__ = True
            return self.__forward_value__

        def __eq__(self, other):
            if not isinstance(other, ForwardRef):
                return NotImplemented
            if self.__forward_arg__ != other.__forward_arg__:
                return False
            if self.__forward_evaluated__ and other.__forward_evaluated__:
                return self.__forward_value__ == other.__forward_value__
            return self.__forward_module__ == other.__forward_module__

        def __hash__(self):
            return hash((self.__forward_arg__, self.__forward_module__))

        def __repr__(self):
            where = "" if self.__forward_module__ is None else f", module={self.__forward_module__!r}"
            return f"ForwardRef({self.__forward_arg__!r}{where})"

        __or__, __ror__ = _Unioning.__or__, _Unioning.__ror__


    # Variables


    class _Variable(_Lasting, _Unioning):
        '''What all type variables have.'''

        def _name_it(self, name):
            self.__name__ = name
            module = _caller_module()
            if module != "typing":
                self.__module__ = module

        def __reduce__(self):
            return self.__name__

        def __mro_entries__(self, bases):
            raise TypeError(f"Cannot subclass an instance of {type(self).__name__}")


    class _Varying(_Variable):
        '''Those that may be bound and covariant.'''

        def _vary(self, bound, covariant, contravariant):
            if covariant and contravariant:
                raise ValueError("Bivariant types are not supported.")
            self.__covariant__, self.__contravariant__ = bool(covariant), bool(contravariant)
            self.__bound__ = _type_check(bound, "Bound must be a type.") if bound else None

        def __repr__(self):
            return f"{'+' if self.__covariant__ else '-' if self.__contravariant__ else '~'}{self.__name__}"


    class TypeVar(_Varying, _Final, _root=True):
        '''A type variable.'''

        def __init__(self, name, *constraints, bound=None, covariant=False, contravariant=False):
            self._vary(bound, covariant, contravariant)
            if constraints and bound is not None:
                raise TypeError("Constraints cannot be combined with bound=...")
            if len(constraints) == 1:
                raise TypeError("A single constraint is not allowed")
            message = "TypeVar(name, constraint, ...): constraints must be types."
            self.__constraints__ = tuple(_type_check(each, message) for each in constraints)
            self._name_it(name)

        def __typing_subst__(self, arg):
            arg = _type_check(arg, "Parameters to generic types must be types.")
            if _is_unpack(arg) or not isinstance(arg, type) and getattr(arg, "__unpacked__", False) is True:
                raise TypeError(f"{arg} is not valid as type argument")
            return arg


    def _is_unpack(value):
        return getattr(value, "__typing_is_alias__", False) and getattr(value.__origin__, "_name", None) == "Unpack"


    class TypeVarTuple(_Variable, _Final, _root=True):
        '''A variable for any number of types.'''
        __typing_is_many__ = True

        def __init__(self, name):
            self._name_it(name)

        def __iter__(self):
            from _typing_aliases import Unpack
            yield Unpack[self]

        def __repr__(self):
            return self.__name__

        def __typing_subst__(self, arg):
            raise TypeError("Substitution of bare TypeVarTuple is not supported")

        def __typing_prepare_subst__(self, alias, args):
            '''The arguments, with those for this variable as one tuple.'''
            variables = alias.__parameters__
            before = variables.index(self)
            after = len(variables) - before - 1
            if any(isinstance(other, TypeVarTuple) for other in variables[before + 1:]):
                raise TypeError(f"More than one TypeVarTuple parameter in {alias}")
            given = len(args)
            place, filling = self._endless(args)
            if place is None:
                if before + after > given:
                    raise TypeError(f"Too few arguments for {alias}; actual {given}, expected at least {before + after}")
                return (*args[:before], tuple(args[before:given - after]), *args[given - after:])
            # A tuple of unknown length also fills the variables around this one.
            left, right = min(before, place), min(after, given - place - 1)
            return (
                *args[:left], *[filling] * (before - left), tuple(args[left:given - right]),
                *[filling] * (after - right), *args[given - right:])

        def _endless(self, args):
            '''Where a starred tuple of unknown length stands, and its element.'''
            found = [
                (place, inner[0]) for place, arg in enumerate(args) if not isinstance(arg, type)
                and (inner := getattr(arg, "__typing_unpacked_tuple_args__", None)) and inner[1:] == (...,)]
            if len(found) > 1:
                raise TypeError("More than one unpacked arbitrary-length tuple argument")
            return found[0] if found else (None, None)


    class ParamSpec(_Varying, _Final, _root=True):
        '''The parameters of a callable as a variable.'''

        def __init__(self, name, *, bound=None, covariant=False, contravariant=False):
            self._vary(bound, covariant, contravariant)
            self._name_it(name)

        @property
        def args(self):
            return ParamSpecArgs(self)

        @property
        def kwargs(self):
            return ParamSpecKwargs(self)

        def __typing_subst__(self, arg):
            if isinstance(arg, (list, tuple)):
                return tuple(_type_check(each, "Expected a type.") for each in arg)
            if _is_parameters(arg):
                return arg
            raise TypeError(f"Expected a list of types, an ellipsis, ParamSpec, or Concatenate. Got {arg}")

        def __typing_prepare_subst__(self, alias, args):
            variables = alias.__parameters__
            place = variables.index(self)
            if place >= len(args):
                raise TypeError(f"Too few arguments for {alias}")
            if len(variables) == 1 and not _is_parameters(args[0]):
                # The brackets around the only list may be left out.
                return args,
            if isinstance(args[place], list):
                return (*args[:place], tuple(args[place]), *args[place + 1:])
            return args


    class _PartOfSpec(_Lasting, _Final, _root=True):
        def __init__(self, origin):
            self.__origin__ = origin

        def __eq__(self, other):
            return self.__origin__ == other.__origin__ if type(self) is type(other) else NotImplemented

        def __hash__(self):
            return hash((self._part, self.__origin__))

        def __repr__(self):
            return f"{self.__origin__.__name__}.{self._part}"

        def __reduce__(self):
            return type(self), (self.__origin__,)

        def __mro_entries__(self, bases):
            raise TypeError(f"Cannot subclass an instance of {type(self).__name__}")


    class ParamSpecArgs(_PartOfSpec, _root=True):
        '''The positional arguments of a ParamSpec.'''
        _part = "args"


    class ParamSpecKwargs(_PartOfSpec, _root=True):
        '''The keyword arguments of a ParamSpec.'''
        _part = "kwargs"


    def _is_parameters(value):
        '''Whether it may stand for the parameters of a callable.'''
        return (
            value is ... or isinstance(value, (list, tuple, ParamSpec)) or type(value).__name__ == "_ConcatenateGenericAlias")
    """#
}
