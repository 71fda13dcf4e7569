# relative imports
import app.core.engine
from app import start
from app.core import engine

print(app.core.engine.run(), start(), engine.sibling_name)
