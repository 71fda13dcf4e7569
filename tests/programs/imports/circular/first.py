import second

value = "first"
