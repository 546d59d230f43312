extension BundledModules {
  /// The module `functools`.
  static let functools: StaticString = #"""
    '''Functions that make functions of others.'''
    import _runtime
    import sys
    import _functools
    from _functools import cmp_to_key, reduce
    from _runtime import generic_alias as _GenericAlias

    WRAPPER_ASSIGNMENTS = ("__module__", "__name__", "__qualname__", "__doc__", "__annotations__")
    WRAPPER_UPDATES = ("__dict__",)

    __all__ = [
        "update_wrapper", "wraps", "WRAPPER_ASSIGNMENTS", "WRAPPER_UPDATES", "total_ordering", "cache",
        "cmp_to_key", "lru_cache", "reduce", "partial", "partialmethod", "singledispatch",
        "singledispatchmethod", "cached_property",
    ]


    def update_wrapper(wrapper, wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
        '''Make a wrapper look like what it wraps.'''
        for name in assigned:
            try:
                value = getattr(wrapped, name)
            except AttributeError:
                continue
            setattr(wrapper, name, value)
        for name in updated:
            getattr(wrapper, name).update(getattr(wrapped, name, {}))
        wrapper.__wrapped__ = wrapped
        return wrapper


    def wraps(wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
        '''update_wrapper as a decorator.'''
        def decorate(wrapper):
            return update_wrapper(wrapper, wrapped, assigned, updated)
        return decorate


    _absent = object()


    def _recursive_repr(method):
        running = set()

        @wraps(method)
        def guarded(self):
            key = id(self)
            if key in running:
                return "..."
            running.add(key)
            try:
                return method(self)
            finally:
                running.discard(key)
        return guarded


    def _shown_call(kept, name):
        parts = [repr(value) for value in (kept.func, *kept.args)]
        parts += [f"{keyword}={value!r}" for keyword, value in kept.keywords.items()]
        return f"{name}({', '.join(parts)})"


    class _Field:
        '''Stands in a class for a member that only the class itself sets.'''

        def __init__(self, member, doc):
            self.__name__, self.__objclass__ = member.__name__[1:], member.__objclass__
            self._member, self.__doc__ = member, doc

        def __get__(self, instance, owner=None):
            return self if instance is None else self._member.__get__(instance)

        def __set__(self, instance, value):
            raise AttributeError("readonly attribute")

        def __delete__(self, instance):
            raise AttributeError("readonly attribute")


    @_runtime.name_with_module
    class partial:
        '''A call with some of its arguments given beforehand.'''
        __slots__ = "_func", "_args", "_keywords", "__dict__", "__weakref__"

        def __new__(cls, /, *args, **keywords):
            if not args:
                raise TypeError("type 'partial' takes at least one argument")
            func, *args = args
            if not callable(func):
                raise TypeError("the first argument must be callable")
            made = object.__new__(cls)
            if isinstance(func, partial) and type(func).__call__ is partial.__call__ and not func.__dict__:
                # One in one is as good as one.
                func, args, keywords = func.func, (*func.args, *args), {**func.keywords, **keywords}
            made._func, made._args, made._keywords = func, tuple(args), keywords
            return made

        def __init__(self, /, *args, **keywords):
            pass

        __call__ = _functools.partial_call

        @_recursive_repr
        def __repr__(self):
            return _shown_call(self, "functools.partial" if type(self) is partial else type(self).__qualname__)

        def __reduce__(self):
            return type(self), (self.func,), (self.func, self.args, self.keywords, self.__dict__ or None)

        def __setstate__(self, state):
            func, args, keywords, own = state if isinstance(state, tuple) and len(state) == 4 else (None,) * 4
            are_dicts = all(given is None or isinstance(given, dict) for given in (keywords, own))
            if not (callable(func) and isinstance(args, tuple) and are_dicts):
                raise TypeError("invalid partial state")
            self._func, self._args = func, tuple(args)
            self._keywords = {} if keywords is None else keywords if type(keywords) is dict else dict(keywords)
            self.__dict__ = {} if own is None else own

        __class_getitem__ = classmethod(_GenericAlias)


    partial.func = _Field(partial._func, "function object to use in future partial calls")
    partial.args = _Field(partial._args, "tuple of arguments to future partial calls")
    partial.keywords = _Field(partial._keywords, "dictionary of keyword arguments to future partial calls")


    def _checked_function(func):
        if callable(func) or hasattr(func, "__get__"):
            return func
        raise TypeError(f"{func!r} is not callable or a descriptor")


    # What wraps an abstract method is abstract.
    _is_abstract = property(lambda self: getattr(self.func, "__isabstractmethod__", False))


    class partialmethod:
        '''A method of another with some arguments given.'''

        def __init__(self, func, /, *args, **keywords):
            _checked_function(func)
            if isinstance(func, partialmethod):
                # One of one is as good as one.
                func, args, keywords = func.func, (*func.args, *args), {**func.keywords, **keywords}
            self.func, self.args, self.keywords = func, args, keywords

        def __get__(self, obj, cls=None):
            getter = getattr(type(self.func), "__get__", None)
            if getter is not None and not isinstance(self.func, type):
                bound = self.func.__get__(obj, cls)
                if bound is not self.func:
                    made = partial(bound, *self.args, **self.keywords)
                    if hasattr(bound, "__self__"):
                        made.__self__ = bound.__self__
                    return made
            return self._unbound().__get__(obj, cls)

        def _unbound(self):
            '''The function whose first argument is the instance.'''
            def method(instance, /, *args, **keywords):
                return self.func(instance, *self.args, *args, **{**self.keywords, **keywords})

            method.__isabstractmethod__ = self.__isabstractmethod__
            method._partialmethod = self
            return method

        __isabstractmethod__ = _is_abstract

        def __repr__(self):
            parts = (
                repr(self.func), ", ".join(map(repr, self.args)),
                ", ".join(f"{name}={value!r}" for name, value in self.keywords.items()))
            return f"{type(self).__module__}.{type(self).__qualname__}({', '.join(parts)})"

        __class_getitem__ = classmethod(_GenericAlias)


    @_runtime.name_with_module
    class KeyWrapper:
        '''A key that a comparison orders, or what makes such keys: cmp_to_key gives one.'''
        __slots__ = ("_compare", "obj")
        __hash__ = None

        def __call__(self, obj):
            made = _new_key(KeyWrapper)
            made._compare, made.obj = self._compare, obj
            return made

        def _order(self, other):
            if type(other) is not KeyWrapper:
                raise TypeError("other argument must be K instance")
            return self._compare(self.obj, other.obj)

        def __eq__(self, other):
            return self._order(other) == 0

        def __le__(self, other):
            return self._order(other) <= 0

        def __gt__(self, other):
            return self._order(other) > 0

        def __ge__(self, other):
            return self._order(other) >= 0


    _functools.order_keys(KeyWrapper)
    _new_key = object.__new__


    def _compared_by(mycmp):
        '''What makes keys that a comparison orders.'''
        made = _new_key(KeyWrapper)
        made._compare, made.obj = mycmp, None
        return made


    def _derived(name, root, combine):
        def method(self, other):
            result = getattr(type(self), root)(self, other)
            if result is NotImplemented:
                return result
            return combine(self, other, result)
        method.__name__, method.__qualname__ = name, f"_{name.strip('_')}_from_{root.strip('_')}"
        globals()[method.__qualname__] = method
        return method


    _orderings = {
        "__lt__": {
            "__gt__": lambda self, other, less: not less and self != other,
            "__le__": lambda self, other, less: less or self == other,
            "__ge__": lambda self, other, less: not less,
        },
        "__le__": {
            "__ge__": lambda self, other, least: not least or self == other,
            "__lt__": lambda self, other, least: least and self != other,
            "__gt__": lambda self, other, least: not least,
        },
        "__gt__": {
            "__lt__": lambda self, other, more: not (more or self == other),
            "__ge__": lambda self, other, more: more or self == other,
            "__le__": lambda self, other, more: not more,
        },
        "__ge__": {
            "__le__": lambda self, other, most: not most or self == other,
            "__gt__": lambda self, other, most: most and self != other,
            "__lt__": lambda self, other, most: not most,
        },
    }


    def total_ordering(cls):
        '''Fill in the orderings that a class does not define.'''
        given = [name for name in _orderings if getattr(cls, name, None) is not getattr(object, name, None)]
        if not given:
            raise ValueError("must define at least one ordering operation: < > <= >=")
        for root in ("__lt__", "__le__", "__gt__", "__ge__"):
            if root in given:
                break
        for name, combine in _orderings[root].items():
            if name not in given:
                known = globals().get(f"_{name.strip('_')}_from_{root.strip('_')}")
                setattr(cls, name, known or _derived(name, root, combine))
        return cls


    class _CacheInfo(tuple):
        __slots__ = ()

        def __new__(cls, hits, misses, maxsize, currsize):
            return tuple.__new__(cls, (hits, misses, maxsize, currsize))

        hits = property(lambda self: self[0])
        misses = property(lambda self: self[1])
        maxsize = property(lambda self: self[2])
        currsize = property(lambda self: self[3])

        def __repr__(self):
            return "CacheInfo(hits=%r, misses=%r, maxsize=%r, currsize=%r)" % tuple(self)


    _CacheInfo.__name__ = _CacheInfo.__qualname__ = "CacheInfo"

    def lru_cache(maxsize=128, typed=False):
        '''Remember the results of the latest calls.'''
        if isinstance(maxsize, int) or maxsize is None:
            limit = maxsize and max(maxsize, 0)
            return lambda function: _lru_cache_wrapper(function, limit, typed)
        if callable(maxsize) and isinstance(typed, bool):
            # Used without a call.
            return _lru_cache_wrapper(maxsize, 128, typed)
        raise TypeError("Expected first argument to be an integer, a callable, or None")


    class _HashedSeq(list):
        '''A list with a hash, which is computed once.'''
        __slots__ = "hashvalue"

        def __init__(self, values):
            self[:] = values
            self.hashvalue = hash(values)

        def __hash__(self):
            return self.hashvalue


    _between = object(),


    def _make_key(args, kwds, typed, kwd_mark=_between, fasttypes={int, str}, tuple=tuple, type=type, len=len):
        '''The key that stands for the arguments of a call.'''
        key = args
        for pair in kwds.items():
            key += (pair if len(key) > len(args) else kwd_mark + pair)
        if typed:
            key += (*map(type, args), *map(type, kwds.values()))
        elif len(key) == 1 and type(key[0]) in fasttypes:
            return key[0]
        return _HashedSeq(key)


    def cache(user_function, /):
        '''Remember the results of all calls.'''
        return _lru_cache_wrapper(user_function, None, False)


    @_runtime.name_with_module
    class _lru_cache_wrapper:
        def __init__(self, function, maxsize, typed):
            if not callable(function):
                raise TypeError("the first argument must be callable")
            self._cache = _functools.new_cache(function, maxsize, typed)
            self._parameters = {"maxsize": maxsize, "typed": typed}
            update_wrapper(self, function)

        __call__ = _functools.cached_call

        def __get__(self, obj, cls=None):
            return self if obj is None else _functools.bind(self, obj)

        def __repr__(self):
            return f"<functools._lru_cache_wrapper object at {id(self):#x}>"

        def cache_info(self):
            hits, misses, size = _functools.cache_state(self._cache)
            return _CacheInfo(hits, misses, self._parameters["maxsize"], size)

        def cache_clear(self):
            _functools.clear_cache(self._cache)

        def __copy__(self):
            return self

        def __deepcopy__(self, memo):
            return self

        def __reduce__(self):
            return self.__qualname__

        def cache_parameters(self):
            return dict(self._parameters)


    _functools.binds_as_method(_lru_cache_wrapper)


    class cached_property:
        '''A property computed once and then kept in the instance.'''

        def __init__(self, func):
            self.func, self.attrname, self.__doc__ = func, None, func.__doc__

        def __set_name__(self, owner, name):
            if self.attrname not in (None, name):
                names = f"({self.attrname!r} and {name!r})"
                raise TypeError(f"Cannot assign the same cached_property to two different names {names}.")
            self.attrname = name

        def __get__(self, instance, owner=None):
            if instance is None:
                return self
            if self.attrname is None:
                raise TypeError("Cannot use cached_property instance without calling __set_name__ on it.")
            kept = getattr(instance, "__dict__", None)
            if kept is None:
                kind = type(instance).__name__
                raise TypeError(f"No '__dict__' attribute on {kind!r} instance to cache {self.attrname!r} property.")
            value = kept.get(self.attrname, _absent)
            if value is _absent:
                value = self.func(instance)
                try:
                    kept[self.attrname] = value
                except TypeError:
                    kind = type(instance).__name__
                    raise TypeError(
                        f"The '__dict__' attribute on {kind!r} instance does not support item assignment for caching "
                        f"{self.attrname!r} property.") from None
            return value

        __class_getitem__ = classmethod(_GenericAlias)


    def _merged(sequences):
        # The one order that keeps each of the sequences: C3.
        result = []
        while sequences := [sequence for sequence in sequences if sequence]:
            for sequence in sequences:
                head = sequence[0]
                if not any(head in other[1:] for other in sequences):
                    break
            else:
                raise RuntimeError("Inconsistent hierarchy")
            result.append(head)
            sequences = [sequence[sequence[0] is head:] for sequence in sequences]
        return result


    def _c3_mro(cls, abcs=None):
        '''The order of a class's bases, with the abstract classes it is registered with where they belong.'''
        boundary = 0
        for place in range(len(cls.__bases__), 0, -1):
            if hasattr(cls.__bases__[place - 1], "__abstractmethods__"):
                boundary = place
                break
        abcs = list(abcs) if abcs else []
        explicit, others = list(cls.__bases__[:boundary]), list(cls.__bases__[boundary:])
        # What this class, and none of its bases, is registered with.
        own = [base for base in abcs if issubclass(cls, base) and not any(issubclass(b, base) for b in cls.__bases__)]
        abcs = [base for base in abcs if base not in own]
        orders = [_c3_mro(base, abcs) for bases in (explicit, own, others) for base in bases]
        return _merged([[cls], *orders, explicit, own, others])


    def _compose_mro(cls, types):
        '''The order in which the classes of a registry are candidates for a class.'''
        own = set(cls.__mro__)
        # Those that claim the class without being bases of it, the most derived ones only.
        claims = [
            each for each in types
            if each not in own and hasattr(each, "__mro__") and not isinstance(each, _GenericAlias)
            and issubclass(cls, each)]
        claims = [each for each in claims if not any(other != each and each in other.__mro__ for other in claims)]
        order = []
        for claim in claims:
            # What stands between them and the class settles their order, that which brings most of them together first.
            between = [sub for sub in claim.__subclasses__() if sub not in own and issubclass(cls, sub)]
            paths = sorted(([base for base in sub.__mro__ if base in claims] for sub in between), key=len, reverse=True)
            for path in paths or [[claim]]:
                order += [base for base in path if base not in order]
        return _c3_mro(cls, order)


    def _implementation(cls, registry):
        best = None
        for candidate in _compose_mro(cls, registry.keys()):
            if best is not None:
                if (candidate in registry and candidate not in cls.__mro__ and best not in cls.__mro__
                        and not issubclass(best, candidate)):
                    raise RuntimeError(f"Ambiguous dispatch: {best} or {candidate}")
                break
            if candidate in registry:
                best = candidate
        return registry.get(best)


    def _registrations():
        # Changes whenever a class is registered with an abstract one.
        import abc
        return abc.get_cache_token()


    def singledispatch(func):
        '''A function whose implementation is chosen by the class of its first argument.'''
        registry = {}
        name = getattr(func, "__name__", "singledispatch function")

        # Choices made so far, by the id of a class, which no other ever has.
        known = {}
        token = None

        def dispatch(cls):
            nonlocal token
            if token is not None and token != _registrations():
                known.clear()
                token = _registrations()
            chosen = known.get(id(cls))
            if chosen is None:
                chosen = known[id(cls)] = registry.get(cls) or _implementation(cls, registry)
            return chosen

        def register(cls, func=None):
            if func is None:
                if is_dispatchable(cls):
                    return lambda f: register(cls, f)
                func = cls
                annotations = getattr(func, "__annotations__", {})
                if not annotations:
                    raise TypeError(
                        f"Invalid first argument to `register()`: {cls!r}. "
                        "Use either `@register(some_class)` or plain `@register` on an annotated function.")
                from typing import get_type_hints
                name, cls = next(iter(get_type_hints(func).items()))
                if not is_dispatchable(cls):
                    if hasattr(cls, "__args__") and is_union(cls):
                        raise TypeError(f"Invalid annotation for {name!r}. {cls!r} not all arguments are classes.")
                    raise TypeError(f"Invalid annotation for {name!r}. {cls!r} is not a class.")
            elif not is_dispatchable(cls):
                raise TypeError(
                    f"Invalid first argument to `register()`. {cls!r} is not a class or union type.")
            nonlocal token
            known.clear()
            for each in cls.__args__ if is_union(cls) else (cls,):
                registry[each] = func
                if token is None and hasattr(each, "__abstractmethods__"):
                    token = _registrations()
            return func

        def is_union(cls):
            if type(cls).__name__ == "UnionType":
                return True
            typing = sys.modules.get("typing")
            return typing is not None and typing.get_origin(cls) is typing.Union

        def is_dispatchable(cls):
            if is_union(cls):
                return all(isinstance(each, type) and not isinstance(each, _GenericAlias) for each in cls.__args__)
            return isinstance(cls, type) and not isinstance(cls, _GenericAlias)

        def wrapper(*args, **kw):
            if not args:
                raise TypeError(f"{name} requires at least 1 positional argument")
            return dispatch(args[0].__class__)(*args, **kw)

        registry[object] = func
        wrapper.register, wrapper.dispatch, wrapper.registry = register, dispatch, registry
        return update_wrapper(wrapper, func)


    class singledispatchmethod:
        '''singledispatch for methods.'''

        def __init__(self, func):
            self.func, self.dispatcher = func, singledispatch(_checked_function(func))

        def register(self, cls, method=None):
            '''Add an implementation for a class.'''
            return self.dispatcher.register(cls, method)

        def __get__(self, obj, cls=None):
            def method(*args, **kwargs):
                chosen = self.dispatcher.dispatch(args[0].__class__)
                return chosen.__get__(obj, cls)(*args, **kwargs)
            method.__isabstractmethod__ = self.__isabstractmethod__
            method.register = self.register
            update_wrapper(method, self.func)
            return method

        __isabstractmethod__ = _is_abstract
    """#
}
