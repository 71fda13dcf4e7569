if __name__ == "__main__":
    print("never")


def run():
    return __name__
