extension BundledModules {
  /// The module `_configparser_errors`.
  static let configparserErrors: StaticString = #"""
    '''What can be wrong with a configuration.'''


    class Error(Exception):
        '''The base of the errors of configparser.'''

        def __init__(self, msg=""):
            self.message = msg
            super().__init__(msg)

        def __repr__(self):
            return self.message

        __str__ = __repr__


    class NoSectionError(Error):
        '''There is no such section.'''

        def __init__(self, section):
            super().__init__(f"No section: {section!r}")
            self.section = section
            self.args = (section,)


    def _where(source, lineno, what):
        if source is None:
            return what.capitalize()
        line = "" if lineno is None else f" [line {lineno:2d}]"
        return f"While reading from {source!r}{line}: {what}"


    class DuplicateSectionError(Error):
        '''A section is there already.'''

        def __init__(self, section, source=None, lineno=None):
            super().__init__(f"{_where(source, lineno, 'section')} {section!r} already exists")
            self.section, self.source, self.lineno = self.args = section, source, lineno


    class DuplicateOptionError(Error):
        '''An option is there already.'''

        def __init__(self, section, option, source=None, lineno=None):
            super().__init__(f"{_where(source, lineno, 'option')} {option!r} in section {section!r} already exists")
            self.section, self.option, self.source, self.lineno = self.args = section, option, source, lineno


    class NoOptionError(Error):
        '''There is no such option.'''

        def __init__(self, option, section):
            super().__init__(f"No option {option!r} in section: {section!r}")
            self.option, self.section = self.args = option, section


    class InterpolationError(Error):
        '''References in a value cannot be followed.'''

        def __init__(self, option, section, msg):
            super().__init__(msg)
            self.option, self.section, _ = self.args = option, section, msg


    class InterpolationMissingOptionError(InterpolationError):
        '''What a value refers to is not there.'''

        def __init__(self, option, section, rawval, reference):
            super().__init__(option, section, (
                f"Bad value substitution: option {option!r} in section {section!r} contains an interpolation key "
                f"{reference!r} which is not a valid option name. Raw value: {rawval!r}"))
            self.reference = reference
            self.args = option, section, rawval, reference


    class InterpolationSyntaxError(InterpolationError):
        '''A reference is not written as one.'''


    class InterpolationDepthError(InterpolationError):
        '''References lead to references without end.'''

        def __init__(self, option, section, rawval):
            super().__init__(option, section, (
                f"Recursion limit exceeded in value substitution: option {option!r} in section {section!r} contains an "
                f"interpolation key which cannot be substituted in {MAX_INTERPOLATION_DEPTH} steps. Raw value: {rawval!r}"))
            self.args = option, section, rawval


    MAX_INTERPOLATION_DEPTH = 10


    class ParsingError(Error):
        '''Lines that are neither section, option nor comment.'''

        def __init__(self, source=None, filename=None):
            if source is not None and filename is not None:
                raise ValueError("Cannot specify both `filename' and `source'. Use `source'.")
            if source is None:
                if filename is None:
                    raise ValueError("Required argument `source' not given.")
                source = filename
            super().__init__(f"Source contains parsing errors: {source!r}")
            self.source, self.errors = source, []
            self.args = (source,)

        def append(self, lineno, line):
            self.errors.append((lineno, line))
            self.message += f"\n\t[line {lineno:2d}]: {line}"

        @property
        def filename(self):
            self._warn()
            return self.source

        @filename.setter
        def filename(self, value):
            self._warn()
            self.source = value

        def _warn(self):
            from warnings import warn
            warn(
                "The 'filename' attribute will be removed in Python 3.12. Use 'source' instead.", DeprecationWarning)


    class MissingSectionHeaderError(ParsingError):
        '''An option stands before the first section.'''

        def __init__(self, filename, lineno, line):
            Error.__init__(self, f"File contains no section headers.\nfile: {filename!r}, line: {lineno}\n{line!r}")
            self.source, self.lineno, self.line = self.args = filename, lineno, line


    for _class in [*globals().values()]:
        if isinstance(_class, type):
            _class.__module__ = "configparser"
    """#
}
