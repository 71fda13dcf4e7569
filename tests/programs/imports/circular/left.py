from right import b

a = 1
