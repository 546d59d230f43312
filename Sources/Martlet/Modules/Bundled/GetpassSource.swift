extension BundledModules {
  /// The module `getpass`.
  static let getpass: StaticString = #"""
    '''Asking for a password.'''
    import os
    import sys
    import warnings

    __all__ = ["getpass", "getuser", "GetPassWarning"]


    class GetPassWarning(UserWarning):
        '''The password may be seen.'''


    def getpass(prompt="Password: ", stream=None):
        '''Ask for a password, which is not shown where the input is a terminal.'''
        output = sys.stderr if stream is None else stream
        hides = sys.stdin is not None and sys.stdin.isatty()
        if not hides:
            warnings.warn("Can not control echo on the terminal.", GetPassWarning)
            output.write("Warning: Password input may be echoed.\n")
        output.write(prompt)
        output.flush()
        if hides:
            from _posix import echo
            was = echo(0, False)
            try:
                line = sys.stdin.readline()
            finally:
                echo(0, was)
                output.write("\n")
        else:
            line = sys.stdin.readline()
        if not line:
            raise EOFError
        return line.removesuffix("\n")


    unix_getpass = getpass


    def getuser():
        '''The name of the user.'''
        for name in ("LOGNAME", "USER", "LNAME", "USERNAME"):
            user = os.environ.get(name)
            if user:
                return user
        from _posix import user
        return user()[0]
    """#
}
