print("sub runs", __name__)


def deep():
    return "deep"
