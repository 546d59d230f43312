import _replaces_itself
from _replaces_itself import value
print(type(_replaces_itself).__name__, value)
