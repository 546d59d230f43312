__all__ = ["one", "_two", "_part"]
one, _two, three = 1, 2, 3
