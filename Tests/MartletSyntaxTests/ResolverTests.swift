import Testing

@testable import MartletSyntax

@Suite("The resolver")
struct ResolverTests {
  private func scopes(_ text: String) throws -> Scopes {
    try Resolver.resolve(Parser.parseModule(Source(name: "test", text: Array(text.utf8))))
  }

  private func scope(_ qualifiedName: String, _ text: String) throws -> Scope {
    try #require(try scopes(text).all.first { $0.qualifiedName == qualifiedName })
  }

  @Test("keeps module names in the namespace")
  func module() throws {
    let scopes = try scopes("x = 1\nprint(x)\ndef f(): return x, y")
    #expect(scopes[0].bindings["x"] == .namespace)
    #expect(scopes[0].bindings["print"] == .global)
    #expect(scopes[1].bindings["x"] == .global)
    #expect(scopes[1].bindings["y"] == .global)
  }

  @Test("gives locals slots, parameters first")
  func locals() throws {
    let scope = try scope("f", "def f(a, /, b, *c, d, **e):\n  x = a\n  y = x")
    #expect(scope.locals == ["a", "b", "d", "c", "e", "x", "y"])
    #expect(scope.bindings["x"] == .local(5))
  }

  @Test("captures through the scopes between")
  func captures() throws {
    let text = "def f():\n  x = 1\n  def g():\n    def h(): return x\n    return h\n  return g"
    #expect(try scope("f", text).bindings["x"] == .cell(0))
    #expect(try scope("f.<locals>.g", text).free == ["x"])
    #expect(try scope("f.<locals>.g.<locals>.h", text).bindings["x"] == .free(0))
  }

  @Test("honours global and nonlocal")
  func declarations() throws {
    let text = "def f():\n  x = y = 1\n  def g():\n    nonlocal x\n    global y\n    x = y = 2\n"
    let inner = try scope("f.<locals>.g", text)
    #expect(inner.bindings["x"] == .free(0))
    #expect(inner.bindings["y"] == .global)
    #expect(try scope("f", text).bindings["y"] == .local(1))
  }

  @Test("passes class namespaces over")
  func classes() throws {
    let text = "def f():\n  x = 1\n  class A:\n    x = 2\n    z = x\n    def m(self): return x"
    #expect(try scope("f.<locals>.A", text).bindings["x"] == .namespace)
    #expect(try scope("f.<locals>.A", text).free == ["x"])
    #expect(try scope("f.<locals>.A.m", text).bindings["x"] == .free(0))
  }

  @Test("mangles private names")
  func mangling() throws {
    let text = "class _A:\n  __x = 1\n  def m(self, __y): return self.__x, __y, __z__"
    #expect(try scope("_A", text).bindings["_A__x"] == .namespace)
    #expect(try scope("_A.m", text).locals == ["self", "_A__y"])
    #expect(try scope("_A.m", text).bindings["__z__"] == .global)
    #expect(try scope("_A.m", text).mangled("__x") == "_A__x")
  }

  @Test("gives methods that use super a class cell")
  func superCell() throws {
    let text = "class A:\n  def m(self): return super().m()\n  def n(self): return 1"
    #expect(try scope("A", text).needsClassCell)
    #expect(try scope("A.m", text).bindings["__class__"] == .free(0))
    #expect(try scope("A.n", text).free == [])
    #expect(try !scope("B", "class B:\n  def n(self): return 1").needsClassCell)
  }

  @Test("evaluates comprehensions in the frame around them")
  func comprehensions() throws {
    let text = "def f(a):\n  return [x + a for x in b if [y for y in x]]"
    let outer = try #require(try scopes(text).all.firstIndex { $0.qualifiedName == "f" })
    let comprehension = try scope("f.<locals>.<listcomp>", text)
    #expect(comprehension.bindings["x"] == .local(0))
    #expect(comprehension.bindings["a"] == .enclosing(outer))
    #expect(try scope("f", text).bindings["a"] == .local(0))
    #expect(try scope("f", text).bindings["b"] == .global)
  }

  @Test("makes a cell of a comprehension's name that a lambda captures")
  func comprehensionCells() throws {
    let text = "def f(a):\n  return [lambda: (x, a) for x in a]"
    #expect(try scope("f.<locals>.<listcomp>", text).bindings["x"] == .cell(0))
    #expect(try scope("f", text).bindings["a"] == .cell(0))
    #expect(try scope("f.<locals>.<listcomp>.<locals>.<lambda>", text).free == ["a", "x"])
  }

  @Test("makes functions of generator expressions")
  func generators() throws {
    let text = "def f(a):\n  return (x + a for x in a)"
    let generator = try scope("f.<locals>.<genexpr>", text)
    #expect(generator.locals == [".0", "x"])
    #expect(generator.bindings["a"] == .free(0))
    #expect(try scope("f", text).bindings["a"] == .cell(0))
  }

  @Test("binds a walrus in the function around a comprehension")
  func walrus() throws {
    let text = "def f(a):\n  [(y := x) for x in a]\n  return y"
    #expect(try scope("f", text).bindings["y"] == .local(1))
    #expect(try scope("<listcomp>", "[(y := x) for x in z]").bindings["y"] == .enclosing(0))
  }

  @Test("tells what suspends")
  func suspension() throws {
    #expect(try scopes("await x")[0].hasAwait)
    #expect(try scope("f", "def f(): yield 1").hasYield)
    #expect(try scope("f", "async def f(): return [await x for x in y]").hasAwait)
    #expect(try !scope("f", "def f():\n  def g(): yield").hasYield)
  }
}
