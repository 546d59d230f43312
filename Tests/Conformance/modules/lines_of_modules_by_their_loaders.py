import linecache

import _told_by_its_loader as told

print(told.__spec__.name, told.LOADER, told.SPEC is told.__spec__, type(told.__loader__).__name__)
print(linecache.lazycache("elsewhere", vars(told)), repr(linecache.getline("elsewhere", 1)))
