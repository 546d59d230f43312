#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

import MartletSyntax

/// An f-string.
///
/// The values are evaluated, and formatted where that may run script code or fail, from left to right; what is a str,
/// int, bool or float and has a specifier that suits it is kept as it is. Then all of it is written into one buffer,
/// which runs no script code.
final class FormattedNode: ValueNode {
  /// A part as it was lowered.
  enum Part {
    case literal(StringRef)
    case value(Node, FormattedPart.Conversion?, spec: Node?)
  }

  private enum Conversion: UInt8 { case none, string, repr, ascii }

  /// What is known of a part, without references.
  private struct Piece {
    var literal: StringRef?
    var conversion = Conversion.none
    /// Whether there is a specifier that is not a constant.
    var hasComputedSpec = false
    /// The specifier as it reads for each type, where it is a constant and can be used without failing.
    var forText: FormatSpec?
    var forInteger: FormatSpec?
    var forFloat: FormatSpec?
    /// There is no specifier, or an empty one.
    var isPlain = true
    /// A constant specifier.
    var spec: StringRef?
  }

  private let count: Int
  private let pieces: UnsafeMutablePointer<Piece>
  private let values: NodeList
  private let specs: NodeList
  /// The first of `count + 1` slots.
  let spill: Int

  init(_ site: Site, _ parts: [Part], spill: Int) {
    let rt = site.rt
    count = parts.count
    self.spill = spill
    pieces = .allocate(capacity: count)
    var values: [Node] = []
    var specs: [Node] = []
    for (index, part) in parts.enumerated() {
      var piece = Piece()
      switch part {
      case .literal(let text):
        piece.literal = text
        values.append(rt.filler)
        specs.append(rt.filler)
      case .value(let node, let conversion, let spec):
        switch conversion {
        case nil: break
        case .string: piece.conversion = .string
        case .repr: piece.conversion = .repr
        case .ascii: piece.conversion = .ascii
        }
        values.append(node)
        specs.append(spec ?? rt.filler)
        if let constant = spec as? ConstantNode, case .str(let text) = constant.value {
          FormattedNode.use(text, &piece, rt)
        } else if spec != nil {
          piece.isPlain = false
          piece.hasComputedSpec = true
        }
      }
      (pieces + index).initialize(to: piece)
    }
    self.values = NodeList(values)
    self.specs = NodeList(specs)
    super.init(site)
  }

  deinit {
    values.release()
    specs.release()
    pieces.deallocate()
  }

  /// Parses a constant specifier for the types that may have it.
  private static func use(_ text: StringRef, _ piece: inout Piece, _ rt: Runtime) {
    piece.spec = text
    if text.pointee.byteCount == 0 { return }
    piece.isPlain = false
    func parsed(_ make: () throws(Raised) -> FormatSpec) -> FormatSpec? {
      do throws(Raised) {
        let spec = try make()
        // What asks for memory first, or has a length of its own in bytes, takes the longer way.
        return spec.fill < 0x80 && spec.width < 1 << 12 && spec.precision < 1 << 12 ? spec : nil
      } catch {
        _ = rt.takeException()
        return nil
      }
    }
    piece.forText = parsed { () throws(Raised) in try FormatSpec(forText: text, rt, typeName: "str") }
    piece.forFloat = parsed { () throws(Raised) in try FormatSpec(forFloat: text, rt, typeName: "float") }
    let integer = parsed { () throws(Raised) in try FormatSpec(forInteger: text, rt, typeName: "int") }
    if integer?.type != 0x63 { piece.forInteger = integer }
  }

  override func evaluate(_ frame: FramePointer) throws(Raised) -> Value {
    let slots = frame + spill
    // The parts that are formatted already; those beyond the 64th always are.
    var finished: UInt64 = 0
    for index in 0..<count {
      if pieces[index].literal != nil {
        slots[index] = .none
        continue
      }
      let value = try values.evaluate(index, frame)
      slots[index] = value
      if index < 64, canWait(value, pieces + index) { continue }
      if index < 64 { finished |= 1 << UInt64(index) }
      slots[index] = .str(try format(value, frame, index))
    }
    if count == 1 {
      if finished == 1 { return slots[0] }
      if pieces[0].isPlain, pieces[0].conversion != .repr, case .str = slots[0] { return slots[0] }
    }
    return try join(slots, finished)
  }

