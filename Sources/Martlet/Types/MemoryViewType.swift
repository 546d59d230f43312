/// The type `memoryview`: a window on the bytes of a bytes or bytearray object.
///
/// A view holds its object and finds the bytes anew at each access, within the bounds the object then has. A bytearray
/// refuses to change its size while a view on it lives that was not released.
final class MemoryViewPayload: NativePayload {
  /// What the view was made of; undefined once it is released.
  @exclusivity(unchecked) var owner: Value
  let format: MemoryFormat
  /// The place of the first item, how many bytes items are apart, and how many there are.
  let start, stride, count: Int
  let isReadOnly: Bool
  /// Where there is not exactly one dimension.
  let dimensions: ViewDimensions?
  @exclusivity(unchecked) var hash: Int?

  init(
    _ owner: Value, _ format: MemoryFormat, start: Int, stride: Int, count: Int, isReadOnly: Bool,
    _ dimensions: ViewDimensions? = nil
  ) {
    self.dimensions = dimensions
    self.owner = owner
    self.format = format
    self.start = start
    self.stride = stride
    self.count = count
    self.isReadOnly = isReadOnly
  }

  var isContiguous: Bool {
    dimensions?.isContiguous(itemSize: format.size) ?? (stride == format.size || count <= 1)
  }

  var shape: [Int] { dimensions?.shape ?? [count] }

  /// Where an item begins, counted in the order of the last dimension first.
  func place(of index: Int) -> Int { start + (dimensions?.offset(of: index) ?? index * stride) }

  override func trace(_ marker: Marker) { marker.mark(owner) }
}

enum MemoryViewType {
  static func populate(_ t: TypeBuilder) {
    t.constant("__doc__", t.rt.str("The bytes of another object, without a copy of them."))
    t.new("__new__(cls, object)", "A window on the bytes of an object.") { rt, a throws(Raised) in
      if let view = a[1].payload(as: MemoryViewPayload.self) {
        try check(rt, view)
        return rt.makeView(
          view.owner, view.format, start: view.start, stride: view.stride, count: view.count,
          isReadOnly: view.isReadOnly, view.dimensions)
      }
      if let array = ArrayModule.array(rt, a[1]) {
        guard let format = array.form.viewed else {
          throw rt.raise(rt.types.exceptions.notImplementedError, "memoryview: format w not supported")
        }
        return rt.makeView(a[1], format, start: 0, stride: format.size, count: array.count, isReadOnly: false)
      }
      guard let bytes = rt.bytesObject(rt.unwrap(a[1])) else {
        throw rt.typeError("memoryview: a bytes-like object is required, not '\(rt.typeName(a[1]))'")
      }
      return rt.makeView(
        a[1], .bytes, start: 0, stride: 1, count: bytes.pointee.count, isReadOnly: bytes.kind == .bytes)
    }
    populateContainer(t)
    populateConversions(t)
    populateFacts(t)
    t.method("release(self, /)", "Gives the object free.") { rt, a throws(Raised) in
      try receiver(rt, a[0]).owner = .undefined
      return .none
    }
    t.method("__enter__(self, /)") { rt, a throws(Raised) in
      _ = try active(rt, a[0])
      return a[0]
    }
    t.method("__exit__(self, /, *args)") { rt, a throws(Raised) in
      try receiver(rt, a[0]).owner = .undefined
      return .none
    }
    t.method("__repr__(self, /)") { rt, a throws(Raised) in
      let state = try receiver(rt, a[0]).owner.isUndefined ? "released memory" : "memory"
      return rt.str("<\(state) at 0x\(String(rt.identity(of: a[0]), radix: 16))>")
    }
  }

  // MARK: Receivers

  private static func receiver(_ rt: Runtime, _ v: Value) throws(Raised) -> MemoryViewPayload {
    guard let view = v.payload(as: MemoryViewPayload.self) else {
      throw rt.typeError("descriptor requires a 'memoryview' object but received a '\(rt.typeName(v))'")
    }
    return view
  }

  private static func check(_ rt: Runtime, _ view: MemoryViewPayload) throws(Raised) {
    if view.owner.isUndefined { throw rt.valueError("operation forbidden on released memoryview object") }
  }

  private static func active(_ rt: Runtime, _ v: Value) throws(Raised) -> MemoryViewPayload {
    let view = try receiver(rt, v)
    try check(rt, view)
    return view
  }

