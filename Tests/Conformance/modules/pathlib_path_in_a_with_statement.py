import asyncio
import pathlib
import warnings

with pathlib.Path("first") as path:
    print(path)


def enter(path):
    with open("/dev/null"), \
            path as same:
        return same is path


async def wait(path):
    with path:
        await asyncio.sleep(1)


# Warnings of deprecated things are told of where the script itself uses them, once a place.
print(enter(pathlib.Path("second")), enter(pathlib.Path("third")))
asyncio.run(wait(pathlib.Path("fourth")))
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    with pathlib.Path("fifth"):
        print([(warning.category.__name__, warning.lineno) for warning in caught])
