print("é" + “quoted”)
