import BigInt

/// The module `_random`: the class `Random` over the Mersenne Twister. What draws from distributions is in the bundled
/// module `random`.
enum RandomModule {
  private final class Generator: NativePayload {
    /// Nil until a number is drawn, if the system is to say where it begins: most generators never draw one.
    @exclusivity(unchecked) private var seeded: MersenneTwister?
    private let rt: Unmanaged<Runtime>

    init(_ rt: Runtime) { self.rt = .passUnretained(rt) }

    func begin(_ twister: MersenneTwister?) { seeded = twister }

    var twister: MersenneTwister {
      _read {
        if seeded == nil { seedFromSystem() }
        yield seeded.unsafelyUnwrapped
      }
      _modify {
        if seeded == nil { seedFromSystem() }
        yield &seeded!
      }
    }

    private func seedFromSystem() {
      var system = SeedSource(rt.takeUnretainedValue())
      let key = (0..<MersenneTwister.size).map { _ in UInt32.random(in: 0 ... .max, using: &system) }
      seeded = MersenneTwister(key: key)
    }

    override var ownedBytes: Int { 2700 }
  }

  static func make(_ rt: Runtime) -> ModuleRef {
    let m = ModuleBuilder(rt, "_random")
    m.makeType("Random", isSubclassable: true) { t in populate(t) }
    m.function("_digest(data, /)", "The SHA-512 digest of bytes.") { rt, a throws(Raised) in
      guard let bytes = rt.bytesObject(rt.unwrap(a[0])) else {
        throw rt.typeError("a bytes-like object is required, not '\(rt.typeName(a[0]))'")
      }
      return rt.makeBytes(SHA512.digest(UnsafeBufferPointer(start: bytes.pointee.bytes, count: bytes.pointee.count)))
    }
    m.function("_system(count, /)", "Bytes from the system's generator.") { rt, a throws(Raised) in
      let count = try rt.index(a[0])
      if count < 0 { throw rt.valueError("negative argument not allowed") }
      try rt.reserve(count)
      var system = SeedSource(rt)
      var bytes: [UInt8] = []
      bytes.reserveCapacity(count)
      var meter = WorkMeter()
      for _ in 0..<count {
        try meter.pass(rt)
        bytes.append(UInt8.random(in: 0...255, using: &system))
      }
      return rt.makeBytes(bytes)
    }
    return m.module
  }

  private static func generator(_ v: Value) -> Generator {
    v.unchecked(as: NativeObject.self).pointee.payload.takeUnretainedValue() as! Generator
  }

  private static func populate(_ t: TypeBuilder) {
    let type = t.type
    t.new("Random(cls, *args, **kwargs)", "A generator of random numbers.") { rt, a throws(Raised) in
      let generator = Generator(rt)
      // Another class begins in its `__init__`.
      if case .type(type) = a[0], case .tuple(let arguments) = a[1], arguments.pointee.count > 0 {
        if arguments.pointee.count > 1 { throw rt.typeError("Random() requires 0 or 1 argument") }
        if !arguments[element: 0].isNone, let seed = try key(rt, arguments[element: 0]) {
          generator.begin(MersenneTwister(key: seed))
        }
      }
      return rt.makeNative(generator, type: type)
    }
    t.method("random(self, /)", "A float in [0, 1).") { _, a throws(Raised) in
      .float(generator(a[0]).twister.nextDouble())
    }
    t.method("getrandbits(self, k, /)", "An int of k random bits.") { rt, a throws(Raised) in
      let count = try rt.index(a[1])
      if count < 0 { throw rt.valueError("number of bits must be non-negative") }
      if count == 0 { return .int(0) }
      let generator = generator(a[0])
      if count <= 32 { return .int(Int(generator.twister.next() >> (32 - UInt32(count)))) }
      try rt.reserve(count / 8)
      try rt.charge(count / 32)
      var words: [UInt32] = []
      var left = count
      var meter = WorkMeter()
      while left > 0 {
        try meter.pass(rt)
        let word = generator.twister.next()
        words.append(left < 32 ? word >> (32 - UInt32(left)) : word)
        left -= 32
      }
      return rt.makeInt(BigInt(number(words)))
    }
    t.method("_below(self, n, /)", "An int of 0 to n, n not included.") { rt, a throws(Raised) in
      guard case .int(let limit) = a[1], limit > 0 else {
        guard let limit = rt.bigInt(rt.unwrap(a[1])), limit > 0 else { throw rt.valueError("n must be positive") }
        let receiver = rt.top
        receiver[0] = try rt.getAttribute(a[0], rt.intern("getrandbits"))
        rt.top = receiver + 1
        defer { rt.top = receiver }
        while true {
          let value = try rt.call(receiver[0], .int(limit.magnitude.bitWidth))
          if let number = rt.bigInt(value), number < limit { return value }
        }
      }
      let generator = generator(a[0])
      let bits = UInt32(Int.bitWidth - limit.leadingZeroBitCount)
      while true {
        var value = UInt(generator.twister.next())
        if bits <= 32 {
          value >>= UInt(32 - bits)
        } else {
          value |= UInt(generator.twister.next() >> (64 - bits)) << 32
        }
        if value < UInt(limit) { return .int(Int(value)) }
      }
    }
    t.method("seed(self, a=None, /)", "Start from a seed.") { rt, a throws(Raised) in
      generator(a[0]).begin(try key(rt, a.unlessNone(1)).map { MersenneTwister(key: $0) })
      return .none
    }
    t.method("getstate(self, /)", "The state as a tuple.") { rt, a throws(Raised) in
      let twister = generator(a[0]).twister
      return .tuple(rt.makeTuple(twister.state.map { Value.int(Int($0)) } + [.int(twister.index)]))
    }
    t.method("setstate(self, state, /)", "Go on from a state that getstate returned.") { rt, a throws(Raised) in
      guard case .tuple(let values) = rt.unwrap(a[1]) else { throw rt.typeError("state vector must be a tuple") }
      guard values.pointee.count == MersenneTwister.size + 1 else {
        throw rt.valueError("state vector is the wrong size")
      }
      var words: [UInt32] = []
      for i in 0..<MersenneTwister.size { words.append(UInt32(truncatingIfNeeded: try rt.index(values[element: i]))) }
      let index = try rt.index(values[element: MersenneTwister.size])
      guard 0...MersenneTwister.size ~= index else { throw rt.valueError("invalid state") }
      generator(a[0]).begin(MersenneTwister(state: words, index: index))
      return .none
    }
  }

