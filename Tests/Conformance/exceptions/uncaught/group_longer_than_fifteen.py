raise ExceptionGroup("long", [ValueError(i) for i in range(18)])
