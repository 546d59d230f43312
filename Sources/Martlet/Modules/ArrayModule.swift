/// The module `_array`: the class `array.array`, lists of numbers of one form, whose bytes a memoryview can show.
enum ArrayModule {
  static func make(_ rt: Runtime) -> ModuleRef {
    let m = ModuleBuilder(rt, "_array")
    let type = m.makeType("array", isSubclassable: true) { t in populate(t) }
    type.pointee.moduleName = rt.intern("array")
    type.pointee.flags.insert(.matchesSequence)
    return m.module
  }

  // MARK: Receivers and arguments

  /// The array a value is, or nil.
  static func array(_ rt: Runtime, _ v: Value) -> NumberArray? {
    rt.unwrap(v).payload(as: NumberArray.self)
  }

  private static func receiver(_ rt: Runtime, _ v: Value) throws(Raised) -> NumberArray {
    guard let array = array(rt, v) else {
      throw rt.typeError("descriptor requires a 'array.array' object but received a '\(rt.typeName(v))'")
    }
    return array
  }

  private static func place(
    _ rt: Runtime, _ array: NumberArray, _ v: Value, _ message: String
  ) throws(Raised) -> Int {
    guard let index = try rt.subscriptIndex(v) else { throw rt.typeError("array indices must be integers") }
    let place = index < 0 ? index + array.count : index
    guard place >= 0, place < array.count else { throw rt.indexError(message) }
    return place
  }

  /// An array of the same form, of a class that is no script's.
  private static func twin(_ rt: Runtime, _ array: NumberArray, _ type: TypeRef, _ bytes: [UInt8]) throws(Raised)
    -> Value
  {
    let made = NumberArray(rt, array.form)
    let value = rt.makeNative(made, type: type)
    rt.top[0] = value
    rt.top += 1
    defer { rt.top -= 1 }
    try made.replace(rt, 0..<0, with: bytes)
    return value
  }

  // MARK: The class

  private static func populate(_ t: TypeBuilder) {
    let type = t.type
    t.constant("__doc__", t.rt.str("Like a list of numbers that all have the form of a type code."))
    t.unhashable()
    t.new("array(cls, typecode, initializer=(), /)", "An array of the items of an iterable, or of bytes.") {
      rt, a throws(Raised) in
      guard case .str(let text) = rt.unwrap(a[1]), text.pointee.length == 1 else {
        throw rt.typeError("array() argument 1 must be a unicode character, not \(rt.argumentName(a[1]))")
      }
      guard let form = ArrayForm(text) else {
        throw rt.valueError("bad typecode (must be b, B, u, h, H, i, I, l, L, q, Q, f or d)")
      }
      if let given = a.optional(2), !form.isText {
        if case .str = rt.unwrap(given) {
          throw rt.typeError("cannot use a str to initialize an array with typecode '\(form.letter)'")
        }
        if let other = array(rt, given), other.form.isText {
          throw rt.typeError("cannot use a unicode array to initialize an array with typecode '\(form.letter)'")
        }
      }
      let made = NumberArray(rt, form)
      let value = rt.makeNative(made, type: type)
      a[0] = value
      guard let given = a.optional(2) else { return value }
      if rt.bytesObject(rt.unwrap(given)) != nil {
        try appendBytes(rt, made, given)
      } else if array(rt, given)?.form == form {
        try appendItems(rt, made, given)
      } else {
        try extend(rt, made, given)
      }
      return value
    }
    populateFacts(t)
    populateItems(t)
    populateChanges(t)
    populateConversions(t)
    populateOperators(t)
  }

  private static func populateFacts(_ t: TypeBuilder) {
    t.getter("typecode", "The type code.") { rt, v throws(Raised) in rt.str(try receiver(rt, v).form.letter) }
    t.getter("itemsize", "The bytes of an item.") { rt, v throws(Raised) in .int(try receiver(rt, v).form.size) }
    t.method("__len__(self, /)") { rt, a throws(Raised) in .int(try receiver(rt, a[0]).count) }
    t.method("buffer_info(self, /)", "A number that tells its memory from others, and how many items there are.") {
      rt, a throws(Raised) in
      let array = try receiver(rt, a[0])
      return rt.makeTuple(.int(rt.identity(of: array.storage)), .int(array.count))
    }
    t.method("__sizeof__(self, /)") { rt, a throws(Raised) in
      .int(64 + (try receiver(rt, a[0]).bytes.pointee.capacity))
    }
  }

