extension BundledModules {
  /// The module `timeit`.
  static let timeit: StaticString = #"""
    '''Timing calls.'''
    import time
    from itertools import count as _count, repeat as _repeat

    __all__ = ["Timer", "timeit", "repeat", "default_timer"]
    default_timer = time.perf_counter
    default_number = 1000000
    default_repeat = 5


    # What is compiled: both parts are indented to their places in it.
    _program = (
        "\ndef inner(_runs, _clock{0}):\n    {1}\n    _begun = _clock()\n    for _run in _runs:\n        {2}\n        pass\n"
        "    return _clock() - _begun\n")


    class Timer:
        '''Times a statement or a function.'''

        def __init__(self, stmt="pass", setup="pass", timer=default_timer, globals=None):
            self.timer, given = timer, {}
            first = _placed("setup", setup, 4, given)
            # Errors in the statement are told of with the lines of the setup before it.
            each = _placed("stmt", stmt, 8, given, f"{setup}\n" if isinstance(setup, str) else "")
            self.src = _program.format("".join([f", {name}={name}" for name in given]), first, each)
            exec(compile(self.src, "<timeit-src>", "exec"), {} if globals is None else globals, given)
            self.inner = given["inner"]

        def print_exc(self, file=None):
            '''Show the traceback of an exception in the statement.'''
            from traceback import print_exc
            print_exc(file=file)

        def timeit(self, number=default_number):
            '''The seconds that so many runs take.'''
            return self.inner(_repeat(None, number), self.timer)

        def repeat(self, repeat=default_repeat, number=default_number):
            '''The same several times.'''
            return [*map(self.timeit, [number] * repeat)]

        def autorange(self, callback=None):
            '''A number of runs that takes at least a fifth of a second, and the time.'''
            for number in (digit * 10 ** power for power in _count() for digit in (1, 2, 5)):
                taken = self.timeit(number)
                if callback:
                    callback(number, taken)
                if taken >= 0.2:
                    return number, taken


    def _placed(name, part, indent, given, before=""):
        '''The text of a part; a function is called by a name that is given with it.'''
        if isinstance(part, str):
            compile(before + part, "<timeit-src>", "exec")
            return part.replace("\n", "\n" + " " * indent)
        if callable(part):
            given[f"_{name}"] = part
            return f"_{name}()"
        raise ValueError(f"{name} is neither a string nor callable")


    def timeit(stmt="pass", setup="pass", timer=default_timer, number=default_number, globals=None):
        '''The seconds that so many runs of a statement take.'''
        made = Timer(stmt, setup, timer, globals)
        return made.timeit(number)


    def repeat(stmt="pass", setup="pass", timer=default_timer, repeat=default_repeat, number=default_number, globals=None):
        '''The same several times.'''
        made = Timer(stmt, setup, timer, globals)
        return made.repeat(repeat, number)
    """#
}
