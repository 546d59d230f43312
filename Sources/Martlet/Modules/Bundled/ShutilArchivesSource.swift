extension BundledModules {
  /// The module `_shutil_archives`: formats of archives that a script registers, owners and disks.
  static let shutilArchives: StaticString = #"""
    '''Formats of archives, owners and disks.'''
    import collections as _collections
    import os as _os
    from shutil import ReadError, RegistryError

    __name__ = "shutil"

    # Those of a script by name: what makes or reads one, its arguments, the description. Martlet brings none itself.
    _makers, _readers = {}, {}
    _bundled = frozenset("zip tar gztar bztar xztar".split())
    usage = _collections.namedtuple("usage", "total used free", module="shutil")


    def _checked(extra_args):
        if extra_args is None:
            return []
        if not isinstance(extra_args, (tuple, list)):
            raise TypeError("extra_args needs to be a sequence")
        for element in extra_args:
            if not isinstance(element, (tuple, list)) or len(element) != 2:
                raise TypeError("extra_args elements are : (arg_name, value)")
        return extra_args


    def _refuse_bundled(name):
        if name in _bundled:
            raise NotImplementedError(f"archives of the format {name!r} are not supported: Martlet has no archives")


    def get_archive_formats():
        '''Names and descriptions of what make_archive makes.'''
        return sorted((name, description) for name, (_, _, description) in _makers.items())


    def register_archive_format(name, function, extra_args=None, description=""):
        '''Have make_archive call a function for a format.'''
        if not callable(function):
            raise TypeError(f"The {function} object is not callable")
        _makers[name] = function, _checked(extra_args), description


    def unregister_archive_format(name):
        del _makers[name]


    def make_archive(
            base_name, format, root_dir=None, base_dir=None, verbose=0, dry_run=0, owner=None, group=None, logger=None):
        '''Make an archive of a folder; its path.'''
        if format not in _makers:
            _refuse_bundled(format)
            raise ValueError(f"unknown archive format '{format}'")
        function, extra, _ = _makers[format]
        options = {"dry_run": dry_run, "logger": logger, "owner": owner, "group": group, **dict(extra)}
        base_dir = _os.curdir if base_dir is None else base_dir
        before = None
        if root_dir is not None:
            if getattr(function, "supports_root_dir", False):
                options["root_dir"] = root_dir
            else:
                before, base_name = _os.getcwd(), _os.path.abspath(base_name)
                if not dry_run:
                    _os.chdir(root_dir)
        try:
            return function(base_name, base_dir, **options)
        finally:
            if before is not None:
                _os.chdir(before)


    def get_unpack_formats():
        '''Names, endings and descriptions of what unpack_archive reads.'''
        return sorted((name, endings, description) for name, (endings, _, _, description) in _readers.items())


    def register_unpack_format(name, extensions, function, extra_args=None, description=""):
        '''Have unpack_archive call a function for files with some endings.'''
        known = {ending: other for other, (endings, *_) in _readers.items() for ending in endings}
        for ending in extensions:
            if ending in known:
                raise RegistryError(f'{ending} is already registered for "{known[ending]}"')
        if not callable(function):
            raise TypeError("The registered function must be a callable")
        _readers[name] = extensions, function, [] if extra_args is None else extra_args, description


    def unregister_unpack_format(name):
        del _readers[name]


    def unpack_archive(filename, extract_dir=None, format=None, *, filter=None):
        '''Unpack an archive into a folder, by default the working one.'''
        extract_dir = _os.fspath(_os.getcwd() if extract_dir is None else extract_dir)
        filename = _os.fspath(filename)
        if format is None:
            format = next((name for name, (endings, *_) in _readers.items() if filename.endswith(tuple(endings))), None)
            if format is None:
                raise ReadError(f"Unknown archive format '{filename}'")
        elif format not in _readers:
            _refuse_bundled(format)
            raise ValueError(f"Unknown unpack format '{format}'")
        _, function, extra, _ = _readers[format]
        options = {} if filter is None else {"filter": filter}
        function(filename, extract_dir, **dict(extra), **options)


    def disk_usage(path):
        '''Sizes of the disk of a path.'''
        volume = _os.statvfs(path)
        return usage(
            volume.f_blocks * volume.f_frsize, (volume.f_blocks - volume.f_bfree) * volume.f_frsize,
            volume.f_bavail * volume.f_frsize)


    def _number(name, kind, find):
        if name is None:
            return -1
        if isinstance(name, int):
            return name
        try:
            return find(name)
        except KeyError:
            pass
        raise LookupError(f"no such {kind}: {name!r}")


    def chown(path, user=None, group=None):
        '''Give a file to a user, a group or both, by name or number.'''
        import grp
        import pwd
        if user is None and group is None:
            raise ValueError("user and/or group must be set")
        _os.chown(path, _number(user, "user", lambda name: pwd.getpwnam(name).pw_uid),
                  _number(group, "group", lambda name: grp.getgrnam(name).gr_gid))
    """#
}
