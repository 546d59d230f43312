import sys
import __main__
value = 3
print(__main__.value, sys.modules["__main__"] is __main__, __name__)
if __name__ == "__main__":
    import main_module_imported_by_name as again
    print(again.__name__, again is __main__, again.value)
