extension BundledModules {
  /// The module `logging.config`.
  static let loggingConfig: StaticString = #"""
    '''Loggers, handlers and formatters from a dict or a file.'''
    import functools
    import io
    import logging
    import logging.handlers
    import os
    import re

    DEFAULT_LOGGING_CONFIG_PORT = 9030
    RESET_ERROR = 104
    IDENTIFIER = re.compile("^[a-z_][a-z0-9_]*$", re.IGNORECASE)


    def valid_ident(s):
        if not IDENTIFIER.match(s):
            raise ValueError("Not a valid Python identifier: %r" % s)
        return True


    def _resolve(name):
        '''What a dotted name stands for.'''
        from importlib import import_module
        parts = name.split(".")
        used = parts.pop(0)
        found = import_module(used)
        for part in parts:
            used += "." + part
            try:
                found = getattr(found, part)
            except AttributeError:
                import_module(used)
                found = getattr(found, part)
        return found


    class ConvertingMixin:
        '''A container whose values are converted when they are got.'''

        def convert_with_key(self, key, value, replace=True):
            result = self.configurator.convert(value)
            if value is not result:
                if replace:
                    self[key] = result
                if type(result) in (ConvertingDict, ConvertingList, ConvertingTuple):
                    result.parent = self
                    result.key = key
            return result

        def convert(self, value):
            result = self.configurator.convert(value)
            if value is not result and type(result) in (ConvertingDict, ConvertingList, ConvertingTuple):
                result.parent = self
            return result


    class ConvertingDict(dict, ConvertingMixin):
        def __getitem__(self, key):
            return self.convert_with_key(key, dict.__getitem__(self, key))

        def get(self, key, default=None):
            return self.convert_with_key(key, dict.get(self, key, default))

        def pop(self, key, default=None):
            return self.convert_with_key(key, dict.pop(self, key, default), replace=False)


    class ConvertingList(list, ConvertingMixin):
        def __getitem__(self, key):
            return self.convert_with_key(key, list.__getitem__(self, key))

        def pop(self, idx=-1):
            return self.convert(list.pop(self, idx))


    class ConvertingTuple(tuple, ConvertingMixin):
        def __getitem__(self, key):
            return self.convert_with_key(key, tuple.__getitem__(self, key), replace=False)


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
            self.config = ConvertingDict(config)
            self.config.configurator = self

        def resolve(self, s):
            '''What a dotted name stands for.'''
            try:
                return _resolve(s)
            except ImportError as error:
                raise ValueError(f"Cannot resolve {s!r}: {error}") from error

        def ext_convert(self, value):
            return self.resolve(value)

        def cfg_convert(self, value):
            rest = value
            match = self.WORD_PATTERN.match(rest)
            if match is None:
                raise ValueError("Unable to convert %r" % value)
            rest = rest[match.end():]
            found = self.config[match[1]]
            while rest:
                match = self.DOT_PATTERN.match(rest)
                if match:
                    found = found[match[1]]
                else:
                    match = self.INDEX_PATTERN.match(rest)
                    if not match:
                        raise ValueError(f"Unable to convert {value!r} at {rest!r}")
                    index = match[1]
                    if self.DIGIT_PATTERN.match(index):
                        try:
                            found = found[int(index)]
                        except TypeError:
                            found = found[index]
                    else:
                        found = found[index]
                rest = rest[match.end():]
            return found

        def convert(self, value):
            for plain, kind in ((dict, ConvertingDict), (list, ConvertingList), (tuple, ConvertingTuple)):
                if not isinstance(value, kind) and isinstance(value, plain) and not (
                        plain is tuple and hasattr(value, "_fields")):
                    value = kind(value)
                    value.configurator = self
                    return value
            if isinstance(value, str):
                match = self.CONVERT_PATTERN.match(value)
                if match:
                    converter = self.value_converters.get(match["prefix"])
                    if converter:
                        return getattr(self, converter)(match["suffix"])
            return value

        def configure_custom(self, config):
            '''What the callable "()" makes of the rest.'''
            factory = config.pop("()")
            if not callable(factory):
                factory = self.resolve(factory)
            properties = config.pop(".", None)
            result = factory(**{key: config[key] for key in config if valid_ident(key)})
            for name, value in (properties or {}).items():
                setattr(result, name, value)
            return result

        def as_tuple(self, value):
            return tuple(value) if isinstance(value, list) else value


    class DictConfigurator(BaseConfigurator):
        '''Configures logging by a dict.'''

        def configure(self):
            config = self.config
            if "version" not in config:
                raise ValueError("dictionary doesn't specify a version")
            if config["version"] != 1:
                raise ValueError("Unsupported version: %s" % config["version"])
            if config.pop("incremental", False):
                self._change(config)
            else:
                self._set_up(config, config.pop("disable_existing_loggers", True))

