"""_io holds what io does, whichever is imported first."""
import _io
import io

print(_io.FileIO is io.FileIO, _io.BytesIO(b'ab').read(), _io.open is io.open, _io.DEFAULT_BUFFER_SIZE)
