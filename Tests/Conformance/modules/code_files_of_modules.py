from importlib.util import cache_from_source, source_from_cache

for path in ("a/b.py", "/x/y.z.py", "plain", "a.py"):
    print(cache_from_source(path), cache_from_source(path, optimization=2))
print(source_from_cache("/a/__pycache__/b.cpython-311.pyc"), source_from_cache("__pycache__/b.cpython-311.opt-1.pyc"))
for path in ("a.pyc", "__pycache__/b.pyc"):
    try:
        source_from_cache(path)
    except ValueError as e:
        print(e)