        def _change(self, config):
            for name, part in config.get("handlers", {}).items():
                handler = logging._named_handler(name)
                if handler is None:
                    raise ValueError("No handler found with name %r" % name)
                try:
                    level = config["handlers"][name].get("level", None)
                    if level:
                        handler.setLevel(logging._check_level(level))
                except Exception as error:
                    raise ValueError("Unable to configure handler %r" % name) from error
            loggers = config.get("loggers", {})
            for name in loggers:
                try:
                    self.configure_logger(name, loggers[name], True)
                except Exception as error:
                    raise ValueError("Unable to configure logger %r" % name) from error
            root = config.get("root", None)
            if root:
                try:
                    self.configure_root(root, True)
                except Exception as error:
                    raise ValueError("Unable to configure root logger") from error

        def _set_up(self, config, disable_existing):
            _clear_handlers()
            for group, word, make in (("formatters", "formatter", self.configure_formatter),
                                      ("filters", "filter", self.configure_filter)):
                parts = config.get(group, {})
                for name in parts:
                    try:
                        parts[name] = make(parts[name])
                    except Exception as error:
                        raise ValueError(f"Unable to configure {word} {name!r}") from error
            handlers = config.get("handlers", {})
            waiting = []
            for name in sorted(handlers):
                try:
                    handler = self.configure_handler(handlers[name])
                    handler.name = name
                    handlers[name] = handler
                except Exception as error:
                    if "target not configured yet" not in str(error.__cause__):
                        raise ValueError(f"Unable to configure handler {name!r}") from error
                    waiting.append(name)
            for name in waiting:
                try:
                    handler = self.configure_handler(handlers[name])
                    handler.name = name
                    handlers[name] = handler
                except Exception as error:
                    raise ValueError(f"Unable to configure handler {name!r}") from error
            root = logging.root
            existing = sorted(root.manager.loggerDict)
            children = []
            loggers = config.get("loggers", {})
            for name in loggers:
                if name in existing:
                    children += [other for other in existing if other.startswith(name + ".")]
                    existing.remove(name)
                try:
                    self.configure_logger(name, loggers[name])
                except Exception as error:
                    raise ValueError(f"Unable to configure logger {name!r}") from error
            _leave_alone(existing, children, disable_existing)
            part = config.get("root", None)
            if part:
                try:
                    self.configure_root(part)
                except Exception as error:
                    raise ValueError("Unable to configure root logger") from error

        def configure_formatter(self, config):
            if "()" in config:
                factory = config["()"]
                try:
                    return self.configure_custom(config)
                except TypeError as error:
                    if "'format'" not in str(error):
                        raise
                    config["fmt"] = config.pop("format")
                    config["()"] = factory
                    return self.configure_custom(config)
            name = config.get("class", None)
            kind = _resolve(name) if name else logging.Formatter
            values = [config.get("format", None), config.get("datefmt", None), config.get("style", "%")]
            if "validate" in config:
                values.append(config["validate"])
            return kind(*values)

        def configure_filter(self, config):
            return self.configure_custom(config) if "()" in config else logging.Filter(config.get("name", ""))

        def add_filters(self, filterer, filters):
            for name in filters:
                try:
                    if callable(name) or callable(getattr(name, "filter", None)):
                        filter = name
                    else:
                        filter = self.config["filters"][name]
                    filterer.addFilter(filter)
                except Exception as error:
                    raise ValueError("Unable to add filter %r" % name) from error

        def configure_handler(self, config):
            copy = dict(config)
            formatter = config.pop("formatter", None)
            if formatter:
                try:
                    formatter = self.config["formatters"][formatter]
                except Exception as error:
                    raise ValueError("Unable to set formatter %r" % formatter) from error
            level = config.pop("level", None)
            filters = config.pop("filters", None)
            if "()" in config:
                factory = config.pop("()")
                if not callable(factory):
                    factory = self.resolve(factory)
            else:
                kind = self.resolve(config.pop("class"))
                if issubclass(kind, logging.handlers.MemoryHandler) and "target" in config:
                    try:
                        target = self.config["handlers"][config["target"]]
                        if not isinstance(target, logging.Handler):
                            config.update(copy)
                            raise TypeError("target not configured yet")
                        config["target"] = target
                    except Exception as error:
                        raise ValueError("Unable to set target handler %r" % config["target"]) from error
                factory = kind
            properties = config.pop(".", None)
            values = {key: config[key] for key in config if valid_ident(key)}
            try:
                result = factory(**values)
            except TypeError as error:
                if "'stream'" not in str(error):
                    raise
                values["strm"] = values.pop("stream")
                result = factory(**values)
            if formatter:
                result.setFormatter(formatter)
            if level is not None:
                result.setLevel(logging._check_level(level))
            if filters:
                self.add_filters(result, filters)
            for name, value in (properties or {}).items():
                setattr(result, name, value)
            return result

        def add_handlers(self, logger, handlers):
            for name in handlers:
                try:
                    logger.addHandler(self.config["handlers"][name])
                except Exception as error:
                    raise ValueError("Unable to add handler %r" % name) from error

