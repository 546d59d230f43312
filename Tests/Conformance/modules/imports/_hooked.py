plain = 1


def __getattr__(name):
    if name == "lazy":
        return "made"
    raise AttributeError(f"no {name} here")


def __dir__():
    return ["lazy", "plain"]
