extension BundledModules {
  /// The module `unittest.__main__`.
  static let unittestDunderMain: StaticString = #"""
    '''The tests of modules named on the command line.'''
    import sys

    from .main import main

    sys.argv[0] = "python -m unittest"
    main(module=None)
    """#
}
