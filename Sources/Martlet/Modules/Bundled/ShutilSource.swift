extension BundledModules {
  /// The module `shutil`.
  static let shutil: StaticString = #"""
    '''Copying and removing files and folders.'''
    import fnmatch
    import os
    from _runtime import names_to_come as _names_to_come
    import stat
    import collections

    COPY_BUFSIZE = 64 * 1024


    class Error(OSError):
        '''Several files could not be copied.'''


    class SameFileError(Error):
        '''Source and target are the same file.'''


    class SpecialFileError(OSError):
        '''A kind of file that cannot be copied.'''


    def copyfileobj(fsrc, fdst, length=0):
        while data := fsrc.read(length or COPY_BUFSIZE):
            fdst.write(data)


    def copyfile(src, dst, *, follow_symlinks=True):
        if os.path.exists(dst) and os.path.samefile(src, dst):
            raise SameFileError(f"{src!r} and {dst!r} are the same file")
        if not follow_symlinks and os.path.islink(src):
            os.symlink(os.readlink(src), dst)
            return dst
        with open(src, "rb") as source, open(dst, "wb") as target:
            copyfileobj(source, target)
        return dst


    def copymode(src, dst, *, follow_symlinks=True):
        os.chmod(dst, stat.S_IMODE(os.stat(src).st_mode))


    def copystat(src, dst, *, follow_symlinks=True):
        information = os.stat(src)
        os.utime(dst, ns=(information.st_atime_ns, information.st_mtime_ns))
        os.chmod(dst, stat.S_IMODE(information.st_mode))


    def _target(src, dst):
        return os.path.join(dst, os.path.basename(src)) if os.path.isdir(dst) else dst


    def copy(src, dst, *, follow_symlinks=True):
        dst = _target(src, dst)
        copyfile(src, dst, follow_symlinks=follow_symlinks)
        copymode(src, dst)
        return dst


    def copy2(src, dst, *, follow_symlinks=True):
        dst = _target(src, dst)
        copyfile(src, dst, follow_symlinks=follow_symlinks)
        copystat(src, dst)
        return dst


    def ignore_patterns(*patterns):
        def ignore(path, names):
            return {name for pattern in patterns for name in fnmatch.filter(names, pattern)}
        return ignore


    def copytree(src, dst, symlinks=False, ignore=None, copy_function=copy2, ignore_dangling_symlinks=False,
                 dirs_exist_ok=False):
        names = os.listdir(src)
        ignored = ignore(os.fspath(src), names) if ignore is not None else set()
        os.makedirs(dst, exist_ok=dirs_exist_ok)
        errors = []

        def copy_entry(source, target):
            if symlinks and os.path.islink(source):
                os.symlink(os.readlink(source), target)
            elif os.path.isdir(source):
                copytree(source, target, symlinks, ignore, copy_function, ignore_dangling_symlinks, dirs_exist_ok)
            else:
                copy_function(source, target)

        # What fails is told at the end.
        for name in [name for name in names if name not in ignored]:
            places = os.path.join(src, name), os.path.join(dst, name)
            try:
                copy_entry(*places)
            except OSError as error:
                errors += error.args[0] if isinstance(error, Error) else [(*places, str(error))]
        copystat(src, dst)
        if errors:
            raise Error(errors)
        return dst


    def rmtree(path, ignore_errors=False, onerror=None, *, dir_fd=None):
        import sys

        def failed(function, name):
            if onerror is not None:
                onerror(function, name, sys.exc_info())
            elif not ignore_errors:
                raise

        def remove(folder):
            try:
                if os.path.islink(folder):
                    raise OSError("Cannot call rmtree on a symbolic link")
                entries = list(os.scandir(folder))
            except OSError:
                failed(os.scandir, folder)
                return
            for entry in entries:
                if entry.is_dir(follow_symlinks=False):
                    remove(entry.path)
                    continue
                try:
                    os.unlink(entry.path)
                except OSError:
                    failed(os.unlink, entry.path)
            try:
                os.rmdir(folder)
            except OSError:
                failed(os.rmdir, folder)
        remove(os.fspath(path))


    def move(src, dst, copy_function=copy2):
        target = dst
        if os.path.isdir(dst):
            if os.path.samefile(src, dst):
                os.rename(src, dst)
                return dst
            target = os.path.join(dst, os.path.basename(os.fspath(src).rstrip("/")))
            if os.path.exists(target):
                raise Error(f"Destination path '{target}' already exists")
        try:
            os.rename(src, target)
        except OSError:
            if os.path.isdir(src):
                copytree(src, target, copy_function=copy_function, symlinks=True)
                rmtree(src)
            else:
                copy_function(src, target)
                os.unlink(src)
        return target


    def which(cmd, mode=os.F_OK | os.X_OK, path=None):
        if os.path.dirname(cmd):
            return cmd if os.path.isfile(cmd) and os.access(cmd, mode) else None
        for folder in (os.environ.get("PATH", os.defpath) if path is None else path).split(os.pathsep):
            name = os.path.join(folder, cmd)
            if os.path.isfile(name) and os.access(name, mode):
                return name
        return None


    def get_terminal_size(fallback=(80, 24)):
        columns, lines = (int(text) if (text := os.environ.get(name, "")).isdecimal() else 0 for name in ("COLUMNS", "LINES"))
        if columns <= 0 or lines <= 0:
            try:
                size = os.get_terminal_size(1)
            except OSError:
                size = os.terminal_size(fallback)
            columns = columns if columns > 0 else size.columns or fallback[0]
            lines = lines if lines > 0 else size.lines or fallback[1]
        return os.terminal_size((columns, lines))


    class ReadError(OSError):
        '''An archive cannot be read.'''


    class RegistryError(Exception):
        '''A registry of archive formats refuses a change.'''


    class ExecError(OSError):
        '''A command cannot be run.'''


    _names_to_come(
        "_shutil_archives",
        "chown disk_usage get_archive_formats get_unpack_formats make_archive register_archive_format "
        "register_unpack_format unpack_archive unregister_archive_format unregister_unpack_format")
    """#
}
