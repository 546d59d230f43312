/// The module `_sponge`: SHA-3, SHAKE and BLAKE2, with what `hashlib` cannot say in the language.
enum SpongeModule {
  private enum State {
    case keccak(Keccak)
    case blake2b(Blake2<UInt64>)
    case blake2s(Blake2<UInt32>)
  }

  private final class Digest: NativePayload {
    @exclusivity(unchecked) var state: State
    init(_ state: State) { self.state = state }
    override var ownedBytes: Int { 512 }
  }

  private static func digest(_ v: Value) -> Digest {
    unsafeDowncast(v.unchecked(as: NativeObject.self).pointee.payload.takeUnretainedValue(), to: Digest.self)
  }

  static func make(_ rt: Runtime) -> ModuleRef {
    let m = ModuleBuilder(rt, "_sponge")
    let type = m.makeType("sponge", populate)
    m.function("keccak(strength, is_extendable, /)", "A state of SHA-3.") { rt, a throws(Raised) in
      let strength = try rt.index(a[0])
      guard (16...64).contains(strength) else { throw rt.valueError("invalid strength") }
      return rt.makeNative(
        Digest(.keccak(Keccak(strength: strength, isExtendable: try rt.isTrue(a[1])))), type: type)
    }
    m.function("blake2(is_wide, digest_size, parameters, key, is_last_node, /)", "A state of BLAKE2.") {
      rt, a throws(Raised) in
      let isWide = try rt.isTrue(a[0])
      let size = try rt.index(a[1])
      let isLast = try rt.isTrue(a[4])
      guard let parameters = BytesType.content(rt, a[2]).map(Array.init), parameters.count == (isWide ? 64 : 32),
        let key = BytesType.content(rt, a[3]).map(Array.init), key.count <= (isWide ? 64 : 32)
      else { throw rt.valueError("invalid parameters") }
      if isWide {
        return rt.makeNative(
          Digest(.blake2b(Blake2(digestSize: size, parameters: parameters, key: key, isLastNode: isLast))), type: type)
      }
      return rt.makeNative(
        Digest(.blake2s(Blake2(digestSize: size, parameters: parameters, key: key, isLastNode: isLast))), type: type)
    }
    return m.module
  }

  private static func populate(_ t: TypeBuilder) {
    let type = t.type
    t.method("update(self, obj, /)", "Add bytes.") { rt, a throws(Raised) in
      let digest = digest(a[0])
      try HashModule.update(rt, a[1]) { bytes in
        switch digest.state {
        case .keccak(var state):
          state.update(bytes)
          digest.state = .keccak(state)
        case .blake2b(var state):
          state.update(bytes)
          digest.state = .blake2b(state)
        case .blake2s(var state):
          state.update(bytes)
          digest.state = .blake2s(state)
        }
      }
      return .none
    }
    t.method("digest(self, length, /)", "The digest so far.") { rt, a throws(Raised) in
      let length = try rt.index(a[1])
      if length < 0 { throw rt.valueError("value must be positive") }
      if length >= 1 << 29 { throw rt.valueError("length is too large") }
      try rt.charge(length >> 5)
      switch digest(a[0]).state {
      case .keccak(let state): return rt.makeBytes(state.digest(length))
      case .blake2b(let state): return rt.makeBytes(state.digest())
      case .blake2s(let state): return rt.makeBytes(state.digest())
      }
    }
    t.method("copy(self, /)", "A copy.") { rt, a throws(Raised) in
      rt.makeNative(Digest(digest(a[0]).state), type: type)
    }
  }
}
