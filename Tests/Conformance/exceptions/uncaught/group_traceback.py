def make():
    errors = []
    for kind in ValueError, KeyError:
        try:
            raise kind("x")
        except kind as e:
            errors.append(e)
    return errors


raise ExceptionGroup("several", make())
