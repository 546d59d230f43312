extension BundledModules {
  /// The module `timeit`.
  static let timeit: StaticString = #"""
    '''Timing calls.'''
    import time
    from itertools import repeat as _repeat

    __all__ = "Timer timeit repeat default_timer".split()
    default_timer, default_number, default_repeat = time.perf_counter, 10 ** 6, 5


    class Timer:
        '''Times a statement or a function.'''

        def __init__(self, stmt="pass", setup="pass", timer=default_timer, globals=None):
            self.timer = timer
            names = {} if globals is None else globals
            values = {}
            lines = []
            for name, part, depth in (("setup", setup, 1), ("stmt", stmt, 2)):
                if isinstance(part, str):
                    compile(part, "<timeit-src>", "exec")
                    text = part.replace("\n", "\n" + "    " * depth)
                elif callable(part):
                    values["_" + name] = part
                    text = f"_{name}()"
                else:
                    raise ValueError(f"{name} is neither a string nor callable")
                lines.append(text)
            parameters = "".join([f", {name}={name}" for name in values])
            self.src = (f"def inner(_it, _timer{parameters}):\n    {lines[0]}\n    _t0 = _timer()\n    for _i in _it:\n"
                        f"        {lines[1]}\n        pass\n    _t1 = _timer()\n    return _t1 - _t0\n")
            exec(compile(self.src, "<timeit-src>", "exec"), names, values)
            self.inner = values["inner"]

        def print_exc(self, file=None):
            '''The traceback of an exception in the statement.'''
            from traceback import print_exc
            print_exc(file=file)

        def timeit(self, number=default_number):
            '''The seconds that so many runs take.'''
            return self.inner(_repeat(None, number), self.timer)

        def repeat(self, repeat=default_repeat, number=default_number):
            return [self.timeit(number) for _ in range(repeat)]

        def autorange(self, callback=None):
            '''A number of runs that takes at least a fifth of a second, and the time.'''
            scale = 1
            while True:
                for step in (1, 2, 5):
                    number = scale * step
                    taken = self.timeit(number)
                    if callback:
                        callback(number, taken)
                    if taken >= 0.2:
                        return number, taken
                scale *= 10


    def timeit(stmt="pass", setup="pass", timer=default_timer, number=default_number, globals=None):
        timed = Timer(stmt, setup, timer, globals)
        return timed.timeit(number)


    def repeat(stmt="pass", setup="pass", timer=default_timer, repeat=default_repeat, number=default_number, globals=None):
        timed = Timer(stmt, setup, timer, globals)
        return timed.repeat(repeat, number)
    """#
}
