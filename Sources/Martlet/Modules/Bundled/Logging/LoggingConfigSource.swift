extension BundledModules {
  /// The module `logging.config`.
  static let loggingConfig: StaticString = #"""
    '''Loggers, handlers and formatters from a dict.'''
    import logging
    import logging.handlers
    import re

    DEFAULT_LOGGING_CONFIG_PORT = 9030
    RESET_ERROR = 104
    IDENTIFIER = re.compile(r"[a-z_][a-z0-9_]*$", re.I)


    def valid_ident(s):
        if IDENTIFIER.match(s):
            return True
        raise ValueError(f"Not a valid Python identifier: {s!r}")


    def _resolve(name, importer=__import__):
        '''What a dotted name stands for.'''
        parts = name.split(".")
        used = parts.pop(0)
        found = importer(used)
        for part in parts:
            used += "." + part
            try:
                found = getattr(found, part)
            except AttributeError:
                importer(used)
                found = getattr(found, part)
        return found


    class ConvertingMixin:
        '''A container whose values are converted when they are got.'''

        def convert_with_key(self, key, value, replace=True):
            converted = self.convert(value)
            if converted is not value:
                if replace:
                    self[key] = converted
                if isinstance(converted, ConvertingMixin):
                    converted.key = key
            return converted

        def convert(self, value):
            converted = self.configurator.convert(value)
            if converted is not value and isinstance(converted, ConvertingMixin):
                converted.parent = self
            return converted


    class ConvertingDict(dict, ConvertingMixin):
        '''A dict of values to convert.'''

        def __getitem__(self, key):
            return self.convert_with_key(key, super().__getitem__(key))

        def get(self, key, default=None):
            return self.convert_with_key(key, super().get(key, default))

        def pop(self, key, default=None):
            return self.convert_with_key(key, super().pop(key, default), False)


    class ConvertingList(list, ConvertingMixin):
        '''A list of values to convert.'''

        def __getitem__(self, key):
            return self.convert_with_key(key, super().__getitem__(key))

        def pop(self, idx=-1):
            return self.convert(super().pop(idx))


    class ConvertingTuple(tuple, ConvertingMixin):
        '''A tuple of values to convert.'''

        def __getitem__(self, key):
            return self.convert_with_key(key, super().__getitem__(key), False)


    class BaseConfigurator:
        '''Converts values: cfg://… is a part of the configuration, ext://… an object of the program.'''
        CONVERT_PATTERN = re.compile(r"^(?P<prefix>[a-z]+)://(?P<suffix>.*)$")
        WORD_PATTERN = re.compile(r"^\s*(\w+)\s*")
        DOT_PATTERN = re.compile(r"^\.\s*(\w+)\s*")
        INDEX_PATTERN = re.compile(r"^\[\s*(\w+)\s*\]\s*")
        DIGIT_PATTERN = re.compile(r"^\d+$")
        value_converters = {"ext": "ext_convert", "cfg": "cfg_convert"}
        importer = staticmethod(__import__)

        def __init__(self, config):
            self.config = self._containing(config, ConvertingDict)

        def _containing(self, value, kind):
            made = kind(value)
            made.configurator = self
            return made

        def convert(self, value):
            '''The value, or what stands for it.'''
            if isinstance(value, ConvertingMixin):
                return value
            if isinstance(value, str):
                scheme = self.CONVERT_PATTERN.match(value)
                name = scheme and self.value_converters.get(scheme[1])
                return getattr(self, name)(scheme[2]) if name else value
            if isinstance(value, dict):
                return self._containing(value, ConvertingDict)
            if isinstance(value, list):
                return self._containing(value, ConvertingList)
            if isinstance(value, tuple) and not hasattr(value, "_fields"):
                return self._containing(value, ConvertingTuple)
            return value

        def ext_convert(self, value):
            return self.resolve(value)

        def cfg_convert(self, value):
            start = self.WORD_PATTERN.match(value)
            if start is None:
                raise ValueError(f"Unable to convert {value!r}")
            found, place = self.config[start[1]], start.end()
            while place < len(value):
                rest = value[place:]
                step = self.DOT_PATTERN.match(rest) or self.INDEX_PATTERN.match(rest)
                if step is None:
                    raise ValueError(f"Unable to convert {value!r} at {rest!r}")
                found = self._part(found, step[1], rest[0] == "[")
                place += step.end()
            return found

        def _part(self, container, word, is_index):
            if is_index and self.DIGIT_PATTERN.match(word):
                try:
                    return container[int(word)]
                except TypeError:
                    # A dict may have digits for a key.
                    pass
            return container[word]

        def resolve(self, s):
            '''What a dotted name stands for.'''
            try:
                return _resolve(s, self.importer)
            except ImportError as error:
                raise ValueError(f"Cannot resolve {s!r}: {error}") from error

        def configure_custom(self, config):
            '''What the callable "()" makes of the rest.'''
            make = self._callable(config.pop("()"))
            return _with_attributes(config, make)

        def _callable(self, given):
            return given if callable(given) else self.resolve(given)

        def as_tuple(self, value):
            return tuple(value) if isinstance(value, list) else value


    def _with_attributes(config, make):
        '''What is made of the entries, with the attributes of the entry ".".'''
        made = make(**{key: config[key] for key in config if key != "." and valid_ident(key)})
        for name, value in (config.get(".") or {}).items():
            setattr(made, name, value)
        return made


    class _Failing:
        '''Errors in the block become one ValueError that says what could not be done.'''

        def __init__(self, what, name=None):
            self.what = what if name is None else f"{what} {name!r}"

        def __enter__(self):
            pass

        def __exit__(self, kind, error, traceback):
            if isinstance(error, Exception):
                raise ValueError(f"Unable to {self.what}") from error


    class DictConfigurator(BaseConfigurator):
        '''Configures logging by a dict.'''

        def configure(self):
            config = self.config
            if "version" not in config:
                raise ValueError("dictionary doesn't specify a version")
            if config["version"] != 1:
                raise ValueError(f"Unsupported version: {config['version']}")
            if config.pop("incremental", False):
                self._change_levels()
                self._configure_loggers(True)
            else:
                disables = config.pop("disable_existing_loggers", True)
                _clear_handlers()
                self._replace("formatter", self.configure_formatter)
                self._replace("filter", self.configure_filter)
                self._make_handlers()
                before = sorted(logging.root.manager.loggerDict)
                named = [*config.get("loggers", {})]
                self._configure_loggers(False, lambda: _leave_alone(before, named, disables))

        def _change_levels(self):
            handlers = self.config.get("handlers", {})
            for name in handlers:
                handler = logging._handlers.get(name)
                if handler is None:
                    raise ValueError(f"No handler found with name {name!r}")
                with _Failing("configure handler", name):
                    level = handlers[name].get("level", None)
                    if level:
                        handler.setLevel(level)

        def _replace(self, word, make):
            parts = self.config.get(word + "s", {})
            for name in parts:
                with _Failing(f"configure {word}", name):
                    parts[name] = make(parts[name])

        def _make_handlers(self):
            handlers = self.config.get("handlers", {})
            later = []
            for names in (sorted(handlers), later):
                for name in names:
                    try:
                        with _Failing("configure handler", name):
                            made = self.configure_handler(handlers[name])
                            made.name = name
                            handlers[name] = made
                    except ValueError as error:
                        # A handler for another one that comes later is made once that is there.
                        cause = error.__cause__
                        if names is later or "target not configured yet" not in str(cause and cause.__cause__):
                            raise
                        later.append(name)

        def _configure_loggers(self, is_incremental, between=lambda: None):
            loggers = self.config.get("loggers", {})
            for name in loggers:
                with _Failing("configure logger", name):
                    self.configure_logger(name, loggers[name], is_incremental)
            between()
            root = self.config.get("root", None)
            if root:
                with _Failing("configure root logger"):
                    self.configure_root(root, is_incremental)

        def configure_formatter(self, config):
            if "()" not in config:
                kind = config.get("class", None)
                given = {"fmt": config.get("format", None), "datefmt": config.get("datefmt", None)}
                validate = (config["validate"],) if "validate" in config else ()
                make = _resolve(kind) if kind else logging.Formatter
                return make(*given.values(), config.get("style", "%"), *validate)
            factory = config["()"]
            try:
                return self.configure_custom(config)
            except TypeError as error:
                # The parameter of a class of scripts may have the name of logging.Formatter's.
                if "'format'" not in str(error):
                    raise
            config.update({"fmt": config.pop("format"), "()": factory})
            return self.configure_custom(config)

        def configure_filter(self, config):
            if "()" in config:
                return self.configure_custom(config)
            return logging.Filter(config.get("name", ""))

        def configure_handler(self, config):
            entries = dict(config)
            formatter = config.pop("formatter", None)
            if formatter:
                with _Failing("set formatter", formatter):
                    formatter = self.config["formatters"][formatter]
            level, filters = config.pop("level", None), config.pop("filters", None)
            if "()" in config:
                make = self._callable(config.pop("()"))
            else:
                make = self.resolve(config.pop("class"))
                if issubclass(make, logging.handlers.MemoryHandler) and "target" in config:
                    self._find_target(config, entries)
            made = _with_attributes(config, lambda **values: _made_handler(make, values))
            if formatter:
                made.setFormatter(formatter)
            if level is not None:
                made.setLevel(level)
            if filters:
                self.add_filters(made, filters)
            return made

        def _find_target(self, config, entries):
            with _Failing("set target handler", config["target"]):
                target = self.config["handlers"][config["target"]]
                if not isinstance(target, logging.Handler):
                    # This is tried again.
                    config.update(entries)
                    raise TypeError("target not configured yet")
                config["target"] = target

        def add_filters(self, filterer, filters):
            for given in filters:
                with _Failing("add filter", given):
                    is_filter = callable(given) or callable(getattr(given, "filter", None))
                    filterer.addFilter(given if is_filter else self.config["filters"][given])

        def add_handlers(self, logger, handlers):
            for name in handlers:
                with _Failing("add handler", name):
                    logger.addHandler(self.config["handlers"][name])

        def configure_root(self, config, incremental=False):
            self.common_logger_config(logging.getLogger(), config, incremental)

        def configure_logger(self, name, config, incremental=False):
            configured = logging.getLogger(name)
            self.common_logger_config(configured, config, incremental)
            configured.disabled = False
            propagates = config.get("propagate", None)
            if propagates is not None:
                configured.propagate = propagates

        def common_logger_config(self, logger, config, incremental=False):
            if (level := config.get("level", None)) is not None:
                logger.setLevel(level)
            if incremental:
                return
            for old in logger.handlers.copy():
                logger.removeHandler(old)
            for key, add in (("handlers", self.add_handlers), ("filters", self.add_filters)):
                if names := config.get(key, None):
                    add(logger, names)


    def _made_handler(make, values):
        try:
            return make(**values)
        except TypeError as error:
            # An old name of the parameter, which scripts' classes may still have.
            if "'stream'" not in str(error):
                raise
        stream = values.pop("stream")
        return make(**values, strm=stream)


    dictConfigClass = DictConfigurator


    def dictConfig(config):
        '''Configure logging by a dict.'''
        dictConfigClass(config).configure()


    def _clear_handlers():
        logging.shutdown(logging._handlerList)
        logging._handlers.clear()
        logging._handlerList.clear()


    def _leave_alone(before, named, disables):
        '''What becomes of the loggers that a configuration does not name: those below a named one go on.'''
        for name in before:
            if name not in named:
                logger = logging.root.manager.loggerDict[name]
                if any(name.startswith(other + ".") for other in named):
                    if isinstance(logger, logging.PlaceHolder):
                        continue
                    logger.setLevel(logging.NOTSET)
                    logger.handlers, logger.propagate = [], True
                else:
                    logger.disabled = disables


    def fileConfig(fname, defaults=None, disable_existing_loggers=True, encoding=None):
        '''Configure logging by a file of sections.'''
        from _logging_file import configure
        configure(fname, defaults, disable_existing_loggers, encoding)
    """#
}
