# The level of the stack counts the frames of the library, which are not the script's.
import logging
import threading
import warnings


def old():
    warnings.warn("old is deprecated", DeprecationWarning, stacklevel=2)


def use():
    threading.Thread(target=use).getName()
    logging.getLogger("a").warn("message")
    old()


logging.getLogger("a").addHandler(logging.NullHandler())
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    use()
for warning in caught:
    print(warning.lineno, warning.message)
