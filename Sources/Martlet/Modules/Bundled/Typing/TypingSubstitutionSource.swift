extension BundledModules {
  /// The module `_typing_substitution`: how type arguments take the places of type variables.
  static let typingSubstitution: StaticString = #"""
    '''The type variables of a generic, and what it is with others in their places.

    It serves the aliases of typing and those of the built-in classes. What a variable accepts it says itself, by
    __typing_subst__ and, where it takes several arguments, __typing_prepare_subst__.
    '''


    def variables_in(arguments):
        '''The type variables of arguments, each once.'''
        found = []
        for argument in arguments:
            # What a class has under these names describes its own instances.
            if isinstance(argument, type):
                continue
            if isinstance(argument, tuple):
                more = variables_in(argument)
            elif hasattr(argument, "__typing_subst__"):
                more = (argument,)
            else:
                more = getattr(argument, "__parameters__", ())
            found += [variable for variable in more if variable not in found]
        return tuple(found)


    def unpacked(arguments):
        '''The arguments, with those of a starred tuple of known length one by one.'''
        result = []
        for argument in arguments:
            inner = None if isinstance(argument, type) else getattr(argument, "__typing_unpacked_tuple_args__", None)
            if inner is None or inner and inner[-1] is ...:
                result.append(argument)
            else:
                result += inner
        return tuple(result)


    def matched(generic, arguments, variables):
        '''The arguments, as many as there are variables.'''
        for variable in variables:
            prepare = getattr(variable, "__typing_prepare_subst__", None)
            if prepare is not None:
                arguments = prepare(generic, arguments)
        check_count(generic, len(arguments), len(variables))
        return arguments


    def check_count(generic, given, wanted):
        if not wanted:
            raise TypeError(f"{generic} is not a generic class")
        if given != wanted:
            much = "many" if given > wanted else "few"
            raise TypeError(f"Too {much} arguments for {generic}; actual {given}, expected {wanted}")


    def substituted(generic, arguments):
        '''The arguments of a generic, its variables replaced by what is given.'''
        variables = generic.__parameters__
        given = matched(generic, unpacked(arguments), variables)
        return tuple(_replaced(generic.__args__, list(zip(variables, given)), _is_callable(generic)))


    def _is_callable(generic):
        origin = getattr(generic, "__origin__", None)
        return isinstance(origin, type) and origin.__module__ == "collections.abc" and origin.__name__ == "Callable"


    def _replaced(arguments, pairs, joins):
        for old in arguments:
            if isinstance(old, type):
                yield old
            elif isinstance(old, tuple):
                yield tuple(_replaced(old, pairs, joins))
            else:
                new = _new_argument(old, pairs)
                is_many = joins and isinstance(new, tuple)
                if is_many or getattr(old, "__typing_is_unpacked_typevartuple__", False):
                    yield from new
                else:
                    yield new


    def _new_argument(old, pairs):
        accept = getattr(old, "__typing_subst__", None)
        if accept is not None:
            return accept(_value(old, pairs))
        inner = []
        for variable in getattr(old, "__parameters__", ()):
            value = _value(variable, pairs)
            # One variable that stands for several.
            if hasattr(variable, "__typing_is_many__"):
                inner += value
            else:
                inner.append(value)
        return old[tuple(inner)] if getattr(old, "__parameters__", ()) else old


    def _value(variable, pairs):
        for known, value in pairs:
            if known is variable or known == variable:
                return value
        raise KeyError(variable)


    # What forgets the generics made so far.
    _cleanups = []


    def remembered(subscript):
        '''Have equal arguments, of the same classes, make the same generic.'''
        known = {}
        _cleanups.append(known.clear)

        def remembering(generic, item):
            try:
                key = generic, item, tuple(map(type, item)) if isinstance(item, tuple) else type(item)
                made = known.get(key)
            except TypeError:
                # Something in it has no hash.
                return subscript(generic, item)
            if made is None:
                made = subscript(generic, item)
                if len(known) > 250:
                    known.clear()
                known[key] = made
            return made
        return remembering


    # What other modules take from typing


    _collect_parameters = variables_in


    def _check_generic(cls, parameters, elen):
        '''TypeError unless there are as many parameters as there should be.'''
        check_count(cls, len(parameters), elen)


    def _tp_cache(func=None, /, *, typed=False):
        '''Have a function remember what it made of arguments with a hash.'''
        if func is None:
            return lambda function: _tp_cache(function, typed=typed)
        from functools import wraps
        known = {}
        _cleanups.append(known.clear)

        @wraps(func)
        def remembering(*args, **kwds):
            try:
                key = args, (*kwds.items(),), (*map(type, args),) if typed else ()
                is_new = key not in known
            except TypeError:
                return func(*args, **kwds)
            if is_new:
                known[key] = func(*args, **kwds)
            return known[key]
        return remembering


    def of_builtin(alias, item):
        '''list[T][int]: the arguments of the new alias.'''
        return substituted(alias, item if isinstance(item, tuple) else (item,))


    def of_union(union, item):
        '''(list[T] | None)[int].'''
        first, *rest = of_builtin(union, item)
        for part in rest:
            first = first | part
        return first
    """#
}
