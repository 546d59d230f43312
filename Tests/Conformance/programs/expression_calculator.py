class Parser:
    def __init__(self, text):
        self.tokens, self.i = self.split(text) + ["end"], 0

    @staticmethod
    def split(text):
        out = []
        for c in text.replace(" ", ""):
            if out and c in "0123456789." and out[-1][-1] in "0123456789.":
                out[-1] += c
            else:
                out.append(c)
        return out

    @property
    def next(self):
        return self.tokens[self.i]

    def take(self):
        self.i += 1
        return self.tokens[self.i - 1]

    def sum(self):
        value = self.product()
        while self.next in "+-":
            value = value + self.product() if self.take() == "+" else value - self.product()
        return value

    def product(self):
        value = self.atom()
        while self.next in "*/":
            value = value * self.atom() if self.take() == "*" else value / self.atom()
        return value

    def atom(self):
        token = self.take()
        if token == "(":
            value = self.sum()
            assert self.take() == ")", "missing )"
            return value
        if token == "-":
            return -self.atom()
        return float(token) if "." in token else int(token)


for text in "1 + 2 * 3", "(1 + 2) * -3", "10 / 4 - .5", "2 * (3", "1 / 0", "4 +":
    try:
        print(text, "=", Parser(text).sum())
    except (AssertionError, ZeroDivisionError, ValueError) as e:
        print(text, "->", type(e).__name__, e)
