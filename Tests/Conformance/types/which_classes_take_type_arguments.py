import array
import collections
import itertools
import pathlib
import types

for cls in (
    itertools.chain, itertools.count, types.AsyncGeneratorType, types.GeneratorType, array.array, pathlib.Path,
    pathlib.PurePath, collections.deque, map, enumerate, types.MappingProxyType,
):
    try:
        print(cls[int])
    except TypeError as error:
        print(error)
