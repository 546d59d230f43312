extension BundledModules {
  /// The module `sysconfig`.
  static let sysconfig: StaticString = #"""
    '''Where CPython keeps its files. An interpreter in Martlet has none; the paths are those of its prefix.'''
    import os
    import sys

    __all__ = [
        "get_config_h_filename", "get_config_var", "get_config_vars", "get_makefile_filename", "get_path", "get_path_names",
        "get_paths", "get_platform", "get_python_version", "get_scheme_names", "parse_config_h",
    ]
    _names = "stdlib", "platstdlib", "purelib", "platlib", "include", "scripts", "data"
    _base = {
        "stdlib": "{base}/lib/python3.11", "platstdlib": "{base}/lib/python3.11", "include": "{base}/include/python3.11",
        "purelib": "{base}/lib/python3.11/site-packages", "platlib": "{base}/lib/python3.11/site-packages",
        "scripts": "{base}/bin", "data": "{base}",
    }
    _schemes = "posix_home", "posix_prefix", "posix_user", "posix_venv", "venv"


    def get_scheme_names():
        '''The names of the ways to install.'''
        return _schemes


    def get_preferred_scheme(key):
        return {"prefix": "posix_prefix", "home": "posix_home", "user": "posix_user"}[key]


    def get_default_scheme():
        return "posix_prefix"


    def get_path_names():
        '''The names of the paths.'''
        return _names


    def get_python_version():
        '''The version without its last part.'''
        return "3.11"


    def get_platform():
        '''The system and the processor.'''
        about = os.uname()
        return f"{about.sysname.lower()}-{about.machine}"


    def get_paths(scheme="posix_prefix", vars=None, expand=True):
        '''The paths of a way to install, by their names.'''
        if scheme not in _schemes:
            raise KeyError(scheme)
        base = os.path.expanduser("~/.local") if scheme == "posix_user" else sys.prefix
        found = {name: _base[name].replace("{base}", (vars or {}).get("base", base)) for name in _names}
        return {name: os.path.normpath(path) for name, path in found.items()}


    def get_path(name, scheme="posix_prefix", vars=None, expand=True):
        '''One path.'''
        return get_paths(scheme, vars, expand)[name]


    def get_config_vars(*args):
        '''What is known of how the interpreter was made: by names, or the values of some.'''
        known = {
            "prefix": sys.prefix, "exec_prefix": sys.exec_prefix, "base": sys.prefix, "platbase": sys.exec_prefix,
            "installed_base": sys.base_prefix, "py_version": "3.11.7", "py_version_short": "3.11", "py_version_nodot": "311",
            "EXT_SUFFIX": ".cpython-311-x86_64-linux-gnu.so", "abiflags": "", "Py_DEBUG": 0, "Py_ENABLE_SHARED": 0,
            "userbase": os.path.expanduser("~/.local"), "projectbase": os.path.join(sys.prefix, "bin"),
        }
        return [known.get(name) for name in args] if args else known


    def get_config_var(name):
        return get_config_vars().get(name)


    def parse_config_h(fp, vars=None):
        '''The names that the lines of a header define; those that it leaves undefined are 0.'''
        import re
        found = {} if vars is None else vars
        while line := fp.readline():
            if defined := re.match("#define ([A-Z][A-Za-z0-9_]+) (.*)\n", line):
                name, value = defined.groups()
                try:
                    value = int(value)
                except ValueError:
                    pass
                found[name] = value
            elif undefined := re.match("/[*] #undef ([A-Z][A-Za-z0-9_]+) [*]/\n", line):
                found[undefined[1]] = 0
        return found


    def is_python_build(check_home=False):
        return False
    """#
}
