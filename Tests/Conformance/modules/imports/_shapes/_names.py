print("init", __name__, __package__)


def label(n):
    return f"area {n}"
