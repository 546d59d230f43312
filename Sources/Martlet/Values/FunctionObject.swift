/// A function written in the language: its code and what it closes over.
struct FunctionObject: HeapLayout {
  var header: ObjectHeader
  /// Owned by the program it was lowered in, which outlives it.
  var code: UnsafeMutablePointer<CodeRecord>
  var globals: DictRef
  /// A tuple of cells, or nil.
  var closure: TupleRef?
  /// Defaults of the last positional parameters, or nil.
  var defaults: TupleRef?
  var keywordDefaults: DictRef?
  var name: StringRef
  var qualifiedName: StringRef
  /// `__doc__`, `__module__`, `__annotations__` and whatever a script sets; made on demand.
  var dict: DictRef?
  var doc: Value
  var annotations: Value

  static func trace(_ object: FunctionRef, _ marker: Marker) {
    let function = object.pointee
    function.code.pointee.isReached = true
    marker.mark(function.globals)
    marker.mark(function.closure)
    marker.mark(function.defaults)
    marker.mark(function.keywordDefaults)
    marker.mark(function.name)
    marker.mark(function.qualifiedName)
    marker.mark(function.dict)
    marker.mark(function.doc)
    marker.mark(function.annotations)
  }
}

typealias FunctionRef = UnsafeMutablePointer<FunctionObject>

/// A variable captured by an inner function.
struct CellObject: HeapLayout {
  var header: ObjectHeader
  var value: Value

  static func trace(_ object: CellRef, _ marker: Marker) { marker.mark(object.pointee.value) }
}

typealias CellRef = UnsafeMutablePointer<CellObject>

/// A small object of up to four values, whose meaning its kind gives:
/// - bound method: `a` the function, `b` the receiver
/// - property: getter, setter, deleter, doc
/// - static and class method: `a` the callable
/// - super proxy: `a` the class after which the search begins, `b` the object, `c` its class
/// - dict view: `a` the dict; `flags` tells keys, values or items
struct QuadObject: HeapLayout {
  var header: ObjectHeader
  var a: Value
  var b: Value
  var c: Value
  var d: Value

  static func trace(_ object: QuadRef, _ marker: Marker) {
    marker.mark(object.pointee.a)
    marker.mark(object.pointee.b)
    marker.mark(object.pointee.c)
    marker.mark(object.pointee.d)
  }
}

typealias QuadRef = UnsafeMutablePointer<QuadObject>

/// A module: its namespace.
struct ModuleObject: HeapLayout {
  var header: ObjectHeader
  var name: StringRef
  var dict: DictRef
  /// The names it will have once somebody asks for them, and the modules that give them.
  var namesToCome: DictRef?

  static func trace(_ object: ModuleRef, _ marker: Marker) {
    marker.mark(object.pointee.name)
    marker.mark(object.pointee.dict)
    if let names = object.pointee.namesToCome { marker.mark(names) }
  }
}

typealias ModuleRef = UnsafeMutablePointer<ModuleObject>

/// An iterator over a built-in type. `variant` gives the meaning of the fields.
struct IteratorObject: HeapLayout {
  var header: ObjectHeader
  var variant: IteratorVariant
  var index: Int
  /// A bound or a step.
  var limit: Int
  var extra: Int
  /// What is iterated over; `.undefined` once exhausted.
  var source: Value
  /// A function, a second source or an element held.
  var other: Value

  static func trace(_ object: IteratorRef, _ marker: Marker) {
    marker.mark(object.pointee.source)
    marker.mark(object.pointee.other)
  }
}

typealias IteratorRef = UnsafeMutablePointer<IteratorObject>

enum IteratorVariant: UInt8 {
  case list, tuple, string, range, set
  case dictKeys, dictValues, dictItems
  case reversedList, reversedDictKeys, reversedDictValues, reversedDictItems
  /// By `__getitem__` with rising indices, or falling from `index`.
  case sequence, reversedSequence
  case enumerate, zip, map, filter
  /// `iter(callable, sentinel)`.
  case callable
  /// The iterator by which a future is awaited by hand: yields the future until it is done.
  case future
  case bytes
}
