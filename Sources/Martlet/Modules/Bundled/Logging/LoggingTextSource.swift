extension BundledModules {
  /// The module `_logging_text`: how `logging` makes text of records.
  static let loggingText: StaticString = #"""
    '''How records become text.'''
    import time
    import _runtime

    # The classes are those of logging.
    __name__ = "logging"


    class PercentStyle:
        '''Formats like `%(message)s`.'''
        default_format, asctime_format, asctime_search = "%(message)s", "%(asctime)s", "%(asctime)"

        def __init__(self, fmt, *, defaults=None):
            self._fmt = fmt or self.default_format
            self._missing = defaults or {}

        def usesTime(self):
            '''Whether the format shows the time of the record.'''
            return self.asctime_search in self._fmt

        def validate(self):
            '''Raise ValueError if the format names nothing.'''
            import re
            if not re.search(r"(?i)%\(\w+\)[-#0+ ]*(?:\d+|\*)?(?:\.(?:\d+|\*))?[acdefgiorsux%]", self._fmt):
                raise ValueError(f"Invalid format '{self._fmt}' for '{self.default_format[0]}' style")

        def format(self, record):
            '''The text of a record.'''
            try:
                return self._filled({**self._missing, **vars(record)} if self._missing else vars(record))
            except KeyError as error:
                raise ValueError(f"Formatting field not found in record: {error}")

        def _filled(self, values):
            return self._fmt % values


    class StrFormatStyle(PercentStyle):
        '''Formats like `{message}`.'''
        default_format, asctime_format, asctime_search = "{message}", "{asctime}", "{asctime"

        def validate(self):
            try:
                found = [_check_field(*field) for field in self._fields()]
            except ValueError as error:
                raise ValueError(f"invalid format: {error}")
            if not any(found):
                raise ValueError("invalid format: no fields")

        def _fields(self):
            from string import Formatter
            return (field[1:] for field in Formatter().parse(self._fmt))

        def _filled(self, values):
            return self._fmt.format(**values)


    def _check_field(name, specification, conversion):
        '''Whether it is a field at all; ValueError if it is a wrong one.'''
        import re
        if name and not re.fullmatch(r"\w+(?:\.\w+|\[[^]]+\])*", name):
            raise ValueError(f"invalid field name/expression: {name!r}")
        if conversion and conversion not in "rsa":
            raise ValueError(f"invalid conversion: {conversion!r}")
        width = r"(?:\d+|{\w+})"
        if specification and not re.fullmatch(
                rf"(?i)(?:.?[<>=^])?[- +]?#?0?{width}?[_,]?(?:\.{width})?[b-gnosx%]?", specification):
            raise ValueError(f"bad specifier: {specification!r}")
        return bool(name)


    class StringTemplateStyle(PercentStyle):
        '''Formats like `${message}`.'''
        default_format, asctime_format, asctime_search = "${message}", "${asctime}", "${asctime}"

        def __init__(self, fmt, *, defaults=None):
            from string import Template
            super().__init__(fmt, defaults=defaults)
            self._parsed = Template(self._fmt)

        def usesTime(self):
            return "$asctime" in self._fmt or super().usesTime()

        def validate(self):
            found = False
            for match in self._parsed.pattern.finditer(self._fmt):
                found = found or match["named"] or match["braced"]
                if match[0] == "$":
                    raise ValueError("invalid format: bare '$' not allowed")
            if not found:
                raise ValueError("invalid format: no fields")

        def _filled(self, values):
            return self._parsed.substitute(**values)


    BASIC_FORMAT = "%(levelname)s:%(name)s:%(message)s"

    # By what the fields of a format begin with: how it is filled, and the usual one.
    _STYLES = {
        "%": (PercentStyle, BASIC_FORMAT),
        "{": (StrFormatStyle, "{levelname}:{name}:{message}"),
        "$": (StringTemplateStyle, "${levelname}:${name}:${message}"),
    }


    def _style(sign):
        if sign not in _STYLES:
            raise ValueError(f"Style must be one of: {','.join(_STYLES)}")
        return _STYLES[sign]


    class Formatter:
        '''Makes text of records.'''
        converter = staticmethod(time.localtime)
        default_time_format = "%Y-%m-%d %H:%M:%S"
        default_msec_format = "%s,%03d"

        def __init__(self, fmt=None, datefmt=None, style="%", validate=True, *, defaults=None):
            kind, _ = _style(style)
            filler = kind(fmt, defaults=defaults)
            if validate:
                filler.validate()
            self._style, self._fmt, self.datefmt = filler, filler._fmt, datefmt

        def format(self, record):
            '''The record as text, with what belongs to an exception.'''
            record.message = record.getMessage()
            if self.usesTime():
                record.asctime = self.formatTime(record, self.datefmt)
            parts = [self.formatMessage(record)]
            if record.exc_info and not record.exc_text:
                # Kept for the other handlers.
                record.exc_text = self.formatException(record.exc_info)
            if record.exc_text:
                parts.append(record.exc_text)
            if record.stack_info:
                parts.append(self.formatStack(record.stack_info))
            text = parts[0]
            for part in parts[1:]:
                text += part if text.endswith("\n") else "\n" + part
            return text

        def usesTime(self):
            '''Whether formatTime is needed.'''
            return self._style.usesTime()

        def formatMessage(self, record):
            '''The record as one line.'''
            return self._style.format(record)

        def formatTime(self, record, datefmt=None):
            '''The record's time as text.'''
            moment = self.converter(record.created)
            shown = time.strftime(datefmt or self.default_time_format, moment)
            if datefmt or not self.default_msec_format:
                return shown
            return self.default_msec_format % (shown, record.msecs)

        def formatException(self, ei):
            '''The traceback as text.'''
            kind, error, trace = ei
            if error is not None and trace is error.__traceback__:
                return _runtime.format_exception(error).removesuffix("\n")
            import traceback
            return "".join(traceback.format_exception(kind, error, trace)).removesuffix("\n")

        def formatStack(self, stack_info):
            '''The stack as text.'''
            return stack_info


    _default_formatter = Formatter(validate=False)


    class BufferingFormatter:
        '''Makes text of several records.'''

        def __init__(self, linefmt=None):
            self.linefmt = linefmt or _default_formatter

        def formatHeader(self, records):
            '''What stands above.'''
            return ""

        def formatFooter(self, records):
            '''What stands below.'''
            return ""

        def format(self, records):
            '''All of it; nothing for no records.'''
            if not records:
                return ""
            lines = [self.linefmt.format(record) for record in records]
            return "".join([self.formatHeader(records), *lines, self.formatFooter(records)])
    """#
}
