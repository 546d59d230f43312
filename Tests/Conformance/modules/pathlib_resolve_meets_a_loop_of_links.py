import os
import pathlib
import tempfile


class Encoded:
    def __init__(self, path):
        self.path = path

    def __fspath__(self):
        return os.fsencode(self.path)


with tempfile.TemporaryDirectory() as name:
    folder = pathlib.Path(name).resolve()
    (folder / "a").symlink_to("b")
    (folder / "b").symlink_to("a")
    (folder / "absent").symlink_to("nothing")
    print(os.readlink(Encoded(folder / "a")), os.readlink(folder / "a"))
    for path in ("a", "b/c", "absent", "absent/more", "other"):
        for strict in (False, True):
            try:
                print((folder / path).resolve(strict=strict).relative_to(folder))
            except (OSError, RuntimeError) as error:
                print(type(error).__name__, str(error).replace(str(folder), "FOLDER"), type(error.__context__).__name__)
