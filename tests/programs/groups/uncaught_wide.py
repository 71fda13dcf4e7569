raise ExceptionGroup("wide", [ExceptionGroup(f"g{i}", [ValueError(j) for j in range(20)]) for i in range(20)])
