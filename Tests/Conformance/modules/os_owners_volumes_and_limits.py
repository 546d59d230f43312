"""Owners and attributes of files, what is known of volumes, limits of the system and of files."""
import errno
import os
import shutil
import tempfile

folder = tempfile.mkdtemp()
path = os.path.join(folder, "file")
open(path, "w").close()
os.symlink("file", os.path.join(folder, "link"))


def show(function, *args, **keywords):
    try:
        result = function(*args, **keywords)
    except Exception as error:
        print(function.__name__, type(error).__name__, str(error).replace(folder, "FOLDER"))
    else:
        print(function.__name__, result)


user, group = os.getuid(), os.getgid()
fd = os.open(path, os.O_RDWR)
show(os.chown, path, user, group)
show(os.chown, path, -1, -1, follow_symlinks=False)
show(os.chown, fd, -1, -1)
show(os.chown, path + "x", -1, -1)
show(os.chown, path, "0", 0)
show(os.chown, path, 0, 1.5)
show(os.chown, path, -2, 0)
show(os.chown, path, 0, 1 << 70)
show(os.chown, path, -1)
show(os.lchown, os.path.join(folder, "link"), -1, -1)
show(os.lchown, path + "x", -1, -1)
show(os.fchown, fd, -1, -1)
show(os.fchown, -1, -1, -1)
show(os.fchown, "x", -1, -1)
show(os.mknod, path + "3")
show(os.mknod, path + "3")
show(os.mknod, path + "4", 0o600 | 0o010000)
print(oct(os.stat(path + "3").st_mode), oct(os.stat(path + "4").st_mode))
show(os.chroot, path + "x")

for name in ("getxattr", "removexattr"):
    show(getattr(os, name), path + "x", "user.name")
    show(getattr(os, name), path)
show(os.setxattr, path + "x", "user.name", b"value")
show(os.setxattr, path, "user.name", "value")
show(os.listxattr, path + "x")
try:
    os.setxattr(path, "user.name", b"value", os.XATTR_CREATE)
    kept = os.getxattr(path, "user.name") == b"value" and os.listxattr(path) == ["user.name"]
    os.setxattr(fd, b"user.name", b"other", os.XATTR_REPLACE)
    kept = kept and os.getxattr(fd, "user.name") == b"other"
    os.removexattr(path, "user.name")
    kept = kept and os.listxattr(path) == []
    try:
        os.getxattr(path, "user.name")
    except OSError as error:
        kept = kept and error.errno == errno.ENODATA
except OSError as error:
    kept = error.errno == errno.EOPNOTSUPP
print("attributes are kept, or not supported:", kept)

volume = os.statvfs(folder)
print(type(volume).__name__, len(volume), volume.n_fields, volume.n_sequence_fields, volume.n_unnamed_fields,
      volume.__match_args__)
print([volume[0] == volume.f_bsize > 0, volume[1] == volume.f_frsize > 0, volume.f_blocks >= volume.f_bfree,
       volume.f_bfree >= volume.f_bavail, volume.f_files >= volume.f_ffree, volume.f_favail >= 0, volume.f_flag >= 0,
       volume.f_namemax, type(volume.f_fsid).__name__])
print(os.fstatvfs(fd).f_namemax, os.statvfs(fd).f_bsize == volume.f_bsize)
show(os.statvfs, path + "x")
show(os.fstatvfs, -1)
show(os.fstatvfs, "x")
print(os.statvfs_result(range(10)), os.statvfs_result(range(11)).f_fsid)

print(os.sysconf("SC_PAGESIZE") in (4096, 16384, 65536), os.sysconf("SC_PAGE_SIZE") == os.sysconf(30),
      os.sysconf("SC_NPROCESSORS_ONLN") >= 1, os.sysconf("SC_CLK_TCK"), os.sysconf("SC_INT_MAX"))
show(os.sysconf, "PAGESIZE")
show(os.sysconf, 1.5)
show(os.sysconf, 100000)
show(os.confstr, "CS_PATH")
show(os.confstr, "PATH")
show(os.confstr, None)
show(os.confstr, 100000)
show(os.pathconf, folder, "PC_NAME_MAX")
show(os.pathconf, fd, "PC_PIPE_BUF")
show(os.pathconf, path + "x", "PC_NAME_MAX")
show(os.pathconf, folder, "NAME_MAX")
show(os.pathconf, folder, 10000)
show(os.fpathconf, fd, "PC_PATH_MAX")
show(os.fpathconf, fd, 5)
show(os.fpathconf, -1, 5)
show(os.fpathconf, "x", 5)
show(os.fpathconf, fd, None)
show(os.device_encoding, fd)
show(os.device_encoding, "x")
os.close(fd)
shutil.rmtree(folder)
