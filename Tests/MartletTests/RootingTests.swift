import Testing

@testable import Martlet

/// A missing root is caught: by the poison of swept cells, by the collector that meets a dead object, and, in a build
/// with an allocation for each object, by AddressSanitizer. `plant` is such a bug: a builtin that keeps a value in a
/// Swift variable while script code runs.
@Suite struct RootingTests {
  enum Fault { case none, missingRoot }

  /// `keep(callback)` makes a list, calls back, and hands the list to `inspect`.
  private static func plant(_ fault: Fault, in rt: Runtime, inspect: @escaping (ListRef) -> Void) {
    rt.define("keep(callback, /)") { rt, a throws(Raised) in
      let list = rt.makeList(capacity: 1)
      list.append(.int(42), rt.heap)
      let saved = rt.top
      defer { rt.top = saved }
      if fault == .none { rt.push(.list(list)) }
      _ = try rt.call(a[0])
      inspect(list)
      return .list(list)
    }
  }

  private static let script = """
    def callback():
      for i in range(3):
        x = [i]
    kept = keep(callback)
    for i in range(3):
      x = [i]
    print(kept)

    """

  private static func underStress() -> Runtime {
    var options = RuntimeOptions()
    options.stressInterval = 1
    return Runtime(options: options)
  }

  @Test func aRootedValueSurvivesStress() {
    let rt = Self.underStress()
    var kind: Kind?
    Self.plant(.none, in: rt) { kind = $0.pointee.header.kind }
    #expect(rt.output(of: Self.script) == "[42]\n")
    #expect(kind == .list)
    #expect(rt.heap.collectionCount > 5)
  }

  #if MARTLET_MALLOC_OBJECTS
    @Test func aMissingRootIsAnErrorOfTheSanitizer() async {
      await #expect(processExitsWith: .failure) {
        let rt = RootingTests.underStress()
        RootingTests.plant(.missingRoot, in: rt) { precondition($0.pointee.count == 1) }
        _ = rt.output(of: RootingTests.script)
      }
    }
  #elseif DEBUG || MARTLET_POISON
    @Test func aMissingRootIsPoisoned() {
      let rt = Self.underStress()
      var kind: Kind?
      var count: Int?
      rt.define("forget(callback, /)") { rt, a throws(Raised) in
        let list = rt.makeList(capacity: 1)
        _ = try rt.call(a[0])
        kind = list.pointee.header.kind
        count = list.pointee.capacity
        return .none
      }
      _ = rt.output(of: "def callback():\n  pass\nforget(callback)\n")
      #expect(kind == .free)
      #expect(count == Int(bitPattern: 0xDBDB_DBDB_DBDB_DBDB))
    }

    @Test func aMissingRootStopsTheCollector() async {
      await #expect(processExitsWith: .failure) {
        let rt = RootingTests.underStress()
        RootingTests.plant(.missingRoot, in: rt) { _ in }
        _ = rt.output(of: RootingTests.script)
      }
    }
  #endif

  /// Arguments that differ, so that a root that is swapped for another shows.
  @Test func operandsAndArgumentsSurviveStress() {
    let rt = Self.underStress()
    let printed = rt.output(
      of: """
        class Text:
          def __init__(self, s): self.s = s
          def __add__(self, other):
            junk = [Text(str(i)) for i in range(3)]
            return Text(self.s + other.s)
          def __lt__(self, other): return [self.s + ''] < [other.s + '']
          def __eq__(self, other): return [self.s] == [other.s]
          def __hash__(self): return hash(self.s + '') % 2
          def __repr__(self): return f'<{self.s}>'
        def f(a, b, *rest, k=None, **more):
          return [a, b, rest, k, more]
        print(Text('a') + Text('b') + (Text('c') + Text('d')))
        print(f(Text('1'), Text('2'), *[Text('3'), Text('4')], k=Text('5'), z=Text('6')))
        print(sorted([Text('c'), Text('a'), Text('b')], key=lambda t: Text(t.s * 2)))
        print({Text('x'): Text('1'), Text('y'): Text('2'), Text('x'): Text('3')})
        print(len({Text(c) for c in 'abcabcab'}), ''.join(Text(c).s for c in 'xyz'))

        """)
    #expect(
      printed == """
        <abcd>
        [<1>, <2>, (<3>, <4>), <5>, {'z': <6>}]
        [<a>, <b>, <c>]
        {<x>: <3>, <y>: <2>}
        3 xyz

        """)
  }
}
