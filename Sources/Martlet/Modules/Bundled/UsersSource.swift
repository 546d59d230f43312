extension BundledModules {
  /// The module `_users`: the rows of the files of users and groups.
  static let users: StaticString = #"""
    '''The files of users and groups.'''
    from _structseq import structure


    def read_rows(path, make):
        '''The rows of such a file, each made from its parts.'''
        with open(path, encoding="utf-8", errors="surrogateescape") as file:
            for line in file:
                parts = line.rstrip("\n").split(":")
                if len(parts) > 3 and parts[2].isdecimal():
                    yield make(parts)


    def find_row(rows, function, what, field, wanted, kind):
        '''The row whose field has a value.'''
        if not isinstance(wanted, kind):
            start = f"{function}() argument must be str" if kind is str else f"{what} should be integer"
            raise TypeError(f"{start}, not {type(wanted).__name__}")
        if kind is str and "\0" in wanted:
            raise ValueError("embedded null byte")
        if kind is int and wanted < 0:
            raise KeyError(f"{function}(): {what} not found")
        for row in rows:
            if row[field] == wanted:
                return row
        raise KeyError(f"{function}(): {what} not found: {wanted!r}")
    """#

  /// The module `pwd`.
  static let pwd: StaticString = #"""
    '''The users of the system.'''
    from _users import find_row as _find_row, read_rows as _read_rows, structure as _structure

    struct_passwd = _structure("pwd", "struct_passwd", (
        "pw_name", "pw_passwd", "pw_uid", "pw_gid", "pw_gecos", "pw_dir", "pw_shell"))


    def _made(parts):
        name, password, user, group, *texts = parts
        return struct_passwd((name, password, int(user), int(group), *(texts + ["", "", ""])[:3]))


    def getpwall():
        '''All users.'''
        return list(_read_rows("/etc/passwd", _made))


    def getpwnam(name, /):
        '''The user of a name.'''
        return _find_row(_read_rows("/etc/passwd", _made), "getpwnam", "name", 0, name, str)


    def getpwuid(uid, /):
        '''The user of a number.'''
        return _find_row(_read_rows("/etc/passwd", _made), "getpwuid", "uid", 2, uid, int)
    """#

  /// The module `grp`.
  static let grp: StaticString = #"""
    '''The groups of users of the system.'''
    from _users import find_row as _find_row, read_rows as _read_rows, structure as _structure

    struct_group = _structure("grp", "struct_group", ("gr_name", "gr_passwd", "gr_gid", "gr_mem"))


    def _made(parts):
        name, password, group, members = parts[:4]
        return struct_group((name, password, int(group), [member for member in members.split(",") if member]))


    def getgrall():
        '''All groups.'''
        return list(_read_rows("/etc/group", _made))


    def getgrnam(name):
        '''The group of a name.'''
        return _find_row(_read_rows("/etc/group", _made), "getgrnam", "name", 0, name, str)


    def getgrgid(id):
        '''The group of a number.'''
        return _find_row(_read_rows("/etc/group", _made), "getgrgid", "gid", 2, id, int)
    """#
}