  /// The object that holds the bytes of what a view shows.
  static func bytes(_ rt: Runtime, _ owner: Value) -> BytesRef? {
    rt.bytesObject(rt.unwrap(owner)) ?? ArrayModule.array(rt, owner)?.bytes
  }

  /// The bytes of an item, if the object still has them.
  private static func item(_ rt: Runtime, _ view: MemoryViewPayload, _ index: Int) -> UnsafeMutablePointer<UInt8>? {
    guard let bytes = bytes(rt, view.owner), index >= 0, index < view.count else { return nil }
    let at = view.place(of: index)
    guard at >= 0, at + view.format.size <= bytes.pointee.count else { return nil }
    return bytes.pointee.bytes + at
  }

  /// The bytes of a view whose items lie side by side; valid until script code runs.
  static func content(_ rt: Runtime, _ v: Value) -> ByteText? {
    v.payload(as: MemoryViewPayload.self).flatMap { content(rt, $0) }
  }

  /// The bytes of a value that may be written through; valid until script code runs.
  static func writable(_ rt: Runtime, _ v: Value) -> UnsafeMutableBufferPointer<UInt8>? {
    let content: ByteText?
    if let view = v.payload(as: MemoryViewPayload.self) {
      content = view.isReadOnly ? nil : self.content(rt, view)
    } else {
      guard let bytes = bytes(rt, v), bytes.kind == .byteArray else { return nil }
      content = ByteText(start: bytes.pointee.bytes, count: bytes.pointee.count)
    }
    return content.map { UnsafeMutableBufferPointer(mutating: $0) }
  }

  private static func content(_ rt: Runtime, _ view: MemoryViewPayload) -> ByteText? {
    guard view.isContiguous, let bytes = bytes(rt, view.owner) else { return nil }
    let size = view.count * view.format.size
    guard view.start + size <= bytes.pointee.count else { return nil }
    return ByteText(start: bytes.pointee.bytes + view.start, count: size)
  }

  /// A copy of the bytes of all items.
  static func copy(_ rt: Runtime, _ view: MemoryViewPayload) -> [UInt8] {
    if let bytes = content(rt, view) { return Array(bytes) }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(view.count * view.format.size)
    for index in 0..<view.count {
      guard let item = item(rt, view, index) else { break }
      bytes.append(contentsOf: UnsafeBufferPointer(start: item, count: view.format.size))
    }
    return bytes
  }

  private static func value(_ rt: Runtime, _ view: MemoryViewPayload, _ index: Int) throws(Raised) -> Value {
    guard let item = item(rt, view, index) else { throw rt.indexError("index out of bounds on dimension 1") }
    return view.format.read(rt, item)
  }

  // MARK: Items

  private static func populateContainer(_ t: TypeBuilder) {
    t.method("__len__(self, /)") { rt, a throws(Raised) in
      let view = try active(rt, a[0])
      return .int(view.dimensions.map { $0.shape.first ?? 1 } ?? view.count)
    }
    t.method("__getitem__(self, key, /)") { rt, a throws(Raised) in
      let view = try active(rt, a[0])
      if let slice = a[1].object(.slice, as: SliceObject.self) {
        var bounds = try rt.sliceBounds(slice)
        try check(rt, view)
        if let dimensions = view.dimensions { return try part(rt, view, dimensions, bounds) }
        bounds.adjust(to: view.count)
        let (stride, overflow) = view.stride.multipliedReportingOverflow(by: bounds.step)
        return rt.makeView(
          view.owner, view.format, start: view.start + (bounds.count > 0 ? bounds.start * view.stride : 0),
          stride: overflow ? view.stride : stride, count: bounds.count, isReadOnly: view.isReadOnly)
      }
      guard let index = try index(rt, view, a[1], isSet: false) else { return a[0] }
      return try value(rt, view, index)
    }
    t.method("__setitem__(self, key, value, /)") { rt, a throws(Raised) in
      let view = try active(rt, a[0])
      if view.isReadOnly { throw rt.typeError("cannot modify read-only memory") }
      if let slice = a[1].object(.slice, as: SliceObject.self) {
        if let dimensions = view.dimensions {
          if dimensions.shape.isEmpty { throw rt.typeError("invalid indexing of 0-dim memory") }
          throw notImplemented(rt, "memoryview slice assignments are currently restricted to ndim = 1")
        }
        try assign(rt, view, slice, a[2])
        return .none
      }
      let index = try index(rt, view, a[1], isSet: true) ?? 0
      let bytes = try view.format.bytes(rt, a[2])
      try check(rt, view)
      guard let item = item(rt, view, index) else { throw rt.indexError("index out of bounds on dimension 1") }
      for (offset, byte) in bytes.enumerated() { item[offset] = byte }
      return .none
    }
    t.method("__delitem__(self, key, /)") { rt, a throws(Raised) in
      let view = try active(rt, a[0])
      throw rt.typeError(view.isReadOnly ? "cannot modify read-only memory" : "cannot delete memory")
    }
    t.method("__iter__(self, /)") { rt, a throws(Raised) in
      _ = try active(rt, a[0])
      return rt.makeIterator(.sequence, a[0], type: rt.types.sequenceIterator)
    }
    t.method("__hash__(self, /)") { rt, a throws(Raised) in
      let view = try receiver(rt, a[0])
      if let hash = view.hash { return .int(hash) }
      try check(rt, view)
      if !view.isReadOnly { throw rt.valueError("cannot hash writable memoryview object") }
      guard view.format.isByte else {
        throw rt.valueError("memoryview: hashing is restricted to formats 'B', 'b' or 'c'")
      }
      let hash = try rt.hash(rt.makeBytes(copy(rt, view)))
      view.hash = hash
      return .int(hash)
    }
    t.method("__eq__(self, value, /)") { rt, a throws(Raised) in try equal(rt, a).map { .bool($0) } ?? rt.notImplemented
    }
    t.method("__ne__(self, value, /)") { rt, a throws(Raised) in
      try equal(rt, a).map { .bool(!$0) } ?? rt.notImplemented
    }
    for signature: StaticString in [
      "__lt__(self, value, /)", "__le__(self, value, /)", "__gt__(self, value, /)",
      "__ge__(self, value, /)",
    ] {
      t.method(signature) { rt, _ in rt.notImplemented }
    }
  }

