import sys
for attempt in range(2):
    try:
        import _fails
    except ZeroDivisionError as e:
        tb = e.__traceback__
        names = []
        while tb:
            names.append((tb.tb_lineno, tb.tb_frame.f_code.co_name))
            tb = tb.tb_next
        print([n for n in names if "importlib" not in n[1] and not n[1].startswith("_")], "_fails" in sys.modules)
