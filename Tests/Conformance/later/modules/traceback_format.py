import traceback

try:
    {}["k"]
except KeyError as e:
    print(traceback.format_exc())
    print(traceback.format_exception_only(e))
