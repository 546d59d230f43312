/// The words of the language.
public enum Keywords {
  /// Those that cannot be names.
  public static let all: [String] = Array(NameTable.empty.names.prefix(Int(NameTable.keywordCount)))
  /// Those that are keywords in their places only.
  public static let soft = ["match", "case", "_"]
}
