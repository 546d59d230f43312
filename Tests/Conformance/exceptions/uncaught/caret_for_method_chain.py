text = "a,b"
print(text.split(",").pop().strip().missing())
