from . import _absent_name
