def both():
    try:
        return "try"
    finally:
        return "finally"


def swallow():
    try:
        raise ValueError
    finally:
        return "swallowed"


print(both(), swallow())
