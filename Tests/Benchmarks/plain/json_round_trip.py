# Nested data to JSON text and back.
import json


def run(rounds):
    people = [
        {"id": i, "name": f"user{i}", "tags": ["a", "b", "c"], "score": i * 1.25, "ok": True, "none": None}
        for i in range(200)]
    total = 0
    for _ in range(rounds):
        text = json.dumps({"people": people})
        total += len(text) + len(json.loads(text)["people"])
    return total


print(run(250))
