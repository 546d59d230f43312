# An instance's own attributes with special names are asked, but for those that copy looks for in the class.
import copy


class Thing:
    pass


for name in ("__copy__", "__deepcopy__", "__getstate__", "__reduce_ex__", "__other__"):
    for value in (5, lambda *given: (list, ((1, 2),))):
        thing = Thing()
        thing.a = 1
        setattr(thing, name, value)
        for make in (copy.copy, copy.deepcopy):
            try:
                made = make(thing)
                print(name, type(made).__name__, list(vars(made)) if isinstance(made, Thing) else made)
            except Exception as error:
                print(name, type(error).__name__, error)
