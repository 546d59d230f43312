import copy


class Box:
    pass


box = Box()
box.__reduce_ex__ = lambda protocol: (int, (protocol,))
print(copy.copy(box), copy.deepcopy(box))
box = Box()
box.kept = 1
box.__getstate__ = lambda: {"other": [2]}
print(vars(copy.copy(box)), vars(copy.deepcopy(box)))
