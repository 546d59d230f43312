/// The keys of str hashes, as CPython derives them from `PYTHONHASHSEED`.
package struct HashSeed: Sendable {
  let key: (UInt64, UInt64)

  /// The keys that every run of a deterministic program has.
  package static let zero = HashSeed(0)

  /// Keys nobody can foresee, against flooding.
  package static func random() -> HashSeed {
    HashSeed(key: (.random(in: .min ... .max), .random(in: .min ... .max)))
  }

  private init(key: (UInt64, UInt64)) { self.key = key }

  /// The keys of a number: bytes of a linear congruential generator, none for 0.
  package init(_ number: UInt32) {
    guard number != 0 else {
      key = (0, 0)
      return
    }
    var state = number
    func next() -> UInt64 {
      var word: UInt64 = 0
      for shift in stride(from: UInt64(0), to: 64, by: 8) {
        state = state &* 214_013 &+ 2_531_011
        word |= UInt64(state >> 16 & 0xFF) << shift
      }
      return word
    }
    key = (next(), next())
  }

  /// The keys for the variable's text: nil if it is neither `random` nor a number CPython takes.
  ///
  /// - Parameter isDeterministic: without a number the keys are those of 0.
  package init?(variable: String?, isDeterministic: Bool) {
    switch variable {
    case nil, "", "random": self = isDeterministic ? .zero : .random()
    case let text?:
      guard let number = UInt32(text) else { return nil }
      self.init(number)
    }
  }
}
