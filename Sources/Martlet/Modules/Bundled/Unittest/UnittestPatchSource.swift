extension BundledModules {
  /// The module `unittest._patch`.
  static let unittestPatch: StaticString = #"""
    '''Putting objects in the place of others for a while.'''
    import contextlib
    import functools
    import importlib
    import inspect


    class _SentinelObject:
        '''An object that is only itself.'''

        def __init__(self, name):
            self.name = name

        def __repr__(self):
            return f"sentinel.{self.name}"

        def __reduce__(self):
            return f"sentinel.{self.name}"


    class _Sentinel:
        '''Makes a unique object of each name.'''

        def __init__(self):
            self._sentinels = {}

        def __getattr__(self, name):
            if name == "__bases__":
                raise AttributeError
            return self._sentinels.setdefault(name, _SentinelObject(name))


    sentinel = _Sentinel()
    DEFAULT = sentinel.DEFAULT
    MissingSentinel = sentinel.DELETED


    def _split_target(target):
        try:
            path, attribute = target.rsplit(".", 1)
        except (TypeError, ValueError, AttributeError):
            raise TypeError(f"Need a valid target to patch. You supplied: {target!r}")
        return functools.partial(_resolve, path), attribute


    def _resolve(path):
        '''The object a dotted path leads to, importing modules on the way.'''
        first, *rest = path.split(".")
        found = importlib.import_module(first)
        name = first
        for part in rest:
            name += f".{part}"
            try:
                found = getattr(found, part)
            except AttributeError:
                found = importlib.import_module(name)
        return found


    class _patch:
        '''One thing put in the place of another.'''

        attribute_name = None
        _active_patches = []

        def __init__(self, getter, attribute, new, spec, create, spec_set, autospec, new_callable, kwargs, *,
                     unsafe=False):
            if new_callable is not None:
                if new is not DEFAULT:
                    raise ValueError("Cannot use 'new' and 'new_callable' together")
                if autospec is not None:
                    raise ValueError("Cannot use 'autospec' and 'new_callable' together")
            self.getter, self.attribute, self.new = getter, attribute, new
            self.new_callable, self.spec, self.create = new_callable, spec, create
            self.has_local = False
            self.spec_set, self.autospec, self.kwargs = spec_set, autospec, kwargs
            self.additional_patchers = []
            self.is_started = False

        def copy(self):
            made = _patch(self.getter, self.attribute, self.new, self.spec, self.create, self.spec_set, self.autospec,
                          self.new_callable, self.kwargs)
            made.attribute_name = self.attribute_name
            made.additional_patchers = [patcher.copy() for patcher in self.additional_patchers]
            return made

        def __call__(self, func):
            if isinstance(func, type):
                return self.decorate_class(func)
            return _decorate(self, func)

        def decorate_class(self, cls):
            for name in dir(cls):
                if name.startswith(patch.TEST_PREFIX):
                    value = getattr(cls, name)
                    if callable(value):
                        setattr(cls, name, self.copy()(value))
            return cls

        def get_original(self):
            target = self.getter()
            name = self.attribute
            original, local = DEFAULT, False
            try:
                original = target.__dict__[name]
            except (AttributeError, KeyError):
                original = getattr(target, name, DEFAULT)
            else:
                local = True
            if name in _BUILTINS and getattr(target, "__name__", "") != "builtins" and isinstance(target, type(functools)):
                self.create = True
            if not self.create and original is DEFAULT:
                raise AttributeError(f"{target} does not have the attribute {name!r}")
            return original, local

        def _make(self, original):
            from . import mock
            if self.autospec is not None and self.autospec is not False:
                spec = original if self.autospec is True else self.autospec
                return mock.create_autospec(spec, spec_set=bool(self.spec_set), _name=self.attribute, **self.kwargs)
            spec, spec_set = self.spec, self.spec_set
            if spec is True:
                spec = original
                if spec_set is True:
                    spec, spec_set = None, original
            elif spec_set is True:
                spec_set = original
            if self.new_callable is not None:
                kind = self.new_callable
            else:
                shown = spec if spec is not None else spec_set
                if shown is None and not (spec or spec_set):
                    kind = mock.AsyncMock if inspect.iscoroutinefunction(original) else mock.MagicMock
                elif inspect.iscoroutinefunction(shown):
                    kind = mock.AsyncMock
                elif not callable(shown):
                    kind = mock.NonCallableMagicMock
                else:
                    kind = mock.MagicMock
            options = {}
            if spec is not None:
                options["spec"] = spec
            if spec_set is not None:
                options["spec_set"] = spec_set
            if isinstance(kind, type) and issubclass(kind, mock.NonCallableMock) and self.attribute:
                options["name"] = self.attribute
            options.update(self.kwargs)
            made = kind(**options)
            shown = spec if spec is not None else spec_set
            if isinstance(shown, type) and mock._is_instance_mock(made) and isinstance(made, mock.CallableMixin):
                name = "spec_set" if spec_set is not None else "spec"
                instance = mock.MagicMock if hasattr(shown, "__call__") and "__call__" in dir(shown) else (
                    mock.NonCallableMagicMock)
                made.return_value = instance(**{name: shown}, _new_parent=made, _new_name="()")
            return made

        def __enter__(self):
            if self.is_started:
                raise RuntimeError("Patch is already started")
            self.target = self.getter()
            original, local = self.get_original()
            new = self.new
            if new is DEFAULT:
                new = self._make(original)
            elif self.kwargs:
                raise TypeError("Can't pass kwargs to a mock we aren't creating")
            self.temp_original, self.is_local = original, local
            self._exit_stack = contextlib.ExitStack()
            self.is_started = True
            try:
                setattr(self.target, self.attribute, new)
                if self.attribute_name is None:
                    return new
                extra = {}
                if self.new is DEFAULT:
                    extra[self.attribute_name] = new
                for patcher in self.additional_patchers:
                    made = self._exit_stack.enter_context(patcher)
                    if patcher.new is DEFAULT:
                        extra.update(made)
                return extra
            except:
                self.__exit__(None, None, None)
                raise

        def __exit__(self, *details):
            if not self.is_started:
                return None
            if self.is_local and self.temp_original is not DEFAULT:
                setattr(self.target, self.attribute, self.temp_original)
            else:
                delattr(self.target, self.attribute)
                if not self.create and (not hasattr(self.target, self.attribute) or self.attribute in (
                        "__doc__", "__module__", "__defaults__", "__annotations__", "__kwdefaults__")):
                    setattr(self.target, self.attribute, self.temp_original)
            del self.temp_original, self.is_local, self.target
            stack = self._exit_stack
            del self._exit_stack
            self.is_started = False
            return stack.__exit__(*details)

        def start(self):
            result = self.__enter__()
            self._active_patches.append(self)
            return result

        def stop(self):
            try:
                self._active_patches.remove(self)
            except ValueError:
                return None
            return self.__exit__(None, None, None)


    def _decorate(patcher, func):
        '''A function that runs under the patcher; several add up.'''
        if hasattr(func, "patchings"):
            func.patchings.append(patcher)
            return func

        @contextlib.contextmanager
        def patched_arguments(args, keywords):
            added = []
            with contextlib.ExitStack() as stack:
                for patching in patched.patchings:
                    made = stack.enter_context(patching)
                    if isinstance(patching, _patch):
                        if patching.attribute_name is not None:
                            keywords.update(made)
                        elif patching.new is DEFAULT:
                            added.append(made)
                yield args + tuple(added), keywords

        if inspect.iscoroutinefunction(func):
            @functools.wraps(func)
            async def patched(*args, **keywords):
                with patched_arguments(args, keywords) as (args, keywords):
                    return await func(*args, **keywords)
        else:
            @functools.wraps(func)
            def patched(*args, **keywords):
                with patched_arguments(args, keywords) as (args, keywords):
                    return func(*args, **keywords)
        patched.patchings = [patcher]
        return patched


    _BUILTINS = {"open", "print", "input", "len", "__import__", "id", "sorted", "sum", "range", "super", "exit"}


    def _patch_object(target, attribute, new=DEFAULT, spec=None, create=False, spec_set=None, autospec=None,
                      new_callable=None, *, unsafe=False, **kwargs):
        '''Replace an attribute of an object.'''
        if isinstance(target, str):
            raise TypeError(f"{target!r} must be the actual object to be patched, not a str")
        return _patch(lambda: target, attribute, new, spec, create, spec_set, autospec, new_callable, kwargs)


    def _patch_multiple(target, spec=None, create=False, spec_set=None, autospec=None, new_callable=None, **kwargs):
        '''Replace several attributes of an object.'''
        getter = functools.partial(_resolve, target) if isinstance(target, str) else lambda: target
        if not kwargs:
            raise ValueError("Must supply at least one keyword argument with patch.multiple")
        made = []
        for name, new in kwargs.items():
            patcher = _patch(getter, name, new, spec, create, spec_set, autospec, new_callable, {})
            patcher.attribute_name = name
            made.append(patcher)
        made[0].additional_patchers.extend(made[1:])
        return made[0]


    def patch(target, new=DEFAULT, spec=None, create=False, spec_set=None, autospec=None, new_callable=None, *,
              unsafe=False, **kwargs):
        '''Replace what a dotted name leads to.'''
        getter, attribute = _split_target(target)
        return _patch(getter, attribute, new, spec, create, spec_set, autospec, new_callable, kwargs)


    class _patch_dict:
        '''Changes a dictionary for a while.'''

        def __init__(self, in_dict, values=(), clear=False, **kwargs):
            self.in_dict = in_dict
            self.values = {**dict(values), **kwargs}
            self.clear = clear
            self._original = None

        def copy(self):
            return _patch_dict(self.in_dict, self.values, self.clear)

        def __call__(self, f):
            if isinstance(f, type):
                for name in dir(f):
                    value = getattr(f, name)
                    if name.startswith(patch.TEST_PREFIX) and callable(value):
                        setattr(f, name, _decorate(self.copy(), value))
                return f
            return _decorate(self, f)

        def __enter__(self):
            if isinstance(self.in_dict, str):
                self.in_dict = _resolve(self.in_dict)
            target = self.in_dict
            try:
                self._original = target.copy()
            except AttributeError:
                self._original = {key: target[key] for key in target}
            if self.clear:
                _clear(target)
            try:
                target.update(self.values)
            except AttributeError:
                for key in self.values:
                    target[key] = self.values[key]
            return target

        def __exit__(self, *details):
            if self._original is not None:
                target = self.in_dict
                _clear(target)
                try:
                    target.update(self._original)
                except AttributeError:
                    for key in self._original:
                        target[key] = self._original[key]
                self._original = None
            return False

        def start(self):
            result = self.__enter__()
            _patch._active_patches.append(self)
            return result

        def stop(self):
            try:
                _patch._active_patches.remove(self)
            except ValueError:
                return None
            return self.__exit__(None, None, None)


    def _clear(target):
        try:
            target.clear()
        except AttributeError:
            for key in list(target):
                del target[key]


    def _stopall():
        '''Undo everything that was started.'''
        for patcher in reversed(_patch._active_patches[:]):
            patcher.stop()


    patch.object = _patch_object
    patch.multiple = _patch_multiple
    patch.dict = _patch_dict
    patch.stopall = _stopall
    patch.TEST_PREFIX = "test"
    """#
}