  private static func notImplemented(_ rt: Runtime, _ message: String) -> Raised {
    rt.raise(rt.types.exceptions.notImplementedError, message)
  }

  /// A part of the first dimension.
  private static func part(
    _ rt: Runtime, _ view: MemoryViewPayload, _ dimensions: ViewDimensions, _ given: SliceBounds
  ) throws(Raised) -> Value {
    guard let length = dimensions.shape.first else { throw rt.typeError("invalid indexing of 0-dim memory") }
    var bounds = given
    bounds.adjust(to: length)
    var part = dimensions
    part.shape[0] = bounds.count
    let (stride, overflow) = part.strides[0].multipliedReportingOverflow(by: bounds.step)
    let start = view.start + (bounds.count > 0 ? bounds.start * part.strides[0] : 0)
    if !overflow { part.strides[0] = stride }
    return rt.makeView(
      view.owner, view.format, start: start, stride: view.stride, count: part.shape.reduce(1, *),
      isReadOnly: view.isReadOnly, part)
  }

  /// The number of the item that a key names; nil for the whole of a view without dimensions.
  private static func index(
    _ rt: Runtime, _ view: MemoryViewPayload, _ key: Value, isSet: Bool
  ) throws(Raised) -> Int? {
    if case .int = key, view.dimensions == nil { return try index(rt, view, key, below: view.count, dimension: 1) }
    let shape = view.shape
    if shape.isEmpty, key.isIdentical(to: rt.ellipsis) { return isSet ? 0 : nil }
    if case .tuple(let keys) = key {
      let parts = keys.values
      if shape.isEmpty, parts.isEmpty { return 0 }
      if parts.allSatisfy({ rt.hasIndex($0) }), !shape.isEmpty {
        if parts.count < shape.count { throw notImplemented(rt, "sub-views are not implemented") }
        if parts.count > shape.count {
          throw rt.typeError("cannot index \(shape.count)-dimension view with \(parts.count)-element tuple")
        }
        var number = 0
        for (dimension, length) in shape.enumerated() {
          let part = try index(rt, view, keys[element: dimension], below: length, dimension: dimension + 1)
          number = number * length + part
        }
        return number
      }
      if !shape.isEmpty, !isSet, parts.allSatisfy({ $0.kind == .slice }) {
        throw notImplemented(rt, "multi-dimensional slicing is not implemented")
      }
      if !shape.isEmpty { throw rt.typeError("memoryview: invalid slice key") }
    }
    if shape.isEmpty { throw rt.typeError("invalid indexing of 0-dim memory") }
    if shape.count > 1, rt.hasIndex(key) {
      throw notImplemented(rt, "\(isSet ? "" : "multi-dimensional ")sub-views are not implemented")
    }
    return try index(rt, view, key, below: shape[0], dimension: 1)
  }

