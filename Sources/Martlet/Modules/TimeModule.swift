#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The module `time`. Under virtual time it follows the loop's clock.
enum TimeModule {
  static func make(_ rt: Runtime) -> ModuleRef {
    let m = ModuleBuilder(rt, "time")
    let clock = rt.asyncio.clock
    m.function("time()", "Seconds since 1970.") { _, _ throws(Raised) in .float(clock.seenWallTime) }
    m.function("time_ns()", "Nanoseconds since 1970.") { _, _ throws(Raised) in .int(Int(clock.seenWallTime * 1e9)) }
    m.function("monotonic()", "Seconds of a clock that never goes back.") { _, _ throws(Raised) in .float(clock.seen) }
    m.function("monotonic_ns()") { _, _ throws(Raised) in .int(Int(clock.seen * 1e9)) }
    m.function("perf_counter()", "Seconds of the finest clock.") { _, _ throws(Raised) in .float(clock.seen) }
    m.function("perf_counter_ns()") { _, _ throws(Raised) in .int(Int(clock.seen * 1e9)) }
    m.function("process_time()", "CPU seconds used by the process.") { _, _ throws(Raised) in
      var time = timespec()
      clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
      return .float(Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9)
    }
    m.function("sleep(seconds, /)", "Block for a number of seconds.") { rt, a throws(Raised) in
      let seconds = try Self.seconds(rt, a[0])
      if seconds.isNaN { throw rt.valueError("Invalid value NaN (not a number)") }
      if seconds < 0 { throw rt.valueError("sleep length must be non-negative") }
      try rt.sleep(seconds)
      return .none
    }
    m.function("strftime(format, t=None, /)", "A time as text.") { rt, a throws(Raised) in
      guard case .str(let format) = rt.unwrap(a[0]) else {
        throw rt.typeError("strftime() argument 1 must be str, not \(rt.argumentName(a[0]))")
      }
      var fields = try timeFields(rt, a.unlessNone(1), clock.wallTime)
      if format.utf8.contains(0) { throw rt.valueError("embedded null character") }
      return rt.str(text(format.string, &fields))
    }
    m.function("ctime(secs=None, /)", "A time as text, as in 'Tue Nov 14 22:13:20 2023'.") { rt, a throws(Raised) in
      var fields = try localFields(rt, a.unlessNone(0), clock.wallTime)
      return rt.str(text("%a %b %e %H:%M:%S %Y", &fields))
    }
    for (signature, isLocal) in [("localtime(secs=None, /)", true), ("gmtime(secs=None, /)", false)]
      as [(StaticString, Bool)]
    {
      m.function(signature, "The fields of a time.") { rt, a throws(Raised) in
        let seconds = try a.unlessNone(0).map { v throws(Raised) in try Self.seconds(rt, v) } ?? clock.wallTime
        let make = try rt.getAttribute(try rt.importModule("_structtime"), rt.intern("make"))
        return try rt.call(make, .float(seconds), .bool(isLocal))
      }
    }
    for name in ["mktime", "asctime"] {
      let body: Builtin.Body = { rt, a throws(Raised) in
        let function = try rt.getAttribute(try rt.importModule("_structtime"), rt.intern(name))
        return try rt.call(function, a.unlessNone(0) ?? .none)
      }
      if name == "mktime" {
        m.function("mktime(fields, /)", "Seconds since 1970 of local fields.", body)
      } else {
        m.function("asctime(fields=None, /)", "Fields as text, as in 'Tue Nov 14 22:13:20 2023'.", body)
      }
    }
    m.function("thread_time()", "CPU seconds used by the thread.") { _, _ throws(Raised) in
      var time = timespec()
      clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
      return .float(Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9)
    }
    m.function("process_time_ns()") { _, _ throws(Raised) in
      var time = timespec()
      clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
      return .int(time.tv_sec * 1_000_000_000 + time.tv_nsec)
    }
    m.toCome(
      from: "_structtime",
      """
      struct_time get_clock_info strptime clock_gettime clock_gettime_ns clock_getres thread_time_ns \
      CLOCK_REALTIME CLOCK_MONOTONIC CLOCK_PROCESS_CPUTIME_ID CLOCK_THREAD_CPUTIME_ID CLOCK_MONOTONIC_RAW \
      CLOCK_BOOTTIME CLOCK_TAI clock_settime clock_settime_ns pthread_getcpuclockid
      """)
    m.function("tzset()", "Find the zone again, as the environment names it.") { rt, _ in
      setZone(rt, m.module)
      return .none
    }
    setZone(rt, m.module)
    m.set("_STRUCT_TM_ITEMS", .int(11))
    return m.module
  }

