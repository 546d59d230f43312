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

  init() {
    // Zero is an empty place, and memory that is not looked at is not taken.
    places = calloc(LookupCache.count, MemoryLayout<Place>.stride)!.assumingMemoryBound(to: Place.self)
  }

  func clear() {
    places.initialize(repeating: Place(type: nil, version: 0, name: nil, entry: nil), count: LookupCache.count)
  }

  func deallocate() { free(places) }

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
    place(type, name).pointee = Place(type: type, version: type.pointee.version, name: name, entry: entry)
  }
}
