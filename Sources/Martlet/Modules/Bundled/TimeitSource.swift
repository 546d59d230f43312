extension BundledModules {
  /// The module `timeit`.
  static let timeit: StaticString = #"""
    '''Timing calls.'''
    import time

    __all__ = ["Timer", "timeit", "repeat", "default_timer"]
    default_timer = time.perf_counter
    default_number = 1000000
    default_repeat = 5


    class Timer:
        '''Times a function.'''

        def __init__(self, stmt="pass", setup="pass", timer=default_timer, globals=None):
            for part in (stmt, setup):
                if isinstance(part, str) and part != "pass":
                    raise NotImplementedError("statements given as text cannot be timed; pass a function")
            self._stmt = stmt if callable(stmt) else lambda: None
            self._setup = setup if callable(setup) else lambda: None
            self.timer = timer

        def timeit(self, number=default_number):
            '''The seconds that so many calls take.'''
            self._setup()
            function = self._stmt
            start = self.timer()
            for _ in range(number):
                function()
            return self.timer() - start

        def repeat(self, repeat=default_repeat, number=default_number):
            return [self.timeit(number) for _ in range(repeat)]


    def timeit(stmt="pass", setup="pass", timer=default_timer, number=default_number, globals=None):
        return Timer(stmt, setup, timer, globals).timeit(number)


    def repeat(stmt="pass", setup="pass", timer=default_timer, repeat=default_repeat, number=default_number, globals=None):
        return Timer(stmt, setup, timer, globals).repeat(repeat, number)
    """#
}
