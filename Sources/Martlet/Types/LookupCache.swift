#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Where names were found in classes and the classes they derive from: a table with one place for each hash.
///
/// An entry is valid while the class keeps its version: the entry of the namespace stays where it is as long. Names are
/// interned, so identity decides, and a version above 1 belongs to one class for ever; built-in classes, which keep
/// version 1, are never freed.
struct LookupCache {
  private struct Place {
    var type: TypeRef?
    var version: Int
    var name: StringRef?
    /// nil where no class has the name.
    var entry: UnsafeMutablePointer<DictEntry>?
  }

  private static let count = 1024
  private let places: UnsafeMutablePointer<Place>
  /// How many places were filled since the last clearing, and which: while that are few, only these are cleared.
  private let filled: UnsafeMutablePointer<Int>
  private static let mostFilled = 128

  init() {
    // Zero is an empty place, and memory that is not looked at is not taken.
    places = calloc(LookupCache.count, MemoryLayout<Place>.stride)!.assumingMemoryBound(to: Place.self)
    filled = .allocate(capacity: 1 + LookupCache.mostFilled)
    filled[0] = 0
  }

  func clear() {
    let empty = Place(type: nil, version: 0, name: nil, entry: nil)
    if filled[0] <= LookupCache.mostFilled {
      for index in 0..<filled[0] { places[filled[1 + index]] = empty }
    } else {
      places.initialize(repeating: empty, count: LookupCache.count)
    }
    filled[0] = 0
  }

  func deallocate() {
    free(places)
    filled.deallocate()
  }

  @inline(__always)
  private func place(_ type: TypeRef, _ name: StringRef) -> UnsafeMutablePointer<Place> {
    let hash = (UInt(bitPattern: name) >> 4) ^ (UInt(bitPattern: type) >> 6)
    return places + Int(hash & UInt(LookupCache.count - 1))
  }

  /// What was remembered; the outer nil where nothing was.
  @inline(__always)
  func find(_ type: TypeRef, _ name: StringRef) -> UnsafeMutablePointer<DictEntry>?? {
    let place = place(type, name)
    guard place.pointee.name == name, place.pointee.type == type, place.pointee.version == type.pointee.version else {
      return nil
    }
    return .some(place.pointee.entry)
  }

  func remember(_ type: TypeRef, _ name: StringRef, _ entry: UnsafeMutablePointer<DictEntry>?) {
    // A class being made has no version of its own yet.
    if !name.isInterned || (type.isHeap && type.pointee.version <= 1) { return }
    let place = place(type, name)
    if filled[0] < LookupCache.mostFilled { filled[1 + filled[0]] = place - places }
    if filled[0] <= LookupCache.mostFilled { filled[0] += 1 }
    place.pointee = Place(type: type, version: type.pointee.version, name: name, entry: entry)
  }
}
