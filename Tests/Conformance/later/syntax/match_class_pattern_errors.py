class NoArgs:
    pass


for attempt in 1, 2:
    try:
        match NoArgs():
            case NoArgs(1) if attempt == 1:
                pass
            case NoArgs(a=1, b=2) | int(1, 2):
                pass
    except TypeError as e:
        print(e)
