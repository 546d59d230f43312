import Testing

@testable import MartletSyntax

/// The table of names that scopes are made of.
struct NameIndexTests {
  @Test func namesAreFoundHoweverManyThereAre() {
    var index = NameIndex()
    for number in 0..<1000 {
      #expect(index.index(of: "name\(number)") == nil)
      index.insert("name\(number)")
      index.insert("name\(number / 2)")
      #expect(index.index(of: "name\(number)") == number)
    }
    #expect(index.names == (0..<1000).map { "name\($0)" })
    for number in 0..<1000 { #expect(index.index(of: "name\(number)") == number) }
    #expect(!index.contains("name1000"))
    #expect(!index.contains(""))
  }

  @Test func bindingsKeepTheOrderOfTheirNames() {
    let bindings = Bindings(NameIndex(["b", "a"]), [.global, .local(0)])
    #expect(bindings["a"] == .local(0))
    #expect(bindings["c"] == nil)
    #expect(bindings.map(\.0) == ["b", "a"])
  }
}
