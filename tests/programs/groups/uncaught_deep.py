e = ValueError("bottom")
for i in range(15):
    e = ExceptionGroup(f"level {i}", [e, TypeError(i)])
e.add_note("last note")
raise e
