import MartletSyntax

extension Lowering {
  func lowerMatch(
    _ subject: Expression, _ cases: [MatchCase], _ range: SourceRange
  ) throws(SyntaxError) -> StatementNode {
    throw unsupported("'match'", range)
  }
}

extension Splitter {
  func splitMatch(_ subject: Expression, _ cases: [MatchCase], _ range: SourceRange) throws(SyntaxError) {
    throw lowering.unsupported("'match'", range)
  }
}
