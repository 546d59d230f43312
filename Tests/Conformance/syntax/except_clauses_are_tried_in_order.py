def kind(e):
    try:
        raise e
    except (KeyError, IndexError) as x:
        return "lookup " + repr(x)
    except ArithmeticError:
        return "arithmetic"
    except:
        return "bare"


for e in KeyError("k"), IndexError(1), ZeroDivisionError(), ValueError():
    print(kind(e))
