extension BundledModules {
  /// The module `operator`: what is native, and `methodcaller`.
  static let operator_: StaticString = #"""
    '''The operators as functions.'''
    from _runtime import name_with_module as _name_with_module
    import _operator

    __all__ = sorted([name for name in dir(_operator) if not name.startswith("_")] + ["methodcaller"])
    for _name, _function in vars(_operator).items():
        globals().setdefault(_name, _function)
    del _operator, _name, _function


    @_name_with_module
    class methodcaller:
        '''A function that calls a method.'''

        def __init__(self, /, *given, **kwargs):
            if not given:
                raise TypeError("methodcaller needs at least one argument, the method name")
            name, *args = given
            if not isinstance(name, str):
                raise TypeError("method name must be a string")
            self.__given = name, tuple(args), kwargs

        def __call__(self, /, *objects, **unexpected):
            if unexpected:
                raise TypeError("methodcaller() takes no keyword arguments")
            if len(objects) != 1:
                raise TypeError(f"methodcaller expected 1 argument, got {len(objects)}")
            name, args, kwargs = self.__given
            obj, = objects
            return getattr(obj, name)(*args, **kwargs)

        def __reduce__(self):
            name, args, kwargs = self.__given
            if not kwargs:
                return type(self), (name, *args)
            from functools import partial
            return partial(type(self), name, **kwargs), args

        def __repr__(self):
            name, args, kwargs = self.__given
            shown = [*map(repr, (name, *args)), *(f"{key}={value!r}" for key, value in kwargs.items())]
            return f"operator.methodcaller({', '.join(shown)})"
    """#
}
