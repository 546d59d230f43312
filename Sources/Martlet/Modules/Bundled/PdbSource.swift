extension BundledModules {
  /// The module `pdb`: scripts that import it for later run, and what it would do is refused when it is called.
  static let pdb: StaticString = #"""
    '''The debugger, which is not available.'''

    __all__ = ["Pdb", "post_mortem", "set_trace"]


    def _refusing(name):
        def refuse(*args, **kwargs):
            raise NotImplementedError(f"{name} is not available in Martlet")
        refuse.__name__ = refuse.__qualname__ = name.rpartition(".")[2]
        refuse.__module__ = __name__
        return refuse


    set_trace = _refusing("breakpoint()")
    post_mortem, pm, run, runcall, runctx, runeval = map(
        _refusing, ("pdb.post_mortem", "pdb.pm", "pdb.run", "pdb.runcall", "pdb.runctx", "pdb.runeval"))


    class Pdb:
        __init__ = _refusing("pdb.Pdb")
    """#
}
