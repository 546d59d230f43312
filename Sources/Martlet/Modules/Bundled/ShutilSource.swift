extension BundledModules {
  /// The module `shutil`.
  static let shutil: StaticString = #"""
    '''Copying and removing files and folders.'''
    import collections
    import errno
    import fnmatch
    import os
    import stat
    import sys
    from _runtime import names_to_come as _names_to_come

    __all__ = [
        "copyfileobj", "copyfile", "copymode", "copystat", "copy", "copy2", "copytree", "move", "rmtree", "Error",
        "SpecialFileError", "ExecError", "make_archive", "get_archive_formats", "register_archive_format",
        "unregister_archive_format", "get_unpack_formats", "register_unpack_format", "unregister_unpack_format",
        "unpack_archive", "ignore_patterns", "chown", "which", "get_terminal_size", "SameFileError", "disk_usage"]

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


    def _is_same(src, dst):
        try:
            return os.path.samefile(src, dst)
        except OSError:
            return False


    def copyfile(src, dst, *, follow_symlinks=True):
        if _is_same(src, dst):
            raise SameFileError(f"{src!r} and {dst!r} are the same file")
        for file in src, dst:
            try:
                is_pipe = stat.S_ISFIFO(os.stat(file).st_mode)
            except OSError:
                is_pipe = False
            if is_pipe:
                raise SpecialFileError(f"`{os.fspath(file)}` is a named pipe")
        if not follow_symlinks and os.path.islink(src):
            os.symlink(os.readlink(src), dst)
            return dst
        with open(src, "rb") as source:
            try:
                with open(dst, "wb") as target:
                    copyfileobj(source, target)
            except IsADirectoryError as error:
                if os.path.exists(dst):
                    raise
                raise FileNotFoundError(f"Directory does not exist: {dst}") from error
        return dst


    def _are_links(src, dst, follow_symlinks):
        '''Whether it is the links that are meant, not what they lead to.'''
        return not follow_symlinks and os.path.islink(src) and os.path.islink(dst)


    def copymode(src, dst, *, follow_symlinks=True):
        # The permissions of a link cannot be changed.
        if not _are_links(src, dst, follow_symlinks):
            os.chmod(dst, stat.S_IMODE(os.stat(src).st_mode))


    def _copy_attributes(src, dst, follow_symlinks):
        '''Copy extended attributes, where both file systems have them.'''
        lacking = errno.ENOTSUP, errno.ENODATA, errno.EINVAL, errno.EPERM
        try:
            names = os.listxattr(src, follow_symlinks=follow_symlinks)
        except (AttributeError, NotImplementedError):
            return
        except OSError as error:
            if error.errno not in lacking:
                raise
            return
        for name in names:
            try:
                value = os.getxattr(src, name, follow_symlinks=follow_symlinks)
                os.setxattr(dst, name, value, follow_symlinks=follow_symlinks)
            except OSError as error:
                if error.errno not in lacking:
                    raise


    def copystat(src, dst, *, follow_symlinks=True):
        follow = not _are_links(src, dst, follow_symlinks)
        information = os.stat(src, follow_symlinks=follow)
        os.utime(dst, ns=(information.st_atime_ns, information.st_mtime_ns), follow_symlinks=follow)
        _copy_attributes(src, dst, follow)
        if follow:
            os.chmod(dst, stat.S_IMODE(information.st_mode))


    def _target(src, dst):
        return os.path.join(dst, os.path.basename(src)) if os.path.isdir(dst) else dst


    def copy(src, dst, *, follow_symlinks=True):
        dst = _target(src, dst)
        copyfile(src, dst, follow_symlinks=follow_symlinks)
        copymode(src, dst, follow_symlinks=follow_symlinks)
        return dst


    def copy2(src, dst, *, follow_symlinks=True):
        dst = _target(src, dst)
        copyfile(src, dst, follow_symlinks=follow_symlinks)
        copystat(src, dst, follow_symlinks=follow_symlinks)
        return dst


    def ignore_patterns(*patterns):
        def ignore(path, names):
            return {name for pattern in patterns for name in fnmatch.filter(names, pattern)}
        return ignore


    def copytree(src, dst, symlinks=False, ignore=None, copy_function=copy2, ignore_dangling_symlinks=False,
                 dirs_exist_ok=False):
        with os.scandir(src) as found:
            entries = list(found)
        ignored = ignore(os.fspath(src), [entry.name for entry in entries]) if ignore is not None else set()
        os.makedirs(dst, exist_ok=dirs_exist_ok)
        errors = []

        def copy_entry(entry, source, target):
            if entry.is_symlink():
                link = os.readlink(source)
                if symlinks:
                    os.symlink(link, target)
                    copystat(given, target, follow_symlinks=False)
                    return
                if ignore_dangling_symlinks and not os.path.exists(link):
                    return
            if entry.is_dir():
                copytree(given, target, symlinks, ignore, copy_function, ignore_dangling_symlinks, dirs_exist_ok)
            else:
                copy_function(given, target)

        # What fails is told at the end.
        for entry in entries:
            if entry.name in ignored:
                continue
            source, target = os.path.join(src, entry.name), os.path.join(dst, entry.name)
            given = entry if copy_function is copy2 or copy_function is copy else source
            try:
                copy_entry(entry, source, target)
            except OSError as error:
                errors += error.args[0] if isinstance(error, Error) else [(source, target, str(error))]
        try:
            copystat(src, dst)
        except OSError as error:
            if getattr(error, "winerror", None) is None:
                errors.append((src, dst, str(error)))
        if errors:
            raise Error(errors)
        return dst


    def rmtree(path, ignore_errors=False, onerror=None, *, dir_fd=None):
        if dir_fd is not None:
            raise NotImplementedError("dir_fd unavailable on this platform")

        def failed(function, name):
            if ignore_errors:
                return
            if onerror is None:
                raise
            onerror(function, name, sys.exc_info())

        def remove(folder):
            '''Remove a folder, unless it cannot be opened.'''
            function = os.open
            try:
                os.close(os.open(folder, os.O_RDONLY))
                function = os.scandir
                with os.scandir(folder) as found:
                    entries = list(found)
            except OSError:
                failed(function, folder)
                if function is os.open:
                    return
                entries = ()
            for entry in entries:
                try:
                    is_folder = entry.is_dir(follow_symlinks=False)
                except OSError:
                    is_folder = False
                if is_folder:
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

        path = os.fsdecode(path) if isinstance(path, bytes) else os.fspath(path)
        try:
            is_link = stat.S_ISLNK(os.lstat(path).st_mode)
        except OSError:
            failed(os.lstat, path)
            return
        try:
            os.close(os.open(path, os.O_RDONLY))
        except OSError:
            failed(os.open, path)
            return
        try:
            if is_link:
                raise OSError("Cannot call rmtree on a symbolic link")
        except OSError:
            failed(os.path.islink, path)
            return
        remove(path)


    # What is removed is found by its path each time.
    rmtree.avoids_symlink_attacks = False


    def _contains(folder, path):
        folder, path = (os.path.join(os.path.abspath(name), "") for name in (folder, path))
        return path.startswith(folder)


    def move(src, dst, copy_function=copy2):
        target = dst
        if os.path.isdir(dst):
            if _is_same(src, dst):
                # Perhaps only the case of letters is to change.
                os.rename(src, dst)
                return None
            name = os.fspath(src)
            target = os.path.join(dst, os.path.basename(name.rstrip("/" if isinstance(name, str) else b"/")))
            if os.path.exists(target):
                raise Error(f"Destination path '{target}' already exists")
        try:
            os.rename(src, target)
        except OSError:
            if os.path.islink(src):
                os.symlink(os.readlink(src), target)
                os.unlink(src)
            elif os.path.isdir(src):
                if _contains(src, dst):
                    raise Error(f"Cannot move a directory '{src}' into itself '{dst}'.")
                copytree(src, target, copy_function=copy_function, symlinks=True)
                rmtree(src)
            else:
                copy_function(src, target)
                os.unlink(src)
        return target


    def which(cmd, mode=os.F_OK | os.X_OK, path=None):
        def is_found(name):
            return os.path.exists(name) and os.access(name, mode) and not os.path.isdir(name)

        if os.path.dirname(cmd):
            return cmd if is_found(cmd) else None
        if path is None:
            path = os.environ.get("PATH")
            if path is None:
                try:
                    path = os.confstr("CS_PATH")
                except (AttributeError, ValueError):
                    path = os.defpath
        if not path:
            return None
        if isinstance(cmd, bytes):
            folders = os.fsencode(path).split(os.fsencode(os.pathsep))
        else:
            folders = os.fsdecode(path).split(os.pathsep)
        for folder in folders:
            name = os.path.join(folder, cmd)
            if is_found(name):
                return name
        return None


    def get_terminal_size(fallback=(80, 24)):
        def asked(name):
            try:
                return int(os.environ[name])
            except (KeyError, ValueError):
                return 0

        columns, lines = asked("COLUMNS"), asked("LINES")
        if columns <= 0 or lines <= 0:
            try:
                size = os.get_terminal_size(sys.__stdout__.fileno())
            except (AttributeError, ValueError, OSError):
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
