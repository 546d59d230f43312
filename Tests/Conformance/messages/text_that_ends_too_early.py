import traceback

for text in (
    "if x:", "if x:\n", "try: pass", "try: pass\n\n", "@x\n", "def f():\n\n\n", "class A:\n  def f(self):\n",
    "for x in y:\n    # only a comment\n", "while x:\n\n# a comment", "async def f():", "try:\n  pass\nfinally:\n",
):
    try:
        compile(text, "<text>", "exec")
    except SyntaxError as error:
        place = (error.lineno, error.offset, error.end_lineno, error.end_offset)
        print(repr(text), type(error).__name__, error.msg, place, repr(error.text))
        print("".join(traceback.format_exception_only(error)))
compile("class A:\n    def f(self):\n", "<text>", "exec")
