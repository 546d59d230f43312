/// The module `_decimal`: quick ways for finite numbers in the usual contexts of `decimal`, whose classes are written
/// in the language.
///
/// `quicken` replaces methods of the class by native ones, which read the members of `__slots__` and make instances
/// directly. What is not usual (infinity and NaN, a subclass, very many digits, a result that a context refuses or
/// that a trap is set for) goes to the method that was there before.
enum DecimalModule {
  static func make(_ rt: Runtime) -> ModuleRef {
    let m = ModuleBuilder(rt, "_decimal")
    m.function("quicken(number, context, variable, modes, /)", "Replaces methods by native ones.") {
      rt, a throws(Raised) in
      guard case .type(let number) = a[0], case .type(let context) = a[1], case .tuple(let modes) = a[3] else {
        return .none
      }
      let quick = QuickDecimals(rt, number: number, context: context, variable: a[2], modes: modes)
      rt.moduleState.types += [number, context]
      rt.moduleState.kept += [a[2], a[3]]
      try quick.installArithmetic()
      try quick.installComparison()
      try quick.installConversions()
      try quick.installRounding()
      try quick.installPowers()
      try quick.installMethods()
      return .none
    }
    return m.module
  }
}
