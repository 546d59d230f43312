"""fileinput: where it is, hooks that open, changes in place, and what is refused."""
import fileinput
import pathlib
import tempfile


def outcome(function, *arguments, **keywords):
    try:
        return function(*arguments, **keywords)
    except Exception as error:
        return f"{type(error).__name__}: {error}".replace(folder, "FOLDER")


folder = tempfile.mkdtemp()
for name, text in (("1.txt", "one\ntwo\n"), ("2.txt", "three\nfour"), ("3.latin", "caf\xe9\n")):
    pathlib.Path(folder, name).write_text(text, encoding="latin-1")
names = [folder + "/1.txt", folder + "/2.txt"]
with fileinput.input(names) as lines:
    print(lines.readline(), fileinput.filename().replace(folder, ""), fileinput.lineno(), fileinput.filelineno(), fileinput.isfirstline(), fileinput.isstdin())
    for line in lines:
        print(repr(line), fileinput.lineno(), fileinput.filelineno(), fileinput.isfirstline(), lines.isfirstline(), lines.fileno() > 2)
        if line == "three\n":
            fileinput.nextfile()
    print(repr(lines.readline()), fileinput.lineno())
print(outcome(fileinput.lineno), outcome(fileinput.filelineno), outcome(fileinput.isfirstline), outcome(fileinput.isstdin), outcome(fileinput.nextfile))
print([ascii(line) for line in fileinput.FileInput([folder + "/3.latin"], openhook=fileinput.hook_encoded("latin-1"))],
      [line for line in fileinput.FileInput(names[:1], openhook=fileinput.hook_compressed)], [line for line in fileinput.FileInput(names[0], mode="rb")])
for keywords in ({"inplace": True, "openhook": open}, {"mode": "w"}, {"openhook": 5}, {"mode": "rb", "encoding": "ascii"}):
    print(type(outcome(fileinput.FileInput, names, **keywords)).__name__, keywords.keys())
with fileinput.FileInput(names[:1], inplace=True, backup=".old") as lines:
    for line in lines:
        print(line.strip().upper())
print(pathlib.Path(names[0]).read_text(), pathlib.Path(names[0] + ".old").read_text(), fileinput.hook_encoded("ascii", "replace")(names[0], "r").name == names[0])
