extension BundledModules {
  /// The module `abc`.
  static let abc: StaticString = #"""
    '''Abstract base classes.'''
    from _runtime import match_as as _match_as


    def abstractmethod(funcobj):
        '''Mark a method that subclasses must define.'''
        funcobj.__isabstractmethod__ = True
        return funcobj


    class abstractclassmethod(classmethod):
        __isabstractmethod__ = True

        def __init__(self, callable):
            callable.__isabstractmethod__ = True
            super().__init__(callable)


    class abstractstaticmethod(staticmethod):
        __isabstractmethod__ = True

        def __init__(self, callable):
            callable.__isabstractmethod__ = True
            super().__init__(callable)


    class abstractproperty(property):
        __isabstractmethod__ = True


    def _is_abstract(value):
        if getattr(value, "__isabstractmethod__", False):
            return True
        if isinstance(value, property):
            return any(
                getattr(function, "__isabstractmethod__", False) for function in (value.fget, value.fset, value.fdel))
        if isinstance(value, (classmethod, staticmethod)):
            return getattr(value.__func__, "__isabstractmethod__", False)
        return False


    _token = 0


    class ABCMeta(type):
        '''The metaclass of abstract base classes.'''

        def __new__(mcls, name, bases, namespace, /, **kwargs):
            cls = super().__new__(mcls, name, bases, namespace, **kwargs)
            _find_abstract(cls, namespace)
            cls._abc_registry = ()
            # By the id of a class, which no other ever has: True, or -1 - _token where it was no subclass.
            cls._abc_known = {}
            return cls

        def register(cls, subclass):
            '''Let a class count as a subclass.'''
            global _token
            if not isinstance(subclass, type):
                raise TypeError("Can only register classes")
            if issubclass(subclass, cls):
                return subclass
            if issubclass(cls, subclass):
                raise RuntimeError("Refusing to create an inheritance cycle")
            cls._abc_registry += (subclass,)
            _match_as(subclass, cls)
            _token += 1
            return subclass

        def __instancecheck__(cls, instance):
            kind = type(instance)
            claimed = instance.__class__
            if claimed is kind:
                known = cls._abc_known.get(id(kind))
                if known is True:
                    return True
                if known == -1 - _token:
                    return False
            if cls in kind.__mro__:
                cls._abc_known[id(kind)] = True
                return True
            if ABCMeta.__subclasscheck__(cls, claimed):
                return True
            return claimed is not kind and ABCMeta.__subclasscheck__(cls, kind)

        def __subclasscheck__(cls, subclass):
            if not isinstance(subclass, type):
                raise TypeError("issubclass() arg 1 must be a class")
            known = cls._abc_known.get(id(subclass))
            if known is True:
                return True
            if known == -1 - _token:
                return False
            answer = cls.__subclasshook__(subclass)
            if answer is NotImplemented:
                answer = cls in subclass.__mro__ or _knows(cls, subclass)
            cls._abc_known[id(subclass)] = True if answer else -1 - _token
            return answer


    def _knows(cls, subclass):
        for registered in cls._abc_registry:
            if issubclass(subclass, registered):
                return True
        for derived in type.__subclasses__(cls):
            if issubclass(subclass, derived):
                return True
        return False


    def _find_abstract(cls, namespace):
        names = {name for name, value in namespace.items() if _is_abstract(value)}
        for base in cls.__bases__:
            for name in getattr(base, "__abstractmethods__", ()):
                if _is_abstract(getattr(cls, name, None)):
                    names.add(name)
        cls.__abstractmethods__ = frozenset(names)


    def update_abstractmethods(cls):
        '''Compute the abstract methods of a class again.'''
        if hasattr(cls, "__abstractmethods__"):
            names = {name for name, value in cls.__dict__.items() if _is_abstract(value)}
            for base in cls.__bases__:
                for name in getattr(base, "__abstractmethods__", ()):
                    if _is_abstract(getattr(cls, name, None)):
                        names.add(name)
            cls.__abstractmethods__ = frozenset(names)
        return cls


    def get_cache_token():
        '''A number that changes whenever a class is registered.'''
        return _token


    class ABC(metaclass=ABCMeta):
        '''A class whose metaclass is ABCMeta.'''
        __slots__ = ()
    """#
}
