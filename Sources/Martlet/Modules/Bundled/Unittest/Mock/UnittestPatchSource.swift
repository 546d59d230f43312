extension BundledModules {
  /// The module `unittest._patch`.
  static let unittestPatch: StaticString = #"""
    '''Putting objects in the place of others for a while.'''
    import contextlib
    import functools
    import importlib
    import inspect
    import types


    class _Named:
        '''An object that is only itself.'''

        def __init__(self, name):
            self.name = name

        def __repr__(self):
            return "sentinel." + self.name

        __reduce__ = __repr__


    class _Sentinel:
        '''Has an object of its own for each name.'''

        def __getattr__(self, name):
            if name == "__bases__":
                raise AttributeError
            return vars(self).setdefault(name, _Named(name))


    sentinel = _Sentinel()
    DEFAULT, MissingSentinel = sentinel.DEFAULT, sentinel.DELETED


    def _resolve(path):
        '''The object a dotted path leads to, importing modules on the way.'''
        place, *rest = path.split(".")
        found = importlib.import_module(place)
        for part in rest:
            place = f"{place}.{part}"
            found = getattr(found, part, DEFAULT)
            if found is DEFAULT:
                found = importlib.import_module(place)
        return found


    # What is started by hand, to be stopped together.
    _started = []


    class _Patcher:
        '''What replaces something while a block, a function or the methods of a class run.'''

        def start(self):
            '''Replace until stop is called.'''
            given = self.__enter__()
            _started.append(self)
            return given

        def stop(self):
            '''Undo it.'''
            if self in _started:
                _started.remove(self)
                return self.__exit__(None, None, None)
            return None

        def __call__(self, wrapped):
            if not isinstance(wrapped, type):
                return _decorate(self, wrapped)
            for name in dir(wrapped):
                method = getattr(wrapped, name) if name.startswith(patch.TEST_PREFIX) else None
                if callable(method):
                    setattr(wrapped, name, self.copy()(method))
            return wrapped


    class _patch(_Patcher):
        '''An attribute of an object that gets another value.'''

        # The keyword argument that the new value is given as, if there are several.
        attribute_name = None

        def __init__(self, find_target, attribute, new, options, kwargs):
            if options["new_callable"] is not None:
                for name, is_given in (("new", new is not DEFAULT), ("autospec", options["autospec"] is not None)):
                    if is_given:
                        raise ValueError(f"Cannot use '{name}' and 'new_callable' together")
            self.find_target, self.attribute, self.new = find_target, attribute, new
            self.options, self.kwargs = options, kwargs
            self.creates = options["create"]
            self.additional_patchers = []
            # What undoes it, while it is in force.
            self.undo = None

        def copy(self):
            twin = _patch(self.find_target, self.attribute, self.new, self.options, self.kwargs)
            twin.attribute_name = self.attribute_name
            twin.additional_patchers = [each.copy() for each in self.additional_patchers]
            return twin

        def __enter__(self):
            if self.undo is not None:
                raise RuntimeError("Patch is already started")
            target = self.find_target()
            original, is_own = self._original(target)
            if self.new is DEFAULT:
                value = _made(original, self.attribute, self.kwargs, **self.options)
            elif self.kwargs:
                raise TypeError("Can't pass kwargs to a mock we aren't creating")
            else:
                value = self.new
            with contextlib.ExitStack() as stack:
                stack.callback(self._restore, target, original, is_own)
                setattr(target, self.attribute, value)
                given = value if self.attribute_name is None else self._enter_others(stack, value)
                self.undo = stack.pop_all()
            return given

        def _enter_others(self, stack, value):
            '''Replace the other attributes as well; return the mocks that were made, by their names.'''
            given = {self.attribute_name: value} if self.new is DEFAULT else {}
            for each in self.additional_patchers:
                made = stack.enter_context(each)
                if each.new is DEFAULT:
                    given.update(made)
            return given

        def __exit__(self, *details):
            if self.undo is not None:
                undo, self.undo = self.undo, None
                return undo.__exit__(*details)
            return None

        def _original(self, target):
            '''What is replaced, and whether it is the target's own, not that of its class.'''
            name = self.attribute
            own = getattr(target, "__dict__", {})
            if isinstance(target, types.ModuleType) and target.__name__ != "builtins" and name in _BUILTINS:
                self.creates = True
            if name in own:
                return own[name], True
            found = getattr(target, name, DEFAULT)
            if found is DEFAULT and not self.creates:
                raise AttributeError(f"{target} does not have the attribute {name!r}")
            return found, False

        def _restore(self, target, original, is_own):
            name = self.attribute
            if is_own:
                setattr(target, name, original)
                return
            delattr(target, name)
            # Deleting these only empties them, and what delegates has them nowhere else.
            if not self.creates and (name in _EMPTIED or not hasattr(target, name)):
                setattr(target, name, original)


    _BUILTINS = {"open", "print", "input", "len", "__import__", "id", "sorted", "sum", "range", "super", "exit"}
    _EMPTIED = {"__doc__", "__module__", "__defaults__", "__annotations__", "__kwdefaults__"}


    def _made(original, name, kwargs, spec, spec_set, autospec, new_callable, create):
        '''The mock for something.'''
        from . import mock
        if autospec not in (None, False):
            model = original if autospec is True else autospec
            return mock.create_autospec(model, spec_set=bool(spec_set), _name=name, **kwargs)
        if spec is True:
            spec, spec_set = (None, original) if spec_set is True else (original, spec_set)
        elif spec_set is True:
            spec_set = original
        specs = {key: value for key, value in (("spec", spec), ("spec_set", spec_set)) if value is not None}
        model = next(iter(specs.values()), None)
        kind = new_callable
        if kind is None:
            if inspect.iscoroutinefunction(model if specs else original):
                kind = mock.AsyncMock
            else:
                kind = mock.NonCallableMagicMock if specs and not callable(model) else mock.MagicMock
        is_mock = isinstance(kind, type) and issubclass(kind, mock.NonCallableMock)
        made = kind(**{**specs, **({"name": name} if is_mock and name else {}), **kwargs})
        if isinstance(model, type) and mock._is_mock(made) and isinstance(made, mock.CallableMixin):
            # What a class makes is like its instances.
            kind = mock.MagicMock if "__call__" in dir(model) else mock.NonCallableMagicMock
            made.return_value = kind(**{[*specs][-1]: model}, _new_parent=made, _new_name="()")
        return made


    def _decorate(patcher, func):
        '''A function that runs under the patcher; several add up.'''
        if hasattr(func, "patchings"):
            func.patchings.append(patcher)
            return func

        def enter_all(stack, keywords):
            '''The mocks that become arguments.'''
            mocks = []
            for each in patched.patchings:
                given = stack.enter_context(each)
                if getattr(each, "attribute_name", None) is not None:
                    keywords.update(given)
                elif isinstance(each, _patch) and each.new is DEFAULT:
                    mocks.append(given)
            return mocks

        if inspect.iscoroutinefunction(func):
            async def patched(*args, **keywords):
                with contextlib.ExitStack() as stack:
                    return await func(*args, *enter_all(stack, keywords), **keywords)
        else:
            def patched(*args, **keywords):
                with contextlib.ExitStack() as stack:
                    return func(*args, *enter_all(stack, keywords), **keywords)
        functools.update_wrapper(patched, func)
        patched.patchings = [patcher]
        return patched


    def patch(
        target, new=DEFAULT, spec=None, create=False, spec_set=None, autospec=None, new_callable=None, *, unsafe=False,
        **kwargs,
    ):
        '''Replace what a dotted name leads to.'''
        path, dot, attribute = target.rpartition(".") if isinstance(target, str) else ("", "", "")
        if not dot:
            raise TypeError(f"Need a valid target to patch. You supplied: {target!r}")
        options = dict(spec=spec, create=create, spec_set=spec_set, autospec=autospec, new_callable=new_callable)
        return _patch(lambda: _resolve(path), attribute, new, options, kwargs)


    def _patch_object(
        target, attribute, new=DEFAULT, spec=None, create=False, spec_set=None, autospec=None, new_callable=None, *,
        unsafe=False, **kwargs,
    ):
        '''Replace an attribute of an object.'''
        if isinstance(target, str):
            raise TypeError(f"{target!r} must be the actual object to be patched, not a str")
        options = dict(spec=spec, create=create, spec_set=spec_set, autospec=autospec, new_callable=new_callable)
        return _patch(lambda: target, attribute, new, options, kwargs)


    def _patch_multiple(target, spec=None, create=False, spec_set=None, autospec=None, new_callable=None, **kwargs):
        '''Replace several attributes of an object.'''
        if not kwargs:
            raise ValueError("Must supply at least one keyword argument with patch.multiple")
        options = dict(spec=spec, create=create, spec_set=spec_set, autospec=autospec, new_callable=new_callable)
        find_target = (lambda: _resolve(target)) if isinstance(target, str) else (lambda: target)
        first, *others = [_patch(find_target, name, new, options, {}) for name, new in kwargs.items()]
        for each in (first, *others):
            each.attribute_name = each.attribute
        first.additional_patchers += others
        return first


    class _patch_dict(_Patcher):
        '''Changes a dictionary for a while.'''

        def __init__(self, in_dict, values=(), clear=False, **kwargs):
            self.in_dict, self.clear = in_dict, clear
            self.values = dict(values, **kwargs)
            self._before = None

        def copy(self):
            return _patch_dict(self.in_dict, self.values, self.clear)

        def __enter__(self):
            if isinstance(self.in_dict, str):
                self.in_dict = _resolve(self.in_dict)
            changed = self.in_dict
            self._before = changed.copy() if hasattr(changed, "copy") else {key: changed[key] for key in changed}
            if self.clear:
                _empty(changed)
            _put_all(changed, self.values)
            return changed

        def __exit__(self, *details):
            before, self._before = self._before, None
            if before is not None:
                _empty(self.in_dict)
                _put_all(self.in_dict, before)
            return False


    # Mappings that are no dicts may have no more than items.


    def _put_all(mapping, values):
        if hasattr(mapping, "update"):
            mapping.update(values)
        else:
            for key in values:
                mapping[key] = values[key]


    def _empty(mapping):
        if hasattr(mapping, "clear"):
            mapping.clear()
        else:
            for key in [*mapping]:
                del mapping[key]


    def _stopall():
        '''Undo everything that was started.'''
        for each in [*reversed(_started)]:
            each.stop()


    patch.object, patch.multiple, patch.dict, patch.stopall = _patch_object, _patch_multiple, _patch_dict, _stopall
    patch.TEST_PREFIX = "test"
    """#
}
