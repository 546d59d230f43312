smallest = -2**63
print(smallest == float(smallest), smallest < float(smallest), smallest >= float(smallest))
print(smallest - 1 == float(smallest), smallest + 1 == float(smallest), 2**63 == float(2**63))
print({smallest: "found"}[float(smallest)])
