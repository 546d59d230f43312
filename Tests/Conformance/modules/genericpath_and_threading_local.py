import genericpath
from _threading_local import local

print(genericpath.commonprefix(["/usr/lib", "/usr/local"]), genericpath.exists("/nowhere"), genericpath.isdir("/"))
values = local()
values.x = 1
print(values.x, hasattr(local(), "x"))
