import json.encoder

print(json.encoder.INFINITY, json.encoder.py_encode_basestring('é"\n'), json.encoder.py_encode_basestring_ascii('é"\n'))
print(json.encoder.FLOAT_REPR is float.__repr__ if hasattr(json.encoder, "FLOAT_REPR") else None)
