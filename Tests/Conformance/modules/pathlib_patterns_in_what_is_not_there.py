# Patterns below a folder that does not exist, or a file, match nothing.
from pathlib import Path

for name in ("missing", __file__):
    for pattern in ("*", "**", "**/*", "a", "*/a", "a/*"):
        print(pattern, list(Path(name).glob(pattern)), list(Path(name).rglob(pattern)))
