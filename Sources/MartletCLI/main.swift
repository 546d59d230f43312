#if CommandLine
  import Martlet

  MartletCommand.exit(LargeStack.run { CommandLineTool.run(Array(CommandLine.arguments)) })
#else
  // An embedder's build has the library only.
  print("martlet was built without the package trait CommandLine")
#endif
