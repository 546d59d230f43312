def connect(host, port=80):
    pass


connect("h", prot=1)
