# Links in a circle, and what does not exist, stay as they are; strict refuses them.
import os
import tempfile

with tempfile.TemporaryDirectory() as folder:
    root = os.path.realpath(folder)
    os.chdir(root)
    os.makedirs("a/b")
    for name, target in (("l1", "l2"), ("l2", "l1"), ("l3", "a/b"), ("l4", "nope/x"), ("a/up", ".."), ("l5", "l5/x"),
                         ("l6", root + "/l3/../zz")):
        os.symlink(target, name)
    for path in ("l1", "l1/x/..", "l3", "l3/..", "l4", "l4/../q", "a/up/a/b", "l5", "l5/y", "l6/k", "", "no/../l3"):
        print(path, os.path.relpath(os.path.realpath(path), root))
    for path in ("l1", "nope", "l4"):
        try:
            os.path.realpath(path, strict=True)
        except OSError as error:
            print(path, type(error).__name__, error)
    print(os.path.ismount("l3"), os.path.ismount("nothing"))
    os.chdir("/")
