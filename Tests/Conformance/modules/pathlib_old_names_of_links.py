"""pathlib: WindowsPath is refused, and old names of links."""
import os
import pathlib
import tempfile
import warnings


def outcome(function, *arguments, **keywords):
    try:
        return function(*arguments, **keywords)
    except Exception as error:
        return f"{type(error).__name__}: {error}".replace(folder, "FOLDER")


folder = tempfile.mkdtemp()
print(outcome(pathlib.WindowsPath, "a"), issubclass(pathlib.WindowsPath, pathlib.PureWindowsPath))
path = pathlib.Path(folder, "file")
path.write_text("x")
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print(path.link_to(path.with_name("linked")), path.with_name("linked").read_text(), [str(one.message) for one in caught])
print(path.with_name("hard").hardlink_to(path), os.stat(path).st_nlink, outcome(path.with_name("hard").hardlink_to, path))
