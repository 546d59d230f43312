extension BundledModules {
  /// The module `atexit`.
  static let atexit: StaticString = #"""
    '''What is called when the run ends, the last registered first.'''
    from _runtime import builtins as _builtins, unraisable as _unraisable

    _functions = []


    def register(func, /, *args, **kwargs):
        '''Call a function when the run ends.'''
        if not callable(func):
            raise TypeError("the first argument must be callable")
        _functions.append((func, args, kwargs))
        return func


    def unregister(func, /):
        '''Do not call a function when the run ends.'''
        _functions[:] = [entry for entry in _functions if not entry[0] == func]


    def _clear():
        _functions.clear()


    def _ncallbacks():
        return len(_functions)


    def _run_exitfuncs():
        while _functions:
            function, args, kwargs = _functions.pop()
            failure = None
            try:
                function(*args, **kwargs)
            except BaseException as error:
                failure = error
            # What the hook raises is not raised while that is handled.
            if failure is not None:
                _unraisable(failure, function, "Exception ignored in atexit callback")

    _builtins(globals(), "register unregister")
    """#
}
