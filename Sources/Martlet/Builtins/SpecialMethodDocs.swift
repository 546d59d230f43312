/// What the special methods do, for those of the built-in classes that say nothing more.
enum SpecialMethodDocs {
  static func text(of name: String) -> String? {
    if let text = texts[name] { return text }
    guard name.hasPrefix("__"), name.hasSuffix("__"), name.utf8.count > 4 else { return nil }
    let word = name.dropFirst(2).dropLast(2)
    if let sign = operators[String(word)] { return "self \(sign) value." }
    if word.first == "r", let sign = operators[String(word.dropFirst())] { return "value \(sign) self." }
    if word.first == "i", let sign = operators[String(word.dropFirst())] { return "self \(sign)= value." }
    return nil
  }

  private static let operators: [String: String] = [
    "add": "+", "sub": "-", "mul": "*", "matmul": "@", "truediv": "/", "floordiv": "//", "mod": "%", "pow": "**",
    "lshift": "<<", "rshift": ">>", "and": "&", "or": "|", "xor": "^", "eq": "==", "ne": "!=", "lt": "<", "le": "<=",
    "gt": ">", "ge": ">=",
  ]

  private static let texts: [String: String] = [
    "__new__": "Makes an object of the class.",
    "__init__": "Gives the new object its contents.",
    "__repr__": "The text that repr shows.",
    "__str__": "The text that str shows.",
    "__format__": "The text for a format specification.",
    "__bytes__": "The object as bytes.",
    "__hash__": "The number that hash tells.",
    "__len__": "The number of elements.",
    "__iter__": "An iterator over the elements.",
    "__next__": "The next element.",
    "__reversed__": "An iterator from the last element to the first.",
    "__getitem__": "self[key].",
    "__setitem__": "Sets self[key].",
    "__delitem__": "Deletes self[key].",
    "__contains__": "Whether the value is an element.",
    "__call__": "Calls it.",
    "__get__": "What the attribute is for an instance, or for the class.",
    "__set__": "Sets the attribute of an instance.",
    "__delete__": "Deletes the attribute of an instance.",
    "__set_name__": "Learns the name it has in a class.",
    "__getattribute__": "The attribute of a name.",
    "__setattr__": "Sets the attribute of a name.",
    "__delattr__": "Deletes the attribute of a name.",
    "__getnewargs__": "What a copy is made from.",
    "__sizeof__": "The memory it takes, in bytes.",
    "__await__": "What await runs.",
    "__aiter__": "The asynchronous iterator.",
    "__anext__": "An awaitable of the next element.",
    "__del__": "Called before the object goes.",
    "__enter__": "Begins a with statement.",
    "__exit__": "Ends a with statement.",
    "__reduce__": "How a copy is made.",
    "__class_getitem__": "The class with the types of what it holds.",
  ]
}
