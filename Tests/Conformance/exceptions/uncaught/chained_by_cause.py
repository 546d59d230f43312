class ConfigError(Exception):
    pass


try:
    {}["port"]
except KeyError as e:
    raise ConfigError("no port") from e
