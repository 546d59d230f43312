import os
import shutil
import tempfile

folder = tempfile.mkdtemp()
os.chdir(folder)
os.mkdir("bin")
for name, mode in ("bin/tool", 0o755), ("bin/text", 0o644), ("here", 0o755):
    open(name, "w").close()
    os.chmod(name, mode)
os.mkdir("bin/folder")
for command in "tool", "text", "folder", "none", "./here", "bin/tool", "bin/text":
    print(command, shutil.which(command, path="bin"))
print(shutil.which(b"tool", path="bin"), shutil.which(b"tool", path=b"other:bin"), shutil.which("text", os.F_OK, "bin"))
print(shutil.which("here", path=""), shutil.which("here", path=":"), shutil.which("here", path="bin:"))
os.environ["PATH"] = ""
print(shutil.which("here"))
os.environ["PATH"] = "bin"
print(shutil.which("tool"), shutil.which(b"tool"))
os.environ.update(COLUMNS="33", LINES="44")
print(shutil.get_terminal_size())
os.environ.update(COLUMNS=" 12 ", LINES="5")
print(shutil.get_terminal_size())
