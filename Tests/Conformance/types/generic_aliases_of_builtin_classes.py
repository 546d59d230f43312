import array
import itertools
import types
import typing

for kind in (itertools.chain, types.AsyncGeneratorType, tuple, dict, type, enumerate, BaseExceptionGroup):
    print(kind[int], kind[int].__origin__ is kind)
for kind in (array.array, itertools.product, itertools.count, map, zip, memoryview, slice, types.GeneratorType, int):
    try:
        print(kind[int])
    except TypeError as error:
        print(error)
print(typing.GenericAlias is types.GenericAlias, typing.GenericAlias(list, int) | None)
