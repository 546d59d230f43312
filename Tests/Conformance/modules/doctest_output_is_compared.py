# Which output an OutputChecker accepts, under which flags, and how it shows a difference.
import doctest
from doctest import *

checker = OutputChecker()
flags = [0, ELLIPSIS, NORMALIZE_WHITESPACE, ELLIPSIS | NORMALIZE_WHITESPACE, DONT_ACCEPT_TRUE_FOR_1, DONT_ACCEPT_BLANKLINE]
for want, got in (
    ("1\n", "1\n"), ("1\n", "True\n"), ("0\n", "False\n"), ("True\n", "1\n"), ("a\n<BLANKLINE>\nb\n", "a\n\nb\n"),
    ("a\n<BLANKLINE>\nb\n", "a\n  \nb\n"), ("a b\n", "a   b\n"), ("[0, ..., 9]\n", "[0, 1, 2, 9]\n"), ("...\n", "x\n"),
    ("a...a\n", "a\n"), ("a...b...c\n", "abc\n"), ("a...b...c\n", "acb\n"), ("a\n...\nz\n", "a\nb\nz\n"), ("é\n", "\\xe9\n"),
    ("", "x\n"), ("a  ...  c\n", "a b c\n"), ("abc...bcd\n", "abcd\n"),
):
    print(repr(want), repr(got), [checker.check_output(want, got, flag) for flag in flags])

example = Example("f()", "a\nb\nc\nd\n")
for flag in (0, REPORT_UDIFF, REPORT_CDIFF, REPORT_NDIFF):
    print(checker.output_difference(example, "a\nB\nc\n\nd\ne\n", flag))
    print(checker.output_difference(Example("f()", "x\n"), "y\n", flag))
for want, got in (("", "1\n"), ("1\n", ""), ("", "")):
    print(checker.output_difference(Example("f()", want), got, 0))
print([(name, flag) for name, flag in doctest.OPTIONFLAGS_BY_NAME.items()], COMPARISON_FLAGS, REPORTING_FLAGS)
print(register_optionflag("MINE"), register_optionflag("MINE"), register_optionflag("SKIP"))
