/// The built-in classes. A new one is a file with a `populate` function and a line here.
final class CoreTypes {
  let object, type: TypeRef
  let noneType, notImplementedType, ellipsisType, bool, int, float, complex, str, bytes, bytearray: TypeRef
  let list, tuple, dict, set, frozenset, range, slice: TypeRef
  let function, method, builtinFunction, methodWrapper, methodDescriptor, wrapperDescriptor, cell, code, frame,
    traceback,
    module: TypeRef
  let property, staticmethod, classmethod, classMethodDescriptor, superType, getset, memberDescriptor: TypeRef
  let generator, coroutine, coroutineWrapper, asyncGenerator, asyncGeneratorStep, asyncGeneratorThrow: TypeRef
  let anextAwaitable: TypeRef
  let dictKeys, dictValues, dictItems: TypeRef
  let listIterator, listReverseIterator, tupleIterator, bytesIterator, byteArrayIterator: TypeRef
  let rangeIterator, setIterator: TypeRef
  let strIterator, asciiIterator: TypeRef
  let dictKeyIterator, dictValueIterator, dictItemIterator: TypeRef
  let dictReverseKeyIterator, dictReverseValueIterator, dictReverseItemIterator: TypeRef
  let sequenceIterator, callableIterator, reversed, enumerate, zip, map, filter: TypeRef
  let genericAlias, unionType, mappingProxy, textStream, memoryview, wideRangeIterator: TypeRef
  private(set) var exceptions: ExceptionTypes! = nil
  /// Every class made here.
  private var all: [TypeRef] = []

  init(bootstrapping rt: Runtime) {
    // `type` is its own class, so the first two are made before there is a class to give them.
    let type = rt.allocateType(metaclass: nil)
    let object = rt.allocateType(metaclass: type)
    type.pointee.header.type = type
    self.type = type
    self.object = object

    func define(
      _ kind: Kind, _ flags: TypeFlags = [], base: TypeRef? = nil
    ) -> TypeRef {
      let made = rt.allocateType(metaclass: type)
      made.pointee.instanceKind = kind
      made.pointee.flags = flags
      made.pointee.nativeBase = base ?? object
      return made
    }
    object.pointee.instanceKind = .instance
    object.pointee.flags = [.subclassable, .noAttributes]
    object.pointee.nativeBase = object
    type.pointee.instanceKind = .type
    type.pointee.flags = [.subclassable]
    type.pointee.nativeBase = object

    noneType = define(.singleton)
    notImplementedType = define(.singleton)
    ellipsisType = define(.singleton)
    int = define(.bigInt, .subclassable)
    bool = define(.bigInt, [], base: int)
    float = define(.native, .subclassable)
    complex = define(.complex, .subclassable)
    str = define(.string, .subclassable)
    bytes = define(.bytes, .subclassable)
    bytearray = define(.byteArray, .subclassable)
    list = define(.list, [.subclassable, .matchesSequence])
    tuple = define(.tuple, [.subclassable, .matchesSequence])
    dict = define(.dict, [.subclassable, .matchesMapping])
    set = define(.set, .subclassable)
    frozenset = define(.frozenSet, .subclassable)
    range = define(.range, .matchesSequence)
    slice = define(.slice)
    function = define(.function)
    method = define(.boundMethod)
    builtinFunction = define(.builtin)
    methodWrapper = define(.boundMethod)
    methodDescriptor = define(.builtin)
    wrapperDescriptor = define(.builtin)
    cell = define(.cell)
    code = define(.code)
    frame = define(.frameView)
    traceback = define(.traceback)
    module = define(.module, [.subclassable, .keepsLayout])
    property = define(.property, .subclassable)
    staticmethod = define(.staticMethod, .subclassable)
    classmethod = define(.classMethod, .subclassable)
    classMethodDescriptor = define(.classMethod)
    superType = define(.superProxy, [.subclassable, .keepsLayout])
    getset = define(.property)
    memberDescriptor = define(.property)
    generator = define(.generator)
    coroutine = define(.generator)
    coroutineWrapper = define(.iterator)
    asyncGenerator = define(.generator)
    asyncGeneratorStep = define(.generator)
    asyncGeneratorThrow = define(.generator)
    anextAwaitable = define(.iterator)
    dictKeys = define(.dictView)
    dictValues = define(.dictView)
    dictItems = define(.dictView)
    listIterator = define(.iterator)
    listReverseIterator = define(.iterator)
    tupleIterator = define(.iterator)
    strIterator = define(.iterator)
    asciiIterator = define(.iterator)
    bytesIterator = define(.iterator)
    byteArrayIterator = define(.iterator)
    rangeIterator = define(.iterator)
    setIterator = define(.iterator)
    dictKeyIterator = define(.iterator)
    dictValueIterator = define(.iterator)
    dictItemIterator = define(.iterator)
    dictReverseKeyIterator = define(.iterator)
    dictReverseValueIterator = define(.iterator)
    dictReverseItemIterator = define(.iterator)
    sequenceIterator = define(.iterator)
    callableIterator = define(.iterator)
    reversed = define(.iterator, .subclassable)
    enumerate = define(.iterator, .subclassable)
    zip = define(.iterator, .subclassable)
    map = define(.iterator, .subclassable)
    filter = define(.iterator, .subclassable)
    genericAlias = define(.native, [.subclassable, .keepsLayout])
    unionType = define(.native)
    mappingProxy = define(.dictView, .matchesMapping)
    textStream = define(.native)
    memoryview = define(.native, .matchesSequence)
    wideRangeIterator = define(.native)
  }

