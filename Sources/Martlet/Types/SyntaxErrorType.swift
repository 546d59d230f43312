/// SyntaxError and its subclasses: where in the text the error is.
enum SyntaxErrorType {
  enum Field {
    static let message = 0, filename = 1, line = 2, offset = 3, text = 4, endLine = 5, endOffset = 6, printed = 7
    static let count = 8
  }

  static func fields(_ rt: Runtime, _ exception: ExceptionRef) -> ListRef {
    ExceptionFields.fields(rt, exception, Field.count) { arguments, list in
      guard arguments.pointee.count > 0 else { return }
      list[element: Field.message] = arguments[element: 0]
      guard arguments.pointee.count == 2, case .tuple(let place) = arguments[element: 1] else { return }
      for index in 0..<min(place.pointee.count, 6) { list[element: 1 + index] = place[element: index] }
    }
  }

  static func populate(_ t: TypeBuilder) {
    t.constant("__doc__", t.rt.str("The text is no program."))
    t.method("__init__(self, /, *args, **kwargs)") { rt, a throws(Raised) in
      let exception = try rt.receiver(a[0], "__init__")
      try BaseExceptionType.refuseKeywords(rt, a[2], exception)
      let arguments = BaseExceptionType.arguments(a[1], rt)
      exception.pointee.arguments = arguments
      if arguments.pointee.count == 2 {
        let place = try rt.tupleOf(arguments[element: 1])
        let count = place.pointee.count
        if count < 4 { throw rt.typeError("function takes at least 4 arguments (\(count) given)") }
        if count > 6 { throw rt.typeError("function takes at most 6 arguments (\(count) given)") }
        if count == 5 { throw rt.typeError("end_offset must be provided when end_lineno is provided") }
        exception.pointee.payload = .undefined
        let list = fields(rt, exception)
        for index in 0..<count { list[element: 1 + index] = place[element: index] }
      } else {
        exception.pointee.payload = .undefined
        _ = fields(rt, exception)
      }
      return .none
    }
    t.method("__str__(self, /)") { rt, a throws(Raised) in
      let exception = try rt.receiver(a[0], "__str__")
      let list = fields(rt, exception)
      var text = Array(try rt.str(of: list[element: Field.message]).utf8)
      var name: [UInt8]?
      if case .str(let file) = rt.unwrap(list[element: Field.filename]) {
        name = Array(file.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).last ?? [])
      }
      var line: Int?
      if case .int(let number) = list[element: Field.line] { line = number }
      switch (name, line) {
      case (let name?, let line?): text += Array(" (".utf8) + name + Array(", line \(line))".utf8)
      case (let name?, nil): text += Array(" (".utf8) + name + Array(")".utf8)
      case (nil, let line?): text += Array(" (line \(line))".utf8)
      case (nil, nil): break
      }
      return .str(rt.makeString(text))
    }
    ExceptionFields.field(t, "msg", "The message.", Field.message, of: fields)
    ExceptionFields.field(t, "filename", "The file.", Field.filename, of: fields)
    ExceptionFields.field(t, "lineno", "The line, from 1.", Field.line, of: fields)
    ExceptionFields.field(t, "offset", "The column, from 1.", Field.offset, of: fields)
    ExceptionFields.field(t, "text", "The line's text.", Field.text, of: fields)
    ExceptionFields.field(t, "end_lineno", "The line in which the error ends.", Field.endLine, of: fields)
    ExceptionFields.field(t, "end_offset", "The column in which the error ends.", Field.endOffset, of: fields)
    ExceptionFields.field(t, "print_file_and_line", "Whether the place is shown.", Field.printed, of: fields)
  }
}