  private static func index(
    _ rt: Runtime, _ view: MemoryViewPayload, _ key: Value, below length: Int, dimension: Int
  ) throws(Raised) -> Int {
    guard let integer = try rt.integer(key) else { throw rt.typeError("memoryview: invalid slice key") }
    guard case .int(var index) = integer else {
      throw rt.indexError("cannot fit 'int' into an index-sized integer")
    }
    try check(rt, view)
    if index < 0 { index += length }
    guard index >= 0, index < length else { throw rt.indexError("index out of bounds on dimension \(dimension)") }
    return index
  }

  private static func assign(
    _ rt: Runtime, _ view: MemoryViewPayload, _ slice: UnsafeMutablePointer<SliceObject>, _ source: Value
  ) throws(Raised) {
    var bounds = try rt.sliceBounds(slice)
    try check(rt, view)
    bounds.adjust(to: view.count)
    let new: [UInt8]
    var sameFormat = view.format.isByte
    if let other = source.payload(as: MemoryViewPayload.self) {
      try check(rt, other)
      new = copy(rt, other)
      sameFormat = other.format.code == view.format.code
    } else if let array = ArrayModule.array(rt, source), let format = array.form.viewed {
      new = Array(array.content)
      sameFormat = format.code == view.format.code
    } else if let content = BytesType.content(rt, source) {
      new = Array(content)
      sameFormat = view.format.code == UInt8(ascii: "B")
    } else {
      throw rt.typeError("a bytes-like object is required, not '\(rt.typeName(source))'")
    }
    guard sameFormat, new.count == bounds.count * view.format.size else {
      throw rt.valueError("memoryview assignment: lvalue and rvalue have different structures")
    }
    for index in 0..<bounds.count {
      guard let item = item(rt, view, bounds[index]) else { return }
      for offset in 0..<view.format.size { item[offset] = new[index * view.format.size + offset] }
    }
  }

  private static func equal(_ rt: Runtime, _ a: Arguments) throws(Raised) -> Bool? {
    let view = try receiver(rt, a[0])
    if let other = a[1].payload(as: MemoryViewPayload.self) {
      if view === other {
        return view.owner.isUndefined || view.format.isInteger ? true : try sameItems(rt, view, other)
      }
      if view.owner.isUndefined || other.owner.isUndefined { return false }
      return try sameItems(rt, view, other)
    }
    if let array = ArrayModule.array(rt, a[1]), let format = array.form.viewed {
      let whole = MemoryViewPayload(a[1], format, start: 0, stride: format.size, count: array.count, isReadOnly: true)
      return view.owner.isUndefined ? false : try sameItems(rt, view, whole)
    }
    guard let content = BytesType.content(rt, a[1]) else { return nil }
    if view.owner.isUndefined || view.shape != [content.count] { return false }
    for index in 0..<view.count {
      guard let bytes = BytesType.content(rt, a[1]), index < bytes.count else { return false }
      let byte = Value.int(Int(bytes[index]))
      if !(try rt.equals(try value(rt, view, index), byte)) { return false }
      try rt.charge(1)
    }
    return true
  }

  private static func sameItems(
    _ rt: Runtime, _ a: MemoryViewPayload, _ b: MemoryViewPayload
  ) throws(Raised) -> Bool {
    if a.shape != b.shape { return false }
    for index in 0..<a.count {
      if !(try rt.equals(try value(rt, a, index), try value(rt, b, index))) { return false }
      if index & 15 == 15 { try rt.charge(1) }
    }
    return true
  }

  // MARK: Conversions

