import fileinput
import os
import tempfile

with tempfile.TemporaryDirectory() as folder:
    os.chdir(folder)
    for name, text in (("one", "a\nb\n"), ("empty", ""), ("two", "c\nd")):
        with open(name, "w") as file:
            file.write(text)
    with fileinput.input(["one", "empty", "two"]) as lines:
        for line in lines:
            print(repr(line), lines.filename(), lines.lineno(), lines.filelineno(), lines.isfirstline(), lines.isstdin())
    for line in fileinput.input(files=("one", "two")):
        print(fileinput.filename(), fileinput.fileno() > 2, line.strip())
        fileinput.nextfile()
    with fileinput.input("one", inplace=True, backup=".old") as lines:
        for line in lines:
            print(line.upper(), end="")
    print(open("one").read().split(), open("one.old").read().split(), sorted(os.listdir()))
    print([*fileinput.FileInput("two", mode="rb", openhook=lambda name, mode: open(name, mode))])
    os.chdir("/")
fileinput.close()
for wrong in (fileinput.lineno, lambda: fileinput.FileInput(mode="w"), lambda: fileinput.FileInput(openhook=1)):
    try:
        wrong()
    except (RuntimeError, ValueError) as error:
        print(error)
