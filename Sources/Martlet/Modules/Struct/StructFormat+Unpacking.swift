import BigInt

extension StructFormat {
  /// The values of a structure, which begins at `source`. Nothing here collects.
  func unpack(_ rt: Runtime, _ source: UnsafePointer<UInt8>) -> Value {
    let tuple = rt.makeTuple(count: count)
    rt.charge(copied: count)
    var target = tuple.elements
    for run in runs {
      var place = source + run.start
      for _ in 0..<run.count {
        target.initialize(to: value(rt, run, place))
        target += 1
        place += run.width
      }
    }
    return .tuple(tuple)
  }

  @inline(__always)
  private func value(_ rt: Runtime, _ run: Run, _ place: UnsafePointer<UInt8>) -> Value {
    switch run.code {
    case UInt8(ascii: "s"), UInt8(ascii: "c"): return rt.makeBytes(ByteText(start: place, count: run.width))
    case UInt8(ascii: "p"):
      if run.width == 0 { return rt.makeBytes([]) }
      return rt.makeBytes(ByteText(start: place + 1, count: min(Int(place[0]), run.width - 1)))
    case UInt8(ascii: "?"): return .bool(place[0] != 0)
    case UInt8(ascii: "d"): return .float(Double(bitPattern: read(8, place)))
    case UInt8(ascii: "f"):
      return .float(Double(Float(bitPattern: UInt32(truncatingIfNeeded: read(4, place)))))
    case UInt8(ascii: "e"): return .float(HalfFloat.value(of: UInt16(truncatingIfNeeded: read(2, place))))
    default:
      let bits = read(run.width, place)
      if StructFormat.isSigned(run.code) {
        let unused = UInt64(64 - run.width * 8)
        return .int(Int(Int64(bitPattern: bits &<< unused) &>> Int64(unused)))
      }
      if let number = Int(exactly: bits) { return .int(number) }
      return rt.makeInt(BigInt(bits))
    }
  }
}

/// Floats of 16 bits, which not every machine has.
enum HalfFloat {
  static func value(of bits: UInt16) -> Double {
    let exponent = Int(bits >> 10 & 31)
    let digits = Double(bits & 1023)
    let magnitude: Double
    switch exponent {
    case 31: magnitude = digits > 0 ? .nan : .infinity
    case 0: magnitude = digits * 0x1p-24
    default: magnitude = (digits + 1024) * Double(sign: .plus, exponent: exponent - 25, significand: 1)
    }
    return bits & 0x8000 != 0 ? -magnitude : magnitude
  }

  /// The nearest one, or nil where the number is too large.
  static func bits(of number: Double) -> UInt16? {
    let sign: UInt16 = number.sign == .minus ? 0x8000 : 0
    let magnitude = number.magnitude
    if number.isNaN { return sign | 0x7E00 }
    if magnitude.isInfinite { return sign | 0x7C00 }
    if magnitude == 0 { return sign }
    var exponent = max(Int(magnitude.exponent), -14)
    if exponent > 15 { return nil }
    // Scaling by a power of two is exact, whatever is lost of it below a half of the last digit.
    var digits = Int(
      (magnitude * Double(sign: .plus, exponent: 10 - exponent, significand: 1)).rounded(.toNearestOrEven))
    if digits == 2048 {
      digits = 1024
      exponent += 1
    }
    if exponent > 15 { return nil }
    return sign | UInt16(digits < 1024 ? digits : (exponent + 15) << 10 + digits - 1024)
  }
}
