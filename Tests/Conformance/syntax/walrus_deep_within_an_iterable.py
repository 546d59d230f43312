for code in ("[i for i in (lambda: (j := 1))]", "[i for i in [(j := x) for x in y]]", "{i for i in y if (j := i)}",
             "[k for i in y for k in [(lambda: (j := 1))()]]", "(i for i in f(lambda x=(j := 1): x))",
             "[(lambda: (j := i))() for i in y]"):
    try:
        compile(code, "code", "eval")
        print("accepted", code)
    except SyntaxError as error:
        print(error.msg, error.offset, error.end_offset)
