extension BundledModules {
  /// The module `getopt`.
  static let getopt: StaticString = #"""
    '''Options of a command line in the manner of C's getopt.'''
    import os

    __all__ = ["GetoptError", "error", "getopt", "gnu_getopt"]


    class GetoptError(Exception):
        '''What is wrong with an option, and which one it is.'''
        opt = ""
        msg = ""

        def __init__(self, msg, opt=""):
            self.msg = msg
            self.opt = opt
            Exception.__init__(self, msg, opt)

        def __str__(self):
            return self.msg


    error = GetoptError


    def getopt(args, shortopts, longopts=[]):
        '''The options with their values up to the first other argument, and the rest.'''
        longopts = [longopts] if isinstance(longopts, str) else list(longopts)
        options = []
        while args and args[0].startswith("-") and args[0] != "-":
            if args[0] == "--":
                return options, args[1:]
            args = _take(options, args, shortopts, longopts)
        return options, args


    def gnu_getopt(args, shortopts, longopts=[]):
        '''The options with their values wherever they are, and the rest.'''
        longopts = [longopts] if isinstance(longopts, str) else list(longopts)
        options, rest = [], []
        in_order = shortopts.startswith("+")
        if in_order:
            shortopts = shortopts[1:]
        elif os.environ.get("POSIXLY_CORRECT"):
            in_order = True
        while args:
            if args[0] == "--":
                return options, rest + args[1:]
            if args[0].startswith("-") and args[0] != "-":
                args = _take(options, args, shortopts, longopts)
            elif in_order:
                return options, rest + args
            else:
                rest.append(args[0])
                args = args[1:]
        return options, rest


    def _take(options, args, shortopts, longopts):
        first, args = args[0], args[1:]
        if first.startswith("--"):
            return do_longs(options, first[2:], longopts, args)[1]
        return do_shorts(options, first[1:], shortopts, args)[1]


    def do_longs(opts, opt, longopts, args):
        '''Takes a long option, and its value.'''
        name, equals, value = opt.partition("=")
        takes_value, name = long_has_args(name, longopts)
        if takes_value and not equals:
            if not args:
                raise GetoptError(f"option --{name} requires argument", name)
            value, args = args[0], args[1:]
        elif equals and not takes_value:
            raise GetoptError(f"option --{name} must not have an argument", name)
        opts.append(("--" + name, value))
        return opts, args


    def do_shorts(opts, optstring, shortopts, args):
        '''Takes the letters of an argument, and the value of the last.'''
        while optstring:
            letter, optstring = optstring[0], optstring[1:]
            value = ""
            if short_has_arg(letter, shortopts):
                if not optstring:
                    if not args:
                        raise GetoptError(f"option -{letter} requires argument", letter)
                    optstring, args = args[0], args[1:]
                value, optstring = optstring, ""
            opts.append(("-" + letter, value))
        return opts, args


    def long_has_args(opt, longopts):
        matches = [name for name in longopts if name.startswith(opt)]
        if not matches:
            raise GetoptError(f"option --{opt} not recognized", opt)
        if opt in matches:
            return False, opt
        if opt + "=" in matches:
            return True, opt
        if len(matches) > 1:
            raise GetoptError(f"option --{opt} not a unique prefix", opt)
        name = matches[0]
        return name.endswith("="), name.removesuffix("=")


    def short_has_arg(opt, shortopts):
        for place, letter in enumerate(shortopts):
            if letter == opt != ":":
                return shortopts.startswith(":", place + 1)
        raise GetoptError(f"option -{opt} not recognized", opt)
    """#
}
