import enum
import sys

CODE_B, CODE_A, CODE_SAME, OTHER = 2, 1, 1, 3
Code = enum.IntEnum._convert_("Code", __name__, lambda name: name.startswith("CODE_"))
print(list(Code), Code(1), CODE_B, CODE_SAME is Code.CODE_A, Code.__module__ == __name__)
PART_X, PART_Y = 2j, 1j
Part = enum.Enum._convert_("Part", __name__, lambda name: name.startswith("PART_"))
print(list(Part))
WORD_ONE = "one"
enum.StrEnum._convert_("Word", __name__, lambda name: name.startswith("WORD_"), as_global=True)
print(repr(WORD_ONE), str(WORD_ONE), isinstance(Word.WORD_ONE, str))