  /// Whether a value can be written without running script code or failing.
  @inline(__always)
  private func canWait(_ value: Value, _ piece: UnsafeMutablePointer<Piece>) -> Bool {
    switch piece.pointee.conversion {
    case .none: break
    case .repr where piece.pointee.isPlain:
      switch value {
      case .str, .int, .bool, .float: return true
      default: return false
      }
    case .string: if case .str = value { break } else { return false }
    default: return false
    }
    switch value {
    case .str: return piece.pointee.isPlain || piece.pointee.forText != nil
    case .int: return piece.pointee.isPlain || piece.pointee.forInteger != nil
    case .bool: return piece.pointee.isPlain
    case .float: return piece.pointee.isPlain || piece.pointee.forFloat != nil
    default: return false
    }
  }

  /// Writes all parts one behind the other.
  private func join(_ slots: FramePointer, _ finished: UInt64) throws(Raised) -> Value {
    rt.scratch.removeAll()
    // By how much the text has fewer code points than bytes.
    var excess = 0
    for index in 0..<count {
      let piece = pieces + index
      if let literal = piece.pointee.literal {
        excess += literal.pointee.byteCount - literal.pointee.length
        rt.scratch.append(literal)
        continue
      }
      let value = slots[index]
      if index >= 64 || finished >> UInt64(index) & 1 == 1 || piece.pointee.isPlain {
        if piece.pointee.conversion == .repr, finished >> UInt64(min(index, 63)) & 1 == 0, index < 64,
          case .str(let string) = value
        {
          let start = rt.scratch.count
          rt.scratch.append(reprOf: string)
          if !string.isASCII {
            let added = ByteText(rebasing: rt.scratch.text[start...])
            excess += added.count - UTF8Text.length(added)
          }
          continue
        }
        if case .str(let string) = value { excess += string.pointee.byteCount - string.pointee.length }
        rt.append(plain: value, to: &rt.scratch)
        continue
      }
      switch value {
      case .str(let string):
        let start = rt.scratch.count
        try rt.append(string, piece.pointee.forText.unsafelyUnwrapped, to: &rt.scratch)
        if !string.isASCII {
          let added = ByteText(rebasing: rt.scratch.text[start...])
          excess += added.count - UTF8Text.length(added)
        }
      case .float(let number): try rt.append(number, piece.pointee.forFloat.unsafelyUnwrapped, to: &rt.scratch)
      default: try rt.append(integer: value, piece.pointee.forInteger.unsafelyUnwrapped, to: &rt.scratch)
      }
    }
    let text = rt.scratch.text
    return .str(rt.makeString(text, length: text.count - excess))
  }

  /// Converts and formats a value by way of its class.
  @inline(never)
  private func format(_ value: Value, _ frame: FramePointer, _ index: Int) throws(Raised) -> StringRef {
    let slot = frame + spill + index
    if height >= 0 { rt.top = slot + 1 }
    do throws(Raised) {
      switch pieces[index].conversion {
      case .repr: slot[0] = .str(try rt.repr(value))
      case .string: slot[0] = .str(try rt.str(of: value))
      case .ascii: slot[0] = .str(try rt.ascii(value))
      case .none: break
      }
    } catch { throw trace(error) }
    var text = pieces[index].spec ?? rt.strings.empty!
    if pieces[index].hasComputedSpec, case .str(let given) = try specs.evaluate(index, frame) { text = given }
    if height >= 0 { rt.top = slot + 1 }
    do throws(Raised) { return try rt.format(slot[0], spec: text) } catch { throw trace(error) }
  }
}
