"""codecs.open: files of encoded text."""
import codecs
import os
import tempfile

with tempfile.TemporaryDirectory() as folder:
    name = os.path.join(folder, "file")
    with codecs.open(name, "w", "utf-16") as file:
        print(type(file).__name__, file.encoding, file.write("caf\xe9\n"), file.writelines(["a\n", "b"]), file.mode, isinstance(file.writer, codecs.StreamWriter))
    with codecs.open(name, encoding="utf-16") as file:
        print([ascii(line) for line in file])
    with codecs.open(name, "rb") as file:
        print(file.read())
    with codecs.open(name, "a+", "latin-1", errors="replace") as file:
        file.write("\u20ac\xff")
        file.seek(0)
        print(ascii(file.read()), file.errors)
    for arguments in ((name, "r", "nowhere"), (name + "x",), (name, "q", "utf-8")):
        try:
            codecs.open(*arguments)
        except Exception as error:
            print(type(error).__name__, str(error).replace(folder, "FOLDER"))
