# Loading and storing attributes: of instances, of classes, through chains, properties.


class Config:
    limit = 3

    def __init__(self):
        self.step = 1
        self.scale = 2


class Owner:
    def __init__(self, config):
        self.config = config
        self.first = 0
        self.second = 0
        self.third = 0

    @property
    def sum(self):
        return self.first + self.second + self.third


def run(rounds):
    owner = Owner(Config())
    for i in range(rounds):
        owner.first += owner.config.step
        owner.second = owner.first - owner.third
        owner.third = owner.config.scale + owner.config.limit
        if not i & 7:
            owner.config.step = owner.sum & 3
    return owner.sum


print(run(4_000_000))
