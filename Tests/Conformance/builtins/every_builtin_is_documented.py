import builtins

without = []
for name in dir(builtins):
    value = getattr(builtins, name)
    if name.startswith("_") or not callable(value) or name in ("exit", "quit", "ExceptionGroup"):
        continue
    if not value.__doc__:
        without.append(name)
    is_class = isinstance(value, type) and not issubclass(value, BaseException)
    for attribute, found in vars(value).items() if is_class else ():
        if callable(found) and not attribute.startswith("_") and not found.__doc__:
            without.append(f"{name}.{attribute}")
print(without)