  // MARK: Items

  private static func populateItems(_ t: TypeBuilder) {
    let type = t.type
    let iterator = t.rt.makeNativeType("arrayiterator", module: "array", IteratorTypes.populateIndexed)
    iterator.pointee.instanceKind = .iterator
    t.method("__iter__(self, /)") { rt, a throws(Raised) in
      rt.makeIterator(.sequence, a[0], type: iterator)
    }.keepsInstance = true
    t.method("__getitem__(self, key, /)") { rt, a throws(Raised) in
      let array = try receiver(rt, a[0])
      guard let slice = a[1].object(.slice, as: SliceObject.self) else {
        return try array.item(rt, try place(rt, array, a[1], "array index out of range"))
      }
      var bounds = try rt.sliceBounds(slice)
      bounds.adjust(to: array.count)
      rt.charge(copied: bounds.count)
      return try twin(rt, array, type, try array.copied(rt, bounds))
    }
    t.method("__setitem__(self, key, value, /)") { rt, a throws(Raised) in
      let array = try receiver(rt, a[0])
      if let slice = a[1].object(.slice, as: SliceObject.self) {
        try assign(rt, array, slice, a[2])
        return .none
      }
      let message = "array assignment index out of range"
      _ = try place(rt, array, a[1], message)
      let bits = try array.form.bits(rt, a[2])
      array.set(try place(rt, array, a[1], message), bits)
      return .none
    }
    t.method("__delitem__(self, key, /)") { rt, a throws(Raised) in
      let array = try receiver(rt, a[0])
      if let slice = a[1].object(.slice, as: SliceObject.self) {
        try delete(rt, array, slice)
        return .none
      }
      let index = try place(rt, array, a[1], "array assignment index out of range")
      try array.replace(rt, index..<index + 1, with: [])
      return .none
    }
    t.method("__contains__(self, value, /)") { rt, a throws(Raised) in
      .bool(try find(rt, try receiver(rt, a[0]), a[1]) != nil)
    }
    t.method("index(self, value, start=0, stop=9223372036854775807, /)", "The first place of a value.") {
      rt, a throws(Raised) in
      let array = try receiver(rt, a[0])
      let (start, stop) = try rt.searchBounds(a) { array.count }
      guard let index = try find(rt, array, a[1], start, stop) else {
        throw rt.valueError("array.index(x): x not in array")
      }
      return .int(index)
    }
    t.method("count(self, value, /)", "How often a value occurs.") { rt, a throws(Raised) in
      let array = try receiver(rt, a[0])
      var count = 0
      var next = 0
      while let found = try find(rt, array, a[1], next) {
        count += 1
        next = found + 1
      }
      return .int(count)
    }
  }

  private static func find(
    _ rt: Runtime, _ array: NumberArray, _ value: Value, _ start: Int = 0, _ stop: Int = .max
  ) throws(Raised) -> Int? {
    var index = start
    while index < min(stop, array.count) {
      if try rt.equals(try array.item(rt, index), value) { return index }
      if index & 15 == 15 { try rt.charge(1) }
      index += 1
    }
    return nil
  }

  private static func assign(
    _ rt: Runtime, _ array: NumberArray, _ slice: UnsafeMutablePointer<SliceObject>, _ value: Value
  ) throws(Raised) {
    var bounds = try rt.sliceBounds(slice)
    guard let other = self.array(rt, value) else {
      throw rt.typeError("can only assign array (not \"\(rt.typeName(value))\") to array slice")
    }
    if other.form != array.form { throw rt.typeError("bad argument type for built-in operation") }
    bounds.adjust(to: array.count)
    let new = try other.copied(rt)
    let size = array.form.size
    if bounds.step == 1 {
      return try array.replace(rt, bounds.start..<max(bounds.start, bounds.stop), with: new)
    }
    if new.count != bounds.count * size {
      throw rt.valueError(
        "attempt to assign array of size \(new.count / size) to extended slice of size \(bounds.count)")
    }
    for n in 0..<bounds.count {
      for offset in 0..<size { array.bytes.pointee.bytes[bounds[n] * size + offset] = new[n * size + offset] }
    }
  }

  private static func delete(
    _ rt: Runtime, _ array: NumberArray, _ slice: UnsafeMutablePointer<SliceObject>
  ) throws(Raised) {
    var bounds = try rt.sliceBounds(slice)
    bounds.adjust(to: array.count)
    if bounds.count > 0 { try array.remove(rt, bounds) }
  }

