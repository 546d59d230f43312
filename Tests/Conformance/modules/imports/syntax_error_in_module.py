print("before")
import _no_syntax
