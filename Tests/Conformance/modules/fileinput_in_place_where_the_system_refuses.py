import fileinput
import os
import tempfile

path = os.path.join(tempfile.mkdtemp(), "file")
for name in "unlink", "fstat", "chmod":
    with open(path, "w") as file:
        file.write("one\ntwo\n")
    usual = getattr(os, name)

    def refuse(*arguments, **keywords):
        raise OSError("refused")

    with fileinput.input(path, inplace=True) as lines:
        setattr(os, name, refuse)
        try:
            for line in lines:
                print(line.upper(), end="")
            lines.nextfile()
        finally:
            setattr(os, name, usual)
    print(name, open(path).read().split(), os.path.exists(path + ".bak"))