  // MARK: Changes

  private static func populateChanges(_ t: TypeBuilder) {
    t.method("append(self, v, /)", "Adds an item at the end.") { rt, a throws(Raised) in
      let array = try receiver(rt, a[0])
      try array.append(rt, try array.form.bits(rt, a[1]))
      return .none
    }
    t.method("extend(self, bb, /)", "Adds the items of an iterable at the end.") { rt, a throws(Raised) in
      let array = try receiver(rt, a[0])
      if self.array(rt, a[1]) != nil { try appendItems(rt, array, a[1]) } else { try extend(rt, array, a[1]) }
      return .none
    }
    t.method("fromlist(self, list, /)", "Adds the items of a list at the end.") { rt, a throws(Raised) in
      let array = try receiver(rt, a[0])
      guard case .list(let list) = rt.unwrap(a[1]) else { throw rt.typeError("arg must be list") }
      let before = array.count
      do throws(Raised) {
        let size = list.pointee.count
        for index in 0..<size {
          try array.append(rt, try array.form.bits(rt, list[element: index]))
          if list.pointee.count != size { throw rt.runtimeError("list changed size during iteration") }
        }
      } catch {
        array.bytes.pointee.count = before * array.form.size
        throw error
      }
      return .none
    }
    t.method("frombytes(self, buffer, /)", "Adds items from their bytes.") { rt, a throws(Raised) in
      try appendBytes(rt, try receiver(rt, a[0]), a[1])
      return .none
    }
    t.method("fromunicode(self, ustr, /)", "Adds the characters of a str.") { rt, a throws(Raised) in
      let array = try receiver(rt, a[0])
      let text = try StringType.text(rt, a[1], "fromunicode() argument")
      if !array.form.isText { throw rt.valueError("fromunicode() may only be called on unicode type arrays") }
      for codePoint in text.codePoints { try array.append(rt, UInt64(codePoint)) }
      return .none
    }
    t.method("insert(self, i, v, /)", "Puts an item before a place.") { rt, a throws(Raised) in
      let array = try receiver(rt, a[0])
      var index = try rt.indexArgument(a[1])
      let bits = try array.form.bits(rt, a[2])
      if index < 0 { index = max(0, index + array.count) }
      index = min(index, array.count)
      try array.replace(rt, index..<index, with: [UInt8](repeating: 0, count: array.form.size))
      array.set(index, bits)
      return .none
    }
    t.method("pop(self, i=-1, /)", "Removes an item and returns it.") { rt, a throws(Raised) in
      let array = try receiver(rt, a[0])
      var index = try a.optional(1).map { v throws(Raised) in try rt.indexArgument(v) } ?? -1
      if array.count == 0 { throw rt.indexError("pop from empty array") }
      if index < 0 { index += array.count }
      guard index >= 0, index < array.count else { throw rt.indexError("pop index out of range") }
      let item = try array.item(rt, index)
      a[1] = item
      try array.replace(rt, index..<index + 1, with: [])
      return item
    }
    t.method("remove(self, v, /)", "Removes the first occurrence of a value.") { rt, a throws(Raised) in
      let array = try receiver(rt, a[0])
      guard let index = try find(rt, array, a[1]) else { throw rt.valueError("array.remove(x): x not in array") }
      try array.replace(rt, index..<index + 1, with: [])
      return .none
    }
    t.method("reverse(self, /)", "Turns the order around.") { rt, a throws(Raised) in
      let array = try receiver(rt, a[0])
      let size = array.form.size
      let bytes = UnsafeMutableBufferPointer(start: array.bytes.pointee.bytes, count: array.bytes.pointee.count)
      for index in 0..<array.count / 2 {
        let other = (array.count - 1 - index) * size
        for offset in 0..<size { bytes.swapAt(index * size + offset, other + offset) }
      }
      return .none
    }
    t.method("byteswap(self, /)", "Turns the bytes of each item around.") { rt, a throws(Raised) in
      let array = try receiver(rt, a[0])
      let size = array.form.size
      for start in stride(from: 0, to: array.bytes.pointee.count, by: size) {
        var item = UnsafeMutableBufferPointer(start: array.bytes.pointee.bytes + start, count: size)[...]
        item.reverse()
      }
      return .none
    }
  }

  private static func extend(_ rt: Runtime, _ array: NumberArray, _ iterable: Value) throws(Raised) {
    try rt.forAll(iterable) { item throws(Raised) in try array.append(rt, try array.form.bits(rt, item)) }
  }

