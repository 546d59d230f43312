extension BundledModules {
  /// The module `_typing_hints`: what `typing` tells of types and annotations.
  static let typingHints: StaticString = #"""
    '''Reading annotations.'''
    import sys
    from _runtime import (
        generic_alias as _BuiltinAlias, method_descriptor as _method_descriptor, union_type as _UnionType,
        wrapper_descriptor as _wrapper_descriptor)
    from _typing_aliases import Annotated, NotRequired, Required, Unpack, _GenericAlias, _AnnotatedAlias, _BaseGenericAlias
    from _typing_forms import ForwardRef, ParamSpecArgs, ParamSpecKwargs, _is_parameters
    from _typing_generic import Generic

    __name__ = "typing"


    # Texts in annotations


    def _eval_type(kind, outer, inner, recursive_guard=frozenset()):
        '''A type with what the references in it stand for.'''
        if isinstance(kind, ForwardRef):
            return kind._evaluate(outer, inner, recursive_guard)
        if not isinstance(kind, (_GenericAlias, _BuiltinAlias, _UnionType)):
            return kind
        if isinstance(kind, _BuiltinAlias):
            kind = _with_references(kind)
        args = tuple([_eval_type(each, outer, inner, recursive_guard) for each in kind.__args__])
        return kind if args == kind.__args__ else _with_arguments(kind, args)


    def _with_references(alias):
        '''list["C"] with a reference in the place of the text.'''
        args = tuple([ForwardRef(each) if isinstance(each, str) else each for each in alias.__args__])
        made = alias.__origin__[(args[:-1], args[-1]) if _lists_parameters(alias, args) else args]
        return Unpack[made] if alias.__unpacked__ else made


    def _with_arguments(kind, args):
        if isinstance(kind, _UnionType):
            first, *rest = args
            for each in rest:
                first = first | each
            return first
        return _BuiltinAlias(kind.__origin__, args) if isinstance(kind, _BuiltinAlias) else kind.copy_with(args)


    def _lists_parameters(kind, args):
        '''Whether it is a Callable with a list of parameters.'''
        from collections.abc import Callable
        return kind.__origin__ is Callable and not (len(args) == 2 and _is_parameters(args[0]))


    def _plain(kind):
        '''A type without what Annotated, Required and NotRequired add.'''
        if isinstance(kind, _AnnotatedAlias):
            return _plain(kind.__origin__)
        if getattr(kind, "__origin__", None) in (Required, NotRequired):
            return _plain(kind.__args__[0])
        if not isinstance(kind, (_GenericAlias, _BuiltinAlias, _UnionType)):
            return kind
        args = tuple(map(_plain, kind.__args__))
        return kind if args == kind.__args__ else _with_arguments(kind, args)


    def get_type_hints(obj, globalns=None, localns=None, include_extras=False):
        '''The annotations, with what texts in them stand for.'''
        if getattr(obj, "__no_type_check__", None):
            return {}
        if isinstance(obj, type):
            hints = _hints_of_class(obj, globalns, localns)
        else:
            hints = _hints_of_other(obj, globalns, localns)
        return hints if include_extras else {name: _plain(kind) for name, kind in hints.items()}


    def _hint(value, is_argument, is_class, outer, inner):
        if value is None:
            return type(None)
        if isinstance(value, str):
            value = ForwardRef(value, is_argument=is_argument, is_class=is_class)
        return _eval_type(value, outer, inner)


    def _hints_of_class(cls, outer, inner):
        hints = {}
        for base in reversed(cls.__mro__):
            annotations = vars(base).get("__annotations__", {})
            if not isinstance(annotations, dict) and not hasattr(annotations, "items"):
                continue
            own_outer, own_inner = outer, inner
            if outer is None:
                own_outer = getattr(sys.modules.get(base.__module__), "__dict__", {})
            if inner is None:
                own_inner = dict(vars(base))
                if outer is None:
                    # The module's names go before those of the class.
                    own_outer, own_inner = own_inner, own_outer
            for name, value in annotations.items():
                hints[name] = _hint(value, False, True, own_outer, own_inner)
        return hints


    def _hints_of_other(obj, outer, inner):
        is_module = isinstance(obj, type(sys))
        if outer is None:
            if is_module:
                outer = vars(obj)
            else:
                inmost = obj
                while hasattr(inmost, "__wrapped__"):
                    inmost = inmost.__wrapped__
                outer = getattr(inmost, "__globals__", {})
        if inner is None:
            inner = outer
        annotations = getattr(obj, "__annotations__", None)
        if annotations is None:
            if is_module or isinstance(obj, (
                    type(_hint), type(len), type(object().__str__), _method_descriptor, _wrapper_descriptor)):
                return {}
            raise TypeError(f"{obj!r} is not a module, class, method, or function.")
        return {name: _hint(value, not is_module, False, outer, inner) for name, value in annotations.items()}


    # Taking types apart


    def get_origin(tp):
        '''The class without its arguments.'''
        if isinstance(tp, _AnnotatedAlias):
            return Annotated
        if isinstance(tp, (_BaseGenericAlias, _BuiltinAlias, ParamSpecArgs, ParamSpecKwargs)):
            return tp.__origin__
        return Generic if tp is Generic else _UnionType if isinstance(tp, _UnionType) else None


    def get_args(tp):
        '''The arguments of a generic.'''
        if isinstance(tp, _AnnotatedAlias):
            return tp.__origin__, *tp.__metadata__
        if not isinstance(tp, (_GenericAlias, _BuiltinAlias, _UnionType)):
            return ()
        args = tp.__args__
        if not isinstance(tp, _UnionType) and _lists_parameters(tp, args):
            return [*args[:-1]], args[-1]
        return args
    """#
}
