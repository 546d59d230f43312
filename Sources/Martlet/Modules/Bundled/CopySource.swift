extension BundledModules {
  /// The module `copy`.
  static let copy: StaticString = #"""
    '''Copying objects, shallowly and deeply.'''

    __all__ = ["Error", "copy", "deepcopy"]


    class Error(Exception):
        '''The object cannot be copied.'''


    error = Error
    _atoms = {
        type(None), int, float, bool, str, bytes, type, range, type(...), type(NotImplemented), type(len),
        type(lambda: None), property, type((lambda: None).__code__)}
    _absent = object()




    def copy(x):
        '''A shallow copy.'''
        cls = type(x)
        if cls in _atoms or cls is tuple or cls is frozenset or cls is slice:
            return x
        if cls in (list, dict, set, bytearray):
            return x.copy()
        if issubclass(cls, type):
            return x
        method = getattr(cls, "__copy__", None)
        if method is not None:
            return method(x)
        if cls.__name__ == "ReferenceType":
            return x
        parts = _take_apart(x, cls, "shallow")
        return x if isinstance(parts, str) else _put_together(x, None, *parts)


    _reducers = None


    def _take_apart(x, cls, kind):
        global _reducers
        if _reducers is None:
            from copyreg import dispatch_table
            _reducers = dispatch_table
        reducer = _reducers.get(cls)
        if reducer is not None:
            return reducer(x)
        reducer = getattr(x, "__reduce_ex__", None)
        if reducer is not None:
            return reducer(4)
        reducer = getattr(x, "__reduce__", None)
        if reducer is not None:
            return reducer()
        raise Error(f"un({kind})copyable object of type {cls}")


    def deepcopy(x, memo=None, _nil=[]):
        '''A copy whose parts are copies too.'''
        cls = type(x)
        if cls in _atoms:
            return x
        if memo is None:
            memo = {}
        known = memo.get(id(x), _nil)
        if known is not _nil:
            return known
        copier = _deep.get(cls)
        if copier is not None:
            made = copier(x, memo)
        elif issubclass(cls, type) or cls.__name__ == "ReferenceType":
            made = x
        else:
            method = getattr(x, "__deepcopy__", None)
            if method is not None:
                made = method(memo)
            else:
                parts = _take_apart(x, cls, "deep")
                made = x if isinstance(parts, str) else _put_together(x, memo, *parts)
        if made is not x:
            memo[id(x)] = made
            # What was copied stays alive, so that its id is not used again.
            memo.setdefault(id(memo), []).append(x)
        return made


    def _deep_list(x, memo):
        made = []
        memo[id(x)] = made
        for value in x:
            made.append(deepcopy(value, memo))
        return made


    def _deep_dict(x, memo):
        made = {}
        memo[id(x)] = made
        for key, value in x.items():
            made[deepcopy(key, memo)] = deepcopy(value, memo)
        return made


    def _deep_tuple(x, memo):
        made = [deepcopy(value, memo) for value in x]
        # A part may have led back here.
        known = memo.get(id(x), _absent)
        if known is not _absent:
            return known
        return x if all(a is b for a, b in zip(x, made)) else tuple(made)


    class _Some:
        def method(self):
            '''Shows the class of bound methods.'''


    _deep = {
        list: _deep_list, dict: _deep_dict, tuple: _deep_tuple,
        type(_Some().method): lambda x, memo: type(x)(x.__func__, deepcopy(x.__self__, memo)),
    }
    del _Some


    def _put_together(x, memo, func, args, state=None, listiter=None, dictiter=None, *rest):
        if rest:
            raise TypeError(
                f"_reconstruct() takes from 4 to 7 positional arguments but {7 + len(rest)} positional arguments "
                "(and 1 keyword-only argument) were given")
        deep = memo is not None
        if deep and args:
            args = (deepcopy(arg, memo) for arg in args)
        made = func(*args)
        if deep:
            memo[id(x)] = made
        if state is not None:
            if deep:
                state = deepcopy(state, memo)
            if hasattr(made, "__setstate__"):
                made.__setstate__(state)
            else:
                slots = None
                if isinstance(state, tuple) and len(state) == 2:
                    state, slots = state
                if state is not None:
                    made.__dict__.update(state)
                if slots is not None:
                    for name, value in slots.items():
                        setattr(made, name, value)
        if listiter is not None:
            for item in listiter:
                made.append(deepcopy(item, memo) if deep else item)
        if dictiter is not None:
            for key, value in dictiter:
                made[deepcopy(key, memo) if deep else key] = deepcopy(value, memo) if deep else value
        return made
    """#
}