  /// Adds the items of another array.
  private static func appendItems(_ rt: Runtime, _ array: NumberArray, _ other: Value) throws(Raised) {
    guard let source = self.array(rt, other) else { return }
    if source.form != array.form { throw rt.typeError("can only extend with array of same kind") }
    try array.replace(rt, array.count..<array.count, with: try source.copied(rt))
  }

  private static func appendBytes(_ rt: Runtime, _ array: NumberArray, _ source: Value) throws(Raised) {
    let bytes = try BytesType.required(rt, source)
    if bytes.count % array.form.size != 0 { throw rt.valueError("bytes length not a multiple of item size") }
    try rt.reserve(bytes.count)
    try array.replace(rt, array.count..<array.count, with: Array(bytes))
  }

  // MARK: Conversions

  private static func populateConversions(_ t: TypeBuilder) {
    let type = t.type
    t.method("tobytes(self, /)", "The bytes of all items.") { rt, a throws(Raised) in
      let array = try receiver(rt, a[0])
      try rt.reserve(array.bytes.pointee.count)
      return rt.makeBytes(array.content)
    }
    t.method("tolist(self, /)", "The items.") { rt, a throws(Raised) in .list(try list(rt, try receiver(rt, a[0]))) }
    t.method("tounicode(self, /)", "The characters.") { rt, a throws(Raised) in
      let array = try receiver(rt, a[0])
      if !array.form.isText { throw rt.valueError("tounicode() may only be called on unicode type arrays") }
      return try text(rt, array)
    }
    t.method("tofile(self, f, /)", "Writes the bytes of all items to a file.") { rt, a throws(Raised) in
      let saved = rt.top
      let array = try receiver(rt, a[0])
      try rt.reserve(array.bytes.pointee.count)
      saved[0] = rt.makeBytes(array.content)
      rt.top = saved + 1
      defer { rt.top = saved }
      _ = try rt.call(try rt.getAttribute(a[1], rt.intern("write")), saved[0])
      return .none
    }
    t.method("fromfile(self, f, n, /)", "Adds n items that are read from a file.") { rt, a throws(Raised) in
      let array = try receiver(rt, a[0])
      let count = try rt.indexArgument(a[2])
      if count < 0 { throw rt.valueError("negative count") }
      let (size, overflow) = count.multipliedReportingOverflow(by: array.form.size)
      if overflow { throw rt.memoryError() }
      a[1] = try rt.call(try rt.getAttribute(a[1], rt.intern("read")), .int(size))
      guard let data = a[1].object(.bytes, as: BytesObject.self) else {
        throw rt.typeError("read() didn't return bytes")
      }
      let whole = data.pointee.count / array.form.size * array.form.size
      try array.replace(
        rt, array.count..<array.count, with: Array(ByteText(start: data.pointee.bytes, count: whole)))
      if data.pointee.count < size { throw rt.raise(rt.types.exceptions.eofError, "read() didn't return enough bytes") }
      return .none
    }
    for signature in ["__copy__(self, /)", "__deepcopy__(self, memo, /)"] as [StaticString] {
      t.method(signature, "The same items in an array of its own.") { rt, a throws(Raised) in
        let array = try receiver(rt, a[0])
        return try twin(rt, array, type, try array.copied(rt))
      }
    }
    t.method("__reduce_ex__(self, protocol, /)", "What makes an equal array.") { rt, a throws(Raised) in
      try rt.call(try rt.getAttribute(try rt.importModule("array"), rt.intern("_reduce")), a[0], a[1])
    }.keepsInstance = true
    t.method("__repr__(self, /)") { rt, a throws(Raised) in
      let array = try receiver(rt, a[0])
      let name = rt.type(of: a[0]).pointee.name.string
      if array.count == 0 { return rt.str("\(name)('\(array.form.letter)')") }
      let saved = rt.top
      saved[0] = array.form.isText ? try text(rt, array) : .list(try list(rt, array))
      rt.top = saved + 1
      defer { rt.top = saved }
      return rt.str("\(name)('\(array.form.letter)', \(try rt.repr(saved[0]).string))")
    }.keepsInstance = true
  }

  private static func text(_ rt: Runtime, _ array: NumberArray) throws(Raised) -> Value {
    var text = TextBuilder()
    for index in 0..<array.count {
      if case .str(let character) = try array.item(rt, index) { text.append(character) }
    }
    return .str(text.make(rt))
  }

