import sys

print(sys.exc_info(), sys.exception())
try:
    raise ValueError("x")
except ValueError as e:
    print(sys.exc_info()[:2], sys.exception() is e)

    def inner():
        return sys.exception()

    print(inner() is e)
print(sys.exception())
