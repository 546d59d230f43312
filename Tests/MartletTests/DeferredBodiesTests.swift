import MartletSyntax
import Testing

@testable import Martlet

/// Functions whose bodies the parser has passed over.
@Suite struct DeferredBodiesTests {
  private static var texts: [String] {
    BundledModules.names.compactMap { BundledModules.text(of: $0)?.description }
      + AsyncioLibrary.parts.compactMap { $0.text?.description }
  }

  /// The functions of a text that are in no function, by the places of their names.
  private static func functions(in body: [Statement]) -> [UInt32: FunctionDefinition] {
    var found: [UInt32: FunctionDefinition] = [:]
    for statement in body {
      switch statement.kind {
      case .function(let definition): found[definition.nameRange.start] = definition
      case .class(let definition): found.merge(functions(in: definition.body)) { $1 }
      default: break
      }
    }
    return found
  }

  @Test func aBodyThatWasPassedOverBecomesWhatItIsWhenParsedAtOnce() throws {
    var count = 0
    for text in Self.texts {
      let source = Source(name: "bundled", text: Array(text.utf8))
      let module = try Parser.parseModule(source)
      let scopes = try Resolver.resolve(module)
      let outline = try Parser.parseTrustedModule(source, defersBodies: true)
      var grown = try Resolver.resolve(outline)
      let whole = Self.functions(in: module.body)
      for (place, definition) in Self.functions(in: outline.body) where definition.deferred != nil {
        count += 1
        let expected = try #require(whole[place])
        let scope = scopes[expected.scope]
        let known = grown[definition.scope]
        #expect(known.hasYield == scope.hasYield, "\(scope.qualifiedName)")
        #expect(Code.docstring(of: definition.body) == Code.docstring(of: expected.body))
        // It may be given a class that it does not use.
        #expect(known.free == scope.free || scope.free.isEmpty && known.free == ["__class__"])
        let (completed, scopeCount) = try Parser.parseDeferredBody(
          of: definition, in: source, scopeCount: grown.all.count)
        try Resolver.resolve(
          completed, deferredAs: definition.scope, scopeCount: scopeCount, in: outline, &grown)
        #expect(grown.all.count == scopeCount)
        let found = grown[completed.scope]
        #expect(found.free == known.free, "\(scope.qualifiedName)")
        #expect(found.locals == scope.locals, "\(scope.qualifiedName)")
        #expect(found.qualifiedName == scope.qualifiedName)
        #expect(found.hasYield == scope.hasYield)
        #expect(found.range.start == scope.range.start)
        #expect(completed.body.map(\.range) == expected.body.map(\.range))
        for (name, binding) in scope.bindings {
          guard case .enclosing = binding else {
            #expect(found.bindings[name] == binding, "\(scope.qualifiedName): \(name)")
            continue
          }
        }
      }
    }
    #expect(count > 3000)
  }

  @Test(arguments: [
    "def f():\n  'doc'\n  def g():\n    yield 1\n  return g\n",
    "class C:\n  def f(self):\n    return [x for x in super().f()]\n",
    "class C:\n  def f(self):\n    def inner(): yield __class__\n    return inner\n",
    "class C:\n  def f(self):\n    return f'{super().f()}'\n",
    "def f():\n  def g(): yield\n  yield from g()\n",
    "def f():\n  class D:\n    def g(self): return __class__\n  return D\n",
  ])
  func whatABodyCapturesAndYieldsIsKnownFromItsTokens(text: String) throws {
    let source = Source(name: "test", text: Array(text.utf8))
    let module = try Parser.parseModule(source)
    let outline = try Parser.parseTrustedModule(source, defersBodies: true)
    let scopes = try Resolver.resolve(module)
    let known = try Resolver.resolve(outline)
    let (place, definition) = try #require(Self.functions(in: outline.body).first)
    let whole = try #require(Self.functions(in: module.body)[place])
    #expect(known[definition.scope].free == scopes[whole.scope].free)
    #expect(known[definition.scope].hasYield == scopes[whole.scope].hasYield)
    #expect(Code.docstring(of: definition.body) == Code.docstring(of: whole.body))
  }
}
