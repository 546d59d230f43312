"""WindowsPath.is_mount, which refuses every path, and what WindowsPath has of Path."""
import pathlib

for path in (pathlib.Path("/"), None):
    try:
        pathlib.WindowsPath.is_mount(path)
    except NotImplementedError as error:
        print(error)
try:
    pathlib.WindowsPath("/")
except NotImplementedError as error:
    print(error)
print(pathlib.Path("/").is_mount(), pathlib.Path("absent").is_mount(), pathlib.WindowsPath.__mro__)
