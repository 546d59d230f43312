"""sys.excepthook may end the script by itself."""
import sys

sys.excepthook = lambda *args: sys.exit(5)
raise ValueError("in the end")