  private static func list(_ rt: Runtime, _ array: NumberArray) throws(Raised) -> ListRef {
    try rt.reserve(array.count * 16)
    let list = rt.makeList(capacity: array.count)
    for index in 0..<array.count {
      list.append(try array.item(rt, index), rt.heap)
      if index & 15 == 15 { try rt.charge(uncollected: 1) }
    }
    return list
  }

  // MARK: Operators

  private static func populateOperators(_ t: TypeBuilder) {
    let type = t.type
    t.method("__add__(self, value, /)") { rt, a throws(Raised) in
      let array = try receiver(rt, a[0])
      guard let other = self.array(rt, a[1]) else {
        throw rt.typeError("can only append array (not \"\(rt.typeName(a[1]))\") to array")
      }
      if other.form != array.form { throw rt.typeError("bad argument type for built-in operation") }
      try rt.reserve(array.bytes.pointee.count + other.bytes.pointee.count)
      return try twin(rt, array, type, Array(array.content) + other.content)
    }
    t.method("__iadd__(self, value, /)") { rt, a throws(Raised) in
      guard self.array(rt, a[1]) != nil else {
        throw rt.typeError("can only extend with array (not \"\(rt.typeName(a[1]))\")")
      }
      try appendItems(rt, try receiver(rt, a[0]), a[1])
      return a[0]
    }.keepsInstance = true
    func repeated(_ rt: Runtime, _ array: NumberArray, _ count: Value) throws(Raised) -> [UInt8] {
      guard rt.hasIndex(count) else {
        throw rt.typeError("can't multiply sequence by non-int of type '\(rt.typeName(count))'")
      }
      let times = max(0, try rt.indexArgument(count))
      let (size, overflow) = times.multipliedReportingOverflow(by: array.bytes.pointee.count)
      if overflow { throw rt.memoryError() }
      try rt.reserve(size)
      rt.charge(copied: size / 8)
      let bytes = Array(array.content)
      var result: [UInt8] = []
      result.reserveCapacity(size)
      if !bytes.isEmpty { for _ in 0..<times { result += bytes } }
      return result
    }
    for signature in ["__mul__(self, value, /)", "__rmul__(self, value, /)"] as [StaticString] {
      t.method(signature) { rt, a throws(Raised) in
        let array = try receiver(rt, a[0])
        return try twin(rt, array, type, try repeated(rt, array, a[1]))
      }
    }
    t.method("__imul__(self, value, /)") { rt, a throws(Raised) in
      let array = try receiver(rt, a[0])
      try array.replace(rt, 0..<array.count, with: try repeated(rt, array, a[1]))
      return a[0]
    }.keepsInstance = true
    func comparison(_ signature: StaticString, _ op: Special) {
      t.method(signature) { rt, a throws(Raised) in
        let array = try receiver(rt, a[0])
        guard let other = self.array(rt, a[1]) else { return rt.notImplemented }
        return .bool(try compare(rt, array, other, op))
      }
    }
    comparison("__eq__(self, value, /)", .eq)
    comparison("__ne__(self, value, /)", .ne)
    comparison("__lt__(self, value, /)", .lt)
    comparison("__le__(self, value, /)", .le)
    comparison("__gt__(self, value, /)", .gt)
    comparison("__ge__(self, value, /)", .ge)
  }

  /// The first items that differ decide, else the lengths.
  private static func compare(
    _ rt: Runtime, _ a: NumberArray, _ b: NumberArray, _ op: Special
  ) throws(Raised) -> Bool {
    if a.count != b.count, op == .eq || op == .ne { return op == .ne }
    for index in 0..<min(a.count, b.count) {
      let left = try a.item(rt, index)
      let right = try b.item(rt, index)
      if index & 15 == 15 { try rt.charge(1) }
      // A NaN differs from itself.
      if try rt.isTrue(try rt.compare(.equal, left, right)) { continue }
      switch op {
      case .eq, .ne: return op == .ne
      case .lt, .le: return try rt.isTrue(try rt.compare(op == .lt ? .less : .lessEqual, left, right))
      default: return try rt.isTrue(try rt.compare(op == .gt ? .greater : .greaterEqual, left, right))
      }
    }
    switch op {
    case .eq: return a.count == b.count
    case .ne: return a.count != b.count
    case .lt: return a.count < b.count
    case .le: return a.count <= b.count
    case .gt: return a.count > b.count
    default: return a.count >= b.count
    }
  }
}
