class Bad:
    def __init__(self, owner):
        self.owner = owner

    def __hash__(self):
        return 1

    def __eq__(self, other):
        self.owner.clear()
        return False


for name in ("update", "difference_update", "symmetric_difference_update", "intersection_update"):
    owner = set()
    owner.add(Bad(owner))
    others = [Bad(owner)]
    try:
        getattr(owner, name)(others)
        print(name, len(owner))
    except RuntimeError as e:
        print(name, e)
owner = set()
owner.add(Bad(owner))
print(Bad(owner) in owner, len(owner))
