print("start")
import fails

print("not reached")
