inner = ExceptionGroup("inner", [ValueError(1), TypeError("t")])
inner.add_note("a note")
raise ExceptionGroup("outer", [inner, OSError("disk")])
