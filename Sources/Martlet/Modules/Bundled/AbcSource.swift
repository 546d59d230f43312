extension BundledModules {
  /// The module `abc`.
  static let abc: StaticString = #"""
    '''Abstract base classes.'''
    from _runtime import match_as as _match_as, note_instance_check as _note_instance_check


    def abstractmethod(funcobj):
        '''Mark a method that subclasses must define.'''
        funcobj.__isabstractmethod__ = True
        return funcobj


    def _marking(kind):
        def __init__(self, callable):
            kind.__init__(self, abstractmethod(callable))
        return {"__init__": __init__, "__isabstractmethod__": True, "__module__": __name__}


    abstractclassmethod = type("abstractclassmethod", (classmethod,), _marking(classmethod))
    abstractstaticmethod = type("abstractstaticmethod", (staticmethod,), _marking(staticmethod))
    abstractproperty = type("abstractproperty", (property,), {"__isabstractmethod__": True, "__module__": __name__})


    def _is_abstract(value):
        '''Whether a class attribute, or a function in it, is marked.'''
        if getattr(value, "__isabstractmethod__", False):
            return True
        if isinstance(value, property):
            parts = value.fget, value.fset, value.fdel
        elif isinstance(value, (classmethod, staticmethod)):
            parts = value.__func__,
        else:
            return False
        return any(getattr(part, "__isabstractmethod__", False) for part in parts)


    def _note_abstract(cls):
        '''Tell the class which of its methods are abstract.'''
        names = {name for name, value in vars(cls).items() if _is_abstract(value)}
        inherited = {name for base in cls.__bases__ for name in getattr(base, "__abstractmethods__", ())}
        names.update(name for name in inherited if _is_abstract(getattr(cls, name, None)))
        cls.__abstractmethods__ = frozenset(names)


    def update_abstractmethods(cls):
        '''Compute the abstract methods of a class again.'''
        if hasattr(cls, "__abstractmethods__"):
            _note_abstract(cls)
        return cls


    # How often a class has been registered: until the next time, a class that was no subclass is none.
    _registrations = 0


    def get_cache_token():
        '''A number that changes whenever a class is registered.'''
        return _registrations


    class ABCMeta(type):
        '''The metaclass of abstract base classes.'''

        def __new__(mcls, name, bases, namespace, /, **kwargs):
            made = super().__new__(mcls, name, bases, namespace, **kwargs)
            _note_abstract(made)
            made._abc_registered = ()
            # By the id of a class, which no other ever has: True, or the negative of _registrations, less 1.
            made._abc_answers = {}
            return made

        def register(cls, subclass):
            '''Let a class count as a subclass.'''
            global _registrations
            if not isinstance(subclass, type):
                raise TypeError("Can only register classes")
            if not _within(lambda: issubclass(subclass, cls)):
                if issubclass(cls, subclass):
                    raise RuntimeError("Refusing to create an inheritance cycle")
                cls._abc_registered += (subclass,)
                _match_as(subclass, cls)
                _registrations += 1
            return subclass

        def __instancecheck__(cls, instance):
            kind, claimed = type(instance), instance.__class__
            if kind is claimed:
                answer = cls._abc_answers.get(id(kind))
                if answer is True or answer == -1 - _registrations:
                    return answer is True
            if cls in kind.__mro__:
                cls._abc_answers[id(kind)] = True
                return True
            kinds = (claimed,) if kind is claimed else (claimed, kind)
            return any(ABCMeta.__subclasscheck__(cls, each) for each in kinds)

        # From now on what this would find among the answers is found without a call of it.
        _note_instance_check(__instancecheck__)

        def __subclasscheck__(cls, subclass):
            if not isinstance(subclass, type):
                raise TypeError("issubclass() arg 1 must be a class")
            answers = cls._abc_answers
            answer = answers.get(id(subclass))
            if answer is True or answer == -1 - _registrations:
                return answer is True
            answer = cls.__subclasshook__(subclass)
            if answer is NotImplemented:
                answer = cls in subclass.__mro__ or _is_below(subclass, cls)
            answers[id(subclass)] = True if answer else -1 - _registrations
            return answer


    # How many checks of other classes a check has led to.
    _depth = 0


    def _is_below(subclass, cls):
        '''Whether it is a subclass of a class that is registered with another, or derives from that.'''
        derived = cls.__subclasses__()
        if not isinstance(derived, list):
            raise TypeError("__subclasses__() must return a list")
        return _within(lambda: any(issubclass(subclass, other) for other in (*cls._abc_registered, *derived)))


    def _within(check):
        global _depth
        _depth += 1
        try:
            return check()
        finally:
            _depth -= 1


    def _defines(candidate, name):
        '''Whether the class has the method; None in its place says that it has not.'''
        for base in candidate.__mro__:
            if name in vars(base):
                return vars(base)[name] is not None
        return False


    def _known_by(*names):
        '''Any class that has these methods is a subclass.'''
        def decorate(kind):
            def hook(cls, candidate):
                if cls is kind and all(_defines(candidate, name) for name in names):
                    return True
                return NotImplemented
            kind.__subclasshook__ = classmethod(hook)
            return kind
        return decorate


    class ABC(metaclass=ABCMeta):
        '''A class whose metaclass is ABCMeta.'''
        __slots__ = ()
    """#
}
