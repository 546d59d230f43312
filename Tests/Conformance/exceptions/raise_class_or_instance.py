class E(Exception):
    def __init__(self):
        super().__init__("made")


for thing in E, E(), ValueError, ValueError("x"):
    try:
        raise thing
    except Exception as e:
        print(repr(e), e is thing)
class Needs(Exception):
    def __init__(self, x):
        pass
try:
    raise Needs
except TypeError as e:
    print(e)
