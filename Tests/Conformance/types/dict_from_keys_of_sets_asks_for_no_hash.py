class Key(int):
    asked = 0

    def __hash__(self):
        Key.asked += 1
        return int(self)


keys = {Key(number) for number in range(5)}
print(Key.asked)
made = dict.fromkeys(keys)
print(Key.asked, len(made))
again = dict.fromkeys(made, 1)
print(Key.asked, set(again.values()))
