for text in (
        "await x", "print(await x)", "x = 1\ny = [await x]", "async for x in y: pass", "async with x: pass",
        "[x async for x in y]", "{x async for x in y}", "{x: 1 async for x in y}", "(x async for x in y)",
        "[await x for x in y]", "(await x for x in y)", "[[x async for x in y] for z in w]", "if x:\n    async for y in z: pass",
        "def f(): await x", "def f():\n  async for x in y: pass", "def f():\n  async with x: pass",
        "def f(): return [x async for x in y]", "class C: await x", "class C:\n  async with x: pass",
        "class C: y = [x async for x in z]", "lambda: await x", "lambda: [x async for x in y]", "f'{await x}'",
        "def f(): yield\nawait x", "await x\nreturn 1", "return 1\nawait x"):
    try:
        compile(text, "<text>", "exec")
        print(repr(text), "compiles")
    except SyntaxError as error:
        print(repr(text), error.msg, error.lineno, error.offset, error.end_offset)
try:
    eval("await x")
except SyntaxError as error:
    print(error.msg, error.offset)
