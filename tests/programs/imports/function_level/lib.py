print("lib runs once")
thing = "thing"
