extension BundledModules {
  /// The module `typing`.
  static let typing: StaticString = #"""
    '''Names for annotations.'''
    import sys as _sys
    from _runtime import generic_alias as GenericAlias, names_to_come as _names_to_come

    _names_to_come(
        "_typing_forms",
        "Any ForwardRef LiteralString Never NoReturn ParamSpec ParamSpecArgs ParamSpecKwargs Self TypeAlias TypeVar "
        "TypeVarTuple _Final _SpecialForm _type_check _type_convert _type_repr")
    _names_to_come(
        "_typing_aliases",
        "Annotated ClassVar Concatenate Final Literal NotRequired Optional Required TypeGuard Union Unpack "
        "AbstractSet AsyncContextManager AsyncGenerator AsyncIterable AsyncIterator Awaitable ByteString Callable "
        "ChainMap Collection Container ContextManager Coroutine Counter DefaultDict Deque Dict FrozenSet Generator "
        "Hashable ItemsView Iterable Iterator KeysView List Mapping MappingView Match MutableMapping MutableSequence "
        "MutableSet OrderedDict Pattern Reversible Sequence Set Sized Tuple Type ValuesView "
        "_AnnotatedAlias _BaseGenericAlias _CallableGenericAlias _CallableType _ConcatenateGenericAlias _GenericAlias "
        "_LiteralGenericAlias _SpecialGenericAlias _TupleType _UnionGenericAlias _UnpackGenericAlias")
    _names_to_come(
        "_typing_generic",
        "Generic Protocol SupportsAbs SupportsBytes SupportsComplex SupportsFloat SupportsIndex SupportsInt "
        "SupportsRound T_co runtime_checkable EXCLUDED_ATTRIBUTES _ProtocolMeta _get_protocol_attrs")
    _names_to_come("_typing_hints", "get_args get_origin get_type_hints _eval_type")
    _names_to_come(
        "_typing_records",
        "NamedTuple NewType TypedDict is_typeddict _NamedTuple _TypedDict _TypedDictMeta _prohibited")
    _names_to_come("_typing_files", "AnyStr BinaryIO CT_co IO KT T TextIO T_contra VT VT_co V_co")
    _names_to_come("_typing_substitution", "_check_generic _cleanups _collect_parameters _tp_cache")

    Text = str
    TYPE_CHECKING = False


    # For type checkers


    def cast(typ, val):
        '''The value itself.'''
        return val


    def assert_type(val, typ, /):
        '''The value itself.'''
        return val


    _ASSERT_NEVER_REPR_MAX_LENGTH = 100


    def assert_never(arg, /):
        '''What type checkers know to be unreachable.'''
        shown = repr(arg)
        if len(shown) > _ASSERT_NEVER_REPR_MAX_LENGTH:
            shown = shown[:_ASSERT_NEVER_REPR_MAX_LENGTH] + "..."
        raise AssertionError(f"Expected code to be unreachable, but got: {shown}")


    def reveal_type(obj, /):
        '''Tell the class of a value, which is returned.'''
        print(f"Runtime type is {type(obj).__name__!r}", file=_sys.stderr)
        return obj


    def final(f):
        '''Mark what is not to be overridden.'''
        try:
            f.__final__ = True
        except (AttributeError, TypeError):
            # Not everything takes attributes.
            pass
        return f


    def no_type_check(arg):
        '''Mark annotations as none of types, those of what a class holds too.'''
        if isinstance(arg, type):
            for name in dir(arg):
                held = getattr(arg, name, None)
                is_own = getattr(held, "__module__", None) == arg.__module__
                own_name = f"{arg.__qualname__}.{getattr(held, '__name__', None)}"
                if is_own and getattr(held, "__qualname__", None) == own_name:
                    held = getattr(held, "__func__", held)
                    if isinstance(held, type):
                        no_type_check(held)
                    elif hasattr(held, "__code__"):
                        held.__no_type_check__ = True
        try:
            arg.__no_type_check__ = True
        except TypeError:
            # A class of the interpreter's own.
            pass
        return arg


    def no_type_check_decorator(decorator):
        '''A decorator whose results have no_type_check.'''
        from functools import wraps

        @wraps(decorator)
        def marking(*args, **kwds):
            return no_type_check(decorator(*args, **kwds))
        return marking


    # The overloads: by module, name and first line.
    _overload_registry = {}


    def _overload_dummy(*args, **kwds):
        '''Stands for overloads when they are called.'''
        raise NotImplementedError(
            "You should not call an overloaded function. A series of @overload-decorated functions outside a stub "
            "module should always be followed by an implementation that is not @overload-ed.")


    def overload(func):
        '''A signature of an overloaded function.'''
        inner = getattr(func, "__func__", func)
        code = getattr(inner, "__code__", None)
        if code is not None:
            known = _overload_registry.setdefault(inner.__module__, {}).setdefault(inner.__qualname__, {})
            known[code.co_firstlineno] = func
        return _overload_dummy


    def get_overloads(func):
        '''The overloads of a function.'''
        inner = getattr(func, "__func__", func)
        return list(_overload_registry.get(inner.__module__, {}).get(inner.__qualname__, {}).values())


    def clear_overloads():
        '''Forget all overloads.'''
        _overload_registry.clear()


    def dataclass_transform(
            *, eq_default=True, order_default=False, kw_only_default=False, field_specifiers=(), **kwargs):
        '''Mark what makes classes like dataclasses.'''
        def decorate(cls_or_fn):
            cls_or_fn.__dataclass_transform__ = {
                "eq_default": eq_default, "order_default": order_default, "kw_only_default": kw_only_default,
                "field_specifiers": field_specifiers, "kwargs": kwargs}
            return cls_or_fn
        return decorate

    __all__ = [
        "AbstractSet", "Annotated", "Any", "AnyStr", "AsyncContextManager", "AsyncGenerator", "AsyncIterable",
        "AsyncIterator", "Awaitable", "BinaryIO", "ByteString", "Callable", "ChainMap", "ClassVar", "Collection",
        "Concatenate", "Container", "ContextManager", "Coroutine", "Counter", "DefaultDict", "Deque", "Dict",
        "Final", "ForwardRef", "FrozenSet", "Generator", "Generic", "Hashable", "IO", "ItemsView", "Iterable",
        "Iterator", "KeysView", "List", "Literal", "LiteralString", "Mapping", "MappingView", "Match",
        "MutableMapping", "MutableSequence", "MutableSet", "NamedTuple", "Never", "NewType", "NoReturn",
        "NotRequired", "Optional", "OrderedDict", "ParamSpec", "ParamSpecArgs", "ParamSpecKwargs", "Pattern",
        "Protocol", "Required", "Reversible", "Self", "Sequence", "Set", "Sized", "SupportsAbs", "SupportsBytes",
        "SupportsComplex", "SupportsFloat", "SupportsIndex", "SupportsInt", "SupportsRound", "TYPE_CHECKING",
        "Text", "TextIO", "Tuple", "Type", "TypeAlias", "TypeGuard", "TypeVar", "TypeVarTuple", "TypedDict",
        "Union", "Unpack", "ValuesView", "assert_never", "assert_type", "cast", "clear_overloads",
        "dataclass_transform", "final", "get_args", "get_origin", "get_overloads", "get_type_hints", "is_typeddict",
        "no_type_check", "no_type_check_decorator", "overload", "reveal_type", "runtime_checkable",
    ]
    """#
}