        def common_logger_config(self, logger, config, incremental=False):
            level = config.get("level", None)
            if level is not None:
                logger.setLevel(logging._check_level(level))
            if not incremental:
                for handler in logger.handlers[:]:
                    logger.removeHandler(handler)
                handlers = config.get("handlers", None)
                if handlers:
                    self.add_handlers(logger, handlers)
                filters = config.get("filters", None)
                if filters:
                    self.add_filters(logger, filters)

        def configure_logger(self, name, config, incremental=False):
            logger = logging.getLogger(name)
            self.common_logger_config(logger, config, incremental)
            logger.disabled = False
            propagate = config.get("propagate", None)
            if propagate is not None:
                logger.propagate = propagate

        def configure_root(self, config, incremental=False):
            self.common_logger_config(logging.getLogger(), config, incremental)


    dictConfigClass = DictConfigurator


    def dictConfig(config):
        '''Configure logging by a dict.'''
        dictConfigClass(config).configure()


    def _clear_handlers():
        handlers = [handler for reference in logging._handlerList if (handler := reference()) is not None]
        for handler in handlers:
            handler.acquire()
            try:
                handler.flush()
                handler.close()
            except (OSError, ValueError):
                pass
            finally:
                handler.release()
        logging._handlers.clear()


    def _leave_alone(existing, children, disable_existing):
        '''Loggers that a configuration does not name.'''
        for name in existing:
            logger = logging.root.manager.loggerDict[name]
            if name in children:
                if isinstance(logger, logging.Logger):
                    logger.setLevel(logging.NOTSET)
                    logger.handlers = []
                    logger.propagate = True
            elif isinstance(logger, logging.Logger):
                logger.disabled = disable_existing


    def fileConfig(fname, defaults=None, disable_existing_loggers=True, encoding=None):
        '''Configure logging by a file of sections.'''
        import configparser
        if isinstance(fname, str):
            if not os.path.exists(fname):
                raise FileNotFoundError(f"{fname} doesn't exist")
            if not os.path.getsize(fname):
                raise RuntimeError(f"{fname} is an empty file")
        if isinstance(fname, configparser.RawConfigParser):
            parser = fname
        else:
            try:
                parser = configparser.ConfigParser(defaults)
                if hasattr(fname, "readline"):
                    parser.read_file(fname)
                else:
                    parser.read(fname, encoding=encoding)
            except configparser.ParsingError as error:
                raise RuntimeError(f"{fname} is invalid: {error}") from error
        formatters = {}
        for name in _names(parser["formatters"]["keys"]):
            section = parser["formatter_" + name]
            kind = section.get("class")
            kind = _resolve(kind) if kind else logging.Formatter
            formatters[name] = kind(section.get("format", raw=True, fallback=None),
                                    section.get("datefmt", raw=True, fallback=None),
                                    section.get("style", raw=True, fallback="%"))
        _clear_handlers()
        handlers = _file_handlers(parser, formatters)
        _file_loggers(parser, handlers, disable_existing_loggers)


    def _names(text):
        return [name.strip() for name in text.split(",") if name.strip()]


    def _evaluated(text, default):
        return eval(default if text is None else text, vars(logging))


    def _file_handlers(parser, formatters):
        handlers, waiting = {}, []
        for name in _names(parser["handlers"]["keys"]):
            section = parser["handler_" + name]
            kind = section["class"]
            try:
                kind = eval(kind, vars(logging))
            except (AttributeError, NameError):
                kind = _resolve(kind)
            handler = kind(*_evaluated(section.get("args"), "()"), **_evaluated(section.get("kwargs"), "{}"))
            handler.name = name
            if section.get("level"):
                handler.setLevel(section["level"])
            if section.get("formatter"):
                handler.setFormatter(formatters[section["formatter"]])
            if issubclass(kind, logging.handlers.MemoryHandler) and section.get("target"):
                waiting.append((handler, section["target"]))
            handlers[name] = handler
        for handler, target in waiting:
            handler.setTarget(handlers[target])
        return handlers


    def _file_loggers(parser, handlers, disable_existing):
        names = _names(parser["loggers"]["keys"])
        names.remove("root")
        root = logging.root
        _file_logger(root, parser["logger_root"], handlers)
        existing = sorted(root.manager.loggerDict)
        children = []
        for name in names:
            section = parser["logger_" + name]
            qualified = section["qualname"]
            logger = logging.getLogger(qualified)
            if qualified in existing:
                children += [other for other in existing if other.startswith(qualified + ".")]
                existing.remove(qualified)
            logger.propagate = section.getint("propagate", fallback=1)
            logger.disabled = False
            _file_logger(logger, section, handlers)
        _leave_alone(existing, children, disable_existing)


    def _file_logger(logger, section, handlers):
        if "level" in section:
            logger.setLevel(section["level"])
        for handler in logger.handlers[:]:
            logger.removeHandler(handler)
        for name in _names(section.get("handlers", "")):
            logger.addHandler(handlers[name])


    def listen(port=DEFAULT_LOGGING_CONFIG_PORT, verify=None):
        raise NotImplementedError("logging.config.listen is not supported: Martlet has no network")


    def stopListening():
        '''Nothing listens.'''
    """#
}
