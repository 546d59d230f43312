#if CommandLine
  import Martlet

  #if canImport(Glibc)
    import Glibc

    /// The interpreter runs on a thread of its own, and glibc lets the heap of a thread grow page by page: all threads
    /// are to use the process's. The overlay of the C library does not name `mallopt`.
    func useOneHeap() {
      guard let address = dlsym(nil, "mallopt") else { return }
      let arenaMaximum: Int32 = -8
      _ = unsafeBitCast(address, to: (@convention(c) (Int32, Int32) -> Int32).self)(arenaMaximum, 1)
    }

    useOneHeap()
  #endif

  MartletCommand.exit(LargeStack.run { CommandLineTool.run(Array(CommandLine.arguments)) })
#else
  // An embedder's build has the library only.
  print("martlet was built without the package trait CommandLine")
#endif
