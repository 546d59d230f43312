import sys

for name in ("multiprocessing", "json", "math", "concurrent.futures"):
    print(__import__(name, fromlist=["*"]).__name__)
print("json.decoder" in sys.modules)
