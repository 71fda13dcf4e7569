"""A pipe whose reader is gone is an error of the write, and no death."""
import os
import signal

read, write = os.pipe()
os.close(read)
try:
    os.write(write, b'x')
except BrokenPipeError as error:
    print(error.errno == 32, error)
print(signal.getsignal(signal.SIGPIPE), signal.getsignal(signal.SIGXFSZ), signal.getsignal(signal.SIGTERM))


def handler(number, frame):
    print('handler', number)
    return 'ignored'


signal.signal(signal.SIGTERM, handler)
os.kill(os.getpid(), signal.SIGTERM)
signal.signal(signal.SIGTERM, signal.SIG_DFL)
print('dies', flush=True)
os.kill(os.getpid(), signal.SIGTERM)
print('not reached')
