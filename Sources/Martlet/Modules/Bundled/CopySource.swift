extension BundledModules {
  /// The module `copy`.
  static let copy: StaticString = #"""
    '''Copying objects, shallowly and deeply.'''
    from _copy import deep as _deepened, shallow as _copied
    from _runtime import add_attributes as _add_attributes

    __all__ = ["Error", "copy", "deepcopy"]


    class Error(Exception):
        '''The object cannot be copied.'''


    error = Error

    # What is its own copy: what cannot change, and functions and classes.
    _unchanging = {
        type(None), int, float, complex, bool, str, bytes, type, range, property, *map(type, (
            ..., NotImplemented, len, lambda: None, (lambda: None).__code__))}


    def _is_own_copy(cls):
        return issubclass(cls, type) or cls.__name__ == "ReferenceType"


    def copy(x):
        '''A shallow copy.'''
        return _copied(x, _copy_other)


    def _copy_other(x):
        cls = type(x)
        if cls in _unchanging or cls in (tuple, frozenset, slice):
            return x
        if cls in (list, dict, set, bytearray):
            return x.copy()
        own = getattr(cls, "__copy__", None)
        if own is not None and not issubclass(cls, type):
            return own(x)
        return x if _is_own_copy(cls) else _remade(x, _reduced(x, cls, "shallow"))


    def deepcopy(x, memo=None, _nil=[]):
        '''A copy whose parts are copies too.'''
        return _deepened(x, memo, _deepcopy_other)


    _nil = object()


    def _deepcopy_other(x, memo):
        cls = type(x)
        if cls in _unchanging:
            return x
        made = memo.get(id(x), _nil)
        if made is not _nil:
            return made
        if cls in _deep:
            made = _deep[cls](x, memo)
        elif _is_own_copy(cls):
            made = x
        else:
            own = getattr(x, "__deepcopy__", None)
            made = _remade(x, _reduced(x, cls, "deep"), memo) if own is None else own(memo)
        if made is not x:
            memo[id(x)] = made
            # What was copied stays alive, so that its id is not used again.
            memo.setdefault(id(memo), []).append(x)
        return made


    def _deep_list(x, memo):
        # It is known before its elements are copied, which may lead back to it.
        made = memo[id(x)] = []
        for value in x:
            made.append(deepcopy(value, memo))
        return made


    def _deep_dict(x, memo):
        made = memo[id(x)] = {}
        for key, value in x.items():
            made[deepcopy(key, memo)] = deepcopy(value, memo)
        return made


    def _deep_tuple(x, memo):
        parts = [deepcopy(value, memo) for value in x]
        if id(x) in memo:
            # A part has led back here.
            return memo[id(x)]
        return tuple(parts) if any(part is not value for part, value in zip(parts, x)) else x


    def _deep_method(x, memo):
        return type(x)(x.__func__, deepcopy(x.__self__, memo))


    class _Bound:
        def method(self):
            '''Is bound to have the class of such methods.'''


    _deep = {list: _deep_list, dict: _deep_dict, tuple: _deep_tuple, type(_Bound().method): _deep_method}
    del _Bound

    _dispatch_table = None


    def _reduced(x, cls, kind):
        '''The object taken apart.'''
        global _dispatch_table
        if _dispatch_table is None:
            from copyreg import dispatch_table as _dispatch_table
        if cls in _dispatch_table:
            return _dispatch_table[cls](x)
        for name, arguments in (("__reduce_ex__", (4,)), ("__reduce__", ())):
            reduce = getattr(x, name, None)
            if reduce is not None:
                return reduce(*arguments)
        raise Error(f"un({kind})copyable object of type {cls}")


    def _remade(x, parts, memo=None):
        '''Another object of the parts, which are copied if there is a memo.'''
        if isinstance(parts, str):
            return x
        if len(parts) > 5:
            raise TypeError(
                f"_reconstruct() takes from 4 to 7 positional arguments but {2 + len(parts)} positional arguments "
                "(and 1 keyword-only argument) were given")
        make, arguments, state, items, pairs = [*parts, *[None] * (5 - len(parts))]

        def copied(part):
            return part if memo is None else deepcopy(part, memo)

        made = make(*map(copied, arguments))
        if memo is not None:
            memo[id(x)] = made
        if state is not None:
            _set_state(made, copied(state))
        for item in () if items is None else items:
            made.append(copied(item))
        for key, value in () if pairs is None else pairs:
            made[copied(key)] = copied(value)
        return made


    def _set_state(made, state):
        if hasattr(made, "__setstate__"):
            made.__setstate__(state)
            return
        attributes, slots = state if isinstance(state, tuple) and len(state) == 2 else (state, None)
        if attributes is not None:
            if not _add_attributes(made, attributes):
                vars(made).update(attributes)
        for name, value in (slots or {}).items():
            setattr(made, name, value)
    """#
}
