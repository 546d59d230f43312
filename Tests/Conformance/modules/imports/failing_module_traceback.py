def load():
    import _fails


load()
