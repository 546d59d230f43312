import types

Plain = types.new_class("Plain")
print(Plain, Plain.__module__)
Filled = types.new_class("Filled", (), {}, lambda namespace: namespace.update(__module__="mine", a=1))
print(Filled, Filled.a)
print([name for name in vars(types.new_class("Two", (), {}, lambda namespace: namespace.update(a=1)))][:2])
