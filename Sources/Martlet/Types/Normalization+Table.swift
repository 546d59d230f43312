extension Normalization {
  /// What characters decompose to in Unicode 14, made from its files: the code point, the kind of what is not canonical,
  /// and the code points.
  static let decompositions: StaticString = """
    a0:noBreak,20 a8:compat,20+308 aa:super,61 af:compat,20+304 b2:super,32 b3:super,33 b4:compat,20+301
    b5:compat,3BC b8:compat,20+327 b9:super,31 ba:super,6F bc:fraction,31+2044+34 bd:fraction,31+2044+32
    be:fraction,33+2044+34 c0:41+300 c1:41+301 c2:41+302 c3:41+303 c4:41+308 c5:41+30A c7:43+327 c8:45+300
    c9:45+301 ca:45+302 cb:45+308 cc:49+300 cd:49+301 ce:49+302 cf:49+308 d1:4E+303 d2:4F+300 d3:4F+301 d4:4F+302
    d5:4F+303 d6:4F+308 d9:55+300 da:55+301 db:55+302 dc:55+308 dd:59+301 e0:61+300 e1:61+301 e2:61+302 e3:61+303
    e4:61+308 e5:61+30A e7:63+327 e8:65+300 e9:65+301 ea:65+302 eb:65+308 ec:69+300 ed:69+301 ee:69+302 ef:69+308
    f1:6E+303 f2:6F+300 f3:6F+301 f4:6F+302 f5:6F+303 f6:6F+308 f9:75+300 fa:75+301 fb:75+302 fc:75+308 fd:79+301
    ff:79+308 100:41+304 101:61+304 102:41+306 103:61+306 104:41+328 105:61+328 106:43+301 107:63+301 108:43+302
    109:63+302 10a:43+307 10b:63+307 10c:43+30C 10d:63+30C 10e:44+30C 10f:64+30C 112:45+304 113:65+304 114:45+306
    115:65+306 116:45+307 117:65+307 118:45+328 119:65+328 11a:45+30C 11b:65+30C 11c:47+302 11d:67+302 11e:47+306
    11f:67+306 120:47+307 121:67+307 122:47+327 123:67+327 124:48+302 125:68+302 128:49+303 129:69+303 12a:49+304
    12b:69+304 12c:49+306 12d:69+306 12e:49+328 12f:69+328 130:49+307 132:compat,49+4A 133:compat,69+6A 134:4A+302
    135:6A+302 136:4B+327 137:6B+327 139:4C+301 13a:6C+301 13b:4C+327 13c:6C+327 13d:4C+30C 13e:6C+30C
    13f:compat,4C+B7 140:compat,6C+B7 143:4E+301 144:6E+301 145:4E+327 146:6E+327 147:4E+30C 148:6E+30C
    149:compat,2BC+6E 14c:4F+304 14d:6F+304 14e:4F+306 14f:6F+306 150:4F+30B 151:6F+30B 154:52+301 155:72+301
    156:52+327 157:72+327 158:52+30C 159:72+30C 15a:53+301 15b:73+301 15c:53+302 15d:73+302 15e:53+327 15f:73+327
    160:53+30C 161:73+30C 162:54+327 163:74+327 164:54+30C 165:74+30C 168:55+303 169:75+303 16a:55+304 16b:75+304
    16c:55+306 16d:75+306 16e:55+30A 16f:75+30A 170:55+30B 171:75+30B 172:55+328 173:75+328 174:57+302 175:77+302
    176:59+302 177:79+302 178:59+308 179:5A+301 17a:7A+301 17b:5A+307 17c:7A+307 17d:5A+30C 17e:7A+30C
    17f:compat,73 1a0:4F+31B 1a1:6F+31B 1af:55+31B 1b0:75+31B 1c4:compat,44+17D 1c5:compat,44+17E 1c6:compat,64+17E
    1c7:compat,4C+4A 1c8:compat,4C+6A 1c9:compat,6C+6A 1ca:compat,4E+4A 1cb:compat,4E+6A 1cc:compat,6E+6A
    1cd:41+30C 1ce:61+30C 1cf:49+30C 1d0:69+30C 1d1:4F+30C 1d2:6F+30C 1d3:55+30C 1d4:75+30C 1d5:DC+304 1d6:FC+304
    1d7:DC+301 1d8:FC+301 1d9:DC+30C 1da:FC+30C 1db:DC+300 1dc:FC+300 1de:C4+304 1df:E4+304 1e0:226+304 1e1:227+304
    1e2:C6+304 1e3:E6+304 1e6:47+30C 1e7:67+30C 1e8:4B+30C 1e9:6B+30C 1ea:4F+328 1eb:6F+328 1ec:1EA+304 1ed:1EB+304
    1ee:1B7+30C 1ef:292+30C 1f0:6A+30C 1f1:compat,44+5A 1f2:compat,44+7A 1f3:compat,64+7A 1f4:47+301 1f5:67+301
    1f8:4E+300 1f9:6E+300 1fa:C5+301 1fb:E5+301 1fc:C6+301 1fd:E6+301 1fe:D8+301 1ff:F8+301 200:41+30F 201:61+30F
    202:41+311 203:61+311 204:45+30F 205:65+30F 206:45+311 207:65+311 208:49+30F 209:69+30F 20a:49+311 20b:69+311
    20c:4F+30F 20d:6F+30F 20e:4F+311 20f:6F+311 210:52+30F 211:72+30F 212:52+311 213:72+311 214:55+30F 215:75+30F
    216:55+311 217:75+311 218:53+326 219:73+326 21a:54+326 21b:74+326 21e:48+30C 21f:68+30C 226:41+307 227:61+307
    228:45+327 229:65+327 22a:D6+304 22b:F6+304 22c:D5+304 22d:F5+304 22e:4F+307 22f:6F+307 230:22E+304 231:22F+304
    232:59+304 233:79+304 2b0:super,68 2b1:super,266 2b2:super,6A 2b3:super,72 2b4:super,279 2b5:super,27B
    2b6:super,281 2b7:super,77 2b8:super,79 2d8:compat,20+306 2d9:compat,20+307 2da:compat,20+30A 2db:compat,20+328
    2dc:compat,20+303 2dd:compat,20+30B 2e0:super,263 2e1:super,6C 2e2:super,73 2e3:super,78 2e4:super,295 340:300
    341:301 343:313 344:308+301 374:2B9 37a:compat,20+345 37e:3B 384:compat,20+301 385:A8+301 386:391+301 387:B7
    388:395+301 389:397+301 38a:399+301 38c:39F+301 38e:3A5+301 38f:3A9+301 390:3CA+301 3aa:399+308 3ab:3A5+308
    3ac:3B1+301 3ad:3B5+301 3ae:3B7+301 3af:3B9+301 3b0:3CB+301 3ca:3B9+308 3cb:3C5+308 3cc:3BF+301 3cd:3C5+301
    3ce:3C9+301 3d0:compat,3B2 3d1:compat,3B8 3d2:compat,3A5 3d3:3D2+301 3d4:3D2+308 3d5:compat,3C6 3d6:compat,3C0
    3f0:compat,3BA 3f1:compat,3C1 3f2:compat,3C2 3f4:compat,398 3f5:compat,3B5 3f9:compat,3A3 400:415+300
    401:415+308 403:413+301 407:406+308 40c:41A+301 40d:418+300 40e:423+306 419:418+306 439:438+306 450:435+300
    451:435+308 453:433+301 457:456+308 45c:43A+301 45d:438+300 45e:443+306 476:474+30F 477:475+30F 4c1:416+306
    4c2:436+306 4d0:410+306 4d1:430+306 4d2:410+308 4d3:430+308 4d6:415+306 4d7:435+306 4da:4D8+308 4db:4D9+308
    4dc:416+308 4dd:436+308 4de:417+308 4df:437+308 4e2:418+304 4e3:438+304 4e4:418+308 4e5:438+308 4e6:41E+308
    4e7:43E+308 4ea:4E8+308 4eb:4E9+308 4ec:42D+308 4ed:44D+308 4ee:423+304 4ef:443+304 4f0:423+308 4f1:443+308
    4f2:423+30B 4f3:443+30B 4f4:427+308 4f5:447+308 4f8:42B+308 4f9:44B+308 587:compat,565+582 622:627+653
    623:627+654 624:648+654 625:627+655 626:64A+654 675:compat,627+674 676:compat,648+674 677:compat,6C7+674
    678:compat,64A+674 6c0:6D5+654 6c2:6C1+654 6d3:6D2+654 929:928+93C 931:930+93C 934:933+93C 958:915+93C
    959:916+93C 95a:917+93C 95b:91C+93C 95c:921+93C 95d:922+93C 95e:92B+93C 95f:92F+93C 9cb:9C7+9BE 9cc:9C7+9D7
    9dc:9A1+9BC 9dd:9A2+9BC 9df:9AF+9BC a33:A32+A3C a36:A38+A3C a59:A16+A3C a5a:A17+A3C a5b:A1C+A3C a5e:A2B+A3C
    b48:B47+B56 b4b:B47+B3E b4c:B47+B57 b5c:B21+B3C b5d:B22+B3C b94:B92+BD7 bca:BC6+BBE bcb:BC7+BBE bcc:BC6+BD7
    c48:C46+C56 cc0:CBF+CD5 cc7:CC6+CD5 cc8:CC6+CD6 cca:CC6+CC2 ccb:CCA+CD5 d4a:D46+D3E d4b:D47+D3E d4c:D46+D57
    dda:DD9+DCA ddc:DD9+DCF ddd:DDC+DCA dde:DD9+DDF e33:compat,E4D+E32 eb3:compat,ECD+EB2 edc:compat,EAB+E99
    edd:compat,EAB+EA1 f0c:noBreak,F0B f43:F42+FB7 f4d:F4C+FB7 f52:F51+FB7 f57:F56+FB7 f5c:F5B+FB7 f69:F40+FB5
    f73:F71+F72 f75:F71+F74 f76:FB2+F80 f77:compat,FB2+F81 f78:FB3+F80 f79:compat,FB3+F81 f81:F71+F80 f93:F92+FB7
    f9d:F9C+FB7 fa2:FA1+FB7 fa7:FA6+FB7 fac:FAB+FB7 fb9:F90+FB5 1026:1025+102E 10fc:super,10DC 1b06:1B05+1B35
    1b08:1B07+1B35 1b0a:1B09+1B35 1b0c:1B0B+1B35 1b0e:1B0D+1B35 1b12:1B11+1B35 1b3b:1B3A+1B35 1b3d:1B3C+1B35
    1b40:1B3E+1B35 1b41:1B3F+1B35 1b43:1B42+1B35 1d2c:super,41 1d2d:super,C6 1d2e:super,42 1d30:super,44
    1d31:super,45 1d32:super,18E 1d33:super,47 1d34:super,48 1d35:super,49 1d36:super,4A 1d37:super,4B
    1d38:super,4C 1d39:super,4D 1d3a:super,4E 1d3c:super,4F 1d3d:super,222 1d3e:super,50 1d3f:super,52
    1d40:super,54 1d41:super,55 1d42:super,57 1d43:super,61 1d44:super,250 1d45:super,251 1d46:super,1D02
    1d47:super,62 1d48:super,64 1d49:super,65 1d4a:super,259 1d4b:super,25B 1d4c:super,25C 1d4d:super,67
    1d4f:super,6B 1d50:super,6D 1d51:super,14B 1d52:super,6F 1d53:super,254 1d54:super,1D16 1d55:super,1D17
    1d56:super,70 1d57:super,74 1d58:super,75 1d59:super,1D1D 1d5a:super,26F 1d5b:super,76 1d5c:super,1D25
    1d5d:super,3B2 1d5e:super,3B3 1d5f:super,3B4 1d60:super,3C6 1d61:super,3C7 1d62:sub,69 1d63:sub,72 1d64:sub,75
    1d65:sub,76 1d66:sub,3B2 1d67:sub,3B3 1d68:sub,3C1 1d69:sub,3C6 1d6a:sub,3C7 1d78:super,43D 1d9b:super,252
    1d9c:super,63 1d9d:super,255 1d9e:super,F0 1d9f:super,25C 1da0:super,66 1da1:super,25F 1da2:super,261
    1da3:super,265 1da4:super,268 1da5:super,269 1da6:super,26A 1da7:super,1D7B 1da8:super,29D 1da9:super,26D
    1daa:super,1D85 1dab:super,29F 1dac:super,271 1dad:super,270 1dae:super,272 1daf:super,273 1db0:super,274
    1db1:super,275 1db2:super,278 1db3:super,282 1db4:super,283 1db5:super,1AB 1db6:super,289 1db7:super,28A
    1db8:super,1D1C 1db9:super,28B 1dba:super,28C 1dbb:super,7A 1dbc:super,290 1dbd:super,291 1dbe:super,292
    1dbf:super,3B8 1e00:41+325 1e01:61+325 1e02:42+307 1e03:62+307 1e04:42+323 1e05:62+323 1e06:42+331 1e07:62+331
    1e08:C7+301 1e09:E7+301 1e0a:44+307 1e0b:64+307 1e0c:44+323 1e0d:64+323 1e0e:44+331 1e0f:64+331 1e10:44+327
    1e11:64+327 1e12:44+32D 1e13:64+32D 1e14:112+300 1e15:113+300 1e16:112+301 1e17:113+301 1e18:45+32D 1e19:65+32D
    1e1a:45+330 1e1b:65+330 1e1c:228+306 1e1d:229+306 1e1e:46+307 1e1f:66+307 1e20:47+304 1e21:67+304 1e22:48+307
    1e23:68+307 1e24:48+323 1e25:68+323 1e26:48+308 1e27:68+308 1e28:48+327 1e29:68+327 1e2a:48+32E 1e2b:68+32E
    1e2c:49+330 1e2d:69+330 1e2e:CF+301 1e2f:EF+301 1e30:4B+301 1e31:6B+301 1e32:4B+323 1e33:6B+323 1e34:4B+331
    1e35:6B+331 1e36:4C+323 1e37:6C+323 1e38:1E36+304 1e39:1E37+304 1e3a:4C+331 1e3b:6C+331 1e3c:4C+32D 1e3d:6C+32D
    1e3e:4D+301 1e3f:6D+301 1e40:4D+307 1e41:6D+307 1e42:4D+323 1e43:6D+323 1e44:4E+307 1e45:6E+307 1e46:4E+323
    1e47:6E+323 1e48:4E+331 1e49:6E+331 1e4a:4E+32D 1e4b:6E+32D 1e4c:D5+301 1e4d:F5+301 1e4e:D5+308 1e4f:F5+308
    1e50:14C+300 1e51:14D+300 1e52:14C+301 1e53:14D+301 1e54:50+301 1e55:70+301 1e56:50+307 1e57:70+307 1e58:52+307
    1e59:72+307 1e5a:52+323 1e5b:72+323 1e5c:1E5A+304 1e5d:1E5B+304 1e5e:52+331 1e5f:72+331 1e60:53+307 1e61:73+307
    1e62:53+323 1e63:73+323 1e64:15A+307 1e65:15B+307 1e66:160+307 1e67:161+307 1e68:1E62+307 1e69:1E63+307
    1e6a:54+307 1e6b:74+307 1e6c:54+323 1e6d:74+323 1e6e:54+331 1e6f:74+331 1e70:54+32D 1e71:74+32D 1e72:55+324
    1e73:75+324 1e74:55+330 1e75:75+330 1e76:55+32D 1e77:75+32D 1e78:168+301 1e79:169+301 1e7a:16A+308 1e7b:16B+308
    1e7c:56+303 1e7d:76+303 1e7e:56+323 1e7f:76+323 1e80:57+300 1e81:77+300 1e82:57+301 1e83:77+301 1e84:57+308
    1e85:77+308 1e86:57+307 1e87:77+307 1e88:57+323 1e89:77+323 1e8a:58+307 1e8b:78+307 1e8c:58+308 1e8d:78+308
    1e8e:59+307 1e8f:79+307 1e90:5A+302 1e91:7A+302 1e92:5A+323 1e93:7A+323 1e94:5A+331 1e95:7A+331 1e96:68+331
    1e97:74+308 1e98:77+30A 1e99:79+30A 1e9a:compat,61+2BE 1e9b:17F+307 1ea0:41+323 1ea1:61+323 1ea2:41+309
    1ea3:61+309 1ea4:C2+301 1ea5:E2+301 1ea6:C2+300 1ea7:E2+300 1ea8:C2+309 1ea9:E2+309 1eaa:C2+303 1eab:E2+303
    1eac:1EA0+302 1ead:1EA1+302 1eae:102+301 1eaf:103+301 1eb0:102+300 1eb1:103+300 1eb2:102+309 1eb3:103+309
    1eb4:102+303 1eb5:103+303 1eb6:1EA0+306 1eb7:1EA1+306 1eb8:45+323 1eb9:65+323 1eba:45+309 1ebb:65+309
    1ebc:45+303 1ebd:65+303 1ebe:CA+301 1ebf:EA+301 1ec0:CA+300 1ec1:EA+300 1ec2:CA+309 1ec3:EA+309 1ec4:CA+303
    1ec5:EA+303 1ec6:1EB8+302 1ec7:1EB9+302 1ec8:49+309 1ec9:69+309 1eca:49+323 1ecb:69+323 1ecc:4F+323 1ecd:6F+323
    1ece:4F+309 1ecf:6F+309 1ed0:D4+301 1ed1:F4+301 1ed2:D4+300 1ed3:F4+300 1ed4:D4+309 1ed5:F4+309 1ed6:D4+303
    1ed7:F4+303 1ed8:1ECC+302 1ed9:1ECD+302 1eda:1A0+301 1edb:1A1+301 1edc:1A0+300 1edd:1A1+300 1ede:1A0+309
    1edf:1A1+309 1ee0:1A0+303 1ee1:1A1+303 1ee2:1A0+323 1ee3:1A1+323 1ee4:55+323 1ee5:75+323 1ee6:55+309
    1ee7:75+309 1ee8:1AF+301 1ee9:1B0+301 1eea:1AF+300 1eeb:1B0+300 1eec:1AF+309 1eed:1B0+309 1eee:1AF+303
    1eef:1B0+303 1ef0:1AF+323 1ef1:1B0+323 1ef2:59+300 1ef3:79+300 1ef4:59+323 1ef5:79+323 1ef6:59+309 1ef7:79+309
    1ef8:59+303 1ef9:79+303 1f00:3B1+313 1f01:3B1+314 1f02:1F00+300 1f03:1F01+300 1f04:1F00+301 1f05:1F01+301
    1f06:1F00+342 1f07:1F01+342 1f08:391+313 1f09:391+314 1f0a:1F08+300 1f0b:1F09+300 1f0c:1F08+301 1f0d:1F09+301
    1f0e:1F08+342 1f0f:1F09+342 1f10:3B5+313 1f11:3B5+314 1f12:1F10+300 1f13:1F11+300 1f14:1F10+301 1f15:1F11+301
    1f18:395+313 1f19:395+314 1f1a:1F18+300 1f1b:1F19+300 1f1c:1F18+301 1f1d:1F19+301 1f20:3B7+313 1f21:3B7+314
    1f22:1F20+300 1f23:1F21+300 1f24:1F20+301 1f25:1F21+301 1f26:1F20+342 1f27:1F21+342 1f28:397+313 1f29:397+314
    1f2a:1F28+300 1f2b:1F29+300 1f2c:1F28+301 1f2d:1F29+301 1f2e:1F28+342 1f2f:1F29+342 1f30:3B9+313 1f31:3B9+314
    1f32:1F30+300 1f33:1F31+300 1f34:1F30+301 1f35:1F31+301 1f36:1F30+342 1f37:1F31+342 1f38:399+313 1f39:399+314
    1f3a:1F38+300 1f3b:1F39+300 1f3c:1F38+301 1f3d:1F39+301 1f3e:1F38+342 1f3f:1F39+342 1f40:3BF+313 1f41:3BF+314
    1f42:1F40+300 1f43:1F41+300 1f44:1F40+301 1f45:1F41+301 1f48:39F+313 1f49:39F+314 1f4a:1F48+300 1f4b:1F49+300
    1f4c:1F48+301 1f4d:1F49+301 1f50:3C5+313 1f51:3C5+314 1f52:1F50+300 1f53:1F51+300 1f54:1F50+301 1f55:1F51+301
    1f56:1F50+342 1f57:1F51+342 1f59:3A5+314 1f5b:1F59+300 1f5d:1F59+301 1f5f:1F59+342 1f60:3C9+313 1f61:3C9+314
    1f62:1F60+300 1f63:1F61+300 1f64:1F60+301 1f65:1F61+301 1f66:1F60+342 1f67:1F61+342 1f68:3A9+313 1f69:3A9+314
    1f6a:1F68+300 1f6b:1F69+300 1f6c:1F68+301 1f6d:1F69+301 1f6e:1F68+342 1f6f:1F69+342 1f70:3B1+300 1f71:3AC
    1f72:3B5+300 1f73:3AD 1f74:3B7+300 1f75:3AE 1f76:3B9+300 1f77:3AF 1f78:3BF+300 1f79:3CC 1f7a:3C5+300 1f7b:3CD
    1f7c:3C9+300 1f7d:3CE 1f80:1F00+345 1f81:1F01+345 1f82:1F02+345 1f83:1F03+345 1f84:1F04+345 1f85:1F05+345
    1f86:1F06+345 1f87:1F07+345 1f88:1F08+345 1f89:1F09+345 1f8a:1F0A+345 1f8b:1F0B+345 1f8c:1F0C+345 1f8d:1F0D+345
    1f8e:1F0E+345 1f8f:1F0F+345 1f90:1F20+345 1f91:1F21+345 1f92:1F22+345 1f93:1F23+345 1f94:1F24+345 1f95:1F25+345
    1f96:1F26+345 1f97:1F27+345 1f98:1F28+345 1f99:1F29+345 1f9a:1F2A+345 1f9b:1F2B+345 1f9c:1F2C+345 1f9d:1F2D+345
    1f9e:1F2E+345 1f9f:1F2F+345 1fa0:1F60+345 1fa1:1F61+345 1fa2:1F62+345 1fa3:1F63+345 1fa4:1F64+345 1fa5:1F65+345
    1fa6:1F66+345 1fa7:1F67+345 1fa8:1F68+345 1fa9:1F69+345 1faa:1F6A+345 1fab:1F6B+345 1fac:1F6C+345 1fad:1F6D+345
    1fae:1F6E+345 1faf:1F6F+345 1fb0:3B1+306 1fb1:3B1+304 1fb2:1F70+345 1fb3:3B1+345 1fb4:3AC+345 1fb6:3B1+342
    1fb7:1FB6+345 1fb8:391+306 1fb9:391+304 1fba:391+300 1fbb:386 1fbc:391+345 1fbd:compat,20+313 1fbe:3B9
    1fbf:compat,20+313 1fc0:compat,20+342 1fc1:A8+342 1fc2:1F74+345 1fc3:3B7+345 1fc4:3AE+345 1fc6:3B7+342
    1fc7:1FC6+345 1fc8:395+300 1fc9:388 1fca:397+300 1fcb:389 1fcc:397+345 1fcd:1FBF+300 1fce:1FBF+301
    1fcf:1FBF+342 1fd0:3B9+306 1fd1:3B9+304 1fd2:3CA+300 1fd3:390 1fd6:3B9+342 1fd7:3CA+342 1fd8:399+306
    1fd9:399+304 1fda:399+300 1fdb:38A 1fdd:1FFE+300 1fde:1FFE+301 1fdf:1FFE+342 1fe0:3C5+306 1fe1:3C5+304
    1fe2:3CB+300 1fe3:3B0 1fe4:3C1+313 1fe5:3C1+314 1fe6:3C5+342 1fe7:3CB+342 1fe8:3A5+306 1fe9:3A5+304
    1fea:3A5+300 1feb:38E 1fec:3A1+314 1fed:A8+300 1fee:385 1fef:60 1ff2:1F7C+345 1ff3:3C9+345 1ff4:3CE+345
    1ff6:3C9+342 1ff7:1FF6+345 1ff8:39F+300 1ff9:38C 1ffa:3A9+300 1ffb:38F 1ffc:3A9+345 1ffd:B4 1ffe:compat,20+314
    2000:2002 2001:2003 2002:compat,20 2003:compat,20 2004:compat,20 2005:compat,20 2006:compat,20 2007:noBreak,20
    2008:compat,20 2009:compat,20 200a:compat,20 2011:noBreak,2010 2017:compat,20+333 2024:compat,2E
    2025:compat,2E+2E 2026:compat,2E+2E+2E 202f:noBreak,20 2033:compat,2032+2032 2034:compat,2032+2032+2032
    2036:compat,2035+2035 2037:compat,2035+2035+2035 203c:compat,21+21 203e:compat,20+305 2047:compat,3F+3F
    2048:compat,3F+21 2049:compat,21+3F 2057:compat,2032+2032+2032+2032 205f:compat,20 2070:super,30 2071:super,69
    2074:super,34 2075:super,35 2076:super,36 2077:super,37 2078:super,38 2079:super,39 207a:super,2B
    207b:super,2212 207c:super,3D 207d:super,28 207e:super,29 207f:super,6E 2080:sub,30 2081:sub,31 2082:sub,32
    2083:sub,33 2084:sub,34 2085:sub,35 2086:sub,36 2087:sub,37 2088:sub,38 2089:sub,39 208a:sub,2B 208b:sub,2212
    208c:sub,3D 208d:sub,28 208e:sub,29 2090:sub,61 2091:sub,65 2092:sub,6F 2093:sub,78 2094:sub,259 2095:sub,68
    2096:sub,6B 2097:sub,6C 2098:sub,6D 2099:sub,6E 209a:sub,70 209b:sub,73 209c:sub,74 20a8:compat,52+73
    2100:compat,61+2F+63 2101:compat,61+2F+73 2102:font,43 2103:compat,B0+43 2105:compat,63+2F+6F
    2106:compat,63+2F+75 2107:compat,190 2109:compat,B0+46 210a:font,67 210b:font,48 210c:font,48 210d:font,48
    210e:font,68 210f:font,127 2110:font,49 2111:font,49 2112:font,4C 2113:font,6C 2115:font,4E 2116:compat,4E+6F
    2119:font,50 211a:font,51 211b:font,52 211c:font,52 211d:font,52 2120:super,53+4D 2121:compat,54+45+4C
    2122:super,54+4D 2124:font,5A 2126:3A9 2128:font,5A 212a:4B 212b:C5 212c:font,42 212d:font,43 212f:font,65
    2130:font,45 2131:font,46 2133:font,4D 2134:font,6F 2135:compat,5D0 2136:compat,5D1 2137:compat,5D2
    2138:compat,5D3 2139:font,69 213b:compat,46+41+58 213c:font,3C0 213d:font,3B3 213e:font,393 213f:font,3A0
    2140:font,2211 2145:font,44 2146:font,64 2147:font,65 2148:font,69 2149:font,6A 2150:fraction,31+2044+37
    2151:fraction,31+2044+39 2152:fraction,31+2044+31+30 2153:fraction,31+2044+33 2154:fraction,32+2044+33
    2155:fraction,31+2044+35 2156:fraction,32+2044+35 2157:fraction,33+2044+35 2158:fraction,34+2044+35
    2159:fraction,31+2044+36 215a:fraction,35+2044+36 215b:fraction,31+2044+38 215c:fraction,33+2044+38
    215d:fraction,35+2044+38 215e:fraction,37+2044+38 215f:fraction,31+2044 2160:compat,49 2161:compat,49+49
    2162:compat,49+49+49 2163:compat,49+56 2164:compat,56 2165:compat,56+49 2166:compat,56+49+49
    2167:compat,56+49+49+49 2168:compat,49+58 2169:compat,58 216a:compat,58+49 216b:compat,58+49+49 216c:compat,4C
    216d:compat,43 216e:compat,44 216f:compat,4D 2170:compat,69 2171:compat,69+69 2172:compat,69+69+69
    2173:compat,69+76 2174:compat,76 2175:compat,76+69 2176:compat,76+69+69 2177:compat,76+69+69+69
    2178:compat,69+78 2179:compat,78 217a:compat,78+69 217b:compat,78+69+69 217c:compat,6C 217d:compat,63
    217e:compat,64 217f:compat,6D 2189:fraction,30+2044+33 219a:2190+338 219b:2192+338 21ae:2194+338 21cd:21D0+338
    21ce:21D4+338 21cf:21D2+338 2204:2203+338 2209:2208+338 220c:220B+338 2224:2223+338 2226:2225+338
    222c:compat,222B+222B 222d:compat,222B+222B+222B 222f:compat,222E+222E 2230:compat,222E+222E+222E 2241:223C+338
    2244:2243+338 2247:2245+338 2249:2248+338 2260:3D+338 2262:2261+338 226d:224D+338 226e:3C+338 226f:3E+338
    2270:2264+338 2271:2265+338 2274:2272+338 2275:2273+338 2278:2276+338 2279:2277+338 2280:227A+338 2281:227B+338
    2284:2282+338 2285:2283+338 2288:2286+338 2289:2287+338 22ac:22A2+338 22ad:22A8+338 22ae:22A9+338 22af:22AB+338
    22e0:227C+338 22e1:227D+338 22e2:2291+338 22e3:2292+338 22ea:22B2+338 22eb:22B3+338 22ec:22B4+338 22ed:22B5+338
    2329:3008 232a:3009 2460:circle,31 2461:circle,32 2462:circle,33 2463:circle,34 2464:circle,35 2465:circle,36
    2466:circle,37 2467:circle,38 2468:circle,39 2469:circle,31+30 246a:circle,31+31 246b:circle,31+32
    246c:circle,31+33 246d:circle,31+34 246e:circle,31+35 246f:circle,31+36 2470:circle,31+37 2471:circle,31+38
    2472:circle,31+39 2473:circle,32+30 2474:compat,28+31+29 2475:compat,28+32+29 2476:compat,28+33+29
    2477:compat,28+34+29 2478:compat,28+35+29 2479:compat,28+36+29 247a:compat,28+37+29 247b:compat,28+38+29
    247c:compat,28+39+29 247d:compat,28+31+30+29 247e:compat,28+31+31+29 247f:compat,28+31+32+29
    2480:compat,28+31+33+29 2481:compat,28+31+34+29 2482:compat,28+31+35+29 2483:compat,28+31+36+29
    2484:compat,28+31+37+29 2485:compat,28+31+38+29 2486:compat,28+31+39+29 2487:compat,28+32+30+29
    2488:compat,31+2E 2489:compat,32+2E 248a:compat,33+2E 248b:compat,34+2E 248c:compat,35+2E 248d:compat,36+2E
    248e:compat,37+2E 248f:compat,38+2E 2490:compat,39+2E 2491:compat,31+30+2E 2492:compat,31+31+2E
    2493:compat,31+32+2E 2494:compat,31+33+2E 2495:compat,31+34+2E 2496:compat,31+35+2E 2497:compat,31+36+2E
    2498:compat,31+37+2E 2499:compat,31+38+2E 249a:compat,31+39+2E 249b:compat,32+30+2E 249c:compat,28+61+29
    249d:compat,28+62+29 249e:compat,28+63+29 249f:compat,28+64+29 24a0:compat,28+65+29 24a1:compat,28+66+29
    24a2:compat,28+67+29 24a3:compat,28+68+29 24a4:compat,28+69+29 24a5:compat,28+6A+29 24a6:compat,28+6B+29
    24a7:compat,28+6C+29 24a8:compat,28+6D+29 24a9:compat,28+6E+29 24aa:compat,28+6F+29 24ab:compat,28+70+29
    24ac:compat,28+71+29 24ad:compat,28+72+29 24ae:compat,28+73+29 24af:compat,28+74+29 24b0:compat,28+75+29
    24b1:compat,28+76+29 24b2:compat,28+77+29 24b3:compat,28+78+29 24b4:compat,28+79+29 24b5:compat,28+7A+29
    24b6:circle,41 24b7:circle,42 24b8:circle,43 24b9:circle,44 24ba:circle,45 24bb:circle,46 24bc:circle,47
    24bd:circle,48 24be:circle,49 24bf:circle,4A 24c0:circle,4B 24c1:circle,4C 24c2:circle,4D 24c3:circle,4E
    24c4:circle,4F 24c5:circle,50 24c6:circle,51 24c7:circle,52 24c8:circle,53 24c9:circle,54 24ca:circle,55
    24cb:circle,56 24cc:circle,57 24cd:circle,58 24ce:circle,59 24cf:circle,5A 24d0:circle,61 24d1:circle,62
    24d2:circle,63 24d3:circle,64 24d4:circle,65 24d5:circle,66 24d6:circle,67 24d7:circle,68 24d8:circle,69
    24d9:circle,6A 24da:circle,6B 24db:circle,6C 24dc:circle,6D 24dd:circle,6E 24de:circle,6F 24df:circle,70
    24e0:circle,71 24e1:circle,72 24e2:circle,73 24e3:circle,74 24e4:circle,75 24e5:circle,76 24e6:circle,77
    24e7:circle,78 24e8:circle,79 24e9:circle,7A 24ea:circle,30 2a0c:compat,222B+222B+222B+222B
    2a74:compat,3A+3A+3D 2a75:compat,3D+3D 2a76:compat,3D+3D+3D 2adc:2ADD+338 2c7c:sub,6A 2c7d:super,56
    2d6f:super,2D61 2e9f:compat,6BCD 2ef3:compat,9F9F 2f00:compat,4E00 2f01:compat,4E28 2f02:compat,4E36
    2f03:compat,4E3F 2f04:compat,4E59 2f05:compat,4E85 2f06:compat,4E8C 2f07:compat,4EA0 2f08:compat,4EBA
    2f09:compat,513F 2f0a:compat,5165 2f0b:compat,516B 2f0c:compat,5182 2f0d:compat,5196 2f0e:compat,51AB
    2f0f:compat,51E0 2f10:compat,51F5 2f11:compat,5200 2f12:compat,529B 2f13:compat,52F9 2f14:compat,5315
    2f15:compat,531A 2f16:compat,5338 2f17:compat,5341 2f18:compat,535C 2f19:compat,5369 2f1a:compat,5382
    2f1b:compat,53B6 2f1c:compat,53C8 2f1d:compat,53E3 2f1e:compat,56D7 2f1f:compat,571F 2f20:compat,58EB
    2f21:compat,5902 2f22:compat,590A 2f23:compat,5915 2f24:compat,5927 2f25:compat,5973 2f26:compat,5B50
    2f27:compat,5B80 2f28:compat,5BF8 2f29:compat,5C0F 2f2a:compat,5C22 2f2b:compat,5C38 2f2c:compat,5C6E
    2f2d:compat,5C71 2f2e:compat,5DDB 2f2f:compat,5DE5 2f30:compat,5DF1 2f31:compat,5DFE 2f32:compat,5E72
    2f33:compat,5E7A 2f34:compat,5E7F 2f35:compat,5EF4 2f36:compat,5EFE 2f37:compat,5F0B 2f38:compat,5F13
    2f39:compat,5F50 2f3a:compat,5F61 2f3b:compat,5F73 2f3c:compat,5FC3 2f3d:compat,6208 2f3e:compat,6236
    2f3f:compat,624B 2f40:compat,652F 2f41:compat,6534 2f42:compat,6587 2f43:compat,6597 2f44:compat,65A4
    2f45:compat,65B9 2f46:compat,65E0 2f47:compat,65E5 2f48:compat,66F0 2f49:compat,6708 2f4a:compat,6728
    2f4b:compat,6B20 2f4c:compat,6B62 2f4d:compat,6B79 2f4e:compat,6BB3 2f4f:compat,6BCB 2f50:compat,6BD4
    2f51:compat,6BDB 2f52:compat,6C0F 2f53:compat,6C14 2f54:compat,6C34 2f55:compat,706B 2f56:compat,722A
    2f57:compat,7236 2f58:compat,723B 2f59:compat,723F 2f5a:compat,7247 2f5b:compat,7259 2f5c:compat,725B
    2f5d:compat,72AC 2f5e:compat,7384 2f5f:compat,7389 2f60:compat,74DC 2f61:compat,74E6 2f62:compat,7518
    2f63:compat,751F 2f64:compat,7528 2f65:compat,7530 2f66:compat,758B 2f67:compat,7592 2f68:compat,7676
    2f69:compat,767D 2f6a:compat,76AE 2f6b:compat,76BF 2f6c:compat,76EE 2f6d:compat,77DB 2f6e:compat,77E2
    2f6f:compat,77F3 2f70:compat,793A 2f71:compat,79B8 2f72:compat,79BE 2f73:compat,7A74 2f74:compat,7ACB
    2f75:compat,7AF9 2f76:compat,7C73 2f77:compat,7CF8 2f78:compat,7F36 2f79:compat,7F51 2f7a:compat,7F8A
    2f7b:compat,7FBD 2f7c:compat,8001 2f7d:compat,800C 2f7e:compat,8012 2f7f:compat,8033 2f80:compat,807F
    2f81:compat,8089 2f82:compat,81E3 2f83:compat,81EA 2f84:compat,81F3 2f85:compat,81FC 2f86:compat,820C
    2f87:compat,821B 2f88:compat,821F 2f89:compat,826E 2f8a:compat,8272 2f8b:compat,8278 2f8c:compat,864D
    2f8d:compat,866B 2f8e:compat,8840 2f8f:compat,884C 2f90:compat,8863 2f91:compat,897E 2f92:compat,898B
    2f93:compat,89D2 2f94:compat,8A00 2f95:compat,8C37 2f96:compat,8C46 2f97:compat,8C55 2f98:compat,8C78
    2f99:compat,8C9D 2f9a:compat,8D64 2f9b:compat,8D70 2f9c:compat,8DB3 2f9d:compat,8EAB 2f9e:compat,8ECA
    2f9f:compat,8F9B 2fa0:compat,8FB0 2fa1:compat,8FB5 2fa2:compat,9091 2fa3:compat,9149 2fa4:compat,91C6
    2fa5:compat,91CC 2fa6:compat,91D1 2fa7:compat,9577 2fa8:compat,9580 2fa9:compat,961C 2faa:compat,96B6
    2fab:compat,96B9 2fac:compat,96E8 2fad:compat,9751 2fae:compat,975E 2faf:compat,9762 2fb0:compat,9769
    2fb1:compat,97CB 2fb2:compat,97ED 2fb3:compat,97F3 2fb4:compat,9801 2fb5:compat,98A8 2fb6:compat,98DB
    2fb7:compat,98DF 2fb8:compat,9996 2fb9:compat,9999 2fba:compat,99AC 2fbb:compat,9AA8 2fbc:compat,9AD8
    2fbd:compat,9ADF 2fbe:compat,9B25 2fbf:compat,9B2F 2fc0:compat,9B32 2fc1:compat,9B3C 2fc2:compat,9B5A
    2fc3:compat,9CE5 2fc4:compat,9E75 2fc5:compat,9E7F 2fc6:compat,9EA5 2fc7:compat,9EBB 2fc8:compat,9EC3
    2fc9:compat,9ECD 2fca:compat,9ED1 2fcb:compat,9EF9 2fcc:compat,9EFD 2fcd:compat,9F0E 2fce:compat,9F13
    2fcf:compat,9F20 2fd0:compat,9F3B 2fd1:compat,9F4A 2fd2:compat,9F52 2fd3:compat,9F8D 2fd4:compat,9F9C
    2fd5:compat,9FA0 3000:wide,20 3036:compat,3012 3038:compat,5341 3039:compat,5344 303a:compat,5345
    304c:304B+3099 304e:304D+3099 3050:304F+3099 3052:3051+3099 3054:3053+3099 3056:3055+3099 3058:3057+3099
    305a:3059+3099 305c:305B+3099 305e:305D+3099 3060:305F+3099 3062:3061+3099 3065:3064+3099 3067:3066+3099
    3069:3068+3099 3070:306F+3099 3071:306F+309A 3073:3072+3099 3074:3072+309A 3076:3075+3099 3077:3075+309A
    3079:3078+3099 307a:3078+309A 307c:307B+3099 307d:307B+309A 3094:3046+3099 309b:compat,20+3099
    309c:compat,20+309A 309e:309D+3099 309f:vertical,3088+308A 30ac:30AB+3099 30ae:30AD+3099 30b0:30AF+3099
    30b2:30B1+3099 30b4:30B3+3099 30b6:30B5+3099 30b8:30B7+3099 30ba:30B9+3099 30bc:30BB+3099 30be:30BD+3099
    30c0:30BF+3099 30c2:30C1+3099 30c5:30C4+3099 30c7:30C6+3099 30c9:30C8+3099 30d0:30CF+3099 30d1:30CF+309A
    30d3:30D2+3099 30d4:30D2+309A 30d6:30D5+3099 30d7:30D5+309A 30d9:30D8+3099 30da:30D8+309A 30dc:30DB+3099
    30dd:30DB+309A 30f4:30A6+3099 30f7:30EF+3099 30f8:30F0+3099 30f9:30F1+3099 30fa:30F2+3099 30fe:30FD+3099
    30ff:vertical,30B3+30C8 3131:compat,1100 3132:compat,1101 3133:compat,11AA 3134:compat,1102 3135:compat,11AC
    3136:compat,11AD 3137:compat,1103 3138:compat,1104 3139:compat,1105 313a:compat,11B0 313b:compat,11B1
    313c:compat,11B2 313d:compat,11B3 313e:compat,11B4 313f:compat,11B5 3140:compat,111A 3141:compat,1106
    3142:compat,1107 3143:compat,1108 3144:compat,1121 3145:compat,1109 3146:compat,110A 3147:compat,110B
    3148:compat,110C 3149:compat,110D 314a:compat,110E 314b:compat,110F 314c:compat,1110 314d:compat,1111
    314e:compat,1112 314f:compat,1161 3150:compat,1162 3151:compat,1163 3152:compat,1164 3153:compat,1165
    3154:compat,1166 3155:compat,1167 3156:compat,1168 3157:compat,1169 3158:compat,116A 3159:compat,116B
    315a:compat,116C 315b:compat,116D 315c:compat,116E 315d:compat,116F 315e:compat,1170 315f:compat,1171
    3160:compat,1172 3161:compat,1173 3162:compat,1174 3163:compat,1175 3164:compat,1160 3165:compat,1114
    3166:compat,1115 3167:compat,11C7 3168:compat,11C8 3169:compat,11CC 316a:compat,11CE 316b:compat,11D3
    316c:compat,11D7 316d:compat,11D9 316e:compat,111C 316f:compat,11DD 3170:compat,11DF 3171:compat,111D
    3172:compat,111E 3173:compat,1120 3174:compat,1122 3175:compat,1123 3176:compat,1127 3177:compat,1129
    3178:compat,112B 3179:compat,112C 317a:compat,112D 317b:compat,112E 317c:compat,112F 317d:compat,1132
    317e:compat,1136 317f:compat,1140 3180:compat,1147 3181:compat,114C 3182:compat,11F1 3183:compat,11F2
    3184:compat,1157 3185:compat,1158 3186:compat,1159 3187:compat,1184 3188:compat,1185 3189:compat,1188
    318a:compat,1191 318b:compat,1192 318c:compat,1194 318d:compat,119E 318e:compat,11A1 3192:super,4E00
    3193:super,4E8C 3194:super,4E09 3195:super,56DB 3196:super,4E0A 3197:super,4E2D 3198:super,4E0B 3199:super,7532
    319a:super,4E59 319b:super,4E19 319c:super,4E01 319d:super,5929 319e:super,5730 319f:super,4EBA
    3200:compat,28+1100+29 3201:compat,28+1102+29 3202:compat,28+1103+29 3203:compat,28+1105+29
    3204:compat,28+1106+29 3205:compat,28+1107+29 3206:compat,28+1109+29 3207:compat,28+110B+29
    3208:compat,28+110C+29 3209:compat,28+110E+29 320a:compat,28+110F+29 320b:compat,28+1110+29
    320c:compat,28+1111+29 320d:compat,28+1112+29 320e:compat,28+1100+1161+29 320f:compat,28+1102+1161+29
    3210:compat,28+1103+1161+29 3211:compat,28+1105+1161+29 3212:compat,28+1106+1161+29 3213:compat,28+1107+1161+29
    3214:compat,28+1109+1161+29 3215:compat,28+110B+1161+29 3216:compat,28+110C+1161+29 3217:compat,28+110E+1161+29
    3218:compat,28+110F+1161+29 3219:compat,28+1110+1161+29 321a:compat,28+1111+1161+29 321b:compat,28+1112+1161+29
    321c:compat,28+110C+116E+29 321d:compat,28+110B+1169+110C+1165+11AB+29 321e:compat,28+110B+1169+1112+116E+29
    3220:compat,28+4E00+29 3221:compat,28+4E8C+29 3222:compat,28+4E09+29 3223:compat,28+56DB+29
    3224:compat,28+4E94+29 3225:compat,28+516D+29 3226:compat,28+4E03+29 3227:compat,28+516B+29
    3228:compat,28+4E5D+29 3229:compat,28+5341+29 322a:compat,28+6708+29 322b:compat,28+706B+29
    322c:compat,28+6C34+29 322d:compat,28+6728+29 322e:compat,28+91D1+29 322f:compat,28+571F+29
    3230:compat,28+65E5+29 3231:compat,28+682A+29 3232:compat,28+6709+29 3233:compat,28+793E+29
    3234:compat,28+540D+29 3235:compat,28+7279+29 3236:compat,28+8CA1+29 3237:compat,28+795D+29
    3238:compat,28+52B4+29 3239:compat,28+4EE3+29 323a:compat,28+547C+29 323b:compat,28+5B66+29
    323c:compat,28+76E3+29 323d:compat,28+4F01+29 323e:compat,28+8CC7+29 323f:compat,28+5354+29
    3240:compat,28+796D+29 3241:compat,28+4F11+29 3242:compat,28+81EA+29 3243:compat,28+81F3+29 3244:circle,554F
    3245:circle,5E7C 3246:circle,6587 3247:circle,7B8F 3250:square,50+54+45 3251:circle,32+31 3252:circle,32+32
    3253:circle,32+33 3254:circle,32+34 3255:circle,32+35 3256:circle,32+36 3257:circle,32+37 3258:circle,32+38
    3259:circle,32+39 325a:circle,33+30 325b:circle,33+31 325c:circle,33+32 325d:circle,33+33 325e:circle,33+34
    325f:circle,33+35 3260:circle,1100 3261:circle,1102 3262:circle,1103 3263:circle,1105 3264:circle,1106
    3265:circle,1107 3266:circle,1109 3267:circle,110B 3268:circle,110C 3269:circle,110E 326a:circle,110F
    326b:circle,1110 326c:circle,1111 326d:circle,1112 326e:circle,1100+1161 326f:circle,1102+1161
    3270:circle,1103+1161 3271:circle,1105+1161 3272:circle,1106+1161 3273:circle,1107+1161 3274:circle,1109+1161
    3275:circle,110B+1161 3276:circle,110C+1161 3277:circle,110E+1161 3278:circle,110F+1161 3279:circle,1110+1161
    327a:circle,1111+1161 327b:circle,1112+1161 327c:circle,110E+1161+11B7+1100+1169
    327d:circle,110C+116E+110B+1174 327e:circle,110B+116E 3280:circle,4E00 3281:circle,4E8C 3282:circle,4E09
    3283:circle,56DB 3284:circle,4E94 3285:circle,516D 3286:circle,4E03 3287:circle,516B 3288:circle,4E5D
    3289:circle,5341 328a:circle,6708 328b:circle,706B 328c:circle,6C34 328d:circle,6728 328e:circle,91D1
    328f:circle,571F 3290:circle,65E5 3291:circle,682A 3292:circle,6709 3293:circle,793E 3294:circle,540D
    3295:circle,7279 3296:circle,8CA1 3297:circle,795D 3298:circle,52B4 3299:circle,79D8 329a:circle,7537
    329b:circle,5973 329c:circle,9069 329d:circle,512A 329e:circle,5370 329f:circle,6CE8 32a0:circle,9805
    32a1:circle,4F11 32a2:circle,5199 32a3:circle,6B63 32a4:circle,4E0A 32a5:circle,4E2D 32a6:circle,4E0B
    32a7:circle,5DE6 32a8:circle,53F3 32a9:circle,533B 32aa:circle,5B97 32ab:circle,5B66 32ac:circle,76E3
    32ad:circle,4F01 32ae:circle,8CC7 32af:circle,5354 32b0:circle,591C 32b1:circle,33+36 32b2:circle,33+37
    32b3:circle,33+38 32b4:circle,33+39 32b5:circle,34+30 32b6:circle,34+31 32b7:circle,34+32 32b8:circle,34+33
    32b9:circle,34+34 32ba:circle,34+35 32bb:circle,34+36 32bc:circle,34+37 32bd:circle,34+38 32be:circle,34+39
    32bf:circle,35+30 32c0:compat,31+6708 32c1:compat,32+6708 32c2:compat,33+6708 32c3:compat,34+6708
    32c4:compat,35+6708 32c5:compat,36+6708 32c6:compat,37+6708 32c7:compat,38+6708 32c8:compat,39+6708
    32c9:compat,31+30+6708 32ca:compat,31+31+6708 32cb:compat,31+32+6708 32cc:square,48+67 32cd:square,65+72+67
    32ce:square,65+56 32cf:square,4C+54+44 32d0:circle,30A2 32d1:circle,30A4 32d2:circle,30A6 32d3:circle,30A8
    32d4:circle,30AA 32d5:circle,30AB 32d6:circle,30AD 32d7:circle,30AF 32d8:circle,30B1 32d9:circle,30B3
    32da:circle,30B5 32db:circle,30B7 32dc:circle,30B9 32dd:circle,30BB 32de:circle,30BD 32df:circle,30BF
    32e0:circle,30C1 32e1:circle,30C4 32e2:circle,30C6 32e3:circle,30C8 32e4:circle,30CA 32e5:circle,30CB
    32e6:circle,30CC 32e7:circle,30CD 32e8:circle,30CE 32e9:circle,30CF 32ea:circle,30D2 32eb:circle,30D5
    32ec:circle,30D8 32ed:circle,30DB 32ee:circle,30DE 32ef:circle,30DF 32f0:circle,30E0 32f1:circle,30E1
    32f2:circle,30E2 32f3:circle,30E4 32f4:circle,30E6 32f5:circle,30E8 32f6:circle,30E9 32f7:circle,30EA
    32f8:circle,30EB 32f9:circle,30EC 32fa:circle,30ED 32fb:circle,30EF 32fc:circle,30F0 32fd:circle,30F1
    32fe:circle,30F2 32ff:square,4EE4+548C 3300:square,30A2+30D1+30FC+30C8 3301:square,30A2+30EB+30D5+30A1
    3302:square,30A2+30F3+30DA+30A2 3303:square,30A2+30FC+30EB 3304:square,30A4+30CB+30F3+30B0
    3305:square,30A4+30F3+30C1 3306:square,30A6+30A9+30F3 3307:square,30A8+30B9+30AF+30FC+30C9
    3308:square,30A8+30FC+30AB+30FC 3309:square,30AA+30F3+30B9 330a:square,30AA+30FC+30E0
    330b:square,30AB+30A4+30EA 330c:square,30AB+30E9+30C3+30C8 330d:square,30AB+30ED+30EA+30FC
    330e:square,30AC+30ED+30F3 330f:square,30AC+30F3+30DE 3310:square,30AE+30AC 3311:square,30AE+30CB+30FC
    3312:square,30AD+30E5+30EA+30FC 3313:square,30AE+30EB+30C0+30FC 3314:square,30AD+30ED
    3315:square,30AD+30ED+30B0+30E9+30E0 3316:square,30AD+30ED+30E1+30FC+30C8+30EB
    3317:square,30AD+30ED+30EF+30C3+30C8 3318:square,30B0+30E9+30E0 3319:square,30B0+30E9+30E0+30C8+30F3
    331a:square,30AF+30EB+30BC+30A4+30ED 331b:square,30AF+30ED+30FC+30CD 331c:square,30B1+30FC+30B9
    331d:square,30B3+30EB+30CA 331e:square,30B3+30FC+30DD 331f:square,30B5+30A4+30AF+30EB
    3320:square,30B5+30F3+30C1+30FC+30E0 3321:square,30B7+30EA+30F3+30B0 3322:square,30BB+30F3+30C1
    3323:square,30BB+30F3+30C8 3324:square,30C0+30FC+30B9 3325:square,30C7+30B7 3326:square,30C9+30EB
    3327:square,30C8+30F3 3328:square,30CA+30CE 3329:square,30CE+30C3+30C8 332a:square,30CF+30A4+30C4
    332b:square,30D1+30FC+30BB+30F3+30C8 332c:square,30D1+30FC+30C4 332d:square,30D0+30FC+30EC+30EB
    332e:square,30D4+30A2+30B9+30C8+30EB 332f:square,30D4+30AF+30EB 3330:square,30D4+30B3 3331:square,30D3+30EB
    3332:square,30D5+30A1+30E9+30C3+30C9 3333:square,30D5+30A3+30FC+30C8 3334:square,30D6+30C3+30B7+30A7+30EB
    3335:square,30D5+30E9+30F3 3336:square,30D8+30AF+30BF+30FC+30EB 3337:square,30DA+30BD
    3338:square,30DA+30CB+30D2 3339:square,30D8+30EB+30C4 333a:square,30DA+30F3+30B9 333b:square,30DA+30FC+30B8
    333c:square,30D9+30FC+30BF 333d:square,30DD+30A4+30F3+30C8 333e:square,30DC+30EB+30C8 333f:square,30DB+30F3
    3340:square,30DD+30F3+30C9 3341:square,30DB+30FC+30EB 3342:square,30DB+30FC+30F3
    3343:square,30DE+30A4+30AF+30ED 3344:square,30DE+30A4+30EB 3345:square,30DE+30C3+30CF
    3346:square,30DE+30EB+30AF 3347:square,30DE+30F3+30B7+30E7+30F3 3348:square,30DF+30AF+30ED+30F3
    3349:square,30DF+30EA 334a:square,30DF+30EA+30D0+30FC+30EB 334b:square,30E1+30AC
    334c:square,30E1+30AC+30C8+30F3 334d:square,30E1+30FC+30C8+30EB 334e:square,30E4+30FC+30C9
    334f:square,30E4+30FC+30EB 3350:square,30E6+30A2+30F3 3351:square,30EA+30C3+30C8+30EB 3352:square,30EA+30E9
    3353:square,30EB+30D4+30FC 3354:square,30EB+30FC+30D6+30EB 3355:square,30EC+30E0
    3356:square,30EC+30F3+30C8+30B2+30F3 3357:square,30EF+30C3+30C8 3358:compat,30+70B9 3359:compat,31+70B9
    335a:compat,32+70B9 335b:compat,33+70B9 335c:compat,34+70B9 335d:compat,35+70B9 335e:compat,36+70B9
    335f:compat,37+70B9 3360:compat,38+70B9 3361:compat,39+70B9 3362:compat,31+30+70B9 3363:compat,31+31+70B9
    3364:compat,31+32+70B9 3365:compat,31+33+70B9 3366:compat,31+34+70B9 3367:compat,31+35+70B9
    3368:compat,31+36+70B9 3369:compat,31+37+70B9 336a:compat,31+38+70B9 336b:compat,31+39+70B9
    336c:compat,32+30+70B9 336d:compat,32+31+70B9 336e:compat,32+32+70B9 336f:compat,32+33+70B9
    3370:compat,32+34+70B9 3371:square,68+50+61 3372:square,64+61 3373:square,41+55 3374:square,62+61+72
    3375:square,6F+56 3376:square,70+63 3377:square,64+6D 3378:square,64+6D+B2 3379:square,64+6D+B3
    337a:square,49+55 337b:square,5E73+6210 337c:square,662D+548C 337d:square,5927+6B63 337e:square,660E+6CBB
    337f:square,682A+5F0F+4F1A+793E 3380:square,70+41 3381:square,6E+41 3382:square,3BC+41 3383:square,6D+41
    3384:square,6B+41 3385:square,4B+42 3386:square,4D+42 3387:square,47+42 3388:square,63+61+6C
    3389:square,6B+63+61+6C 338a:square,70+46 338b:square,6E+46 338c:square,3BC+46 338d:square,3BC+67
    338e:square,6D+67 338f:square,6B+67 3390:square,48+7A 3391:square,6B+48+7A 3392:square,4D+48+7A
    3393:square,47+48+7A 3394:square,54+48+7A 3395:square,3BC+2113 3396:square,6D+2113 3397:square,64+2113
    3398:square,6B+2113 3399:square,66+6D 339a:square,6E+6D 339b:square,3BC+6D 339c:square,6D+6D 339d:square,63+6D
    339e:square,6B+6D 339f:square,6D+6D+B2 33a0:square,63+6D+B2 33a1:square,6D+B2 33a2:square,6B+6D+B2
    33a3:square,6D+6D+B3 33a4:square,63+6D+B3 33a5:square,6D+B3 33a6:square,6B+6D+B3 33a7:square,6D+2215+73
    33a8:square,6D+2215+73+B2 33a9:square,50+61 33aa:square,6B+50+61 33ab:square,4D+50+61 33ac:square,47+50+61
    33ad:square,72+61+64 33ae:square,72+61+64+2215+73 33af:square,72+61+64+2215+73+B2 33b0:square,70+73
    33b1:square,6E+73 33b2:square,3BC+73 33b3:square,6D+73 33b4:square,70+56 33b5:square,6E+56 33b6:square,3BC+56
    33b7:square,6D+56 33b8:square,6B+56 33b9:square,4D+56 33ba:square,70+57 33bb:square,6E+57 33bc:square,3BC+57
    33bd:square,6D+57 33be:square,6B+57 33bf:square,4D+57 33c0:square,6B+3A9 33c1:square,4D+3A9
    33c2:square,61+2E+6D+2E 33c3:square,42+71 33c4:square,63+63 33c5:square,63+64 33c6:square,43+2215+6B+67
    33c7:square,43+6F+2E 33c8:square,64+42 33c9:square,47+79 33ca:square,68+61 33cb:square,48+50 33cc:square,69+6E
    33cd:square,4B+4B 33ce:square,4B+4D 33cf:square,6B+74 33d0:square,6C+6D 33d1:square,6C+6E 33d2:square,6C+6F+67
    33d3:square,6C+78 33d4:square,6D+62 33d5:square,6D+69+6C 33d6:square,6D+6F+6C 33d7:square,50+48
    33d8:square,70+2E+6D+2E 33d9:square,50+50+4D 33da:square,50+52 33db:square,73+72 33dc:square,53+76
    33dd:square,57+62 33de:square,56+2215+6D 33df:square,41+2215+6D 33e0:compat,31+65E5 33e1:compat,32+65E5
    33e2:compat,33+65E5 33e3:compat,34+65E5 33e4:compat,35+65E5 33e5:compat,36+65E5 33e6:compat,37+65E5
    33e7:compat,38+65E5 33e8:compat,39+65E5 33e9:compat,31+30+65E5 33ea:compat,31+31+65E5 33eb:compat,31+32+65E5
    33ec:compat,31+33+65E5 33ed:compat,31+34+65E5 33ee:compat,31+35+65E5 33ef:compat,31+36+65E5
    33f0:compat,31+37+65E5 33f1:compat,31+38+65E5 33f2:compat,31+39+65E5 33f3:compat,32+30+65E5
    33f4:compat,32+31+65E5 33f5:compat,32+32+65E5 33f6:compat,32+33+65E5 33f7:compat,32+34+65E5
    33f8:compat,32+35+65E5 33f9:compat,32+36+65E5 33fa:compat,32+37+65E5 33fb:compat,32+38+65E5
    33fc:compat,32+39+65E5 33fd:compat,33+30+65E5 33fe:compat,33+31+65E5 33ff:square,67+61+6C a69c:super,44A
    a69d:super,44C a770:super,A76F a7f2:super,43 a7f3:super,46 a7f4:super,51 a7f8:super,126 a7f9:super,153
    ab5c:super,A727 ab5d:super,AB37 ab5e:super,26B ab5f:super,AB52 ab69:super,28D f900:8C48 f901:66F4 f902:8ECA
    f903:8CC8 f904:6ED1 f905:4E32 f906:53E5 f907:9F9C f908:9F9C f909:5951 f90a:91D1 f90b:5587 f90c:5948 f90d:61F6
    f90e:7669 f90f:7F85 f910:863F f911:87BA f912:88F8 f913:908F f914:6A02 f915:6D1B f916:70D9 f917:73DE f918:843D
    f919:916A f91a:99F1 f91b:4E82 f91c:5375 f91d:6B04 f91e:721B f91f:862D f920:9E1E f921:5D50 f922:6FEB f923:85CD
    f924:8964 f925:62C9 f926:81D8 f927:881F f928:5ECA f929:6717 f92a:6D6A f92b:72FC f92c:90CE f92d:4F86 f92e:51B7
    f92f:52DE f930:64C4 f931:6AD3 f932:7210 f933:76E7 f934:8001 f935:8606 f936:865C f937:8DEF f938:9732 f939:9B6F
    f93a:9DFA f93b:788C f93c:797F f93d:7DA0 f93e:83C9 f93f:9304 f940:9E7F f941:8AD6 f942:58DF f943:5F04 f944:7C60
    f945:807E f946:7262 f947:78CA f948:8CC2 f949:96F7 f94a:58D8 f94b:5C62 f94c:6A13 f94d:6DDA f94e:6F0F f94f:7D2F
    f950:7E37 f951:964B f952:52D2 f953:808B f954:51DC f955:51CC f956:7A1C f957:7DBE f958:83F1 f959:9675 f95a:8B80
    f95b:62CF f95c:6A02 f95d:8AFE f95e:4E39 f95f:5BE7 f960:6012 f961:7387 f962:7570 f963:5317 f964:78FB f965:4FBF
    f966:5FA9 f967:4E0D f968:6CCC f969:6578 f96a:7D22 f96b:53C3 f96c:585E f96d:7701 f96e:8449 f96f:8AAA f970:6BBA
    f971:8FB0 f972:6C88 f973:62FE f974:82E5 f975:63A0 f976:7565 f977:4EAE f978:5169 f979:51C9 f97a:6881 f97b:7CE7
    f97c:826F f97d:8AD2 f97e:91CF f97f:52F5 f980:5442 f981:5973 f982:5EEC f983:65C5 f984:6FFE f985:792A f986:95AD
    f987:9A6A f988:9E97 f989:9ECE f98a:529B f98b:66C6 f98c:6B77 f98d:8F62 f98e:5E74 f98f:6190 f990:6200 f991:649A
    f992:6F23 f993:7149 f994:7489 f995:79CA f996:7DF4 f997:806F f998:8F26 f999:84EE f99a:9023 f99b:934A f99c:5217
    f99d:52A3 f99e:54BD f99f:70C8 f9a0:88C2 f9a1:8AAA f9a2:5EC9 f9a3:5FF5 f9a4:637B f9a5:6BAE f9a6:7C3E f9a7:7375
    f9a8:4EE4 f9a9:56F9 f9aa:5BE7 f9ab:5DBA f9ac:601C f9ad:73B2 f9ae:7469 f9af:7F9A f9b0:8046 f9b1:9234 f9b2:96F6
    f9b3:9748 f9b4:9818 f9b5:4F8B f9b6:79AE f9b7:91B4 f9b8:96B8 f9b9:60E1 f9ba:4E86 f9bb:50DA f9bc:5BEE f9bd:5C3F
    f9be:6599 f9bf:6A02 f9c0:71CE f9c1:7642 f9c2:84FC f9c3:907C f9c4:9F8D f9c5:6688 f9c6:962E f9c7:5289 f9c8:677B
    f9c9:67F3 f9ca:6D41 f9cb:6E9C f9cc:7409 f9cd:7559 f9ce:786B f9cf:7D10 f9d0:985E f9d1:516D f9d2:622E f9d3:9678
    f9d4:502B f9d5:5D19 f9d6:6DEA f9d7:8F2A f9d8:5F8B f9d9:6144 f9da:6817 f9db:7387 f9dc:9686 f9dd:5229 f9de:540F
    f9df:5C65 f9e0:6613 f9e1:674E f9e2:68A8 f9e3:6CE5 f9e4:7406 f9e5:75E2 f9e6:7F79 f9e7:88CF f9e8:88E1 f9e9:91CC
    f9ea:96E2 f9eb:533F f9ec:6EBA f9ed:541D f9ee:71D0 f9ef:7498 f9f0:85FA f9f1:96A3 f9f2:9C57 f9f3:9E9F f9f4:6797
    f9f5:6DCB f9f6:81E8 f9f7:7ACB f9f8:7B20 f9f9:7C92 f9fa:72C0 f9fb:7099 f9fc:8B58 f9fd:4EC0 f9fe:8336 f9ff:523A
    fa00:5207 fa01:5EA6 fa02:62D3 fa03:7CD6 fa04:5B85 fa05:6D1E fa06:66B4 fa07:8F3B fa08:884C fa09:964D fa0a:898B
    fa0b:5ED3 fa0c:5140 fa0d:55C0 fa10:585A fa12:6674 fa15:51DE fa16:732A fa17:76CA fa18:793C fa19:795E fa1a:7965
    fa1b:798F fa1c:9756 fa1d:7CBE fa1e:7FBD fa20:8612 fa22:8AF8 fa25:9038 fa26:90FD fa2a:98EF fa2b:98FC fa2c:9928
    fa2d:9DB4 fa2e:90DE fa2f:96B7 fa30:4FAE fa31:50E7 fa32:514D fa33:52C9 fa34:52E4 fa35:5351 fa36:559D fa37:5606
    fa38:5668 fa39:5840 fa3a:58A8 fa3b:5C64 fa3c:5C6E fa3d:6094 fa3e:6168 fa3f:618E fa40:61F2 fa41:654F fa42:65E2
    fa43:6691 fa44:6885 fa45:6D77 fa46:6E1A fa47:6F22 fa48:716E fa49:722B fa4a:7422 fa4b:7891 fa4c:793E fa4d:7949
    fa4e:7948 fa4f:7950 fa50:7956 fa51:795D fa52:798D fa53:798E fa54:7A40 fa55:7A81 fa56:7BC0 fa57:7DF4 fa58:7E09
    fa59:7E41 fa5a:7F72 fa5b:8005 fa5c:81ED fa5d:8279 fa5e:8279 fa5f:8457 fa60:8910 fa61:8996 fa62:8B01 fa63:8B39
    fa64:8CD3 fa65:8D08 fa66:8FB6 fa67:9038 fa68:96E3 fa69:97FF fa6a:983B fa6b:6075 fa6c:242EE fa6d:8218 fa70:4E26
    fa71:51B5 fa72:5168 fa73:4F80 fa74:5145 fa75:5180 fa76:52C7 fa77:52FA fa78:559D fa79:5555 fa7a:5599 fa7b:55E2
    fa7c:585A fa7d:58B3 fa7e:5944 fa7f:5954 fa80:5A62 fa81:5B28 fa82:5ED2 fa83:5ED9 fa84:5F69 fa85:5FAD fa86:60D8
    fa87:614E fa88:6108 fa89:618E fa8a:6160 fa8b:61F2 fa8c:6234 fa8d:63C4 fa8e:641C fa8f:6452 fa90:6556 fa91:6674
    fa92:6717 fa93:671B fa94:6756 fa95:6B79 fa96:6BBA fa97:6D41 fa98:6EDB fa99:6ECB fa9a:6F22 fa9b:701E fa9c:716E
    fa9d:77A7 fa9e:7235 fa9f:72AF faa0:732A faa1:7471 faa2:7506 faa3:753B faa4:761D faa5:761F faa6:76CA faa7:76DB
    faa8:76F4 faa9:774A faaa:7740 faab:78CC faac:7AB1 faad:7BC0 faae:7C7B faaf:7D5B fab0:7DF4 fab1:7F3E fab2:8005
    fab3:8352 fab4:83EF fab5:8779 fab6:8941 fab7:8986 fab8:8996 fab9:8ABF faba:8AF8 fabb:8ACB fabc:8B01 fabd:8AFE
    fabe:8AED fabf:8B39 fac0:8B8A fac1:8D08 fac2:8F38 fac3:9072 fac4:9199 fac5:9276 fac6:967C fac7:96E3 fac8:9756
    fac9:97DB faca:97FF facb:980B facc:983B facd:9B12 face:9F9C facf:2284A fad0:22844 fad1:233D5 fad2:3B9D
    fad3:4018 fad4:4039 fad5:25249 fad6:25CD0 fad7:27ED3 fad8:9F43 fad9:9F8E fb00:compat,66+66 fb01:compat,66+69
    fb02:compat,66+6C fb03:compat,66+66+69 fb04:compat,66+66+6C fb05:compat,17F+74 fb06:compat,73+74
    fb13:compat,574+576 fb14:compat,574+565 fb15:compat,574+56B fb16:compat,57E+576 fb17:compat,574+56D
    fb1d:5D9+5B4 fb1f:5F2+5B7 fb20:font,5E2 fb21:font,5D0 fb22:font,5D3 fb23:font,5D4 fb24:font,5DB fb25:font,5DC
    fb26:font,5DD fb27:font,5E8 fb28:font,5EA fb29:font,2B fb2a:5E9+5C1 fb2b:5E9+5C2 fb2c:FB49+5C1 fb2d:FB49+5C2
    fb2e:5D0+5B7 fb2f:5D0+5B8 fb30:5D0+5BC fb31:5D1+5BC fb32:5D2+5BC fb33:5D3+5BC fb34:5D4+5BC fb35:5D5+5BC
    fb36:5D6+5BC fb38:5D8+5BC fb39:5D9+5BC fb3a:5DA+5BC fb3b:5DB+5BC fb3c:5DC+5BC fb3e:5DE+5BC fb40:5E0+5BC
    fb41:5E1+5BC fb43:5E3+5BC fb44:5E4+5BC fb46:5E6+5BC fb47:5E7+5BC fb48:5E8+5BC fb49:5E9+5BC fb4a:5EA+5BC
    fb4b:5D5+5B9 fb4c:5D1+5BF fb4d:5DB+5BF fb4e:5E4+5BF fb4f:compat,5D0+5DC fb50:isolated,671 fb51:final,671
    fb52:isolated,67B fb53:final,67B fb54:initial,67B fb55:medial,67B fb56:isolated,67E fb57:final,67E
    fb58:initial,67E fb59:medial,67E fb5a:isolated,680 fb5b:final,680 fb5c:initial,680 fb5d:medial,680
    fb5e:isolated,67A fb5f:final,67A fb60:initial,67A fb61:medial,67A fb62:isolated,67F fb63:final,67F
    fb64:initial,67F fb65:medial,67F fb66:isolated,679 fb67:final,679 fb68:initial,679 fb69:medial,679
    fb6a:isolated,6A4 fb6b:final,6A4 fb6c:initial,6A4 fb6d:medial,6A4 fb6e:isolated,6A6 fb6f:final,6A6
    fb70:initial,6A6 fb71:medial,6A6 fb72:isolated,684 fb73:final,684 fb74:initial,684 fb75:medial,684
    fb76:isolated,683 fb77:final,683 fb78:initial,683 fb79:medial,683 fb7a:isolated,686 fb7b:final,686
    fb7c:initial,686 fb7d:medial,686 fb7e:isolated,687 fb7f:final,687 fb80:initial,687 fb81:medial,687
    fb82:isolated,68D fb83:final,68D fb84:isolated,68C fb85:final,68C fb86:isolated,68E fb87:final,68E
    fb88:isolated,688 fb89:final,688 fb8a:isolated,698 fb8b:final,698 fb8c:isolated,691 fb8d:final,691
    fb8e:isolated,6A9 fb8f:final,6A9 fb90:initial,6A9 fb91:medial,6A9 fb92:isolated,6AF fb93:final,6AF
    fb94:initial,6AF fb95:medial,6AF fb96:isolated,6B3 fb97:final,6B3 fb98:initial,6B3 fb99:medial,6B3
    fb9a:isolated,6B1 fb9b:final,6B1 fb9c:initial,6B1 fb9d:medial,6B1 fb9e:isolated,6BA fb9f:final,6BA
    fba0:isolated,6BB fba1:final,6BB fba2:initial,6BB fba3:medial,6BB fba4:isolated,6C0 fba5:final,6C0
    fba6:isolated,6C1 fba7:final,6C1 fba8:initial,6C1 fba9:medial,6C1 fbaa:isolated,6BE fbab:final,6BE
    fbac:initial,6BE fbad:medial,6BE fbae:isolated,6D2 fbaf:final,6D2 fbb0:isolated,6D3 fbb1:final,6D3
    fbd3:isolated,6AD fbd4:final,6AD fbd5:initial,6AD fbd6:medial,6AD fbd7:isolated,6C7 fbd8:final,6C7
    fbd9:isolated,6C6 fbda:final,6C6 fbdb:isolated,6C8 fbdc:final,6C8 fbdd:isolated,677 fbde:isolated,6CB
    fbdf:final,6CB fbe0:isolated,6C5 fbe1:final,6C5 fbe2:isolated,6C9 fbe3:final,6C9 fbe4:isolated,6D0
    fbe5:final,6D0 fbe6:initial,6D0 fbe7:medial,6D0 fbe8:initial,649 fbe9:medial,649 fbea:isolated,626+627
    fbeb:final,626+627 fbec:isolated,626+6D5 fbed:final,626+6D5 fbee:isolated,626+648 fbef:final,626+648
    fbf0:isolated,626+6C7 fbf1:final,626+6C7 fbf2:isolated,626+6C6 fbf3:final,626+6C6 fbf4:isolated,626+6C8
    fbf5:final,626+6C8 fbf6:isolated,626+6D0 fbf7:final,626+6D0 fbf8:initial,626+6D0 fbf9:isolated,626+649
    fbfa:final,626+649 fbfb:initial,626+649 fbfc:isolated,6CC fbfd:final,6CC fbfe:initial,6CC fbff:medial,6CC
    fc00:isolated,626+62C fc01:isolated,626+62D fc02:isolated,626+645 fc03:isolated,626+649 fc04:isolated,626+64A
    fc05:isolated,628+62C fc06:isolated,628+62D fc07:isolated,628+62E fc08:isolated,628+645 fc09:isolated,628+649
    fc0a:isolated,628+64A fc0b:isolated,62A+62C fc0c:isolated,62A+62D fc0d:isolated,62A+62E fc0e:isolated,62A+645
    fc0f:isolated,62A+649 fc10:isolated,62A+64A fc11:isolated,62B+62C fc12:isolated,62B+645 fc13:isolated,62B+649
    fc14:isolated,62B+64A fc15:isolated,62C+62D fc16:isolated,62C+645 fc17:isolated,62D+62C fc18:isolated,62D+645
    fc19:isolated,62E+62C fc1a:isolated,62E+62D fc1b:isolated,62E+645 fc1c:isolated,633+62C fc1d:isolated,633+62D
    fc1e:isolated,633+62E fc1f:isolated,633+645 fc20:isolated,635+62D fc21:isolated,635+645 fc22:isolated,636+62C
    fc23:isolated,636+62D fc24:isolated,636+62E fc25:isolated,636+645 fc26:isolated,637+62D fc27:isolated,637+645
    fc28:isolated,638+645 fc29:isolated,639+62C fc2a:isolated,639+645 fc2b:isolated,63A+62C fc2c:isolated,63A+645
    fc2d:isolated,641+62C fc2e:isolated,641+62D fc2f:isolated,641+62E fc30:isolated,641+645 fc31:isolated,641+649
    fc32:isolated,641+64A fc33:isolated,642+62D fc34:isolated,642+645 fc35:isolated,642+649 fc36:isolated,642+64A
    fc37:isolated,643+627 fc38:isolated,643+62C fc39:isolated,643+62D fc3a:isolated,643+62E fc3b:isolated,643+644
    fc3c:isolated,643+645 fc3d:isolated,643+649 fc3e:isolated,643+64A fc3f:isolated,644+62C fc40:isolated,644+62D
    fc41:isolated,644+62E fc42:isolated,644+645 fc43:isolated,644+649 fc44:isolated,644+64A fc45:isolated,645+62C
    fc46:isolated,645+62D fc47:isolated,645+62E fc48:isolated,645+645 fc49:isolated,645+649 fc4a:isolated,645+64A
    fc4b:isolated,646+62C fc4c:isolated,646+62D fc4d:isolated,646+62E fc4e:isolated,646+645 fc4f:isolated,646+649
    fc50:isolated,646+64A fc51:isolated,647+62C fc52:isolated,647+645 fc53:isolated,647+649 fc54:isolated,647+64A
    fc55:isolated,64A+62C fc56:isolated,64A+62D fc57:isolated,64A+62E fc58:isolated,64A+645 fc59:isolated,64A+649
    fc5a:isolated,64A+64A fc5b:isolated,630+670 fc5c:isolated,631+670 fc5d:isolated,649+670
    fc5e:isolated,20+64C+651 fc5f:isolated,20+64D+651 fc60:isolated,20+64E+651 fc61:isolated,20+64F+651
    fc62:isolated,20+650+651 fc63:isolated,20+651+670 fc64:final,626+631 fc65:final,626+632 fc66:final,626+645
    fc67:final,626+646 fc68:final,626+649 fc69:final,626+64A fc6a:final,628+631 fc6b:final,628+632
    fc6c:final,628+645 fc6d:final,628+646 fc6e:final,628+649 fc6f:final,628+64A fc70:final,62A+631
    fc71:final,62A+632 fc72:final,62A+645 fc73:final,62A+646 fc74:final,62A+649 fc75:final,62A+64A
    fc76:final,62B+631 fc77:final,62B+632 fc78:final,62B+645 fc79:final,62B+646 fc7a:final,62B+649
    fc7b:final,62B+64A fc7c:final,641+649 fc7d:final,641+64A fc7e:final,642+649 fc7f:final,642+64A
    fc80:final,643+627 fc81:final,643+644 fc82:final,643+645 fc83:final,643+649 fc84:final,643+64A
    fc85:final,644+645 fc86:final,644+649 fc87:final,644+64A fc88:final,645+627 fc89:final,645+645
    fc8a:final,646+631 fc8b:final,646+632 fc8c:final,646+645 fc8d:final,646+646 fc8e:final,646+649
    fc8f:final,646+64A fc90:final,649+670 fc91:final,64A+631 fc92:final,64A+632 fc93:final,64A+645
    fc94:final,64A+646 fc95:final,64A+649 fc96:final,64A+64A fc97:initial,626+62C fc98:initial,626+62D
    fc99:initial,626+62E fc9a:initial,626+645 fc9b:initial,626+647 fc9c:initial,628+62C fc9d:initial,628+62D
    fc9e:initial,628+62E fc9f:initial,628+645 fca0:initial,628+647 fca1:initial,62A+62C fca2:initial,62A+62D
    fca3:initial,62A+62E fca4:initial,62A+645 fca5:initial,62A+647 fca6:initial,62B+645 fca7:initial,62C+62D
    fca8:initial,62C+645 fca9:initial,62D+62C fcaa:initial,62D+645 fcab:initial,62E+62C fcac:initial,62E+645
    fcad:initial,633+62C fcae:initial,633+62D fcaf:initial,633+62E fcb0:initial,633+645 fcb1:initial,635+62D
    fcb2:initial,635+62E fcb3:initial,635+645 fcb4:initial,636+62C fcb5:initial,636+62D fcb6:initial,636+62E
    fcb7:initial,636+645 fcb8:initial,637+62D fcb9:initial,638+645 fcba:initial,639+62C fcbb:initial,639+645
    fcbc:initial,63A+62C fcbd:initial,63A+645 fcbe:initial,641+62C fcbf:initial,641+62D fcc0:initial,641+62E
    fcc1:initial,641+645 fcc2:initial,642+62D fcc3:initial,642+645 fcc4:initial,643+62C fcc5:initial,643+62D
    fcc6:initial,643+62E fcc7:initial,643+644 fcc8:initial,643+645 fcc9:initial,644+62C fcca:initial,644+62D
    fccb:initial,644+62E fccc:initial,644+645 fccd:initial,644+647 fcce:initial,645+62C fccf:initial,645+62D
    fcd0:initial,645+62E fcd1:initial,645+645 fcd2:initial,646+62C fcd3:initial,646+62D fcd4:initial,646+62E
    fcd5:initial,646+645 fcd6:initial,646+647 fcd7:initial,647+62C fcd8:initial,647+645 fcd9:initial,647+670
    fcda:initial,64A+62C fcdb:initial,64A+62D fcdc:initial,64A+62E fcdd:initial,64A+645 fcde:initial,64A+647
    fcdf:medial,626+645 fce0:medial,626+647 fce1:medial,628+645 fce2:medial,628+647 fce3:medial,62A+645
    fce4:medial,62A+647 fce5:medial,62B+645 fce6:medial,62B+647 fce7:medial,633+645 fce8:medial,633+647
    fce9:medial,634+645 fcea:medial,634+647 fceb:medial,643+644 fcec:medial,643+645 fced:medial,644+645
    fcee:medial,646+645 fcef:medial,646+647 fcf0:medial,64A+645 fcf1:medial,64A+647 fcf2:medial,640+64E+651
    fcf3:medial,640+64F+651 fcf4:medial,640+650+651 fcf5:isolated,637+649 fcf6:isolated,637+64A
    fcf7:isolated,639+649 fcf8:isolated,639+64A fcf9:isolated,63A+649 fcfa:isolated,63A+64A fcfb:isolated,633+649
    fcfc:isolated,633+64A fcfd:isolated,634+649 fcfe:isolated,634+64A fcff:isolated,62D+649 fd00:isolated,62D+64A
    fd01:isolated,62C+649 fd02:isolated,62C+64A fd03:isolated,62E+649 fd04:isolated,62E+64A fd05:isolated,635+649
    fd06:isolated,635+64A fd07:isolated,636+649 fd08:isolated,636+64A fd09:isolated,634+62C fd0a:isolated,634+62D
    fd0b:isolated,634+62E fd0c:isolated,634+645 fd0d:isolated,634+631 fd0e:isolated,633+631 fd0f:isolated,635+631
    fd10:isolated,636+631 fd11:final,637+649 fd12:final,637+64A fd13:final,639+649 fd14:final,639+64A
    fd15:final,63A+649 fd16:final,63A+64A fd17:final,633+649 fd18:final,633+64A fd19:final,634+649
    fd1a:final,634+64A fd1b:final,62D+649 fd1c:final,62D+64A fd1d:final,62C+649 fd1e:final,62C+64A
    fd1f:final,62E+649 fd20:final,62E+64A fd21:final,635+649 fd22:final,635+64A fd23:final,636+649
    fd24:final,636+64A fd25:final,634+62C fd26:final,634+62D fd27:final,634+62E fd28:final,634+645
    fd29:final,634+631 fd2a:final,633+631 fd2b:final,635+631 fd2c:final,636+631 fd2d:initial,634+62C
    fd2e:initial,634+62D fd2f:initial,634+62E fd30:initial,634+645 fd31:initial,633+647 fd32:initial,634+647
    fd33:initial,637+645 fd34:medial,633+62C fd35:medial,633+62D fd36:medial,633+62E fd37:medial,634+62C
    fd38:medial,634+62D fd39:medial,634+62E fd3a:medial,637+645 fd3b:medial,638+645 fd3c:final,627+64B
    fd3d:isolated,627+64B fd50:initial,62A+62C+645 fd51:final,62A+62D+62C fd52:initial,62A+62D+62C
    fd53:initial,62A+62D+645 fd54:initial,62A+62E+645 fd55:initial,62A+645+62C fd56:initial,62A+645+62D
    fd57:initial,62A+645+62E fd58:final,62C+645+62D fd59:initial,62C+645+62D fd5a:final,62D+645+64A
    fd5b:final,62D+645+649 fd5c:initial,633+62D+62C fd5d:initial,633+62C+62D fd5e:final,633+62C+649
    fd5f:final,633+645+62D fd60:initial,633+645+62D fd61:initial,633+645+62C fd62:final,633+645+645
    fd63:initial,633+645+645 fd64:final,635+62D+62D fd65:initial,635+62D+62D fd66:final,635+645+645
    fd67:final,634+62D+645 fd68:initial,634+62D+645 fd69:final,634+62C+64A fd6a:final,634+645+62E
    fd6b:initial,634+645+62E fd6c:final,634+645+645 fd6d:initial,634+645+645 fd6e:final,636+62D+649
    fd6f:final,636+62E+645 fd70:initial,636+62E+645 fd71:final,637+645+62D fd72:initial,637+645+62D
    fd73:initial,637+645+645 fd74:final,637+645+64A fd75:final,639+62C+645 fd76:final,639+645+645
    fd77:initial,639+645+645 fd78:final,639+645+649 fd79:final,63A+645+645 fd7a:final,63A+645+64A
    fd7b:final,63A+645+649 fd7c:final,641+62E+645 fd7d:initial,641+62E+645 fd7e:final,642+645+62D
    fd7f:final,642+645+645 fd80:final,644+62D+645 fd81:final,644+62D+64A fd82:final,644+62D+649
    fd83:initial,644+62C+62C fd84:final,644+62C+62C fd85:final,644+62E+645 fd86:initial,644+62E+645
    fd87:final,644+645+62D fd88:initial,644+645+62D fd89:initial,645+62D+62C fd8a:initial,645+62D+645
    fd8b:final,645+62D+64A fd8c:initial,645+62C+62D fd8d:initial,645+62C+645 fd8e:initial,645+62E+62C
    fd8f:initial,645+62E+645 fd92:initial,645+62C+62E fd93:initial,647+645+62C fd94:initial,647+645+645
    fd95:initial,646+62D+645 fd96:final,646+62D+649 fd97:final,646+62C+645 fd98:initial,646+62C+645
    fd99:final,646+62C+649 fd9a:final,646+645+64A fd9b:final,646+645+649 fd9c:final,64A+645+645
    fd9d:initial,64A+645+645 fd9e:final,628+62E+64A fd9f:final,62A+62C+64A fda0:final,62A+62C+649
    fda1:final,62A+62E+64A fda2:final,62A+62E+649 fda3:final,62A+645+64A fda4:final,62A+645+649
    fda5:final,62C+645+64A fda6:final,62C+62D+649 fda7:final,62C+645+649 fda8:final,633+62E+649
    fda9:final,635+62D+64A fdaa:final,634+62D+64A fdab:final,636+62D+64A fdac:final,644+62C+64A
    fdad:final,644+645+64A fdae:final,64A+62D+64A fdaf:final,64A+62C+64A fdb0:final,64A+645+64A
    fdb1:final,645+645+64A fdb2:final,642+645+64A fdb3:final,646+62D+64A fdb4:initial,642+645+62D
    fdb5:initial,644+62D+645 fdb6:final,639+645+64A fdb7:final,643+645+64A fdb8:initial,646+62C+62D
    fdb9:final,645+62E+64A fdba:initial,644+62C+645 fdbb:final,643+645+645 fdbc:final,644+62C+645
    fdbd:final,646+62C+62D fdbe:final,62C+62D+64A fdbf:final,62D+62C+64A fdc0:final,645+62C+64A
    fdc1:final,641+645+64A fdc2:final,628+62D+64A fdc3:initial,643+645+645 fdc4:initial,639+62C+645
    fdc5:initial,635+645+645 fdc6:final,633+62E+64A fdc7:final,646+62C+64A fdf0:isolated,635+644+6D2
    fdf1:isolated,642+644+6D2 fdf2:isolated,627+644+644+647 fdf3:isolated,627+643+628+631
    fdf4:isolated,645+62D+645+62F fdf5:isolated,635+644+639+645 fdf6:isolated,631+633+648+644
    fdf7:isolated,639+644+64A+647 fdf8:isolated,648+633+644+645 fdf9:isolated,635+644+649
    fdfa:isolated,635+644+649+20+627+644+644+647+20+639+644+64A+647+20+648+633+644+645
    fdfb:isolated,62C+644+20+62C+644+627+644+647 fdfc:isolated,631+6CC+627+644 fe10:vertical,2C fe11:vertical,3001
    fe12:vertical,3002 fe13:vertical,3A fe14:vertical,3B fe15:vertical,21 fe16:vertical,3F fe17:vertical,3016
    fe18:vertical,3017 fe19:vertical,2026 fe30:vertical,2025 fe31:vertical,2014 fe32:vertical,2013 fe33:vertical,5F
    fe34:vertical,5F fe35:vertical,28 fe36:vertical,29 fe37:vertical,7B fe38:vertical,7D fe39:vertical,3014
    fe3a:vertical,3015 fe3b:vertical,3010 fe3c:vertical,3011 fe3d:vertical,300A fe3e:vertical,300B
    fe3f:vertical,3008 fe40:vertical,3009 fe41:vertical,300C fe42:vertical,300D fe43:vertical,300E
    fe44:vertical,300F fe47:vertical,5B fe48:vertical,5D fe49:compat,203E fe4a:compat,203E fe4b:compat,203E
    fe4c:compat,203E fe4d:compat,5F fe4e:compat,5F fe4f:compat,5F fe50:small,2C fe51:small,3001 fe52:small,2E
    fe54:small,3B fe55:small,3A fe56:small,3F fe57:small,21 fe58:small,2014 fe59:small,28 fe5a:small,29
    fe5b:small,7B fe5c:small,7D fe5d:small,3014 fe5e:small,3015 fe5f:small,23 fe60:small,26 fe61:small,2A
    fe62:small,2B fe63:small,2D fe64:small,3C fe65:small,3E fe66:small,3D fe68:small,5C fe69:small,24 fe6a:small,25
    fe6b:small,40 fe70:isolated,20+64B fe71:medial,640+64B fe72:isolated,20+64C fe74:isolated,20+64D
    fe76:isolated,20+64E fe77:medial,640+64E fe78:isolated,20+64F fe79:medial,640+64F fe7a:isolated,20+650
    fe7b:medial,640+650 fe7c:isolated,20+651 fe7d:medial,640+651 fe7e:isolated,20+652 fe7f:medial,640+652
    fe80:isolated,621 fe81:isolated,622 fe82:final,622 fe83:isolated,623 fe84:final,623 fe85:isolated,624
    fe86:final,624 fe87:isolated,625 fe88:final,625 fe89:isolated,626 fe8a:final,626 fe8b:initial,626
    fe8c:medial,626 fe8d:isolated,627 fe8e:final,627 fe8f:isolated,628 fe90:final,628 fe91:initial,628
    fe92:medial,628 fe93:isolated,629 fe94:final,629 fe95:isolated,62A fe96:final,62A fe97:initial,62A
    fe98:medial,62A fe99:isolated,62B fe9a:final,62B fe9b:initial,62B fe9c:medial,62B fe9d:isolated,62C
    fe9e:final,62C fe9f:initial,62C fea0:medial,62C fea1:isolated,62D fea2:final,62D fea3:initial,62D
    fea4:medial,62D fea5:isolated,62E fea6:final,62E fea7:initial,62E fea8:medial,62E fea9:isolated,62F
    feaa:final,62F feab:isolated,630 feac:final,630 fead:isolated,631 feae:final,631 feaf:isolated,632
    feb0:final,632 feb1:isolated,633 feb2:final,633 feb3:initial,633 feb4:medial,633 feb5:isolated,634
    feb6:final,634 feb7:initial,634 feb8:medial,634 feb9:isolated,635 feba:final,635 febb:initial,635
    febc:medial,635 febd:isolated,636 febe:final,636 febf:initial,636 fec0:medial,636 fec1:isolated,637
    fec2:final,637 fec3:initial,637 fec4:medial,637 fec5:isolated,638 fec6:final,638 fec7:initial,638
    fec8:medial,638 fec9:isolated,639 feca:final,639 fecb:initial,639 fecc:medial,639 fecd:isolated,63A
    fece:final,63A fecf:initial,63A fed0:medial,63A fed1:isolated,641 fed2:final,641 fed3:initial,641
    fed4:medial,641 fed5:isolated,642 fed6:final,642 fed7:initial,642 fed8:medial,642 fed9:isolated,643
    feda:final,643 fedb:initial,643 fedc:medial,643 fedd:isolated,644 fede:final,644 fedf:initial,644
    fee0:medial,644 fee1:isolated,645 fee2:final,645 fee3:initial,645 fee4:medial,645 fee5:isolated,646
    fee6:final,646 fee7:initial,646 fee8:medial,646 fee9:isolated,647 feea:final,647 feeb:initial,647
    feec:medial,647 feed:isolated,648 feee:final,648 feef:isolated,649 fef0:final,649 fef1:isolated,64A
    fef2:final,64A fef3:initial,64A fef4:medial,64A fef5:isolated,644+622 fef6:final,644+622 fef7:isolated,644+623
    fef8:final,644+623 fef9:isolated,644+625 fefa:final,644+625 fefb:isolated,644+627 fefc:final,644+627
    ff01:wide,21 ff02:wide,22 ff03:wide,23 ff04:wide,24 ff05:wide,25 ff06:wide,26 ff07:wide,27 ff08:wide,28
    ff09:wide,29 ff0a:wide,2A ff0b:wide,2B ff0c:wide,2C ff0d:wide,2D ff0e:wide,2E ff0f:wide,2F ff10:wide,30
    ff11:wide,31 ff12:wide,32 ff13:wide,33 ff14:wide,34 ff15:wide,35 ff16:wide,36 ff17:wide,37 ff18:wide,38
    ff19:wide,39 ff1a:wide,3A ff1b:wide,3B ff1c:wide,3C ff1d:wide,3D ff1e:wide,3E ff1f:wide,3F ff20:wide,40
    ff21:wide,41 ff22:wide,42 ff23:wide,43 ff24:wide,44 ff25:wide,45 ff26:wide,46 ff27:wide,47 ff28:wide,48
    ff29:wide,49 ff2a:wide,4A ff2b:wide,4B ff2c:wide,4C ff2d:wide,4D ff2e:wide,4E ff2f:wide,4F ff30:wide,50
    ff31:wide,51 ff32:wide,52 ff33:wide,53 ff34:wide,54 ff35:wide,55 ff36:wide,56 ff37:wide,57 ff38:wide,58
    ff39:wide,59 ff3a:wide,5A ff3b:wide,5B ff3c:wide,5C ff3d:wide,5D ff3e:wide,5E ff3f:wide,5F ff40:wide,60
    ff41:wide,61 ff42:wide,62 ff43:wide,63 ff44:wide,64 ff45:wide,65 ff46:wide,66 ff47:wide,67 ff48:wide,68
    ff49:wide,69 ff4a:wide,6A ff4b:wide,6B ff4c:wide,6C ff4d:wide,6D ff4e:wide,6E ff4f:wide,6F ff50:wide,70
    ff51:wide,71 ff52:wide,72 ff53:wide,73 ff54:wide,74 ff55:wide,75 ff56:wide,76 ff57:wide,77 ff58:wide,78
    ff59:wide,79 ff5a:wide,7A ff5b:wide,7B ff5c:wide,7C ff5d:wide,7D ff5e:wide,7E ff5f:wide,2985 ff60:wide,2986
    ff61:narrow,3002 ff62:narrow,300C ff63:narrow,300D ff64:narrow,3001 ff65:narrow,30FB ff66:narrow,30F2
    ff67:narrow,30A1 ff68:narrow,30A3 ff69:narrow,30A5 ff6a:narrow,30A7 ff6b:narrow,30A9 ff6c:narrow,30E3
    ff6d:narrow,30E5 ff6e:narrow,30E7 ff6f:narrow,30C3 ff70:narrow,30FC ff71:narrow,30A2 ff72:narrow,30A4
    ff73:narrow,30A6 ff74:narrow,30A8 ff75:narrow,30AA ff76:narrow,30AB ff77:narrow,30AD ff78:narrow,30AF
    ff79:narrow,30B1 ff7a:narrow,30B3 ff7b:narrow,30B5 ff7c:narrow,30B7 ff7d:narrow,30B9 ff7e:narrow,30BB
    ff7f:narrow,30BD ff80:narrow,30BF ff81:narrow,30C1 ff82:narrow,30C4 ff83:narrow,30C6 ff84:narrow,30C8
    ff85:narrow,30CA ff86:narrow,30CB ff87:narrow,30CC ff88:narrow,30CD ff89:narrow,30CE ff8a:narrow,30CF
    ff8b:narrow,30D2 ff8c:narrow,30D5 ff8d:narrow,30D8 ff8e:narrow,30DB ff8f:narrow,30DE ff90:narrow,30DF
    ff91:narrow,30E0 ff92:narrow,30E1 ff93:narrow,30E2 ff94:narrow,30E4 ff95:narrow,30E6 ff96:narrow,30E8
    ff97:narrow,30E9 ff98:narrow,30EA ff99:narrow,30EB ff9a:narrow,30EC ff9b:narrow,30ED ff9c:narrow,30EF
    ff9d:narrow,30F3 ff9e:narrow,3099 ff9f:narrow,309A ffa0:narrow,3164 ffa1:narrow,3131 ffa2:narrow,3132
    ffa3:narrow,3133 ffa4:narrow,3134 ffa5:narrow,3135 ffa6:narrow,3136 ffa7:narrow,3137 ffa8:narrow,3138
    ffa9:narrow,3139 ffaa:narrow,313A ffab:narrow,313B ffac:narrow,313C ffad:narrow,313D ffae:narrow,313E
    ffaf:narrow,313F ffb0:narrow,3140 ffb1:narrow,3141 ffb2:narrow,3142 ffb3:narrow,3143 ffb4:narrow,3144
    ffb5:narrow,3145 ffb6:narrow,3146 ffb7:narrow,3147 ffb8:narrow,3148 ffb9:narrow,3149 ffba:narrow,314A
    ffbb:narrow,314B ffbc:narrow,314C ffbd:narrow,314D ffbe:narrow,314E ffc2:narrow,314F ffc3:narrow,3150
    ffc4:narrow,3151 ffc5:narrow,3152 ffc6:narrow,3153 ffc7:narrow,3154 ffca:narrow,3155 ffcb:narrow,3156
    ffcc:narrow,3157 ffcd:narrow,3158 ffce:narrow,3159 ffcf:narrow,315A ffd2:narrow,315B ffd3:narrow,315C
    ffd4:narrow,315D ffd5:narrow,315E ffd6:narrow,315F ffd7:narrow,3160 ffda:narrow,3161 ffdb:narrow,3162
    ffdc:narrow,3163 ffe0:wide,A2 ffe1:wide,A3 ffe2:wide,AC ffe3:wide,AF ffe4:wide,A6 ffe5:wide,A5 ffe6:wide,20A9
    ffe8:narrow,2502 ffe9:narrow,2190 ffea:narrow,2191 ffeb:narrow,2192 ffec:narrow,2193 ffed:narrow,25A0
    ffee:narrow,25CB 10781:super,2D0 10782:super,2D1 10783:super,E6 10784:super,299 10785:super,253 10787:super,2A3
    10788:super,AB66 10789:super,2A5 1078a:super,2A4 1078b:super,256 1078c:super,257 1078d:super,1D91
    1078e:super,258 1078f:super,25E 10790:super,2A9 10791:super,264 10792:super,262 10793:super,260 10794:super,29B
    10795:super,127 10796:super,29C 10797:super,267 10798:super,284 10799:super,2AA 1079a:super,2AB 1079b:super,26C
    1079c:super,1DF04 1079d:super,A78E 1079e:super,26E 1079f:super,1DF05 107a0:super,28E 107a1:super,1DF06
    107a2:super,F8 107a3:super,276 107a4:super,277 107a5:super,71 107a6:super,27A 107a7:super,1DF08 107a8:super,27D
    107a9:super,27E 107aa:super,280 107ab:super,2A8 107ac:super,2A6 107ad:super,AB67 107ae:super,2A7
    107af:super,288 107b0:super,2C71 107b2:super,28F 107b3:super,2A1 107b4:super,2A2 107b5:super,298
    107b6:super,1C0 107b7:super,1C1 107b8:super,1C2 107b9:super,1DF0A 107ba:super,1DF1E 1109a:11099+110BA
    1109c:1109B+110BA 110ab:110A5+110BA 1112e:11131+11127 1112f:11132+11127 1134b:11347+1133E 1134c:11347+11357
    114bb:114B9+114BA 114bc:114B9+114B0 114be:114B9+114BD 115ba:115B8+115AF 115bb:115B9+115AF 11938:11935+11930
    1d15e:1D157+1D165 1d15f:1D158+1D165 1d160:1D15F+1D16E 1d161:1D15F+1D16F 1d162:1D15F+1D170 1d163:1D15F+1D171
    1d164:1D15F+1D172 1d1bb:1D1B9+1D165 1d1bc:1D1BA+1D165 1d1bd:1D1BB+1D16E 1d1be:1D1BC+1D16E 1d1bf:1D1BB+1D16F
    1d1c0:1D1BC+1D16F 1d400:font,41 1d401:font,42 1d402:font,43 1d403:font,44 1d404:font,45 1d405:font,46
    1d406:font,47 1d407:font,48 1d408:font,49 1d409:font,4A 1d40a:font,4B 1d40b:font,4C 1d40c:font,4D 1d40d:font,4E
    1d40e:font,4F 1d40f:font,50 1d410:font,51 1d411:font,52 1d412:font,53 1d413:font,54 1d414:font,55 1d415:font,56
    1d416:font,57 1d417:font,58 1d418:font,59 1d419:font,5A 1d41a:font,61 1d41b:font,62 1d41c:font,63 1d41d:font,64
    1d41e:font,65 1d41f:font,66 1d420:font,67 1d421:font,68 1d422:font,69 1d423:font,6A 1d424:font,6B 1d425:font,6C
    1d426:font,6D 1d427:font,6E 1d428:font,6F 1d429:font,70 1d42a:font,71 1d42b:font,72 1d42c:font,73 1d42d:font,74
    1d42e:font,75 1d42f:font,76 1d430:font,77 1d431:font,78 1d432:font,79 1d433:font,7A 1d434:font,41 1d435:font,42
    1d436:font,43 1d437:font,44 1d438:font,45 1d439:font,46 1d43a:font,47 1d43b:font,48 1d43c:font,49 1d43d:font,4A
    1d43e:font,4B 1d43f:font,4C 1d440:font,4D 1d441:font,4E 1d442:font,4F 1d443:font,50 1d444:font,51 1d445:font,52
    1d446:font,53 1d447:font,54 1d448:font,55 1d449:font,56 1d44a:font,57 1d44b:font,58 1d44c:font,59 1d44d:font,5A
    1d44e:font,61 1d44f:font,62 1d450:font,63 1d451:font,64 1d452:font,65 1d453:font,66 1d454:font,67 1d456:font,69
    1d457:font,6A 1d458:font,6B 1d459:font,6C 1d45a:font,6D 1d45b:font,6E 1d45c:font,6F 1d45d:font,70 1d45e:font,71
    1d45f:font,72 1d460:font,73 1d461:font,74 1d462:font,75 1d463:font,76 1d464:font,77 1d465:font,78 1d466:font,79
    1d467:font,7A 1d468:font,41 1d469:font,42 1d46a:font,43 1d46b:font,44 1d46c:font,45 1d46d:font,46 1d46e:font,47
    1d46f:font,48 1d470:font,49 1d471:font,4A 1d472:font,4B 1d473:font,4C 1d474:font,4D 1d475:font,4E 1d476:font,4F
    1d477:font,50 1d478:font,51 1d479:font,52 1d47a:font,53 1d47b:font,54 1d47c:font,55 1d47d:font,56 1d47e:font,57
    1d47f:font,58 1d480:font,59 1d481:font,5A 1d482:font,61 1d483:font,62 1d484:font,63 1d485:font,64 1d486:font,65
    1d487:font,66 1d488:font,67 1d489:font,68 1d48a:font,69 1d48b:font,6A 1d48c:font,6B 1d48d:font,6C 1d48e:font,6D
    1d48f:font,6E 1d490:font,6F 1d491:font,70 1d492:font,71 1d493:font,72 1d494:font,73 1d495:font,74 1d496:font,75
    1d497:font,76 1d498:font,77 1d499:font,78 1d49a:font,79 1d49b:font,7A 1d49c:font,41 1d49e:font,43 1d49f:font,44
    1d4a2:font,47 1d4a5:font,4A 1d4a6:font,4B 1d4a9:font,4E 1d4aa:font,4F 1d4ab:font,50 1d4ac:font,51 1d4ae:font,53
    1d4af:font,54 1d4b0:font,55 1d4b1:font,56 1d4b2:font,57 1d4b3:font,58 1d4b4:font,59 1d4b5:font,5A 1d4b6:font,61
    1d4b7:font,62 1d4b8:font,63 1d4b9:font,64 1d4bb:font,66 1d4bd:font,68 1d4be:font,69 1d4bf:font,6A 1d4c0:font,6B
    1d4c1:font,6C 1d4c2:font,6D 1d4c3:font,6E 1d4c5:font,70 1d4c6:font,71 1d4c7:font,72 1d4c8:font,73 1d4c9:font,74
    1d4ca:font,75 1d4cb:font,76 1d4cc:font,77 1d4cd:font,78 1d4ce:font,79 1d4cf:font,7A 1d4d0:font,41 1d4d1:font,42
    1d4d2:font,43 1d4d3:font,44 1d4d4:font,45 1d4d5:font,46 1d4d6:font,47 1d4d7:font,48 1d4d8:font,49 1d4d9:font,4A
    1d4da:font,4B 1d4db:font,4C 1d4dc:font,4D 1d4dd:font,4E 1d4de:font,4F 1d4df:font,50 1d4e0:font,51 1d4e1:font,52
    1d4e2:font,53 1d4e3:font,54 1d4e4:font,55 1d4e5:font,56 1d4e6:font,57 1d4e7:font,58 1d4e8:font,59 1d4e9:font,5A
    1d4ea:font,61 1d4eb:font,62 1d4ec:font,63 1d4ed:font,64 1d4ee:font,65 1d4ef:font,66 1d4f0:font,67 1d4f1:font,68
    1d4f2:font,69 1d4f3:font,6A 1d4f4:font,6B 1d4f5:font,6C 1d4f6:font,6D 1d4f7:font,6E 1d4f8:font,6F 1d4f9:font,70
    1d4fa:font,71 1d4fb:font,72 1d4fc:font,73 1d4fd:font,74 1d4fe:font,75 1d4ff:font,76 1d500:font,77 1d501:font,78
    1d502:font,79 1d503:font,7A 1d504:font,41 1d505:font,42 1d507:font,44 1d508:font,45 1d509:font,46 1d50a:font,47
    1d50d:font,4A 1d50e:font,4B 1d50f:font,4C 1d510:font,4D 1d511:font,4E 1d512:font,4F 1d513:font,50 1d514:font,51
    1d516:font,53 1d517:font,54 1d518:font,55 1d519:font,56 1d51a:font,57 1d51b:font,58 1d51c:font,59 1d51e:font,61
    1d51f:font,62 1d520:font,63 1d521:font,64 1d522:font,65 1d523:font,66 1d524:font,67 1d525:font,68 1d526:font,69
    1d527:font,6A 1d528:font,6B 1d529:font,6C 1d52a:font,6D 1d52b:font,6E 1d52c:font,6F 1d52d:font,70 1d52e:font,71
    1d52f:font,72 1d530:font,73 1d531:font,74 1d532:font,75 1d533:font,76 1d534:font,77 1d535:font,78 1d536:font,79
    1d537:font,7A 1d538:font,41 1d539:font,42 1d53b:font,44 1d53c:font,45 1d53d:font,46 1d53e:font,47 1d540:font,49
    1d541:font,4A 1d542:font,4B 1d543:font,4C 1d544:font,4D 1d546:font,4F 1d54a:font,53 1d54b:font,54 1d54c:font,55
    1d54d:font,56 1d54e:font,57 1d54f:font,58 1d550:font,59 1d552:font,61 1d553:font,62 1d554:font,63 1d555:font,64
    1d556:font,65 1d557:font,66 1d558:font,67 1d559:font,68 1d55a:font,69 1d55b:font,6A 1d55c:font,6B 1d55d:font,6C
    1d55e:font,6D 1d55f:font,6E 1d560:font,6F 1d561:font,70 1d562:font,71 1d563:font,72 1d564:font,73 1d565:font,74
    1d566:font,75 1d567:font,76 1d568:font,77 1d569:font,78 1d56a:font,79 1d56b:font,7A 1d56c:font,41 1d56d:font,42
    1d56e:font,43 1d56f:font,44 1d570:font,45 1d571:font,46 1d572:font,47 1d573:font,48 1d574:font,49 1d575:font,4A
    1d576:font,4B 1d577:font,4C 1d578:font,4D 1d579:font,4E 1d57a:font,4F 1d57b:font,50 1d57c:font,51 1d57d:font,52
    1d57e:font,53 1d57f:font,54 1d580:font,55 1d581:font,56 1d582:font,57 1d583:font,58 1d584:font,59 1d585:font,5A
    1d586:font,61 1d587:font,62 1d588:font,63 1d589:font,64 1d58a:font,65 1d58b:font,66 1d58c:font,67 1d58d:font,68
    1d58e:font,69 1d58f:font,6A 1d590:font,6B 1d591:font,6C 1d592:font,6D 1d593:font,6E 1d594:font,6F 1d595:font,70
    1d596:font,71 1d597:font,72 1d598:font,73 1d599:font,74 1d59a:font,75 1d59b:font,76 1d59c:font,77 1d59d:font,78
    1d59e:font,79 1d59f:font,7A 1d5a0:font,41 1d5a1:font,42 1d5a2:font,43 1d5a3:font,44 1d5a4:font,45 1d5a5:font,46
    1d5a6:font,47 1d5a7:font,48 1d5a8:font,49 1d5a9:font,4A 1d5aa:font,4B 1d5ab:font,4C 1d5ac:font,4D 1d5ad:font,4E
    1d5ae:font,4F 1d5af:font,50 1d5b0:font,51 1d5b1:font,52 1d5b2:font,53 1d5b3:font,54 1d5b4:font,55 1d5b5:font,56
    1d5b6:font,57 1d5b7:font,58 1d5b8:font,59 1d5b9:font,5A 1d5ba:font,61 1d5bb:font,62 1d5bc:font,63 1d5bd:font,64
    1d5be:font,65 1d5bf:font,66 1d5c0:font,67 1d5c1:font,68 1d5c2:font,69 1d5c3:font,6A 1d5c4:font,6B 1d5c5:font,6C
    1d5c6:font,6D 1d5c7:font,6E 1d5c8:font,6F 1d5c9:font,70 1d5ca:font,71 1d5cb:font,72 1d5cc:font,73 1d5cd:font,74
    1d5ce:font,75 1d5cf:font,76 1d5d0:font,77 1d5d1:font,78 1d5d2:font,79 1d5d3:font,7A 1d5d4:font,41 1d5d5:font,42
    1d5d6:font,43 1d5d7:font,44 1d5d8:font,45 1d5d9:font,46 1d5da:font,47 1d5db:font,48 1d5dc:font,49 1d5dd:font,4A
    1d5de:font,4B 1d5df:font,4C 1d5e0:font,4D 1d5e1:font,4E 1d5e2:font,4F 1d5e3:font,50 1d5e4:font,51 1d5e5:font,52
    1d5e6:font,53 1d5e7:font,54 1d5e8:font,55 1d5e9:font,56 1d5ea:font,57 1d5eb:font,58 1d5ec:font,59 1d5ed:font,5A
    1d5ee:font,61 1d5ef:font,62 1d5f0:font,63 1d5f1:font,64 1d5f2:font,65 1d5f3:font,66 1d5f4:font,67 1d5f5:font,68
    1d5f6:font,69 1d5f7:font,6A 1d5f8:font,6B 1d5f9:font,6C 1d5fa:font,6D 1d5fb:font,6E 1d5fc:font,6F 1d5fd:font,70
    1d5fe:font,71 1d5ff:font,72 1d600:font,73 1d601:font,74 1d602:font,75 1d603:font,76 1d604:font,77 1d605:font,78
    1d606:font,79 1d607:font,7A 1d608:font,41 1d609:font,42 1d60a:font,43 1d60b:font,44 1d60c:font,45 1d60d:font,46
    1d60e:font,47 1d60f:font,48 1d610:font,49 1d611:font,4A 1d612:font,4B 1d613:font,4C 1d614:font,4D 1d615:font,4E
    1d616:font,4F 1d617:font,50 1d618:font,51 1d619:font,52 1d61a:font,53 1d61b:font,54 1d61c:font,55 1d61d:font,56
    1d61e:font,57 1d61f:font,58 1d620:font,59 1d621:font,5A 1d622:font,61 1d623:font,62 1d624:font,63 1d625:font,64
    1d626:font,65 1d627:font,66 1d628:font,67 1d629:font,68 1d62a:font,69 1d62b:font,6A 1d62c:font,6B 1d62d:font,6C
    1d62e:font,6D 1d62f:font,6E 1d630:font,6F 1d631:font,70 1d632:font,71 1d633:font,72 1d634:font,73 1d635:font,74
    1d636:font,75 1d637:font,76 1d638:font,77 1d639:font,78 1d63a:font,79 1d63b:font,7A 1d63c:font,41 1d63d:font,42
    1d63e:font,43 1d63f:font,44 1d640:font,45 1d641:font,46 1d642:font,47 1d643:font,48 1d644:font,49 1d645:font,4A
    1d646:font,4B 1d647:font,4C 1d648:font,4D 1d649:font,4E 1d64a:font,4F 1d64b:font,50 1d64c:font,51 1d64d:font,52
    1d64e:font,53 1d64f:font,54 1d650:font,55 1d651:font,56 1d652:font,57 1d653:font,58 1d654:font,59 1d655:font,5A
    1d656:font,61 1d657:font,62 1d658:font,63 1d659:font,64 1d65a:font,65 1d65b:font,66 1d65c:font,67 1d65d:font,68
    1d65e:font,69 1d65f:font,6A 1d660:font,6B 1d661:font,6C 1d662:font,6D 1d663:font,6E 1d664:font,6F 1d665:font,70
    1d666:font,71 1d667:font,72 1d668:font,73 1d669:font,74 1d66a:font,75 1d66b:font,76 1d66c:font,77 1d66d:font,78
    1d66e:font,79 1d66f:font,7A 1d670:font,41 1d671:font,42 1d672:font,43 1d673:font,44 1d674:font,45 1d675:font,46
    1d676:font,47 1d677:font,48 1d678:font,49 1d679:font,4A 1d67a:font,4B 1d67b:font,4C 1d67c:font,4D 1d67d:font,4E
    1d67e:font,4F 1d67f:font,50 1d680:font,51 1d681:font,52 1d682:font,53 1d683:font,54 1d684:font,55 1d685:font,56
    1d686:font,57 1d687:font,58 1d688:font,59 1d689:font,5A 1d68a:font,61 1d68b:font,62 1d68c:font,63 1d68d:font,64
    1d68e:font,65 1d68f:font,66 1d690:font,67 1d691:font,68 1d692:font,69 1d693:font,6A 1d694:font,6B 1d695:font,6C
    1d696:font,6D 1d697:font,6E 1d698:font,6F 1d699:font,70 1d69a:font,71 1d69b:font,72 1d69c:font,73 1d69d:font,74
    1d69e:font,75 1d69f:font,76 1d6a0:font,77 1d6a1:font,78 1d6a2:font,79 1d6a3:font,7A 1d6a4:font,131
    1d6a5:font,237 1d6a8:font,391 1d6a9:font,392 1d6aa:font,393 1d6ab:font,394 1d6ac:font,395 1d6ad:font,396
    1d6ae:font,397 1d6af:font,398 1d6b0:font,399 1d6b1:font,39A 1d6b2:font,39B 1d6b3:font,39C 1d6b4:font,39D
    1d6b5:font,39E 1d6b6:font,39F 1d6b7:font,3A0 1d6b8:font,3A1 1d6b9:font,3F4 1d6ba:font,3A3 1d6bb:font,3A4
    1d6bc:font,3A5 1d6bd:font,3A6 1d6be:font,3A7 1d6bf:font,3A8 1d6c0:font,3A9 1d6c1:font,2207 1d6c2:font,3B1
    1d6c3:font,3B2 1d6c4:font,3B3 1d6c5:font,3B4 1d6c6:font,3B5 1d6c7:font,3B6 1d6c8:font,3B7 1d6c9:font,3B8
    1d6ca:font,3B9 1d6cb:font,3BA 1d6cc:font,3BB 1d6cd:font,3BC 1d6ce:font,3BD 1d6cf:font,3BE 1d6d0:font,3BF
    1d6d1:font,3C0 1d6d2:font,3C1 1d6d3:font,3C2 1d6d4:font,3C3 1d6d5:font,3C4 1d6d6:font,3C5 1d6d7:font,3C6
    1d6d8:font,3C7 1d6d9:font,3C8 1d6da:font,3C9 1d6db:font,2202 1d6dc:font,3F5 1d6dd:font,3D1 1d6de:font,3F0
    1d6df:font,3D5 1d6e0:font,3F1 1d6e1:font,3D6 1d6e2:font,391 1d6e3:font,392 1d6e4:font,393 1d6e5:font,394
    1d6e6:font,395 1d6e7:font,396 1d6e8:font,397 1d6e9:font,398 1d6ea:font,399 1d6eb:font,39A 1d6ec:font,39B
    1d6ed:font,39C 1d6ee:font,39D 1d6ef:font,39E 1d6f0:font,39F 1d6f1:font,3A0 1d6f2:font,3A1 1d6f3:font,3F4
    1d6f4:font,3A3 1d6f5:font,3A4 1d6f6:font,3A5 1d6f7:font,3A6 1d6f8:font,3A7 1d6f9:font,3A8 1d6fa:font,3A9
    1d6fb:font,2207 1d6fc:font,3B1 1d6fd:font,3B2 1d6fe:font,3B3 1d6ff:font,3B4 1d700:font,3B5 1d701:font,3B6
    1d702:font,3B7 1d703:font,3B8 1d704:font,3B9 1d705:font,3BA 1d706:font,3BB 1d707:font,3BC 1d708:font,3BD
    1d709:font,3BE 1d70a:font,3BF 1d70b:font,3C0 1d70c:font,3C1 1d70d:font,3C2 1d70e:font,3C3 1d70f:font,3C4
    1d710:font,3C5 1d711:font,3C6 1d712:font,3C7 1d713:font,3C8 1d714:font,3C9 1d715:font,2202 1d716:font,3F5
    1d717:font,3D1 1d718:font,3F0 1d719:font,3D5 1d71a:font,3F1 1d71b:font,3D6 1d71c:font,391 1d71d:font,392
    1d71e:font,393 1d71f:font,394 1d720:font,395 1d721:font,396 1d722:font,397 1d723:font,398 1d724:font,399
    1d725:font,39A 1d726:font,39B 1d727:font,39C 1d728:font,39D 1d729:font,39E 1d72a:font,39F 1d72b:font,3A0
    1d72c:font,3A1 1d72d:font,3F4 1d72e:font,3A3 1d72f:font,3A4 1d730:font,3A5 1d731:font,3A6 1d732:font,3A7
    1d733:font,3A8 1d734:font,3A9 1d735:font,2207 1d736:font,3B1 1d737:font,3B2 1d738:font,3B3 1d739:font,3B4
    1d73a:font,3B5 1d73b:font,3B6 1d73c:font,3B7 1d73d:font,3B8 1d73e:font,3B9 1d73f:font,3BA 1d740:font,3BB
    1d741:font,3BC 1d742:font,3BD 1d743:font,3BE 1d744:font,3BF 1d745:font,3C0 1d746:font,3C1 1d747:font,3C2
    1d748:font,3C3 1d749:font,3C4 1d74a:font,3C5 1d74b:font,3C6 1d74c:font,3C7 1d74d:font,3C8 1d74e:font,3C9
    1d74f:font,2202 1d750:font,3F5 1d751:font,3D1 1d752:font,3F0 1d753:font,3D5 1d754:font,3F1 1d755:font,3D6
    1d756:font,391 1d757:font,392 1d758:font,393 1d759:font,394 1d75a:font,395 1d75b:font,396 1d75c:font,397
    1d75d:font,398 1d75e:font,399 1d75f:font,39A 1d760:font,39B 1d761:font,39C 1d762:font,39D 1d763:font,39E
    1d764:font,39F 1d765:font,3A0 1d766:font,3A1 1d767:font,3F4 1d768:font,3A3 1d769:font,3A4 1d76a:font,3A5
    1d76b:font,3A6 1d76c:font,3A7 1d76d:font,3A8 1d76e:font,3A9 1d76f:font,2207 1d770:font,3B1 1d771:font,3B2
    1d772:font,3B3 1d773:font,3B4 1d774:font,3B5 1d775:font,3B6 1d776:font,3B7 1d777:font,3B8 1d778:font,3B9
    1d779:font,3BA 1d77a:font,3BB 1d77b:font,3BC 1d77c:font,3BD 1d77d:font,3BE 1d77e:font,3BF 1d77f:font,3C0
    1d780:font,3C1 1d781:font,3C2 1d782:font,3C3 1d783:font,3C4 1d784:font,3C5 1d785:font,3C6 1d786:font,3C7
    1d787:font,3C8 1d788:font,3C9 1d789:font,2202 1d78a:font,3F5 1d78b:font,3D1 1d78c:font,3F0 1d78d:font,3D5
    1d78e:font,3F1 1d78f:font,3D6 1d790:font,391 1d791:font,392 1d792:font,393 1d793:font,394 1d794:font,395
    1d795:font,396 1d796:font,397 1d797:font,398 1d798:font,399 1d799:font,39A 1d79a:font,39B 1d79b:font,39C
    1d79c:font,39D 1d79d:font,39E 1d79e:font,39F 1d79f:font,3A0 1d7a0:font,3A1 1d7a1:font,3F4 1d7a2:font,3A3
    1d7a3:font,3A4 1d7a4:font,3A5 1d7a5:font,3A6 1d7a6:font,3A7 1d7a7:font,3A8 1d7a8:font,3A9 1d7a9:font,2207
    1d7aa:font,3B1 1d7ab:font,3B2 1d7ac:font,3B3 1d7ad:font,3B4 1d7ae:font,3B5 1d7af:font,3B6 1d7b0:font,3B7
    1d7b1:font,3B8 1d7b2:font,3B9 1d7b3:font,3BA 1d7b4:font,3BB 1d7b5:font,3BC 1d7b6:font,3BD 1d7b7:font,3BE
    1d7b8:font,3BF 1d7b9:font,3C0 1d7ba:font,3C1 1d7bb:font,3C2 1d7bc:font,3C3 1d7bd:font,3C4 1d7be:font,3C5
    1d7bf:font,3C6 1d7c0:font,3C7 1d7c1:font,3C8 1d7c2:font,3C9 1d7c3:font,2202 1d7c4:font,3F5 1d7c5:font,3D1
    1d7c6:font,3F0 1d7c7:font,3D5 1d7c8:font,3F1 1d7c9:font,3D6 1d7ca:font,3DC 1d7cb:font,3DD 1d7ce:font,30
    1d7cf:font,31 1d7d0:font,32 1d7d1:font,33 1d7d2:font,34 1d7d3:font,35 1d7d4:font,36 1d7d5:font,37 1d7d6:font,38
    1d7d7:font,39 1d7d8:font,30 1d7d9:font,31 1d7da:font,32 1d7db:font,33 1d7dc:font,34 1d7dd:font,35 1d7de:font,36
    1d7df:font,37 1d7e0:font,38 1d7e1:font,39 1d7e2:font,30 1d7e3:font,31 1d7e4:font,32 1d7e5:font,33 1d7e6:font,34
    1d7e7:font,35 1d7e8:font,36 1d7e9:font,37 1d7ea:font,38 1d7eb:font,39 1d7ec:font,30 1d7ed:font,31 1d7ee:font,32
    1d7ef:font,33 1d7f0:font,34 1d7f1:font,35 1d7f2:font,36 1d7f3:font,37 1d7f4:font,38 1d7f5:font,39 1d7f6:font,30
    1d7f7:font,31 1d7f8:font,32 1d7f9:font,33 1d7fa:font,34 1d7fb:font,35 1d7fc:font,36 1d7fd:font,37 1d7fe:font,38
    1d7ff:font,39 1ee00:font,627 1ee01:font,628 1ee02:font,62C 1ee03:font,62F 1ee05:font,648 1ee06:font,632
    1ee07:font,62D 1ee08:font,637 1ee09:font,64A 1ee0a:font,643 1ee0b:font,644 1ee0c:font,645 1ee0d:font,646
    1ee0e:font,633 1ee0f:font,639 1ee10:font,641 1ee11:font,635 1ee12:font,642 1ee13:font,631 1ee14:font,634
    1ee15:font,62A 1ee16:font,62B 1ee17:font,62E 1ee18:font,630 1ee19:font,636 1ee1a:font,638 1ee1b:font,63A
    1ee1c:font,66E 1ee1d:font,6BA 1ee1e:font,6A1 1ee1f:font,66F 1ee21:font,628 1ee22:font,62C 1ee24:font,647
    1ee27:font,62D 1ee29:font,64A 1ee2a:font,643 1ee2b:font,644 1ee2c:font,645 1ee2d:font,646 1ee2e:font,633
    1ee2f:font,639 1ee30:font,641 1ee31:font,635 1ee32:font,642 1ee34:font,634 1ee35:font,62A 1ee36:font,62B
    1ee37:font,62E 1ee39:font,636 1ee3b:font,63A 1ee42:font,62C 1ee47:font,62D 1ee49:font,64A 1ee4b:font,644
    1ee4d:font,646 1ee4e:font,633 1ee4f:font,639 1ee51:font,635 1ee52:font,642 1ee54:font,634 1ee57:font,62E
    1ee59:font,636 1ee5b:font,63A 1ee5d:font,6BA 1ee5f:font,66F 1ee61:font,628 1ee62:font,62C 1ee64:font,647
    1ee67:font,62D 1ee68:font,637 1ee69:font,64A 1ee6a:font,643 1ee6c:font,645 1ee6d:font,646 1ee6e:font,633
    1ee6f:font,639 1ee70:font,641 1ee71:font,635 1ee72:font,642 1ee74:font,634 1ee75:font,62A 1ee76:font,62B
    1ee77:font,62E 1ee79:font,636 1ee7a:font,638 1ee7b:font,63A 1ee7c:font,66E 1ee7e:font,6A1 1ee80:font,627
    1ee81:font,628 1ee82:font,62C 1ee83:font,62F 1ee84:font,647 1ee85:font,648 1ee86:font,632 1ee87:font,62D
    1ee88:font,637 1ee89:font,64A 1ee8b:font,644 1ee8c:font,645 1ee8d:font,646 1ee8e:font,633 1ee8f:font,639
    1ee90:font,641 1ee91:font,635 1ee92:font,642 1ee93:font,631 1ee94:font,634 1ee95:font,62A 1ee96:font,62B
    1ee97:font,62E 1ee98:font,630 1ee99:font,636 1ee9a:font,638 1ee9b:font,63A 1eea1:font,628 1eea2:font,62C
    1eea3:font,62F 1eea5:font,648 1eea6:font,632 1eea7:font,62D 1eea8:font,637 1eea9:font,64A 1eeab:font,644
    1eeac:font,645 1eead:font,646 1eeae:font,633 1eeaf:font,639 1eeb0:font,641 1eeb1:font,635 1eeb2:font,642
    1eeb3:font,631 1eeb4:font,634 1eeb5:font,62A 1eeb6:font,62B 1eeb7:font,62E 1eeb8:font,630 1eeb9:font,636
    1eeba:font,638 1eebb:font,63A 1f100:compat,30+2E 1f101:compat,30+2C 1f102:compat,31+2C 1f103:compat,32+2C
    1f104:compat,33+2C 1f105:compat,34+2C 1f106:compat,35+2C 1f107:compat,36+2C 1f108:compat,37+2C
    1f109:compat,38+2C 1f10a:compat,39+2C 1f110:compat,28+41+29 1f111:compat,28+42+29 1f112:compat,28+43+29
    1f113:compat,28+44+29 1f114:compat,28+45+29 1f115:compat,28+46+29 1f116:compat,28+47+29 1f117:compat,28+48+29
    1f118:compat,28+49+29 1f119:compat,28+4A+29 1f11a:compat,28+4B+29 1f11b:compat,28+4C+29 1f11c:compat,28+4D+29
    1f11d:compat,28+4E+29 1f11e:compat,28+4F+29 1f11f:compat,28+50+29 1f120:compat,28+51+29 1f121:compat,28+52+29
    1f122:compat,28+53+29 1f123:compat,28+54+29 1f124:compat,28+55+29 1f125:compat,28+56+29 1f126:compat,28+57+29
    1f127:compat,28+58+29 1f128:compat,28+59+29 1f129:compat,28+5A+29 1f12a:compat,3014+53+3015 1f12b:circle,43
    1f12c:circle,52 1f12d:circle,43+44 1f12e:circle,57+5A 1f130:square,41 1f131:square,42 1f132:square,43
    1f133:square,44 1f134:square,45 1f135:square,46 1f136:square,47 1f137:square,48 1f138:square,49 1f139:square,4A
    1f13a:square,4B 1f13b:square,4C 1f13c:square,4D 1f13d:square,4E 1f13e:square,4F 1f13f:square,50 1f140:square,51
    1f141:square,52 1f142:square,53 1f143:square,54 1f144:square,55 1f145:square,56 1f146:square,57 1f147:square,58
    1f148:square,59 1f149:square,5A 1f14a:square,48+56 1f14b:square,4D+56 1f14c:square,53+44 1f14d:square,53+53
    1f14e:square,50+50+56 1f14f:square,57+43 1f16a:super,4D+43 1f16b:super,4D+44 1f16c:super,4D+52
    1f190:square,44+4A 1f200:square,307B+304B 1f201:square,30B3+30B3 1f202:square,30B5 1f210:square,624B
    1f211:square,5B57 1f212:square,53CC 1f213:square,30C7 1f214:square,4E8C 1f215:square,591A 1f216:square,89E3
    1f217:square,5929 1f218:square,4EA4 1f219:square,6620 1f21a:square,7121 1f21b:square,6599 1f21c:square,524D
    1f21d:square,5F8C 1f21e:square,518D 1f21f:square,65B0 1f220:square,521D 1f221:square,7D42 1f222:square,751F
    1f223:square,8CA9 1f224:square,58F0 1f225:square,5439 1f226:square,6F14 1f227:square,6295 1f228:square,6355
    1f229:square,4E00 1f22a:square,4E09 1f22b:square,904A 1f22c:square,5DE6 1f22d:square,4E2D 1f22e:square,53F3
    1f22f:square,6307 1f230:square,8D70 1f231:square,6253 1f232:square,7981 1f233:square,7A7A 1f234:square,5408
    1f235:square,6E80 1f236:square,6709 1f237:square,6708 1f238:square,7533 1f239:square,5272 1f23a:square,55B6
    1f23b:square,914D 1f240:compat,3014+672C+3015 1f241:compat,3014+4E09+3015 1f242:compat,3014+4E8C+3015
    1f243:compat,3014+5B89+3015 1f244:compat,3014+70B9+3015 1f245:compat,3014+6253+3015 1f246:compat,3014+76D7+3015
    1f247:compat,3014+52DD+3015 1f248:compat,3014+6557+3015 1f250:circle,5F97 1f251:circle,53EF 1fbf0:font,30
    1fbf1:font,31 1fbf2:font,32 1fbf3:font,33 1fbf4:font,34 1fbf5:font,35 1fbf6:font,36 1fbf7:font,37 1fbf8:font,38
    1fbf9:font,39 2f800:4E3D 2f801:4E38 2f802:4E41 2f803:20122 2f804:4F60 2f805:4FAE 2f806:4FBB 2f807:5002
    2f808:507A 2f809:5099 2f80a:50E7 2f80b:50CF 2f80c:349E 2f80d:2063A 2f80e:514D 2f80f:5154 2f810:5164 2f811:5177
    2f812:2051C 2f813:34B9 2f814:5167 2f815:518D 2f816:2054B 2f817:5197 2f818:51A4 2f819:4ECC 2f81a:51AC 2f81b:51B5
    2f81c:291DF 2f81d:51F5 2f81e:5203 2f81f:34DF 2f820:523B 2f821:5246 2f822:5272 2f823:5277 2f824:3515 2f825:52C7
    2f826:52C9 2f827:52E4 2f828:52FA 2f829:5305 2f82a:5306 2f82b:5317 2f82c:5349 2f82d:5351 2f82e:535A 2f82f:5373
    2f830:537D 2f831:537F 2f832:537F 2f833:537F 2f834:20A2C 2f835:7070 2f836:53CA 2f837:53DF 2f838:20B63 2f839:53EB
    2f83a:53F1 2f83b:5406 2f83c:549E 2f83d:5438 2f83e:5448 2f83f:5468 2f840:54A2 2f841:54F6 2f842:5510 2f843:5553
    2f844:5563 2f845:5584 2f846:5584 2f847:5599 2f848:55AB 2f849:55B3 2f84a:55C2 2f84b:5716 2f84c:5606 2f84d:5717
    2f84e:5651 2f84f:5674 2f850:5207 2f851:58EE 2f852:57CE 2f853:57F4 2f854:580D 2f855:578B 2f856:5832 2f857:5831
    2f858:58AC 2f859:214E4 2f85a:58F2 2f85b:58F7 2f85c:5906 2f85d:591A 2f85e:5922 2f85f:5962 2f860:216A8
    2f861:216EA 2f862:59EC 2f863:5A1B 2f864:5A27 2f865:59D8 2f866:5A66 2f867:36EE 2f868:36FC 2f869:5B08 2f86a:5B3E
    2f86b:5B3E 2f86c:219C8 2f86d:5BC3 2f86e:5BD8 2f86f:5BE7 2f870:5BF3 2f871:21B18 2f872:5BFF 2f873:5C06 2f874:5F53
    2f875:5C22 2f876:3781 2f877:5C60 2f878:5C6E 2f879:5CC0 2f87a:5C8D 2f87b:21DE4 2f87c:5D43 2f87d:21DE6 2f87e:5D6E
    2f87f:5D6B 2f880:5D7C 2f881:5DE1 2f882:5DE2 2f883:382F 2f884:5DFD 2f885:5E28 2f886:5E3D 2f887:5E69 2f888:3862
    2f889:22183 2f88a:387C 2f88b:5EB0 2f88c:5EB3 2f88d:5EB6 2f88e:5ECA 2f88f:2A392 2f890:5EFE 2f891:22331
    2f892:22331 2f893:8201 2f894:5F22 2f895:5F22 2f896:38C7 2f897:232B8 2f898:261DA 2f899:5F62 2f89a:5F6B
    2f89b:38E3 2f89c:5F9A 2f89d:5FCD 2f89e:5FD7 2f89f:5FF9 2f8a0:6081 2f8a1:393A 2f8a2:391C 2f8a3:6094 2f8a4:226D4
    2f8a5:60C7 2f8a6:6148 2f8a7:614C 2f8a8:614E 2f8a9:614C 2f8aa:617A 2f8ab:618E 2f8ac:61B2 2f8ad:61A4 2f8ae:61AF
    2f8af:61DE 2f8b0:61F2 2f8b1:61F6 2f8b2:6210 2f8b3:621B 2f8b4:625D 2f8b5:62B1 2f8b6:62D4 2f8b7:6350 2f8b8:22B0C
    2f8b9:633D 2f8ba:62FC 2f8bb:6368 2f8bc:6383 2f8bd:63E4 2f8be:22BF1 2f8bf:6422 2f8c0:63C5 2f8c1:63A9 2f8c2:3A2E
    2f8c3:6469 2f8c4:647E 2f8c5:649D 2f8c6:6477 2f8c7:3A6C 2f8c8:654F 2f8c9:656C 2f8ca:2300A 2f8cb:65E3 2f8cc:66F8
    2f8cd:6649 2f8ce:3B19 2f8cf:6691 2f8d0:3B08 2f8d1:3AE4 2f8d2:5192 2f8d3:5195 2f8d4:6700 2f8d5:669C 2f8d6:80AD
    2f8d7:43D9 2f8d8:6717 2f8d9:671B 2f8da:6721 2f8db:675E 2f8dc:6753 2f8dd:233C3 2f8de:3B49 2f8df:67FA 2f8e0:6785
    2f8e1:6852 2f8e2:6885 2f8e3:2346D 2f8e4:688E 2f8e5:681F 2f8e6:6914 2f8e7:3B9D 2f8e8:6942 2f8e9:69A3 2f8ea:69EA
    2f8eb:6AA8 2f8ec:236A3 2f8ed:6ADB 2f8ee:3C18 2f8ef:6B21 2f8f0:238A7 2f8f1:6B54 2f8f2:3C4E 2f8f3:6B72 2f8f4:6B9F
    2f8f5:6BBA 2f8f6:6BBB 2f8f7:23A8D 2f8f8:21D0B 2f8f9:23AFA 2f8fa:6C4E 2f8fb:23CBC 2f8fc:6CBF 2f8fd:6CCD
    2f8fe:6C67 2f8ff:6D16 2f900:6D3E 2f901:6D77 2f902:6D41 2f903:6D69 2f904:6D78 2f905:6D85 2f906:23D1E 2f907:6D34
    2f908:6E2F 2f909:6E6E 2f90a:3D33 2f90b:6ECB 2f90c:6EC7 2f90d:23ED1 2f90e:6DF9 2f90f:6F6E 2f910:23F5E
    2f911:23F8E 2f912:6FC6 2f913:7039 2f914:701E 2f915:701B 2f916:3D96 2f917:704A 2f918:707D 2f919:7077 2f91a:70AD
    2f91b:20525 2f91c:7145 2f91d:24263 2f91e:719C 2f91f:243AB 2f920:7228 2f921:7235 2f922:7250 2f923:24608
    2f924:7280 2f925:7295 2f926:24735 2f927:24814 2f928:737A 2f929:738B 2f92a:3EAC 2f92b:73A5 2f92c:3EB8 2f92d:3EB8
    2f92e:7447 2f92f:745C 2f930:7471 2f931:7485 2f932:74CA 2f933:3F1B 2f934:7524 2f935:24C36 2f936:753E 2f937:24C92
    2f938:7570 2f939:2219F 2f93a:7610 2f93b:24FA1 2f93c:24FB8 2f93d:25044 2f93e:3FFC 2f93f:4008 2f940:76F4
    2f941:250F3 2f942:250F2 2f943:25119 2f944:25133 2f945:771E 2f946:771F 2f947:771F 2f948:774A 2f949:4039
    2f94a:778B 2f94b:4046 2f94c:4096 2f94d:2541D 2f94e:784E 2f94f:788C 2f950:78CC 2f951:40E3 2f952:25626 2f953:7956
    2f954:2569A 2f955:256C5 2f956:798F 2f957:79EB 2f958:412F 2f959:7A40 2f95a:7A4A 2f95b:7A4F 2f95c:2597C
    2f95d:25AA7 2f95e:25AA7 2f95f:7AEE 2f960:4202 2f961:25BAB 2f962:7BC6 2f963:7BC9 2f964:4227 2f965:25C80
    2f966:7CD2 2f967:42A0 2f968:7CE8 2f969:7CE3 2f96a:7D00 2f96b:25F86 2f96c:7D63 2f96d:4301 2f96e:7DC7 2f96f:7E02
    2f970:7E45 2f971:4334 2f972:26228 2f973:26247 2f974:4359 2f975:262D9 2f976:7F7A 2f977:2633E 2f978:7F95
    2f979:7FFA 2f97a:8005 2f97b:264DA 2f97c:26523 2f97d:8060 2f97e:265A8 2f97f:8070 2f980:2335F 2f981:43D5
    2f982:80B2 2f983:8103 2f984:440B 2f985:813E 2f986:5AB5 2f987:267A7 2f988:267B5 2f989:23393 2f98a:2339C
    2f98b:8201 2f98c:8204 2f98d:8F9E 2f98e:446B 2f98f:8291 2f990:828B 2f991:829D 2f992:52B3 2f993:82B1 2f994:82B3
    2f995:82BD 2f996:82E6 2f997:26B3C 2f998:82E5 2f999:831D 2f99a:8363 2f99b:83AD 2f99c:8323 2f99d:83BD 2f99e:83E7
    2f99f:8457 2f9a0:8353 2f9a1:83CA 2f9a2:83CC 2f9a3:83DC 2f9a4:26C36 2f9a5:26D6B 2f9a6:26CD5 2f9a7:452B
    2f9a8:84F1 2f9a9:84F3 2f9aa:8516 2f9ab:273CA 2f9ac:8564 2f9ad:26F2C 2f9ae:455D 2f9af:4561 2f9b0:26FB1
    2f9b1:270D2 2f9b2:456B 2f9b3:8650 2f9b4:865C 2f9b5:8667 2f9b6:8669 2f9b7:86A9 2f9b8:8688 2f9b9:870E 2f9ba:86E2
    2f9bb:8779 2f9bc:8728 2f9bd:876B 2f9be:8786 2f9bf:45D7 2f9c0:87E1 2f9c1:8801 2f9c2:45F9 2f9c3:8860 2f9c4:8863
    2f9c5:27667 2f9c6:88D7 2f9c7:88DE 2f9c8:4635 2f9c9:88FA 2f9ca:34BB 2f9cb:278AE 2f9cc:27966 2f9cd:46BE
    2f9ce:46C7 2f9cf:8AA0 2f9d0:8AED 2f9d1:8B8A 2f9d2:8C55 2f9d3:27CA8 2f9d4:8CAB 2f9d5:8CC1 2f9d6:8D1B 2f9d7:8D77
    2f9d8:27F2F 2f9d9:20804 2f9da:8DCB 2f9db:8DBC 2f9dc:8DF0 2f9dd:208DE 2f9de:8ED4 2f9df:8F38 2f9e0:285D2
    2f9e1:285ED 2f9e2:9094 2f9e3:90F1 2f9e4:9111 2f9e5:2872E 2f9e6:911B 2f9e7:9238 2f9e8:92D7 2f9e9:92D8 2f9ea:927C
    2f9eb:93F9 2f9ec:9415 2f9ed:28BFA 2f9ee:958B 2f9ef:4995 2f9f0:95B7 2f9f1:28D77 2f9f2:49E6 2f9f3:96C3 2f9f4:5DB2
    2f9f5:9723 2f9f6:29145 2f9f7:2921A 2f9f8:4A6E 2f9f9:4A76 2f9fa:97E0 2f9fb:2940A 2f9fc:4AB2 2f9fd:29496
    2f9fe:980B 2f9ff:980B 2fa00:9829 2fa01:295B6 2fa02:98E2 2fa03:4B33 2fa04:9929 2fa05:99A7 2fa06:99C2 2fa07:99FE
    2fa08:4BCE 2fa09:29B30 2fa0a:9B12 2fa0b:9C40 2fa0c:9CFD 2fa0d:4CCE 2fa0e:4CED 2fa0f:9D67 2fa10:2A0CE 2fa11:4CF8
    2fa12:2A105 2fa13:2A20E 2fa14:2A291 2fa15:9EBB 2fa16:4D56 2fa17:9EF9 2fa18:9EFE 2fa19:9F05 2fa1a:9F0F
    2fa1b:9F16 2fa1c:9F3B 2fa1d:2A600
    """

  /// The code points that are never composed though they decompose canonically to two.
  static let uncomposed: StaticString = """
    340 341 343 344 374 37e 387 958 959 95a 95b 95c 95d 95e 95f 9dc 9dd 9df a33 a36 a59 a5a a5b a5e b5c b5d f43 f4d
    f52 f57 f5c f69 f73 f75 f76 f78 f81 f93 f9d fa2 fa7 fac fb9 1f71 1f73 1f75 1f77 1f79 1f7b 1f7d 1fbb 1fbe 1fc9
    1fcb 1fd3 1fdb 1fe3 1feb 1fee 1fef 1ff9 1ffb 1ffd 2000 2001 2126 212a 212b 2329 232a 2adc f900 f901 f902 f903
    f904 f905 f906 f907 f908 f909 f90a f90b f90c f90d f90e f90f f910 f911 f912 f913 f914 f915 f916 f917 f918 f919
    f91a f91b f91c f91d f91e f91f f920 f921 f922 f923 f924 f925 f926 f927 f928 f929 f92a f92b f92c f92d f92e f92f
    f930 f931 f932 f933 f934 f935 f936 f937 f938 f939 f93a f93b f93c f93d f93e f93f f940 f941 f942 f943 f944 f945
    f946 f947 f948 f949 f94a f94b f94c f94d f94e f94f f950 f951 f952 f953 f954 f955 f956 f957 f958 f959 f95a f95b
    f95c f95d f95e f95f f960 f961 f962 f963 f964 f965 f966 f967 f968 f969 f96a f96b f96c f96d f96e f96f f970 f971
    f972 f973 f974 f975 f976 f977 f978 f979 f97a f97b f97c f97d f97e f97f f980 f981 f982 f983 f984 f985 f986 f987
    f988 f989 f98a f98b f98c f98d f98e f98f f990 f991 f992 f993 f994 f995 f996 f997 f998 f999 f99a f99b f99c f99d
    f99e f99f f9a0 f9a1 f9a2 f9a3 f9a4 f9a5 f9a6 f9a7 f9a8 f9a9 f9aa f9ab f9ac f9ad f9ae f9af f9b0 f9b1 f9b2 f9b3
    f9b4 f9b5 f9b6 f9b7 f9b8 f9b9 f9ba f9bb f9bc f9bd f9be f9bf f9c0 f9c1 f9c2 f9c3 f9c4 f9c5 f9c6 f9c7 f9c8 f9c9
    f9ca f9cb f9cc f9cd f9ce f9cf f9d0 f9d1 f9d2 f9d3 f9d4 f9d5 f9d6 f9d7 f9d8 f9d9 f9da f9db f9dc f9dd f9de f9df
    f9e0 f9e1 f9e2 f9e3 f9e4 f9e5 f9e6 f9e7 f9e8 f9e9 f9ea f9eb f9ec f9ed f9ee f9ef f9f0 f9f1 f9f2 f9f3 f9f4 f9f5
    f9f6 f9f7 f9f8 f9f9 f9fa f9fb f9fc f9fd f9fe f9ff fa00 fa01 fa02 fa03 fa04 fa05 fa06 fa07 fa08 fa09 fa0a fa0b
    fa0c fa0d fa10 fa12 fa15 fa16 fa17 fa18 fa19 fa1a fa1b fa1c fa1d fa1e fa20 fa22 fa25 fa26 fa2a fa2b fa2c fa2d
    fa2e fa2f fa30 fa31 fa32 fa33 fa34 fa35 fa36 fa37 fa38 fa39 fa3a fa3b fa3c fa3d fa3e fa3f fa40 fa41 fa42 fa43
    fa44 fa45 fa46 fa47 fa48 fa49 fa4a fa4b fa4c fa4d fa4e fa4f fa50 fa51 fa52 fa53 fa54 fa55 fa56 fa57 fa58 fa59
    fa5a fa5b fa5c fa5d fa5e fa5f fa60 fa61 fa62 fa63 fa64 fa65 fa66 fa67 fa68 fa69 fa6a fa6b fa6c fa6d fa70 fa71
    fa72 fa73 fa74 fa75 fa76 fa77 fa78 fa79 fa7a fa7b fa7c fa7d fa7e fa7f fa80 fa81 fa82 fa83 fa84 fa85 fa86 fa87
    fa88 fa89 fa8a fa8b fa8c fa8d fa8e fa8f fa90 fa91 fa92 fa93 fa94 fa95 fa96 fa97 fa98 fa99 fa9a fa9b fa9c fa9d
    fa9e fa9f faa0 faa1 faa2 faa3 faa4 faa5 faa6 faa7 faa8 faa9 faaa faab faac faad faae faaf fab0 fab1 fab2 fab3
    fab4 fab5 fab6 fab7 fab8 fab9 faba fabb fabc fabd fabe fabf fac0 fac1 fac2 fac3 fac4 fac5 fac6 fac7 fac8 fac9
    faca facb facc facd face facf fad0 fad1 fad2 fad3 fad4 fad5 fad6 fad7 fad8 fad9 fb1d fb1f fb2a fb2b fb2c fb2d
    fb2e fb2f fb30 fb31 fb32 fb33 fb34 fb35 fb36 fb38 fb39 fb3a fb3b fb3c fb3e fb40 fb41 fb43 fb44 fb46 fb47 fb48
    fb49 fb4a fb4b fb4c fb4d fb4e 1d15e 1d15f 1d160 1d161 1d162 1d163 1d164 1d1bb 1d1bc 1d1bd 1d1be 1d1bf 1d1c0
    2f800 2f801 2f802 2f803 2f804 2f805 2f806 2f807 2f808 2f809 2f80a 2f80b 2f80c 2f80d 2f80e 2f80f 2f810 2f811
    2f812 2f813 2f814 2f815 2f816 2f817 2f818 2f819 2f81a 2f81b 2f81c 2f81d 2f81e 2f81f 2f820 2f821 2f822 2f823
    2f824 2f825 2f826 2f827 2f828 2f829 2f82a 2f82b 2f82c 2f82d 2f82e 2f82f 2f830 2f831 2f832 2f833 2f834 2f835
    2f836 2f837 2f838 2f839 2f83a 2f83b 2f83c 2f83d 2f83e 2f83f 2f840 2f841 2f842 2f843 2f844 2f845 2f846 2f847
    2f848 2f849 2f84a 2f84b 2f84c 2f84d 2f84e 2f84f 2f850 2f851 2f852 2f853 2f854 2f855 2f856 2f857 2f858 2f859
    2f85a 2f85b 2f85c 2f85d 2f85e 2f85f 2f860 2f861 2f862 2f863 2f864 2f865 2f866 2f867 2f868 2f869 2f86a 2f86b
    2f86c 2f86d 2f86e 2f86f 2f870 2f871 2f872 2f873 2f874 2f875 2f876 2f877 2f878 2f879 2f87a 2f87b 2f87c 2f87d
    2f87e 2f87f 2f880 2f881 2f882 2f883 2f884 2f885 2f886 2f887 2f888 2f889 2f88a 2f88b 2f88c 2f88d 2f88e 2f88f
    2f890 2f891 2f892 2f893 2f894 2f895 2f896 2f897 2f898 2f899 2f89a 2f89b 2f89c 2f89d 2f89e 2f89f 2f8a0 2f8a1
    2f8a2 2f8a3 2f8a4 2f8a5 2f8a6 2f8a7 2f8a8 2f8a9 2f8aa 2f8ab 2f8ac 2f8ad 2f8ae 2f8af 2f8b0 2f8b1 2f8b2 2f8b3
    2f8b4 2f8b5 2f8b6 2f8b7 2f8b8 2f8b9 2f8ba 2f8bb 2f8bc 2f8bd 2f8be 2f8bf 2f8c0 2f8c1 2f8c2 2f8c3 2f8c4 2f8c5
    2f8c6 2f8c7 2f8c8 2f8c9 2f8ca 2f8cb 2f8cc 2f8cd 2f8ce 2f8cf 2f8d0 2f8d1 2f8d2 2f8d3 2f8d4 2f8d5 2f8d6 2f8d7
    2f8d8 2f8d9 2f8da 2f8db 2f8dc 2f8dd 2f8de 2f8df 2f8e0 2f8e1 2f8e2 2f8e3 2f8e4 2f8e5 2f8e6 2f8e7 2f8e8 2f8e9
    2f8ea 2f8eb 2f8ec 2f8ed 2f8ee 2f8ef 2f8f0 2f8f1 2f8f2 2f8f3 2f8f4 2f8f5 2f8f6 2f8f7 2f8f8 2f8f9 2f8fa 2f8fb
    2f8fc 2f8fd 2f8fe 2f8ff 2f900 2f901 2f902 2f903 2f904 2f905 2f906 2f907 2f908 2f909 2f90a 2f90b 2f90c 2f90d
    2f90e 2f90f 2f910 2f911 2f912 2f913 2f914 2f915 2f916 2f917 2f918 2f919 2f91a 2f91b 2f91c 2f91d 2f91e 2f91f
    2f920 2f921 2f922 2f923 2f924 2f925 2f926 2f927 2f928 2f929 2f92a 2f92b 2f92c 2f92d 2f92e 2f92f 2f930 2f931
    2f932 2f933 2f934 2f935 2f936 2f937 2f938 2f939 2f93a 2f93b 2f93c 2f93d 2f93e 2f93f 2f940 2f941 2f942 2f943
    2f944 2f945 2f946 2f947 2f948 2f949 2f94a 2f94b 2f94c 2f94d 2f94e 2f94f 2f950 2f951 2f952 2f953 2f954 2f955
    2f956 2f957 2f958 2f959 2f95a 2f95b 2f95c 2f95d 2f95e 2f95f 2f960 2f961 2f962 2f963 2f964 2f965 2f966 2f967
    2f968 2f969 2f96a 2f96b 2f96c 2f96d 2f96e 2f96f 2f970 2f971 2f972 2f973 2f974 2f975 2f976 2f977 2f978 2f979
    2f97a 2f97b 2f97c 2f97d 2f97e 2f97f 2f980 2f981 2f982 2f983 2f984 2f985 2f986 2f987 2f988 2f989 2f98a 2f98b
    2f98c 2f98d 2f98e 2f98f 2f990 2f991 2f992 2f993 2f994 2f995 2f996 2f997 2f998 2f999 2f99a 2f99b 2f99c 2f99d
    2f99e 2f99f 2f9a0 2f9a1 2f9a2 2f9a3 2f9a4 2f9a5 2f9a6 2f9a7 2f9a8 2f9a9 2f9aa 2f9ab 2f9ac 2f9ad 2f9ae 2f9af
    2f9b0 2f9b1 2f9b2 2f9b3 2f9b4 2f9b5 2f9b6 2f9b7 2f9b8 2f9b9 2f9ba 2f9bb 2f9bc 2f9bd 2f9be 2f9bf 2f9c0 2f9c1
    2f9c2 2f9c3 2f9c4 2f9c5 2f9c6 2f9c7 2f9c8 2f9c9 2f9ca 2f9cb 2f9cc 2f9cd 2f9ce 2f9cf 2f9d0 2f9d1 2f9d2 2f9d3
    2f9d4 2f9d5 2f9d6 2f9d7 2f9d8 2f9d9 2f9da 2f9db 2f9dc 2f9dd 2f9de 2f9df 2f9e0 2f9e1 2f9e2 2f9e3 2f9e4 2f9e5
    2f9e6 2f9e7 2f9e8 2f9e9 2f9ea 2f9eb 2f9ec 2f9ed 2f9ee 2f9ef 2f9f0 2f9f1 2f9f2 2f9f3 2f9f4 2f9f5 2f9f6 2f9f7
    2f9f8 2f9f9 2f9fa 2f9fb 2f9fc 2f9fd 2f9fe 2f9ff 2fa00 2fa01 2fa02 2fa03 2fa04 2fa05 2fa06 2fa07 2fa08 2fa09
    2fa0a 2fa0b 2fa0c 2fa0d 2fa0e 2fa0f 2fa10 2fa11 2fa12 2fa13 2fa14 2fa15 2fa16 2fa17 2fa18 2fa19 2fa1a 2fa1b
    2fa1c 2fa1d
    """
}
