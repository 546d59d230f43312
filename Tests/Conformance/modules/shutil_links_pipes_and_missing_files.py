import os
import shutil
import tempfile

os.chdir(tempfile.mkdtemp())
with open("file", "w") as file:
    file.write("content")
os.chmod("file", 0o640)
os.symlink("file", "link")
os.symlink("gone", "broken")
os.mkfifo("pipe")


def tell(function, *arguments, **keywords):
    try:
        print(function(*arguments, **keywords))
    except OSError as error:
        print(type(error).__name__, error)


tell(shutil.copyfile, "pipe", "other")
tell(shutil.copyfile, "file", "pipe")
tell(shutil.copyfile, "file", "link")
tell(shutil.copyfile, "file", "none/")
tell(shutil.copyfile, "link", "second", follow_symlinks=False)
print(os.readlink("second"))
tell(shutil.copy, "link", "third")
print(os.path.islink("third"), oct(os.stat("third").st_mode & 0o777))
tell(shutil.copy2, "broken", "fourth", follow_symlinks=False)
print(os.readlink("fourth"))

os.mkdir("tree")
shutil.copy("file", "tree")
os.symlink("gone", "tree/broken")
os.symlink("file", "tree/link")
tell(shutil.copytree, "tree", "copied", symlinks=True)
print(sorted(os.listdir("copied")), os.readlink("copied/broken"))
tell(shutil.copytree, "tree", "plain")
tell(shutil.copytree, "tree", "patient", ignore_dangling_symlinks=True)
print(sorted(os.listdir("patient")), os.path.islink("patient/link"))
tell(shutil.copytree, "tree", "ignoring", True, shutil.ignore_patterns("b*", "l*"))
print(os.listdir("ignoring"))

tell(shutil.move, "tree", "tree/inner")
os.mkdir("folder")
os.symlink("folder", "way")
tell(shutil.move, "way", "moved")
print(os.path.islink("moved"))
tell(shutil.move, "broken", "folder")
print(os.listdir("folder"))
tell(shutil.move, "file", "folder/")
tell(shutil.move, "third", "moved")

seen = []


def note(function, path, details):
    seen.append((function.__name__, path, details[0].__name__))


for path in "missing", "moved", "second":
    shutil.rmtree(path, onerror=note)
    tell(shutil.rmtree, path)
    shutil.rmtree(path, ignore_errors=True)
print(seen)
shutil.rmtree(b"copied")
print(os.path.exists("copied"))
