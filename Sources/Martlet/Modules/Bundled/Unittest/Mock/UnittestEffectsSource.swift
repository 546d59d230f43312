extension BundledModules {
  /// The module `unittest._effects`: what calls of mocks give.
  static let unittestEffects: StaticString = #"""
    '''What calls of mocks give, and what is recorded of them.'''
    from ._patch import DEFAULT


    def is_error(obj):
        return isinstance(obj, BaseException) or isinstance(obj, type) and issubclass(obj, BaseException)


    def delegate(name):
        private = f"_mock_{name}"

        def get(self):
            delegate = self._mock_original
            return getattr(self, private) if delegate is None else getattr(delegate, name)

        def set(self, value):
            delegate = self._mock_original
            if delegate is None:
                self.__dict__[private] = value
            else:
                setattr(delegate, name, value)
        return property(get, set)


    def of_effect(effect, args, kwargs):
        '''What a side effect gives for a call; DEFAULT where there is none.'''
        if effect is None:
            return DEFAULT
        if is_error(effect):
            raise effect
        if callable(effect):
            return effect(*args, **kwargs)
        given = next(effect)
        if is_error(given):
            raise given
        return given
    """#
}
