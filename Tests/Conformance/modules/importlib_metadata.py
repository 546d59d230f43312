import importlib.metadata
import os
import sys
import tempfile

with tempfile.TemporaryDirectory() as folder:
    info = os.path.join(folder, "some_package-1.2.dist-info")
    os.mkdir(info)
    files = {
        "METADATA": "Metadata-Version: 2.1\nName: some-package\nVersion: 1.2\nSummary: It is small.\n"
                    "Requires-Dist: other (>=2)\nRequires-Dist: third\nClassifier: A\nClassifier: B\n\nA body.\n",
        "entry_points.txt": "[console_scripts]\nrun = some.mod:main\n\n[plugins]\nsep = os.path:sep\njson = json\n",
        "RECORD": "some/__init__.py,sha256=abc,12\nsome/mod.py,,\n",
        "top_level.txt": "some\n",
    }
    for name, text in files.items():
        with open(os.path.join(info, name), "w") as file:
            file.write(text)
    sys.path.insert(0, folder)
    print(importlib.metadata.version("some-package"), importlib.metadata.version("Some_Package"))
    about = importlib.metadata.metadata("some-package")
    print(about["Name"], about["summary"], about["nothing"], about.get_all("Classifier"), "Version" in about)
    print(importlib.metadata.requires("some-package"))
    print([str(path) for path in importlib.metadata.files("some-package")])
    points = importlib.metadata.entry_points(group="plugins")
    print(sorted(points.names), points["sep"].load(), points["json"].load().__name__, points["sep"].module, points["sep"].attr)
    print("run" in importlib.metadata.entry_points().select(group="console_scripts").names)
    print(importlib.metadata.packages_distributions()["some"])
    print([each.metadata["Name"] for each in importlib.metadata.distributions(path=[folder])])
    try:
        importlib.metadata.version("nothing")
    except importlib.metadata.PackageNotFoundError as e:
        print(e, e.name, isinstance(e, ModuleNotFoundError))
