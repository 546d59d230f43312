import BigInt

extension StructFormat {
  /// Fills bytes, all zero so far and nobody else's, with values.
  func pack(
    _ rt: Runtime, _ module: StructModule, _ values: UnsafeMutablePointer<Value>,
    _ target: UnsafeMutablePointer<UInt8>
  ) throws(Raised) {
    var value = values
    for run in runs {
      var place = run.start
      for _ in 0..<run.count {
        try pack(rt, module, run, value.pointee, place, target)
        value += 1
        place += run.width
      }
    }
    rt.charge(copied: count)
  }

  @inline(__always)
  private func pack(
    _ rt: Runtime, _ module: StructModule, _ run: Run, _ value: Value, _ place: Int,
    _ target: UnsafeMutablePointer<UInt8>
  ) throws(Raised) {
    switch run.code {
    case UInt8(ascii: "d"):
      let number = try real(rt, module, value)
      write(number.bitPattern, 8, target + place)
    case UInt8(ascii: "f"):
      let number = try real(rt, module, value)
      let narrow = Float(number)
      // The machine's own conversion makes infinity of what is too large.
      if narrow.isInfinite, number.isFinite, !isNative {
        throw module.overflow(rt, value, "float too large to pack with f format")
      }
      write(UInt64(narrow.bitPattern), 4, target + place)
    case UInt8(ascii: "e"):
      guard let bits = HalfFloat.bits(of: try real(rt, module, value)) else {
        throw module.overflow(rt, value, "float too large to pack with e format")
      }
      write(UInt64(bits), 2, target + place)
    case UInt8(ascii: "?"):
      let flag = try rt.isTrue(value)
      target[place] = flag ? 1 : 0
    case UInt8(ascii: "c"):
      guard let bytes = rt.unwrap(value).object(.bytes, as: BytesObject.self), bytes.pointee.count == 1 else {
        throw module.error(rt, "char format requires a bytes object of length 1")
      }
      target[place] = bytes.pointee.bytes[0]
    case UInt8(ascii: "s"), UInt8(ascii: "p"):
      guard let bytes = rt.bytesObject(rt.unwrap(value)) else {
        throw module.error(rt, "argument for '\(letter(run.code))' must be a bytes object")
      }
      copy(bytes, run, target + place)
    default:
      if case .int(let number) = value, let bits = StructFormat.bits(number, run) {
        write(bits, run.width, target + place)
      } else {
        let bits = try slowBits(rt, module, value, run)
        write(bits, run.width, target + place)
      }
    }
  }

  private func letter(_ code: UInt8) -> String { String(UnicodeScalar(code)) }

  private func copy(_ bytes: BytesRef, _ run: Run, _ target: UnsafeMutablePointer<UInt8>) {
    if run.width == 0 { return }
    let isCounted = run.code == UInt8(ascii: "p")
    let length = min(bytes.pointee.count, isCounted ? run.width - 1 : run.width)
    if isCounted { target[0] = UInt8(min(length, 255)) }
    (target + (isCounted ? 1 : 0)).update(from: bytes.pointee.bytes, count: length)
  }

  private func real(_ rt: Runtime, _ module: StructModule, _ value: Value) throws(Raised) -> Double {
    if case .float(let number) = value { return number }
    do throws(Raised) {
      if let number = try rt.realNumber(value) { return number }
    } catch {
      if rt.safepoint.isTerminating { throw error }
      _ = rt.takeException()
    }
    throw module.error(rt, "required argument is not a float")
  }

  // MARK: Ints

  /// The bits of a number that fits.
  @inline(__always)
  private static func bits(_ number: Int, _ run: Run) -> UInt64? {
    let bits = UInt64(bitPattern: Int64(number))
    if isSigned(run.code) {
      if run.width == 8 { return bits }
      let half = 1 &<< (run.width * 8 - 1)
      return number >= -half && number < half ? bits : nil
    }
    if number < 0 { return nil }
    return run.width == 8 || number < 1 &<< (run.width * 8) ? bits : nil
  }

  @inline(never)
  private func slowBits(_ rt: Runtime, _ module: StructModule, _ value: Value, _ run: Run) throws(Raised) -> UInt64 {
    guard let integer = try rt.integer(value), let number = rt.bigInt(integer) else {
      throw module.error(rt, "required argument is not an integer")
    }
    if let small = Int(exactly: number), let bits = StructFormat.bits(small, run) { return bits }
    let isSigned = StructFormat.isSigned(run.code)
    if !isSigned, run.width == 8, let bits = UInt64(exactly: number) { return bits }
    if run.code == UInt8(ascii: "P") {
      if number.sign == .minus, Int(exactly: number) != nil { return UInt64(truncatingIfNeeded: number) }
      throw module.error(rt, "int too large to convert")
    }
    if run.width == 8 {
      throw module.error(rt, isBigEndian ? "int too large to convert" : "argument out of range")
    }
    // Which integer of C the value is read as first.
    let isNamed = run.width == 1 || run.width == 2 && !isBigEndian
    if isSigned || isNamed ? Int(exactly: number) == nil : UInt64(exactly: number) == nil {
      throw module.error(rt, "argument out of range")
    }
    let width = run.width * 8
    let low = isSigned ? -(BigInt(1) << (width - 1)) : 0
    let high = (BigInt(1) << (isSigned ? width - 1 : width)) - 1
    let name = isNamed ? (isSigned ? "" : "u") + (width == 8 ? "byte" : "short") : "'\(letter(run.code))'"
    throw module.error(rt, "\(name) format requires \(low) <= number <= \(high)")
  }
}
