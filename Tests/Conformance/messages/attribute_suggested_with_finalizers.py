"""An attribute of sys that is not there, in a script whose objects have finalizers."""
import sys


class Told:
    def __del__(self):
        pass


Told()
sys.excephook
