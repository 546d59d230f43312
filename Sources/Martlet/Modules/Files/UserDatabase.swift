#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The system's users.
enum UserDatabase {
  struct User {
    let name: String
    let home: String
  }

  static func user(named name: String) -> User? {
    prepare
    return user(getpwnam(name))
  }

  static func user(number: uid_t) -> User? {
    prepare
    return user(getpwuid(number))
  }

  private static func user(_ entry: UnsafeMutablePointer<passwd>?) -> User? {
    entry.map { User(name: String(cString: $0.pointee.pw_name), home: String(cString: $0.pointee.pw_dir)) }
  }

  /// A statically linked program crashes in the libraries by which glibc looks for users elsewhere than in the file of
  /// users; such a program has no dynamic linker.
  private static let prepare: Void = {
    #if canImport(Glibc)
      let linkerBase: UInt = 7
      if getAuxiliaryValue(linkerBase) == 0 { _ = configureLookup("passwd", "files") }
    #endif
  }()
}

#if canImport(Glibc)
  @_silgen_name("getauxval")
  private func getAuxiliaryValue(_ type: UInt) -> UInt

  @_silgen_name("__nss_configure_lookup")
  private func configureLookup(_ database: UnsafePointer<CChar>, _ services: UnsafePointer<CChar>) -> Int32
#endif
