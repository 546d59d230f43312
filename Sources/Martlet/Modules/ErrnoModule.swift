#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The module `errno`: the system's numbers of errors.
enum ErrnoModule {
  static func make(_ rt: Runtime) throws(Raised) -> ModuleRef {
    let m = ModuleBuilder(rt, "errno")
    let codes = rt.makeDict()
    for (name, code) in shared + systemSpecific {
      m.set(name, .int(Int(code)))
      try rt.setItem(codes, .int(Int(code)), rt.str(name))
    }
    m.set("errorcode", .dict(codes))
    return m.module
  }

  // Of names for one number the last one is in `errorcode`.
  private static let shared: [(String, Int32)] =
    [
      ("EWOULDBLOCK", EWOULDBLOCK), ("E2BIG", E2BIG), ("EACCES", EACCES),
      ("EADDRINUSE", EADDRINUSE), ("EADDRNOTAVAIL", EADDRNOTAVAIL), ("EAFNOSUPPORT", EAFNOSUPPORT),
      ("EAGAIN", EAGAIN), ("EALREADY", EALREADY), ("EBADF", EBADF), ("EBADMSG", EBADMSG), ("EBUSY", EBUSY),
      ("ECANCELED", ECANCELED), ("ECHILD", ECHILD), ("ECONNABORTED", ECONNABORTED), ("ECONNREFUSED", ECONNREFUSED),
      ("ECONNRESET", ECONNRESET), ("EDEADLK", EDEADLK), ("EDESTADDRREQ", EDESTADDRREQ), ("EDOM", EDOM),
      ("EDQUOT", EDQUOT), ("EEXIST", EEXIST), ("EFAULT", EFAULT), ("EFBIG", EFBIG), ("EHOSTDOWN", EHOSTDOWN),
      ("EHOSTUNREACH", EHOSTUNREACH), ("EIDRM", EIDRM), ("EILSEQ", EILSEQ), ("EINPROGRESS", EINPROGRESS),
      ("EINTR", EINTR), ("EINVAL", EINVAL), ("EIO", EIO), ("EISCONN", EISCONN), ("EISDIR", EISDIR), ("ELOOP", ELOOP),
      ("EMFILE", EMFILE), ("EMLINK", EMLINK), ("EMSGSIZE", EMSGSIZE), ("EMULTIHOP", EMULTIHOP),
      ("ENAMETOOLONG", ENAMETOOLONG), ("ENETDOWN", ENETDOWN), ("ENETRESET", ENETRESET), ("ENETUNREACH", ENETUNREACH),
      ("ENFILE", ENFILE), ("ENOBUFS", ENOBUFS), ("ENODATA", ENODATA), ("ENODEV", ENODEV), ("ENOENT", ENOENT),
      ("ENOEXEC", ENOEXEC), ("ENOLCK", ENOLCK), ("ENOLINK", ENOLINK), ("ENOMEM", ENOMEM), ("ENOMSG", ENOMSG),
      ("ENOPROTOOPT", ENOPROTOOPT), ("ENOSPC", ENOSPC), ("ENOSR", ENOSR), ("ENOSTR", ENOSTR), ("ENOSYS", ENOSYS),
      ("ENOTBLK", ENOTBLK), ("ENOTCONN", ENOTCONN), ("ENOTDIR", ENOTDIR), ("ENOTEMPTY", ENOTEMPTY),
      ("ENOTRECOVERABLE", ENOTRECOVERABLE), ("ENOTSOCK", ENOTSOCK), ("ENOTTY", ENOTTY), ("ENXIO", ENXIO),
      ("EOPNOTSUPP", EOPNOTSUPP), ("ENOTSUP", ENOTSUP), ("EOVERFLOW", EOVERFLOW), ("EOWNERDEAD", EOWNERDEAD),
      ("EPERM", EPERM),
      ("EPFNOSUPPORT", EPFNOSUPPORT), ("EPIPE", EPIPE), ("EPROTO", EPROTO), ("EPROTONOSUPPORT", EPROTONOSUPPORT),
      ("EPROTOTYPE", EPROTOTYPE), ("ERANGE", ERANGE), ("EREMOTE", EREMOTE), ("EROFS", EROFS),
      ("ESHUTDOWN", ESHUTDOWN), ("ESOCKTNOSUPPORT", ESOCKTNOSUPPORT), ("ESPIPE", ESPIPE), ("ESRCH", ESRCH),
      ("ESTALE", ESTALE), ("ETIME", ETIME), ("ETIMEDOUT", ETIMEDOUT), ("ETOOMANYREFS", ETOOMANYREFS),
      ("ETXTBSY", ETXTBSY), ("EUSERS", EUSERS), ("EXDEV", EXDEV),
    ]

  private static let systemSpecific: [(String, Int32)] = {
    #if os(Linux)
      // Headers give these numbers as macros of other macros, or not at all.
      return [
        ("ECHRNG", 44), ("EL2NSYNC", 45), ("EL3HLT", 46), ("EL3RST", 47), ("ELNRNG", 48), ("EUNATCH", 49),
        ("ENOCSI", 50), ("EL2HLT", 51), ("EBADE", 52), ("EBADR", 53), ("EXFULL", 54), ("ENOANO", 55),
        ("EBADRQC", 56), ("EBADSLT", 57), ("EBFONT", 59), ("ENONET", 64), ("ENOPKG", 65), ("EADV", 68),
        ("ESRMNT", 69), ("ECOMM", 70), ("EDOTDOT", 73), ("ENOTUNIQ", 76), ("EBADFD", 77), ("EREMCHG", 78),
        ("ELIBACC", 79), ("ELIBBAD", 80), ("ELIBSCN", 81), ("ELIBMAX", 82), ("ELIBEXEC", 83), ("ERESTART", 85),
        ("ESTRPIPE", 86), ("EUCLEAN", 117), ("ENOTNAM", 118), ("ENAVAIL", 119), ("EISNAM", 120), ("EREMOTEIO", 121),
        ("ENOMEDIUM", 123), ("EMEDIUMTYPE", 124), ("ENOKEY", 126), ("EKEYEXPIRED", 127), ("EKEYREVOKED", 128),
        ("EKEYREJECTED", 129), ("ERFKILL", 132),
        ("EDEADLK", 35), ("EDEADLOCK", 35),
      ]
    #else
      return []
    #endif
  }()
}
