import importlib.resources
import os
import sys
import tempfile

with tempfile.TemporaryDirectory() as folder:
    package = os.path.join(folder, "packed")
    os.makedirs(os.path.join(package, "data"))
    for name, text in {"__init__.py": "", "text.txt": "hello é\n", "data/inner.txt": "inner"}.items():
        with open(os.path.join(package, name), "w", encoding="utf-8") as file:
            file.write(text)
    sys.path.insert(0, folder)
    files = importlib.resources.files("packed")
    print(files.name, (files / "text.txt").read_text("utf-8"), files.joinpath("data", "inner.txt").read_bytes())
    print(sorted(each.name for each in files.iterdir() if not each.name.startswith("__")))
    with importlib.resources.as_file(files / "text.txt") as path:
        print(path.name, path.exists())
    import packed
    print(importlib.resources.files(packed) == files)
    try:
        importlib.resources.files("json.decoder")
    except TypeError as e:
        print(e)
