extension BundledModules {
  /// The module `timeit`.
  static let timeit: StaticString = #"""
    '''Times statements: python -m timeit [options] [statement ...]

      -n, --number N   runs in a round; as many as take a fifth of a second unless told
      -r, --repeat N   rounds (5)
      -s, --setup S    a statement before each round; may be repeated
      -p, --process    measure the time of the processor
      -u, --unit U     nsec, usec, msec or sec
      -v, --verbose    show the times of the rounds; twice for more digits
      -h, --help       show this
    '''
    import sys
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


    def reindent(src, indent):
        '''The lines behind the first moved to the right.'''
        return src.replace("\n", "\n" + " " * indent)


    def timeit(stmt="pass", setup="pass", timer=default_timer, number=default_number, globals=None):
        '''The seconds that so many runs of a statement take.'''
        made = Timer(stmt, setup, timer, globals)
        return made.timeit(number)


    def repeat(stmt="pass", setup="pass", timer=default_timer, repeat=default_repeat, number=default_number, globals=None):
        '''The same several times.'''
        made = Timer(stmt, setup, timer, globals)
        return made.repeat(repeat, number)


    _units = {"sec": 1.0, "msec": 1e-3, "usec": 1e-6, "nsec": 1e-9}


    class _Command:
        '''What the command line asks for.'''
        number, rounds, unit, digits, is_verbose = 0, default_repeat, None, 3, False

        def __init__(self, options, statements):
            self.statement, setup, self.timer = "\n".join(statements) or "pass", [], default_timer
            for name, value in options:
                if name in ("-n", "--number"):
                    self.number = int(value)
                elif name in ("-s", "--setup"):
                    setup.append(value)
                elif name in ("-u", "--unit"):
                    self.unit = value
                elif name in ("-r", "--repeat"):
                    self.rounds = max(1, int(value))
                elif name in ("-p", "--process"):
                    self.timer = time.process_time
                elif name in ("-v", "--verbose"):
                    self.digits += self.is_verbose
                    self.is_verbose = True
            self.setup = "\n".join(setup) or "pass"

        def text(self, seconds):
            unit = self.unit or next((unit for unit, scale in _units.items() if seconds >= scale), "nsec")
            return f"{seconds / _units[unit]:.{self.digits}g} {unit}"

        def tell_round(self, number, seconds):
            print(f"{number} loop{'s' * (number != 1)} -> {seconds:.{self.digits}g} secs")

        def measure(self, timer):
            if not self.number:
                self.number, _ = timer.autorange(self.tell_round if self.is_verbose else None)
                if self.is_verbose:
                    print()
            return timer.repeat(self.rounds, self.number)

        def tell(self, rounds):
            if self.is_verbose:
                print(f"raw times: {', '.join(map(self.text, rounds))}\n")
            best, worst = min(rounds) / self.number, max(rounds) / self.number
            print(f"{self.number} loop{'s' * (self.number != 1)}, best of {self.rounds}: {self.text(best)} per loop")
            if worst >= best * 4:
                import warnings
                warnings.warn_explicit(
                    f"The test results are likely unreliable. The worst time ({self.text(worst)}) was more than four times "
                    f"slower than the best time ({self.text(best)}).", UserWarning, "", 0)


    def main(args=None, *, _wrap_timer=None):
        '''The command; returns its status.'''
        import getopt
        import os
        try:
            options, statements = getopt.getopt(
                sys.argv[1:] if args is None else args, "n:u:s:r:pvh",
                ["number=", "setup=", "repeat=", "process", "verbose", "unit=", "help"])
        except getopt.error as error:
            print(error)
            print("use -h/--help for command line help")
            return 2
        for name, value in options:
            if name in ("-u", "--unit") and value not in _units:
                print("Unrecognized unit. Please select nsec, usec, msec, or sec.", file=sys.stderr)
                return 2
            if name in ("-h", "--help"):
                print(__doc__, end=" ")
                return 0
        command = _Command(options, statements)
        sys.path.insert(0, os.curdir)
        timer = Timer(command.statement, command.setup, _wrap_timer(command.timer) if _wrap_timer else command.timer)
        try:
            rounds = command.measure(timer)
        except:
            timer.print_exc()
            return 1
        command.tell(rounds)


    if __name__ == "__main__":
        sys.exit(main())
    """#
}
