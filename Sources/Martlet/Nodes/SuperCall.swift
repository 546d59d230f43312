import MartletSyntax

/// `super().name(arguments)` inside a method: neither a proxy nor a bound method is made. What the name means for the
/// class of an instance is cached as long as that class keeps its version.
final class SuperCallNode: MethodCallNode {
  private let classCell: Node
  private let object: Operand
  @exclusivity(unchecked) private var cachedType: TypeRef?
  @exclusivity(unchecked) private var cachedClass: TypeRef?
  @exclusivity(unchecked) private var cachedVersion = 0
  /// Kept alive by the class while its version is the same.
  @exclusivity(unchecked) private var cachedMethod = Value.undefined

  init(
    _ site: Site, _ proxy: SuperNode, _ name: StringRef, _ arguments: [Node], names: TupleRef?,
    attributeRange: SourceRange
  ) {
    classCell = proxy.classCell
    object = Operand(proxy.receiver)
    super.init(site, proxy, name, arguments, names: names, attributeRange: attributeRange)
  }

  override func evaluate(_ frame: FramePointer) throws(Raised) -> Value {
    let w = height >= 0 ? frame + height : rt.top
    let isMethod = try findBehindClass(w, frame)
    if count > 0 {
      if height < 0 { rt.top = w + 2 }
      w[2] = try argument0.evaluate(frame)
      if count > 1 {
        if height < 0 { rt.top = w + 3 }
        w[3] = try argument1.evaluate(frame)
        for index in 0..<others.count {
          if height < 0 { rt.top = w + 4 + index }
          w[4 + index] = try others.evaluate(index, frame)
        }
      }
      if height < 0 { rt.top = w }
    }
    do throws(Raised) {
      let result = try finish(isMethod, w)
      if height < 0 { rt.top = w }
      return result
    } catch { throw trace(error) }
  }

  /// Puts the method into `w[0]` and what it is called on into `w[1]`; tells whether that is its first argument.
  @inline(__always)
  private func findBehindClass(_ w: FramePointer, _ frame: FramePointer) throws(Raised) -> Bool {
    let own = try classCell.evaluate(frame)
    let receiver = try object.evaluate(frame)
    if case .instance(let instance) = receiver, case .type(let after) = own, after == cachedClass,
      instance.type == cachedType, instance.type.pointee.version == cachedVersion
    {
      w[0] = cachedMethod
      w[1] = receiver
      return true
    }
    return try search(own, receiver, w, frame)
  }

  @inline(never)
  private func search(
    _ own: Value, _ receiver: Value, _ w: FramePointer, _ frame: FramePointer
  ) throws(Raised) -> Bool {
    if case .instance(let instance) = receiver, case .type(let after) = own, instance.type.isSubclass(of: after),
      let method = rt.attribute(of: instance.type, behind: after, name), method.isMethod
    {
      cachedType = instance.type
      cachedClass = after
      cachedVersion = instance.type.pointee.version
      cachedMethod = method
      w[0] = method
      w[1] = receiver
      return true
    }
    let proxy = try self.receiver.evaluate(frame)
    w[0] = proxy
    w[1] = proxy
    let saved = rt.top
    rt.top = w + 2
    defer { rt.top = saved }
    do throws(Raised) { w[0] = try rt.getAttribute(proxy, name) } catch {
      rt.trace(attributeRange)
      throw error
    }
    return false
  }
}
