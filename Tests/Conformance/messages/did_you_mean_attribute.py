class Widget:
    def __init__(self):
        self.colour = "red"


Widget().color
