"""What shutil tells of archives and of disks, and how formats are registered."""
import os
import shutil
import tempfile

folder = tempfile.mkdtemp()


def show(function, *args, **keywords):
    try:
        print(function.__name__, repr(function(*args, **keywords)).replace(folder, "FOLDER"))
    except Exception as error:
        print(function.__name__, type(error).__name__, str(error).replace(folder, "FOLDER"))


usage = shutil.disk_usage(folder)
print(type(usage).__name__, usage._fields, usage.total >= usage.used >= 0, usage.free > 0)
show(shutil.disk_usage, os.path.join(folder, "none"))
path = os.path.join(folder, "file")
open(path, "w").close()
show(shutil.chown, path, os.getuid(), os.getgid())
show(shutil.chown, path, group=os.getgid())
show(shutil.chown, path)
show(shutil.chown, path, "no such user at all")
show(shutil.chown, path, group="no such group at all")
show(shutil.chown, os.path.join(folder, "none"), os.getuid())


def pack(base_name, base_dir, **keywords):
    print("pack", base_name.replace(folder, "FOLDER"), base_dir, sorted(keywords))
    return base_name + ".own"


def unpack(filename, extract_dir, **keywords):
    print("unpack", filename, extract_dir, keywords)


show(shutil.register_archive_format, "own", pack, [("x", 1)], "an own format")
show(shutil.register_archive_format, "own", 5)
show(shutil.register_archive_format, "own", pack, 5)
show(shutil.register_archive_format, "own", pack, [5])
print([row for row in shutil.get_archive_formats() if row[0] == "own"])
show(shutil.make_archive, os.path.join(folder, "base"), "own", base_dir="sub")
show(shutil.make_archive, os.path.join(folder, "base"), "none")
show(shutil.unregister_archive_format, "own")
show(shutil.unregister_archive_format, "own")
show(shutil.register_unpack_format, "own", [".own"], unpack, [("y", 2)], "an own format")
show(shutil.register_unpack_format, "other", [".own"], unpack)
show(shutil.register_unpack_format, "other", [".other"], 5)
print([row for row in shutil.get_unpack_formats() if row[0] == "own"])
show(shutil.unpack_archive, "a.own", "there")
show(shutil.unpack_archive, "a.xyz", "there", "own")
show(shutil.unpack_archive, "a.xyz", "there")
show(shutil.unpack_archive, "a.own", "there", "none")
show(shutil.unregister_unpack_format, "own")
show(shutil.unregister_unpack_format, "own")
shutil.rmtree(folder)
