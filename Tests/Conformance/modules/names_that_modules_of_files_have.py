import _told_by_its_loader as told

print(dir(told))
print(told.__cached__)
