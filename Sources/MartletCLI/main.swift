#if CommandLine
  import Martlet

  #if canImport(Glibc)
    import Glibc

    /// The overlay of the C library does not name it, and a static program has no table to look it up in.
    @_silgen_name("mallopt")
    private func setAllocatorOption(_ option: Int32, _ value: Int32) -> Int32

    /// The interpreter runs on a thread of its own, and glibc lets the heap of a thread grow page by page: all threads
    /// are to use the process's.
    func useOneHeap() {
      let arenaMaximum: Int32 = -8
      _ = setAllocatorOption(arenaMaximum, 1)
    }

    useOneHeap()
  #endif

  MartletCommand.exit(LargeStack.run { CommandLineTool.run(Array(CommandLine.arguments)) })
#else
  // An embedder's build has the library only.
  print("martlet was built without the package trait CommandLine")
#endif
