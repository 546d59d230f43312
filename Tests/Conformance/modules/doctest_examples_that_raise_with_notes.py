import doctest


def noted():
    """
    >>> noted()
    Traceback (most recent call last):
      ...
    ValueError: text
    a note
    another

    >>> compile("a b", "x", "eval")
    Traceback (most recent call last):
      ...
    SyntaxError: invalid syntax
    """
    error = ValueError("text")
    error.add_note("a note")
    error.add_note("another")
    raise error


print(doctest.testmod())
