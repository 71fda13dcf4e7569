import worker

if __name__ == "__main__":
    print("main", worker.run())