  private static func populateConversions(_ t: TypeBuilder) {
    t.method("tobytes(self, /, order='C')", "The bytes of all items.") { rt, a throws(Raised) in
      let view = try active(rt, a[0])
      if let order = a.unlessNone(1) {
        guard case .str(let text) = rt.unwrap(order) else {
          throw rt.typeError("tobytes() argument 'order' must be str or None, not \(rt.argumentName(order))")
        }
        guard ["C", "F", "A"].contains(text.string) else { throw rt.valueError("order must be 'C', 'F' or 'A'") }
      }
      if case .str(let order)? = a.unlessNone(1).map({ rt.unwrap($0) }), order.hasText("F"),
        let dimensions = view.dimensions
      {
        let size = view.format.size
        try rt.reserve(view.count * size)
        var bytes: [UInt8] = []
        bytes.reserveCapacity(view.count * size)
        var meter = WorkMeter()
        try dimensions.forEachFirstFastest { (index) throws(Raised) in
          try meter.pass(rt)
          guard let item = item(rt, view, index) else { return }
          bytes.append(contentsOf: UnsafeBufferPointer(start: item, count: size))
        }
        return rt.makeBytes(bytes)
      }
      return rt.makeBytes(copy(rt, view))
    }
    t.method("tolist(self, /)", "The items.") { rt, a throws(Raised) in
      let view = try active(rt, a[0])
      try rt.reserve(view.count * 16)
      if let dimensions = view.dimensions {
        var next = 0
        return try list(rt, view, dimensions.shape[...], &next)
      }
      let list = rt.makeList(capacity: view.count)
      for index in 0..<view.count {
        list.append(try value(rt, view, index), rt.heap)
        if index & 15 == 15 { try rt.charge(uncollected: 1) }
      }
      return .list(list)
    }
    t.method("hex(self, /, sep='', bytes_per_sep=1)", "The bytes as hexadecimal digits.") { rt, a throws(Raised) in
      let bytes = rt.makeBytes(copy(rt, try active(rt, a[0])))
      let saved = rt.top
      saved[0] = bytes
      rt.top = saved + 1
      defer { rt.top = saved }
      let method = try rt.getAttribute(bytes, rt.intern("hex"))
      saved[0] = method
      guard let separator = a.optional(1) else { return try rt.call(method) }
      guard let size = a.optional(2) else { return try rt.call(method, separator) }
      return try rt.call(method, separator, size)
    }
    t.method("toreadonly(self, /)", "The same window, which cannot be written through.") { rt, a throws(Raised) in
      let view = try active(rt, a[0])
      return rt.makeView(
        view.owner, view.format, start: view.start, stride: view.stride, count: view.count, isReadOnly: true,
        view.dimensions)
    }
    t.method("cast(self, format, shape=None)", "The same bytes as items of another format.") { rt, a throws(Raised) in
      let view = try active(rt, a[0])
      guard case .str(let text) = rt.unwrap(a[1]) else {
        throw rt.typeError("cast() argument 'format' must be str, not \(rt.argumentName(a[1]))")
      }
      if !view.isContiguous { throw rt.typeError("memoryview: casts are restricted to C-contiguous views") }
      let shape = try a.unlessNone(2).map { given throws(Raised) in try rt.arrayOfShape(given) }
      if shape != nil || view.dimensions != nil {
        if view.shape.contains(0) { throw rt.typeError("memoryview: cannot cast view with zeros in shape or strides") }
        if let shape, shape.count > 64 {
          throw rt.valueError("memoryview: number of dimensions must not exceed 64")
        }
        if view.dimensions != nil, let shape, shape.count != 1 {
          throw rt.typeError("memoryview: cast must be 1D -> ND or ND -> 1D")
        }
      }
      guard let format = MemoryFormat(text.string) else {
        throw rt.valueError(
          "memoryview: destination format must be a native single character format prefixed with an optional '@'")
      }
      if !view.format.isByte, !format.isByte {
        throw rt.typeError("memoryview: cannot cast between two non-byte formats")
      }
      let size = view.count * view.format.size
      if size % format.size != 0 { throw rt.typeError("memoryview: length is not a multiple of itemsize") }
      let dimensions = try shape.map { shape throws(Raised) in try self.dimensions(rt, shape, format.size, of: size) }
      return rt.makeView(
        view.owner, format, start: view.start, stride: format.size, count: size / format.size,
        isReadOnly: view.isReadOnly, dimensions?.shape.count == 1 ? nil : dimensions)
    }
  }

  /// Nested lists of the items from `next` on.
  private static func list(
    _ rt: Runtime, _ view: MemoryViewPayload, _ shape: ArraySlice<Int>, _ next: inout Int
  ) throws(Raised) -> Value {
    guard let length = shape.first else {
      defer { next += 1 }
      return try value(rt, view, next)
    }
    let list = rt.makeList(capacity: length)
    for _ in 0..<length {
      list.append(try self.list(rt, view, shape.dropFirst(), &next), rt.heap)
      if next & 15 == 15 { try rt.charge(uncollected: 1) }
    }
    return .list(list)
  }

