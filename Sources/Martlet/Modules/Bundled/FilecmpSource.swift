extension BundledModules {
  /// The module `filecmp`.
  static let filecmp: StaticString = #"""
    '''Comparing files and folders.'''
    import os
    import stat
    from itertools import filterfalse
    from types import GenericAlias

    __all__ = ["clear_cache", "cmp", "dircmp", "cmpfiles", "DEFAULT_IGNORES"]

    DEFAULT_IGNORES = ["RCS", "CVS", "tags", ".git", ".hg", ".bzr", "_darcs", "__pycache__"]
    BUFSIZE = 8 * 1024
    _cache = {}


    def clear_cache():
        '''Forget which files were found equal.'''
        _cache.clear()


    def _signature(path):
        found = os.stat(path)
        return stat.S_IFMT(found.st_mode), found.st_size, found.st_mtime


    def cmp(f1, f2, shallow=True):
        '''Whether two files are the same; if shallow, type, size and time tell if they agree.'''
        one, other = _signature(f1), _signature(f2)
        if not stat.S_ISREG(one[0]) or not stat.S_ISREG(other[0]):
            return False
        if shallow and one == other:
            return True
        if one[1] != other[1]:
            return False
        key = f1, f2, one, other
        if key not in _cache:
            if len(_cache) > 100:
                clear_cache()
            _cache[key] = _have_same_content(f1, f2)
        return _cache[key]


    def _have_same_content(f1, f2):
        with open(f1, "rb") as one, open(f2, "rb") as other:
            while (piece := one.read(BUFSIZE)) == other.read(BUFSIZE):
                if not piece:
                    return True
        return False


    def cmpfiles(a, b, common, shallow=True):
        '''The names of files in two folders that agree, that differ, and that cannot be compared.'''
        agree, differ, failed = [], [], []
        for name in common:
            try:
                found = agree if cmp(os.path.join(a, name), os.path.join(b, name), shallow) else differ
            except (OSError, ValueError):
                found = failed
            found.append(name)
        return agree, differ, failed


    class dircmp:
        '''Compares two folders. What it finds are attributes, made when they are asked for.'''

        def __init__(self, a, b, ignore=None, hide=None):
            self.left, self.right = a, b
            self.ignore = DEFAULT_IGNORES if ignore is None else ignore
            self.hide = [os.curdir, os.pardir] if hide is None else hide

        def phase0(self):
            '''What is in the folders.'''
            hidden = {*self.hide, *self.ignore}
            self.left_list, self.right_list = (
                sorted(filterfalse(hidden.__contains__, os.listdir(folder))) for folder in (self.left, self.right))

        def phase1(self):
            '''What is in both, and in one only.'''
            form = os.path.normcase
            left, right = ({form(name): name for name in names} for names in (self.left_list, self.right_list))
            self.common = [name for key, name in left.items() if key in right]
            self.left_only = [name for key, name in left.items() if key not in right]
            self.right_only = [name for key, name in right.items() if key not in left]

        def phase2(self):
            '''What of it are files and folders.'''
            self.common_dirs, self.common_files, self.common_funny = [], [], []
            for name in self.common:
                kinds = {self._kind(folder, name) for folder in (self.left, self.right)}
                listed = {stat.S_IFDIR: self.common_dirs, stat.S_IFREG: self.common_files}.get(kinds.pop())
                if kinds or listed is None:
                    listed = self.common_funny
                listed.append(name)

        @staticmethod
        def _kind(folder, name):
            try:
                return stat.S_IFMT(os.stat(os.path.join(folder, name)).st_mode)
            except (OSError, ValueError):
                return None

        def phase3(self):
            '''Which files agree.'''
            self.same_files, self.diff_files, self.funny_files = cmpfiles(self.left, self.right, self.common_files)

        def phase4(self):
            '''The comparisons of the common folders.'''
            self.subdirs = {
                name: type(self)(os.path.join(self.left, name), os.path.join(self.right, name), self.ignore, self.hide)
                for name in self.common_dirs}

        def phase4_closure(self):
            '''The same all the way down.'''
            self.phase4()
            for below in self.subdirs.values():
                below.phase4_closure()

        def report(self):
            '''Print what there is to say of the two folders.'''
            print("diff", self.left, self.right)
            for title, names in (
                    (f"Only in {self.left}", self.left_only), (f"Only in {self.right}", self.right_only),
                    ("Identical files", self.same_files), ("Differing files", self.diff_files),
                    ("Trouble with common files", self.funny_files), ("Common subdirectories", self.common_dirs),
                    ("Common funny cases", self.common_funny)):
                if names:
                    print(title, ":", sorted(names))

        def report_partial_closure(self):
            '''Print it of the folders and of those just below.'''
            self._report_with(dircmp.report)

        def report_full_closure(self):
            '''Print it all the way down.'''
            self._report_with(dircmp.report_full_closure)

        def _report_with(self, report_below):
            self.report()
            for below in self.subdirs.values():
                print()
                report_below(below)

        methodmap = dict(
            subdirs=phase4, same_files=phase3, diff_files=phase3, funny_files=phase3, common_dirs=phase2,
            common_files=phase2, common_funny=phase2, common=phase1, left_only=phase1, right_only=phase1,
            left_list=phase0, right_list=phase0)

        def __getattr__(self, attr):
            find = self.methodmap.get(attr)
            if find is None:
                raise AttributeError(attr)
            find(self)
            return getattr(self, attr)

        __class_getitem__ = classmethod(GenericAlias)
    """#
}
