print(isinstance(1, object), issubclass(KeyError, LookupError), isinstance(ValueError(), Exception))
print(issubclass(bool, (str, int)), isinstance([], (tuple, (dict, list))), isinstance(1.0, int))
print(isinstance(type, object), isinstance(object, type), issubclass(type, object))