  private static func dimensions(
    _ rt: Runtime, _ shape: [Value], _ itemSize: Int, of size: Int
  ) throws(Raised) -> ViewDimensions {
    var lengths: [Int] = []
    var product = 1
    for value in shape {
      guard case .int(let length) = rt.unwrap(value) else {
        throw rt.typeError("memoryview.cast(): elements of shape must be integers")
      }
      if length <= 0 { throw rt.valueError("memoryview.cast(): elements of shape must be integers > 0") }
      let (next, overflow) = product.multipliedReportingOverflow(by: length)
      if overflow { throw rt.valueError("memoryview.cast(): product(shape) > SSIZE_MAX") }
      product = next
      lengths.append(length)
    }
    if product.multipliedReportingOverflow(by: itemSize) != (size, false) {
      throw rt.typeError("memoryview: product(shape) * itemsize != buffer size")
    }
    return ViewDimensions(shape: lengths, itemSize: itemSize)
  }

  private static func populateFacts(_ t: TypeBuilder) {
    func fact(
      _ name: StaticString, _ doc: StaticString, _ get: @escaping (Runtime, MemoryViewPayload) -> Value
    ) {
      t.getter(name, doc) { rt, v throws(Raised) in get(rt, try active(rt, v)) }
    }
    fact("obj", "The object the bytes are of.") { _, view in view.owner }
    fact("nbytes", "How many bytes the items have.") { _, view in .int(view.count * view.format.size) }
    fact("readonly", "Whether it cannot be written through.") { _, view in .bool(view.isReadOnly) }
    fact("itemsize", "The bytes of an item.") { _, view in .int(view.format.size) }
    fact("format", "The format of an item, as in struct.") { rt, view in rt.str(view.format.text) }
    fact("ndim", "How many dimensions there are.") { _, view in .int(view.shape.count) }
    fact("shape", "How many items each dimension has.") { rt, view in
      .tuple(rt.makeTuple(view.shape.map { .int($0) }))
    }
    fact("strides", "How many bytes items are apart.") { rt, view in
      .tuple(rt.makeTuple((view.dimensions?.strides ?? [view.stride]).map { .int($0) }))
    }
    fact("suboffsets", "Nothing.") { rt, _ in .tuple(rt.emptyTuple) }
    for name: StaticString in ["c_contiguous", "contiguous"] {
      fact(name, "Whether items lie side by side.") { _, view in .bool(view.isContiguous) }
    }
    fact("f_contiguous", "Whether items lie side by side, those of the first dimension next to each other.") {
      _, view in
      .bool(view.shape.contains(0) || view.isContiguous && view.shape.count { $0 != 1 } <= 1)
    }
  }
}

extension Runtime {
  func makeView(
    _ owner: Value, _ format: MemoryFormat, start: Int, stride: Int, count: Int, isReadOnly: Bool,
    _ dimensions: ViewDimensions? = nil
  ) -> Value {
    let view = makeNative(
      MemoryViewPayload(owner, format, start: start, stride: stride, count: count, isReadOnly: isReadOnly, dimensions),
      type: types.memoryview)
    if !isReadOnly || MemoryViewType.bytes(self, owner)?.kind == .byteArray, let object = view.heapObject {
      moduleState.memoryViews.append(object)
    }
    return view
  }

  /// The elements of a shape.
  fileprivate func arrayOfShape(_ given: Value) throws(Raised) -> [Value] {
    switch unwrap(given) {
    case .list(let list): return Array(list.values)
    case .tuple(let tuple): return Array(tuple.values)
    default: throw typeError("shape must be a list or a tuple")
    }
  }

  /// Refuses to change the size of a bytearray that a view shows.
  func checkResizable(
    _ bytes: BytesRef, _ message: String = "Existing exports of data: object cannot be re-sized"
  ) throws(Raised) {
    if moduleState.memoryViews.isEmpty { return }
    func isShown() -> Bool {
      moduleState.memoryViews.contains { view in
        guard let payload = Value.object(view).payload(as: MemoryViewPayload.self), !payload.owner.isUndefined else {
          return false
        }
        return MemoryViewType.bytes(self, payload.owner) == bytes
      }
    }
    guard isShown() else { return }
    // One that nothing refers to any more counts no longer.
    top[0] = .object(bytes.asObject)
    collect(top + 1)
    if isShown() { throw raise(types.exceptions.bufferError, message) }
  }

  /// Forgets the views that a collection found unreachable.
  func forgetDeadViews() {
    if moduleState.memoryViews.isEmpty { return }
    moduleState.memoryViews.removeAll { $0.pointee.mark == .white }
  }
}
