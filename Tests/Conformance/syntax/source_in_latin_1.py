# -*- coding: latin-1 -*-
café = "café"
print(ascii(café), len(café), [ascii(name) for name in globals() if name.startswith("caf")])


def über(*größen):
    return sum(größen)


print(über(1, 2), ascii(über.__name__))
über("é") + missing