  /// The words of a seed: of the absolute value of an int, of the hash of anything else. Nil if the system is to choose.
  private static func key(_ rt: Runtime, _ seed: Value?) throws(Raised) -> [UInt32]? {
    guard let seed else { return nil }
    var number: BigUInt
    if let integer = rt.bigInt(rt.unwrap(seed)) {
      number = integer.magnitude
    } else {
      number = BigUInt(UInt(bitPattern: try rt.hash(seed)))
    }
    var words: [UInt32] = []
    while number > 0 {
      let word = number.words.first ?? 0
      words.append(UInt32(truncatingIfNeeded: word))
      words.append(UInt32(truncatingIfNeeded: word >> 32))
      number >>= 64
    }
    while words.count > 1, words.last == 0 { words.removeLast() }
    return words.isEmpty ? [0] : words
  }

  private static func number(_ words: [UInt32]) -> BigUInt {
    var result = [UInt]()
    for i in stride(from: 0, to: words.count, by: 2) {
      result.append(UInt(words[i]) | (i + 1 < words.count ? UInt(words[i + 1]) << 32 : 0))
    }
    return BigUInt(words: result)
  }
}

/// The hash function SHA-512 (FIPS 180-4).
enum SHA512 {
  static func digest(_ message: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var padded = Array(message)
    padded.append(0x80)
    while padded.count % 128 != 112 { padded.append(0) }
    padded.append(contentsOf: [UInt8](repeating: 0, count: 8))
    let bits = UInt64(message.count) &* 8
    for shift in stride(from: 56, through: 0, by: -8) {
      padded.append(UInt8(truncatingIfNeeded: bits >> UInt64(shift)))
    }
    let constants = roundConstants
    var state = initialState
    for start in stride(from: 0, to: padded.count, by: 128) {
      var w = [UInt64](repeating: 0, count: 80)
      for i in 0..<16 {
        for byte in 0..<8 { w[i] = w[i] << 8 | UInt64(padded[start + i * 8 + byte]) }
      }
      for i in 16..<80 {
        let a = rotate(w[i - 15], 1) ^ rotate(w[i - 15], 8) ^ (w[i - 15] >> 7)
        let b = rotate(w[i - 2], 19) ^ rotate(w[i - 2], 61) ^ (w[i - 2] >> 6)
        w[i] = w[i - 16] &+ a &+ w[i - 7] &+ b
      }
      var v = state
      for i in 0..<80 {
        let s1 = rotate(v[4], 14) ^ rotate(v[4], 18) ^ rotate(v[4], 41)
        let choice = (v[4] & v[5]) ^ (~v[4] & v[6])
        let t1 = v[7] &+ s1 &+ choice &+ constants[i] &+ w[i]
        let s0 = rotate(v[0], 28) ^ rotate(v[0], 34) ^ rotate(v[0], 39)
        let majority = (v[0] & v[1]) ^ (v[0] & v[2]) ^ (v[1] & v[2])
        v = [t1 &+ s0 &+ majority, v[0], v[1], v[2], v[3] &+ t1, v[4], v[5], v[6]]
      }
      for i in 0..<8 { state[i] &+= v[i] }
    }
    return state.flatMap { word in (0..<8).map { UInt8(truncatingIfNeeded: word >> UInt64(56 - $0 * 8)) } }
  }

  private static func rotate(_ x: UInt64, _ n: UInt64) -> UInt64 { x >> n | x << (64 - n) }

  /// The first 64 bits of the fractional part of a root of a prime, found by integer bisection.
  private static func fraction(of prime: Int, root: Int) -> UInt64 {
    let target = BigUInt(prime) << (64 * root)
    var low = BigUInt(0)
    var high = BigUInt(1) << 70
    while high - low > 1 {
      let middle = (low + high) >> 1
      if middle.power(root) <= target { low = middle } else { high = middle }
    }
    return UInt64(truncatingIfNeeded: low)
  }

  private static let primes: [Int] = {
    var found: [Int] = []
    var candidate = 2
    while found.count < 80 {
      if found.allSatisfy({ candidate % $0 != 0 }) { found.append(candidate) }
      candidate += 1
    }
    return found
  }()

  private static let initialState = primes.prefix(8).map { fraction(of: $0, root: 2) }
  private static let roundConstants = primes.map { fraction(of: $0, root: 3) }
}
