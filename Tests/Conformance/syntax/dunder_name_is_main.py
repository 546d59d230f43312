print(__name__, __doc__)
if __name__ == "__main__":
    print("main")
