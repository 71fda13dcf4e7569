async def forgotten(): pass
async def started(): pass
c = started()
try: c.send(None)
except StopIteration: print("ran")
d = started()
d.close()
forgotten()
print("end")
