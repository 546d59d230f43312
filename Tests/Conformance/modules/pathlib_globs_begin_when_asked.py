import pathlib

here = pathlib.Path(".")
for found in here.glob(""), here.glob("/a"), here.glob("a**"), here.rglob("/a"):
    print(found.__qualname__)
    try:
        next(found)
    except (NotImplementedError, ValueError) as error:
        print(error)
