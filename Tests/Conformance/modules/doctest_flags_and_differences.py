"""doctest: flags, and how OutputChecker compares and tells of differences."""
import doctest

for name in ("DONT_ACCEPT_TRUE_FOR_1", "DONT_ACCEPT_BLANKLINE", "NORMALIZE_WHITESPACE", "ELLIPSIS", "SKIP", "IGNORE_EXCEPTION_DETAIL",
             "COMPARISON_FLAGS", "REPORT_UDIFF", "REPORT_CDIFF", "REPORT_NDIFF", "REPORT_ONLY_FIRST_FAILURE", "REPORTING_FLAGS", "FAIL_FAST"):
    print(name, getattr(doctest, name), doctest.OPTIONFLAGS_BY_NAME.get(name))
print(doctest.register_optionflag("MINE") == doctest.register_optionflag("MINE"))
checker = doctest.OutputChecker()
for want, got, flags in (("1\n", "True\n", 0), ("True\n", "1\n", 0), ("True\n", "1\n", doctest.DONT_ACCEPT_TRUE_FOR_1),
                         ("a\n<BLANKLINE>\n", "a\n\n", 0), ("a\n<BLANKLINE>\n", "a\n\n", doctest.DONT_ACCEPT_BLANKLINE),
                         ("a  b\n", "a b\n", doctest.NORMALIZE_WHITESPACE), ("a...z\n", "abcz\n", doctest.ELLIPSIS),
                         ("...\n", "", doctest.ELLIPSIS), ("x...y...z\n", "xz\n", doctest.ELLIPSIS), ("a\n", "b\n", 0)):
    print(repr(want), repr(got), flags, checker.check_output(want, got, flags))
example = doctest.Example("f()\n", "one\ntwo\nthree\n", lineno=3, indent=2, options={doctest.ELLIPSIS: True})
print(example.source, repr(example.want), example.exc_msg, example.lineno, example.indent, example.options)
for flags in (0, doctest.REPORT_UDIFF, doctest.REPORT_CDIFF, doctest.REPORT_NDIFF):
    print(checker.output_difference(example, "one\n2\nthree\n", flags))
    print(checker.output_difference(doctest.Example("f()\n", ""), "got\n", flags), checker.output_difference(example, "", flags))
