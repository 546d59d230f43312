import _exec_under_another_name as other

print(other.made, other.value, other.also(), "made" in globals())
