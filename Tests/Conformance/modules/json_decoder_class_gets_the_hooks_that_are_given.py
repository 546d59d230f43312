import json


class Tagged(json.JSONDecoder):
    def __init__(self, **options):
        print(sorted(options))
        super().__init__(object_hook=self.tag, **options)

    def tag(self, members):
        return ("tagged", members)


print(json.loads('{"a": {}}', cls=Tagged))
print(json.loads('{"a": 1.5}', cls=Tagged, parse_float=str))
try:
    json.loads("{}", cls=Tagged, object_hook=dict)
except TypeError as error:
    print(str(error).endswith("multiple values for keyword argument 'object_hook'"))
