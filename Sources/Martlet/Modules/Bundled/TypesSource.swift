extension BundledModules {
  /// The module `types`.
  static let types: StaticString = #"""
    '''The names of built-in types.'''
    import _operator
    import _runtime

    __all__ = [
        "AsyncGeneratorType", "BuiltinFunctionType", "BuiltinMethodType", "CellType", "ClassMethodDescriptorType",
        "CodeType", "CoroutineType", "DynamicClassAttribute", "EllipsisType", "FrameType", "FunctionType",
        "GeneratorType", "GenericAlias", "GetSetDescriptorType", "LambdaType", "MappingProxyType",
        "MemberDescriptorType", "MethodDescriptorType", "MethodType", "MethodWrapperType", "ModuleType", "NoneType",
        "NotImplementedType", "SimpleNamespace", "TracebackType", "UnionType", "WrapperDescriptorType", "coroutine",
        "new_class", "prepare_class", "resolve_bases",
    ]

    GenericAlias = _runtime.generic_alias
    UnionType = _runtime.union_type
    NoneType = type(None)
    NotImplementedType = type(NotImplemented)
    EllipsisType = type(...)


    def _plain():
        cell = 0

        def inner():
            return cell
        return inner


    def _generate():
        yield


    FunctionType = LambdaType = type(_plain)
    BuiltinFunctionType = BuiltinMethodType = type(len)
    GeneratorType = type(_generate())
    CoroutineType = _runtime.coroutine_type
    AsyncGeneratorType = _runtime.async_generator_type
    CodeType = type(_plain.__code__)
    CellType = _runtime.cell_type
    MappingProxyType = type(type.__dict__)
    ModuleType = type(_runtime)
    MethodDescriptorType, ClassMethodDescriptorType = _runtime.method_descriptor, _runtime.classmethod_descriptor
    WrapperDescriptorType = _runtime.wrapper_descriptor
    MethodWrapperType = type(object().__str__)
    GetSetDescriptorType = _runtime.getset_descriptor
    MemberDescriptorType = _runtime.member_descriptor
    TracebackType = _runtime.traceback_type
    FrameType = _runtime.frame_type


    class _Some:
        def method(self):
            pass


    MethodType = type(_Some().method)
    del _Some, _generate, _plain


    _shown = set()


    @_runtime.name_with_module
    class SimpleNamespace:
        '''An object with attributes and a readable repr.'''

        def __init__(self, /, *args, **kwargs):
            if args:
                raise TypeError("no positional arguments expected")
            self.__dict__.update(kwargs)

        def __repr__(self):
            name = "namespace" if type(self) is SimpleNamespace else type(self).__name__
            key = id(self)
            if key in _shown:
                return f"{name}(...)"
            _shown.add(key)
            try:
                return f"{name}({', '.join(f'{key}={value!r}' for key, value in self.__dict__.items())})"
            finally:
                _shown.discard(key)

        def __reduce__(self):
            return type(self), (), self.__dict__

        def __eq__(self, other):
            if issubclass(type(self), SimpleNamespace) and issubclass(type(other), SimpleNamespace):
                return self.__dict__ == other.__dict__
            return NotImplemented

        def _ordering(name):
            def compare(self, other):
                if issubclass(type(self), SimpleNamespace) and issubclass(type(other), SimpleNamespace):
                    return getattr(_operator, name)(self.__dict__, other.__dict__)
                return NotImplemented
            compare.__name__, compare.__qualname__ = name, f"SimpleNamespace.{name}"
            return compare

        __lt__, __le__, __gt__, __ge__ = map(_ordering, ("__lt__", "__le__", "__gt__", "__ge__"))
        del _ordering


    class DynamicClassAttribute:
        '''A property that the class itself finds through __getattr__.'''
        _is_of_instances = True

        def __init__(self, fget=None, fset=None, fdel=None, doc=None):
            self.fget, self.fset, self.fdel = fget, fset, fdel
            self.__isabstractmethod__ = bool(getattr(fget, "__isabstractmethod__", False))
            # The documentation is the getter's.
            self._has_own_doc = doc is None
            self.__doc__ = getattr(fget, "__doc__", None) if doc is None else doc

        def __get__(self, instance, owner=None):
            if instance is None:
                if self.__isabstractmethod__:
                    return self
                raise AttributeError
            return self._part("fget", "unreadable attribute")(instance)

        def __set__(self, instance, value):
            self._part("fset", "can't set attribute")(instance, value)

        def __delete__(self, instance):
            self._part("fdel", "can't delete attribute")(instance)

        def _part(self, name, complaint):
            part = getattr(self, name)
            if part is None:
                raise AttributeError(complaint)
            return part

        def _with(self, **parts):
            doc = None if self._has_own_doc and "fget" in parts else self.__doc__
            made = type(self)(**{"fget": self.fget, "fset": self.fset, "fdel": self.fdel, "doc": doc} | parts)
            made._has_own_doc = self._has_own_doc
            return made

        def getter(self, fget):
            '''The same with another getter.'''
            return self._with(fget=fget)

        def setter(self, fset):
            '''The same with another setter.'''
            return self._with(fset=fset)

        def deleter(self, fdel):
            '''The same with another deleter.'''
            return self._with(fdel=fdel)


    def resolve_bases(bases):
        '''The bases, each replaced by what its __mro_entries__ returns.'''
        result = []
        for base in bases:
            if not isinstance(base, type) and hasattr(base, "__mro_entries__"):
                result.extend(base.__mro_entries__(bases))
            else:
                result.append(base)
        is_same = len(result) == len(bases) and all([new is old for new, old in zip(result, bases)])
        return bases if is_same else tuple(result)


    def prepare_class(name, bases=(), kwds=None):
        '''The metaclass, namespace and keywords of a class to be made.'''
        kwds = dict(kwds or {})
        meta = kwds.pop("metaclass", type(bases[0]) if bases else type)
        if isinstance(meta, type):
            for base in bases:
                if issubclass(type(base), meta):
                    meta = type(base)
        namespace = meta.__prepare__(name, bases, **kwds) if hasattr(meta, "__prepare__") else {}
        if not hasattr(namespace, "__getitem__"):
            owner = meta.__name__ if isinstance(meta, type) else "<metaclass>"
            raise TypeError(f"{owner}.__prepare__() must return a mapping, not {type(namespace).__name__}")
        return meta, namespace, kwds


    def new_class(name, bases=(), kwds=None, exec_body=None):
        '''Make a class as a class statement does.'''
        resolved = resolve_bases(bases)
        meta, namespace, kwds = prepare_class(name, resolved, kwds)
        if exec_body is not None:
            exec_body(namespace)
        if resolved is not bases:
            namespace["__orig_bases__"] = bases
        if type(namespace) is dict and getattr(meta, "__new__", None) is type.__new__:
            # Where type looks for the module it is called in, it finds this one.
            namespace.setdefault("__module__", __name__)
        return meta(name, resolved, namespace, **kwds)


    class _GeneratorWrapper:
        '''Makes a generator awaitable.'''

        def __init__(self, generator):
            self._generator = generator
            self.__name__, self.__qualname__ = (getattr(generator, name, None) for name in ("__name__", "__qualname__"))

        def send(self, value):
            return self._generator.send(value)

        def throw(self, *args):
            return self._generator.throw(*args)

        def close(self):
            return self._generator.close()

        def __next__(self):
            return next(self._generator)

        def __iter__(self):
            return self._generator if self._generator.__class__ is GeneratorType else self

        __await__ = __iter__
        gi_code = cr_code = property(lambda self: self._generator.gi_code)
        gi_frame = cr_frame = property(lambda self: self._generator.gi_frame)
        gi_running = cr_running = property(lambda self: self._generator.gi_running)
        gi_yieldfrom = cr_await = property(lambda self: self._generator.gi_yieldfrom)


    def coroutine(func):
        '''Make what a generator function returns awaitable.'''
        if not callable(func):
            raise TypeError("types.coroutine() expects a callable")
        if _runtime.flavor(func) == "coroutine" or _runtime.make_iterable(func):
            return func
        from functools import wraps

        @wraps(func)
        def wrapped(*args, **kwargs):
            made = func(*args, **kwargs)
            if isinstance(made, _GeneratorWrapper) or _runtime.is_awaitable(made):
                return made
            return _GeneratorWrapper(made) if hasattr(made, "send") else made
        return wrapped
    """#
}
