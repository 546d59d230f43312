"""Threads that import a module wait until the one that runs its text is done, but for cycles of imports."""
import pathlib
import sys
import tempfile
import threading

TEXTS = {
    "slow": "import time\nprint('begins')\ntime.sleep(0.3)\nvalue = 1\nprint('ends')\n",
    "first": "import time\ntime.sleep(0.1)\nimport second\nvalue = 'first'\n",
    "second": "import time\ntime.sleep(0.3)\nimport first\nvalue = 'second'\n",
}


def show(name, results):
    try:
        results.append(__import__(name).value)
    except Exception as error:
        results.append(f"{type(error).__name__} {error}")


def import_at_once(*names):
    results = []
    threads = [threading.Thread(target=show, args=(name, results)) for name in names]
    for thread in threads: thread.start()
    for thread in threads: thread.join()
    print(*sorted(map(str, results)))


with tempfile.TemporaryDirectory() as folder:
    for name, text in TEXTS.items():
        pathlib.Path(folder, f"{name}.py").write_text(text)
    sys.path.insert(0, folder)
    import_at_once("slow", "slow", "slow", "slow")
    import_at_once("first", "second")
    print(sys.modules["slow"].value, sys.modules["second"].first.value)
