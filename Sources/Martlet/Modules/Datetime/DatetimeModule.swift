/// The module `_datetime`: quick ways for the usual cases of `datetime`, whose classes are written in the language.
///
/// `quicken` replaces methods of the classes by native ones, which read the members of `__slots__` and make instances
/// directly. What is not usual (a time zone, a subclass, arguments of other types or out of range) goes to the method
/// that was there before.
enum DatetimeModule {
  static func make(_ rt: Runtime) -> ModuleRef {
    let m = ModuleBuilder(rt, "_datetime")
    m.function("quicken(timedelta, date, time, datetime, utc, /)", "Replaces methods by native ones.") {
      rt, a throws(Raised) in
      guard case .type(let span) = a[0], case .type(let day) = a[1], case .type(let clock) = a[2],
        case .type(let moment) = a[3]
      else { return .none }
      let quick = QuickDates(rt, span: span, day: day, clock: clock, moment: moment, utc: a[4])
      rt.moduleState.types += [span, day, clock, moment]
      rt.moduleState.kept.append(a[4])
      try quick.installSpans()
      try quick.installDays()
      try quick.installMoments()
      try quick.installClassMethods()
      return .none
    }
    return m.module
  }
}
