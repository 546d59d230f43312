extension BundledModules {
  /// The module `_os_beside`: what `os` is seldom asked for.
  static let osBeside: StaticString = #"""
    '''The class of paths, and the public names of os.'''
    from abc import ABC, _known_by, abstractmethod
    from _runtime import generic_alias as _GenericAlias
    import os as _os


    @_known_by("__fspath__")
    class PathLike(ABC):
        '''What has __fspath__.'''
        __module__ = "os"
        __class_getitem__ = classmethod(_GenericAlias)

        @abstractmethod
        def __fspath__(self):
            raise NotImplementedError


    __all__ = ["_exit", *(
        name for name in dir(_os) if not name.startswith("_") and name not in (
            "PathLike", "supports_dir_fd", "supports_effective_ids", "supports_fd", "supports_follow_symlinks"))]
    """#
}