  /// Names the classes and says what fills them; strings and tuples exist by now.
  func finish(_ rt: Runtime) {
    func name(_ type: TypeRef, _ name: StaticString, _ populate: @escaping (TypeBuilder) -> Void = { _ in }) {
      rt.finishType(type, name: name, populate: populate)
      all.append(type)
    }
    name(object, "object", ObjectType.populate)
    name(type, "type", TypeType.populate)
    name(noneType, "NoneType", SingletonTypes.populateNone)
    name(notImplementedType, "NotImplementedType", SingletonTypes.populateNotImplemented)
    name(ellipsisType, "ellipsis", SingletonTypes.populateEllipsis)
    name(int, "int", IntType.populate)
    name(bool, "bool", BoolType.populate)
    name(float, "float", FloatType.populate)
    name(complex, "complex", ComplexType.populate)
    name(str, "str", StringType.populate)
    name(bytes, "bytes", BytesType.populate)
    name(bytearray, "bytearray", BytesType.populateByteArray)
    name(list, "list", ListType.populate)
    name(tuple, "tuple", TupleType.populate)
    name(dict, "dict", DictType.populate)
    name(set, "set", SetType.populate)
    name(frozenset, "frozenset", SetType.populateFrozen)
    name(range, "range", RangeType.populate)
    name(slice, "slice", SliceType.populate)
    name(function, "function", FunctionTypes.populateFunction)
    name(method, "method", FunctionTypes.populateMethod)
    name(builtinFunction, "builtin_function_or_method", FunctionTypes.populateBuiltin)
    name(methodWrapper, "method-wrapper", FunctionTypes.populateMethodWrapper)
    name(methodDescriptor, "method_descriptor", FunctionTypes.populateBuiltin)
    name(wrapperDescriptor, "wrapper_descriptor", FunctionTypes.populateBuiltin)
    name(cell, "cell", FunctionTypes.populateCell)
    name(code, "code", FunctionTypes.populateCode)
    name(frame, "frame", ExceptionTypes.populateFrame)
    name(traceback, "traceback", ExceptionTypes.populateTraceback)
    name(module, "module", FunctionTypes.populateModule)
    name(property, "property", DescriptorTypes.populateProperty)
    name(staticmethod, "staticmethod", DescriptorTypes.populateStatic)
    name(classmethod, "classmethod", DescriptorTypes.populateClass)
    name(classMethodDescriptor, "classmethod_descriptor", DescriptorTypes.populateClassDescriptor)
    name(superType, "super", DescriptorTypes.populateSuper)
    name(getset, "getset_descriptor", DescriptorTypes.populateProperty)
    name(memberDescriptor, "member_descriptor", DescriptorTypes.populateMember)
    name(generator, "generator", GeneratorTypes.populateGenerator)
    name(coroutine, "coroutine", GeneratorTypes.populateCoroutine)
    name(coroutineWrapper, "coroutine_wrapper", GeneratorTypes.populateWrapper)
    name(asyncGenerator, "async_generator", GeneratorTypes.populateAsyncGenerator)
    name(asyncGeneratorStep, "async_generator_asend", GeneratorTypes.populateStep)
    name(asyncGeneratorThrow, "async_generator_athrow", GeneratorTypes.populateStep)
    name(anextAwaitable, "anext_awaitable", AnextAwaitableType.populate)
    name(dictKeys, "dict_keys", DictViewTypes.populateKeys)
    name(dictValues, "dict_values", DictViewTypes.populateValues)
    name(dictItems, "dict_items", DictViewTypes.populateItems)
    name(listIterator, "list_iterator", IteratorTypes.populateIndexed)
    name(listReverseIterator, "list_reverseiterator", IteratorTypes.populateIndexed)
    name(tupleIterator, "tuple_iterator", IteratorTypes.populateIndexed)
    name(strIterator, "str_iterator", IteratorTypes.populateIndexed)
    name(asciiIterator, "str_ascii_iterator", IteratorTypes.populateIndexed)
    name(bytesIterator, "bytes_iterator", IteratorTypes.populateIndexed)
    name(byteArrayIterator, "bytearray_iterator", IteratorTypes.populateIndexed)
    name(rangeIterator, "range_iterator", IteratorTypes.populateIndexed)
    name(setIterator, "set_iterator", IteratorTypes.populate)
    name(dictKeyIterator, "dict_keyiterator", IteratorTypes.populate)
    name(dictValueIterator, "dict_valueiterator", IteratorTypes.populate)
    name(dictItemIterator, "dict_itemiterator", IteratorTypes.populate)
    name(dictReverseKeyIterator, "dict_reversekeyiterator", IteratorTypes.populate)
    name(dictReverseValueIterator, "dict_reversevalueiterator", IteratorTypes.populate)
    name(dictReverseItemIterator, "dict_reverseitemiterator", IteratorTypes.populate)
    name(sequenceIterator, "iterator", IteratorTypes.populateIndexed)
    name(callableIterator, "callable_iterator", IteratorTypes.populate)
    name(reversed, "reversed", IteratorTypes.populateReversed)
    name(enumerate, "enumerate", IteratorTypes.populateEnumerate)
    name(zip, "zip", IteratorTypes.populateZip)
    name(map, "map", IteratorTypes.populateMap)
    name(filter, "filter", IteratorTypes.populateFilter)
    name(genericAlias, "types.GenericAlias", GenericTypes.populateAlias)
    name(unionType, "types.UnionType", GenericTypes.populateUnion)
    name(mappingProxy, "mappingproxy", DictViewTypes.populateProxy)
    name(textStream, "TextIOWrapper", TextStreamType.populate)
    name(memoryview, "memoryview", MemoryViewType.populate)
    name(wideRangeIterator, "longrange_iterator", WideRangeIterator.populateWide)
    textStream.pointee.moduleName = rt.intern("_io")
    textStream.pointee.flags.insert(.namedWithModule)
    for (type, name) in [(genericAlias, "GenericAlias"), (unionType, "UnionType")] {
      type.pointee.qualifiedName = rt.intern(name)
      type.pointee.moduleName = rt.intern("types")
    }
    exceptions = ExceptionTypes(rt)
  }

  func trace(_ marker: Marker) {
    for type in all { marker.mark(type) }
    exceptions.trace(marker)
  }
}
