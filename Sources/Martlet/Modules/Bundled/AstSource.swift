extension BundledModules {
  /// The module `ast`, without the trees.
  static let ast: StaticString = #"""
    '''Of syntax trees only what needs none: reading constants from text.'''
    import _runtime

    __all__ = ["literal_eval"]


    def literal_eval(node_or_string):
        '''The value of a constant or a display of constants, given as text.'''
        if not isinstance(node_or_string, str):
            raise ValueError(f"malformed node or string: {node_or_string!r}")
        return _runtime.literal(node_or_string)


    def __getattr__(name):
        raise AttributeError(f"module 'ast' has no attribute {name!r}: Martlet has no syntax trees, only literal_eval")
    """#
}
