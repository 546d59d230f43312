extension BundledModules {
  /// The module `stat`.
  static let stat: StaticString = #"""
    '''What the mode of a file says.'''
    S_IFDIR, S_IFCHR, S_IFBLK, S_IFREG = 0o040000, 0o020000, 0o060000, 0o100000
    S_IFIFO, S_IFLNK, S_IFSOCK = 0o010000, 0o120000, 0o140000
    S_ISUID, S_ISGID, S_ISVTX = 0o4000, 0o2000, 0o1000
    S_IRWXU, S_IRUSR, S_IWUSR, S_IXUSR = 0o700, 0o400, 0o200, 0o100
    S_IRWXG, S_IRGRP, S_IWGRP, S_IXGRP = 0o070, 0o040, 0o020, 0o010
    S_IRWXO, S_IROTH, S_IWOTH, S_IXOTH = 0o007, 0o004, 0o002, 0o001
    S_IREAD, S_IWRITE, S_IEXEC = S_IRUSR, S_IWUSR, S_IXUSR
    ST_MODE, ST_INO, ST_DEV, ST_NLINK, ST_UID, ST_GID, ST_SIZE, ST_ATIME, ST_MTIME, ST_CTIME = range(10)
    S_IFDOOR = S_IFPORT = S_IFWHT = 0
    S_ENFMT = S_ISGID
    UF_NODUMP, UF_IMMUTABLE, UF_APPEND, UF_OPAQUE, UF_NOUNLINK, UF_COMPRESSED, UF_HIDDEN = 1, 2, 4, 8, 16, 32, 0x8000
    SF_ARCHIVED, SF_IMMUTABLE, SF_APPEND, SF_NOUNLINK, SF_SNAPSHOT = [1 << bit for bit in (16, 17, 18, 20, 21)]
    FILE_ATTRIBUTE_READONLY, FILE_ATTRIBUTE_HIDDEN, FILE_ATTRIBUTE_SYSTEM, FILE_ATTRIBUTE_DIRECTORY = 1, 2, 4, 16
    (FILE_ATTRIBUTE_ARCHIVE, FILE_ATTRIBUTE_DEVICE, FILE_ATTRIBUTE_NORMAL, FILE_ATTRIBUTE_TEMPORARY,
     FILE_ATTRIBUTE_SPARSE_FILE, FILE_ATTRIBUTE_REPARSE_POINT, FILE_ATTRIBUTE_COMPRESSED, FILE_ATTRIBUTE_OFFLINE,
     FILE_ATTRIBUTE_NOT_CONTENT_INDEXED, FILE_ATTRIBUTE_ENCRYPTED, FILE_ATTRIBUTE_INTEGRITY_STREAM,
     FILE_ATTRIBUTE_VIRTUAL, FILE_ATTRIBUTE_NO_SCRUB_DATA) = [1 << bit for bit in range(5, 18)]


    def S_IFMT(mode, /):
        return mode & 0o170000


    def S_IMODE(mode, /):
        return mode & 0o7777


    def _test(kind):
        def test(mode, /):
            return mode & 0o170000 == kind
        return test


    S_ISDIR, S_ISCHR, S_ISBLK, S_ISREG = _test(S_IFDIR), _test(S_IFCHR), _test(S_IFBLK), _test(S_IFREG)
    S_ISFIFO, S_ISLNK, S_ISSOCK = _test(S_IFIFO), _test(S_IFLNK), _test(S_IFSOCK)

    S_ISDOOR = S_ISPORT = S_ISWHT = lambda mode, /: False


    def filemode(mode, /):
        '''The mode as ls shows it.'''
        kinds = {S_IFDIR: "d", S_IFCHR: "c", S_IFBLK: "b", S_IFREG: "-", S_IFIFO: "p", S_IFLNK: "l", S_IFSOCK: "s"}
        text = kinds.get(mode & 0o170000, "?")
        for shift, special, letter in ((6, S_ISUID, "s"), (3, S_ISGID, "s"), (0, S_ISVTX, "t")):
            bits = mode >> shift & 7
            text += ("r" if bits & 4 else "-") + ("w" if bits & 2 else "-")
            if mode & special:
                text += letter if bits & 1 else letter.upper()
            else:
                text += "x" if bits & 1 else "-"
        return text
    """#
}