  /// The zone of the process: how it is in January and in July, the earlier being that of winter.
  private static func setZone(_ rt: Runtime, _ module: ModuleRef) {
    tzset()
    let year = 365 * 86_400 + 6 * 3600
    let january = time(nil) / year * year
    func zone(at moment: time_t) -> (west: Int, name: String) {
      var (seconds, fields) = (moment, tm())
      localtime_r(&seconds, &fields)
      return (-fields.tm_gmtoff, fields.tm_zone.map { String(cString: $0) } ?? "")
    }
    var (standard, summer) = (zone(at: january), zone(at: january + year / 2))
    if standard.west < summer.west { swap(&standard, &summer) }
    let names = rt.makeTuple(rt.str(standard.name), rt.str(summer.name))
    for (name, value) in [
      ("timezone", .int(standard.west)), ("altzone", .int(summer.west)),
      ("daylight", .int(standard.west == summer.west ? 0 : 1)), ("tzname", names),
    ] as [(StaticString, Value)] {
      rt.setItem(module.pointee.dict, rt.intern(name), value)
    }
  }

  /// A time is a float or what stands for an integer.
  static func seconds(_ rt: Runtime, _ v: Value) throws(Raised) -> Double {
    if case .float = rt.unwrap(v) {
    } else if !rt.hasIndex(v) {
      throw rt.typeError("'\(rt.typeName(v))' object cannot be interpreted as an integer")
    }
    return try rt.double(v)
  }

  private static func localFields(_ rt: Runtime, _ value: Value?, _ now: Double) throws(Raised) -> tm {
    let given = try value.map { v throws(Raised) in try Self.seconds(rt, v) } ?? now
    if given.isNaN { throw rt.valueError("Invalid value NaN (not a number)") }
    guard var seconds = time_t(exactly: given.rounded(.down)) else {
      throw rt.overflowError("timestamp out of range for platform time_t")
    }
    var fields = tm()
    if localtime_r(&seconds, &fields) == nil { throw rt.osError(errno) }
    return fields
  }

  private static func timeFields(_ rt: Runtime, _ value: Value?, _ now: Double) throws(Raised) -> tm {
    guard let value else { return try localFields(rt, nil, now) }
    guard case .tuple(let parts) = rt.unwrap(value) else {
      throw rt.typeError("Tuple or struct_time argument required")
    }
    guard parts.pointee.count == 9 else { throw rt.typeError("strftime(): illegal time tuple argument") }
    var numbers: [Int32] = []
    for part in parts.values {
      let value = try rt.index(part)
      guard let number = Int32(exactly: value) else {
        throw rt.overflowError("signed integer is \(value < 0 ? "less than minimum" : "greater than maximum")")
      }
      numbers.append(number)
    }
    guard numbers[0] >= Int32.min + 1900 else { throw rt.overflowError("year out of range") }
    func within(_ value: Int32, _ limit: ClosedRange<Int32>, _ name: String) throws(Raised) -> Int32 {
      guard limit.contains(value) else { throw rt.valueError("\(name) out of range") }
      return value
    }
    var fields = tm()
    fields.tm_year = numbers[0] - 1900
    fields.tm_mon = try within(numbers[1] == 0 ? 0 : numbers[1] &- 1, 0...11, "month")
    fields.tm_mday = try within(numbers[2] == 0 ? 1 : numbers[2], 1...31, "day of month")
    fields.tm_hour = try within(numbers[3], 0...23, "hour")
    fields.tm_min = try within(numbers[4], 0...59, "minute")
    fields.tm_sec = try within(numbers[5], 0...61, "seconds")
    guard numbers[6] >= -1 else { throw rt.valueError("day of week out of range") }
    fields.tm_wday = (numbers[6] % 7 + 1) % 7
    fields.tm_yday = try within(numbers[7] == 0 ? 0 : numbers[7] &- 1, 0...365, "day of year")
    fields.tm_isdst = numbers[8]
    return fields
  }

  private static func text(_ format: String, _ fields: inout tm) -> String {
    // A directive takes few characters, unless it asks for a width.
    var buffer = [CChar](repeating: 0, count: 1024 + 64 * format.utf8.count)
    let count = strftime(&buffer, buffer.count, format, &fields)
    return String(decoding: buffer[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
