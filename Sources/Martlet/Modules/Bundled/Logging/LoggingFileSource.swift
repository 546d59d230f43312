extension BundledModules {
  /// The module `_logging_file`: `logging.config.fileConfig`.
  static let loggingFile: StaticString = #"""
    '''Loggers, handlers and formatters from a file of sections.'''
    import configparser
    import logging
    from logging import config as _config
    import logging.handlers


    def configure(source, defaults, disables, encoding):
        sections = _read(source, defaults, encoding)
        formatters = {name: _formatter(sections[f"formatter_{name}"]) for name in _keys(sections, "formatters")}
        with logging._lock:
            _config._clear_handlers()
            handlers = _handlers(sections, formatters)
            _loggers(sections, handlers, disables)


    def _read(source, defaults, encoding):
        if isinstance(source, configparser.RawConfigParser):
            return source
        sections = configparser.ConfigParser(defaults)
        is_open = hasattr(source, "readline")
        if not is_open:
            from os import path
            if not path.exists(source):
                raise FileNotFoundError(f"{source} doesn't exist")
            if not path.getsize(source):
                raise RuntimeError(f"{source} is an empty file")
        try:
            if is_open:
                sections.read_file(source)
            else:
                sections.read(source, encoding="utf-8" if encoding is None else encoding)
        except configparser.ParsingError as error:
            raise RuntimeError(f"{source} is invalid: {error}")
        return sections


    def _keys(sections, name):
        return _words(sections[name]["keys"])


    def _words(text):
        return [word.strip() for word in text.split(",")] if text else []


    def _formatter(section):
        kind = section.get("class")
        # Formats are not for the parser to fill.
        given = {key: section.get(key, raw=True, fallback=None) for key in ("format", "datefmt")}
        style = section.get("style", raw=True, fallback="%")
        return (_config._resolve(kind) if kind else logging.Formatter)(given["format"], given["datefmt"], style)


    def _handlers(sections, formatters):
        made, waiting = {}, []
        for name in _keys(sections, "handlers"):
            section = sections[f"handler_{name}"]
            kind = _named(section["class"])
            handler = kind(*_value(section.get("args", "()")), **_value(section.get("kwargs", "{}")))
            handler.name = name
            if "level" in section:
                handler.setLevel(section["level"])
            if formatter := section.get("formatter", ""):
                handler.setFormatter(formatters[formatter])
            if issubclass(kind, logging.handlers.MemoryHandler) and section.get("target", ""):
                waiting.append((handler, section["target"]))
            made[name] = handler
        for handler, target in waiting:
            handler.setTarget(made[target])
        return made


    def _value(text):
        return eval(text, vars(logging))


    def _named(word):
        try:
            return _value(word)
        except (AttributeError, NameError):
            return _config._resolve(word)


    def _loggers(sections, handlers, disables):
        names = _keys(sections, "loggers")
        names.remove("root")
        _set_up(logging.root, sections["logger_root"], handlers)
        before, named = sorted(logging.root.manager.loggerDict), []
        for name in names:
            section = sections[f"logger_{name}"]
            logger = logging.getLogger(section["qualname"])
            named.append(logger.name)
            _set_up(logger, section, handlers)
            logger.propagate, logger.disabled = section.getint("propagate", fallback=1), 0
        _config._leave_alone(before, named, disables)


    def _set_up(logger, section, handlers):
        if "level" in section:
            logger.setLevel(section["level"])
        for old in logger.handlers.copy():
            logger.removeHandler(old)
        for name in _words(section["handlers"]):
            logger.addHandler(handlers[name])
    """#
}
