shared = ValueError("shared")
raise ExceptionGroup("g", [shared, ExceptionGroup("h", [shared])])
