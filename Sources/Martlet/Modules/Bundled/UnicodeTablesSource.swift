extension BundledModules {
  /// The module `_unicode_tables`.
  static let unicodeTables: StaticString = #"""
    '''The character database of Unicode 14, made from its files.'''
    # The general category: how many code points after the last entry, how many more, and the category.
    categories = '''
    0.1f:Cc 0:Zs 0.2:Po 0:Sc 0.2:Po 0:Ps 0:Pe 0:Po 0:Sm 0:Po 0:Pd 0.1:Po 0.9:Nd 0.1:Po 0.2:Sm 0.1:Po 0.19:Lu 0:Ps
    0:Po 0:Pe 0:Sk 0:Pc 0:Sk 0.19:Ll 0:Ps 0:Sm 0:Pe 0:Sm 0.20:Cc 0:Zs 0:Po 0.3:Sc 0:So 0:Po 0:Sk 0:So 0:Lo 0:Pi
    0:Sm 0:Cf 0:So 0:Sk 0:So 0:Sm 0.1:No 0:Sk 0:Ll 0.1:Po 0:Sk 0:No 0:Lo 0:Pf 0.2:No 0:Po 0.16:Lu 0:Sm 0.6:Lu
    0.17:Ll 0:Sm 0.7:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll
    0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll
    0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0.1:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll
    0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0.1:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll
    0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll
    0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0.1:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0.2:Ll 0.1:Lu 0:Ll 0:Lu
    0:Ll 0.1:Lu 0:Ll 0.2:Lu 0.1:Ll 0.3:Lu 0:Ll 0.1:Lu 0:Ll 0.2:Lu 0.2:Ll 0.1:Lu 0:Ll 0.1:Lu 0:Ll 0:Lu 0:Ll 0:Lu
    0:Ll 0.1:Lu 0:Ll 0:Lu 0.1:Ll 0:Lu 0:Ll 0.1:Lu 0:Ll 0.2:Lu 0:Ll 0:Lu 0:Ll 0.1:Lu 0.1:Ll 0:Lo 0:Lu 0.2:Ll 0.3:Lo
    0:Lu 0:Lt 0:Ll 0:Lu 0:Lt 0:Ll 0:Lu 0:Lt 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu
    0:Ll 0:Lu 0.1:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0.1:Ll
    0:Lu 0:Lt 0:Ll 0:Lu 0:Ll 0.2:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu
    0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu
    0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0.6:Ll
    0.1:Lu 0:Ll 0.1:Lu 0.1:Ll 0:Lu 0:Ll 0.3:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0.44:Ll 0:Lo 0.1a:Ll 0.11:Lm
    0.3:Sk 0.b:Lm 0.d:Sk 0.4:Lm 0.6:Sk 0:Lm 0:Sk 0:Lm 0.10:Sk 0.6f:Mn 0:Lu 0:Ll 0:Lu 0:Ll 0:Lm 0:Sk 0:Lu 0:Ll 2:Lm
    0.2:Ll 0:Po 0:Lu 4.1:Sk 0:Lu 0:Po 0.2:Lu 1:Lu 1.1:Lu 0:Ll 0.10:Lu 1.8:Lu 0.22:Ll 0:Lu 0.1:Ll 0.2:Lu 0.2:Ll 0:Lu
    0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu
    0.4:Ll 0:Lu 0:Ll 0:Sm 0:Lu 0:Ll 0.1:Lu 0.1:Ll 0.32:Lu 0.2f:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll
    0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll
    0:Lu 0:Ll 0:So 0.4:Mn 0.1:Me 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll
    0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll
    0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0.1:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll
    0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0.1:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll
    0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll
    0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll
    0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll
    0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 1.25:Lu 2:Lm 0.5:Po 0.28:Ll
    0:Po 0:Pd 2.1:So 0:Sc 1.2c:Mn 0:Pd 0:Mn 0:Po 0.1:Mn 0:Po 0.1:Mn 0:Po 0:Mn 8.1a:Lo 4.3:Lo 0.1:Po b.5:Cf 0.2:Sm
    0.1:Po 0:Sc 0.1:Po 0.1:So 0.a:Mn 0:Po 0:Cf 0.2:Po 0.1f:Lo 0:Lm 0.9:Lo 0.14:Mn 0.9:Nd 0.3:Po 0.1:Lo 0:Mn 0.62:Lo
    0:Po 0:Lo 0.6:Mn 0:Cf 0:So 0.5:Mn 0.1:Lm 0.1:Mn 0:So 0.3:Mn 0.1:Lo 0.9:Nd 0.2:Lo 0.1:So 0:Lo 0.d:Po 1:Cf 0:Lo
    0:Mn 0.1d:Lo 0.1a:Mn 2.58:Lo 0.a:Mn 0:Lo e.9:Nd 0.20:Lo 0.8:Mn 0.1:Lm 0:So 0.2:Po 0:Lm 2:Mn 0.1:Sc 0.15:Lo
    0.3:Mn 0:Lm 0.8:Mn 0:Lm 0.2:Mn 0:Lm 0.4:Mn 2.e:Po 1.18:Lo 0.2:Mn 2:Po 1.a:Lo 5.17:Lo 0:Sk 0.5:Lo 1.1:Cf 6.7:Mn
    0.28:Lo 0:Lm 0.17:Mn 0:Cf 0.1f:Mn 0:Mc 0.35:Lo 0:Mn 0:Mc 0:Mn 0:Lo 0.2:Mc 0.7:Mn 0.3:Mc 0:Mn 0.1:Mc 0:Lo 0.6:Mn
    0.9:Lo 0.1:Mn 0.1:Po 0.9:Nd 0:Po 0:Lm 0.e:Lo 0:Mn 0.1:Mc 1.7:Lo 2.1:Lo 2.15:Lo 1.6:Lo 1:Lo 3.3:Lo 2:Mn 0:Lo
    0.2:Mc 0.3:Mn 2.1:Mc 2.1:Mc 0:Mn 0:Lo 8:Mc 4.1:Lo 1.2:Lo 0.1:Mn 2.9:Nd 0.1:Lo 0.1:Sc 0.5:No 0:So 0:Sc 0:Lo 0:Po
    0:Mn 2.1:Mn 0:Mc 1.5:Lo 4.1:Lo 2.15:Lo 1.6:Lo 1.1:Lo 1.1:Lo 1.1:Lo 2:Mn 1.2:Mc 0.1:Mn 4.1:Mn 2.2:Mn 3:Mn 7.3:Lo
    1:Lo 7.9:Nd 0.1:Mn 0.2:Lo 0:Mn 0:Po a.1:Mn 0:Mc 1.8:Lo 1.2:Lo 1.15:Lo 1.6:Lo 1.1:Lo 1.4:Lo 2:Mn 0:Lo 0.2:Mc
    0.4:Mn 1.1:Mn 0:Mc 1.1:Mc 0:Mn 2:Lo f.1:Lo 0.1:Mn 2.9:Nd 0:Po 0:Sc 7:Lo 0.5:Mn 1:Mn 0.1:Mc 1.7:Lo 2.1:Lo
    2.15:Lo 1.6:Lo 1.1:Lo 1.4:Lo 2:Mn 0:Lo 0:Mc 0:Mn 0:Mc 0.3:Mn 2.1:Mc 2.1:Mc 0:Mn 7.1:Mn 0:Mc 4.1:Lo 1.2:Lo
    0.1:Mn 2.9:Nd 0:So 0:Lo 0.5:No a:Mn 0:Lo 1.5:Lo 3.2:Lo 1.3:Lo 3.1:Lo 1:Lo 1.1:Lo 3.1:Lo 3.2:Lo 3.b:Lo 4.1:Mc
    0:Mn 0.1:Mc 3.2:Mc 1.2:Mc 0:Mn 2:Lo 6:Mc e.9:Nd 0.2:No 0.5:So 0:Sc 0:So 5:Mn 0.2:Mc 0:Mn 0.7:Lo 1.2:Lo 1.16:Lo
    1.f:Lo 2:Mn 0:Lo 0.2:Mn 0.3:Mc 1.2:Mn 1.3:Mn 7.1:Mn 1.2:Lo 2:Lo 2.1:Lo 0.1:Mn 2.9:Nd 7:Po 0.6:No 0:So 0:Lo 0:Mn
    0.1:Mc 0:Po 0.7:Lo 1.2:Lo 1.16:Lo 1.9:Lo 1.4:Lo 2:Mn 0:Lo 0:Mc 0:Mn 0.4:Mc 1:Mn 0.1:Mc 1.1:Mc 0.1:Mn 7.1:Mc
    6.1:Lo 1.1:Lo 0.1:Mn 2.9:Nd 1.1:Lo d.1:Mn 0.1:Mc 0.8:Lo 1.2:Lo 1.28:Lo 0.1:Mn 0:Lo 0.2:Mc 0.3:Mn 1.2:Mc 1.2:Mc
    0:Mn 0:Lo 0:So 4.2:Lo 0:Mc 0.6:No 0.2:Lo 0.1:Mn 2.9:Nd 0.8:No 0:So 0.5:Lo 1:Mn 0.1:Mc 1.11:Lo 3.17:Lo 1.8:Lo
    1:Lo 2.6:Lo 3:Mn 4.2:Mc 0.2:Mn 1:Mn 1.7:Mc 6.9:Nd 2.1:Mc 0:Po c.2f:Lo 0:Mn 0.1:Lo 0.6:Mn 4:Sc 0.5:Lo 0:Lm
    0.7:Mn 0:Po 0.9:Nd 0.1:Po 25.1:Lo 1:Lo 1.4:Lo 1.17:Lo 1:Lo 1.9:Lo 0:Mn 0.1:Lo 0.8:Mn 0:Lo 2.4:Lo 1:Lm 1.5:Mn
    2.9:Nd 2.3:Lo 20:Lo 0.2:So 0.e:Po 0:So 0:Po 0.2:So 0.1:Mn 0.5:So 0.9:Nd 0.9:No 0:So 0:Mn 0:So 0:Mn 0:So 0:Mn
    0:Ps 0:Pe 0:Ps 0:Pe 0.1:Mc 0.7:Lo 1.23:Lo 4.d:Mn 0:Mc 0.4:Mn 0:Po 0.1:Mn 0.4:Lo 0.a:Mn 1.23:Mn 1.7:So 0:Mn
    0.5:So 1.1:So 0.4:Po 0.3:So 0.1:Po 25.2a:Lo 0.1:Mc 0.3:Mn 0:Mc 0.5:Mn 0:Mc 0.1:Mn 0.1:Mc 0.1:Mn 0:Lo 0.9:Nd
    0.5:Po 0.5:Lo 0.1:Mc 0.1:Mn 0.3:Lo 0.2:Mn 0:Lo 0.2:Mc 0.1:Lo 0.6:Mc 0.2:Lo 0.3:Mn 0.c:Lo 0:Mn 0.1:Mc 0.1:Mn
    0.5:Mc 0:Mn 0:Lo 0:Mc 0.9:Nd 0.2:Mc 0:Mn 0.1:So 0.25:Lu 1:Lu 5:Lu 2.2a:Ll 0:Po 0:Lm 0.2:Ll 0.148:Lo 1.3:Lo
    2.6:Lo 1:Lo 1.3:Lo 2.28:Lo 1.3:Lo 2.20:Lo 1.3:Lo 2.6:Lo 1:Lo 1.3:Lo 2.e:Lo 1.38:Lo 1.3:Lo 2.42:Lo 2.2:Mn 0.8:Po
    0.13:No 3.f:Lo 0.9:So 6.55:Lu 2.5:Ll 2:Pd 0.26b:Lo 0:So 0:Po 0.10:Lo 0:Zs 0.19:Lo 0:Ps 0:Pe 3.4a:Lo 0.2:Po
    0.2:Nl 0.7:Lo 7.11:Lo 0.2:Mn 0:Mc 9.12:Lo 0.1:Mn 0:Mc 0.1:Po 9.11:Lo 0.1:Mn c.c:Lo 1.2:Lo 1.1:Mn c.33:Lo 0.1:Mn
    0:Mc 0.6:Mn 0.7:Mc 0:Mn 0.1:Mc 0.a:Mn 0.2:Po 0:Lm 0.2:Po 0:Sc 0:Lo 0:Mn 2.9:Nd 6.9:No 6.5:Po 0:Pd 0.3:Po 0.2:Mn
    0:Cf 0:Mn 0.9:Nd 6.22:Lo 0:Lm 0.34:Lo 7.4:Lo 0.1:Mn 0.21:Lo 0:Mn 0:Lo 5.45:Lo a.1e:Lo 1.2:Mn 0.3:Mc 0.1:Mn
    0.2:Mc 4.1:Mc 0:Mn 0.5:Mc 0.2:Mn 4:So 3.1:Po 0.9:Nd 0.1d:Lo 2.4:Lo b.2b:Lo 4.19:Lo 6.9:Nd 0:No 3.21:So 0.16:Lo
    0.1:Mn 0.1:Mc 0:Mn 2.1:Po 0.34:Lo 0:Mc 0:Mn 0:Mc 0.6:Mn 1:Mn 0:Mc 0:Mn 0.1:Mc 0.7:Mn 0.5:Mc 0.9:Mn 2:Mn 0.9:Nd
    6.9:Nd 6.6:Po 0:Lm 0.5:Po 2.d:Mn 0:Me 0.f:Mn 31.3:Mn 0:Mc 0.2e:Lo 0:Mn 0:Mc 0.4:Mn 0:Mc 0:Mn 0.4:Mc 0:Mn 0.1:Mc
    0.7:Lo 3.9:Nd 0.6:Po 0.9:So 0.8:Mn 0.8:So 0.1:Po 1.1:Mn 0:Mc 0.1d:Lo 0:Mc 0.3:Mn 0.1:Mc 0.1:Mn 0:Mc 0.2:Mn
    0.1:Lo 0.9:Nd 0.2b:Lo 0:Mn 0:Mc 0.1:Mn 0.2:Mc 0:Mn 0:Mc 0.2:Mn 0.1:Mc 8.3:Po 0.23:Lo 0.7:Mc 0.7:Mn 0.1:Mc
    0.1:Mn 3.4:Po 0.9:Nd 3.2:Lo 0.9:Nd 0.1d:Lo 0.5:Lm 0.1:Po 0.8:Ll 7.2a:Lu 2.2:Lu 0.7:Po 8.2:Mn 0:Po 0.c:Mn 0:Mc
    0.6:Mn 0.3:Lo 0:Mn 0.5:Lo 0:Mn 0.1:Lo 0:Mc 0.1:Mn 0:Lo 5.2b:Ll 0.3e:Lm 0.c:Ll 0:Lm 0.21:Ll 0.24:Lm 0.3f:Mn 0:Lu
    0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu
    0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu
    0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu
    0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu
    0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu
    0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu
    0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0.8:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu
    0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu
    0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu
    0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu
    0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu
    0:Ll 0:Lu 0:Ll 0:Lu 0.8:Ll 0.7:Lu 0.5:Ll 2.5:Lu 2.7:Ll 0.7:Lu 0.7:Ll 0.7:Lu 0.5:Ll 2.5:Lu 2.7:Ll 1:Lu 1:Lu 1:Lu
    1:Lu 0.7:Ll 0.7:Lu 0.d:Ll 2.7:Ll 0.7:Lt 0.7:Ll 0.7:Lt 0.7:Ll 0.7:Lt 0.4:Ll 1.1:Ll 0.3:Lu 0:Lt 0:Sk 0:Ll 0.2:Sk
    0.2:Ll 1.1:Ll 0.3:Lu 0:Lt 0.2:Sk 0.3:Ll 2.1:Ll 0.3:Lu 1.2:Sk 0.7:Ll 0.4:Lu 0.2:Sk 2.2:Ll 1.1:Ll 0.3:Lu 0:Lt
    0.1:Sk 1.a:Zs 0.4:Cf 0.5:Pd 0.1:Po 0:Pi 0:Pf 0:Ps 0.1:Pi 0:Pf 0:Ps 0:Pi 0.7:Po 0:Zl 0:Zp 0.4:Cf 0:Zs 0.8:Po
    0:Pi 0:Pf 0.3:Po 0.1:Pc 0.2:Po 0:Sm 0:Ps 0:Pe 0.a:Po 0:Sm 0:Po 0:Pc 0.9:Po 0:Zs 0.4:Cf 1.9:Cf 0:No 0:Lm 2.5:No
    0.2:Sm 0:Ps 0:Pe 0:Lm 0.9:No 0.2:Sm 0:Ps 0:Pe 1.c:Lm 3.20:Sc f.c:Mn 0.3:Me 0:Mn 0.2:Me 0.b:Mn f.1:So 0:Lu
    0.3:So 0:Lu 0.1:So 0:Ll 0.2:Lu 0.1:Ll 0.2:Lu 0:Ll 0:So 0:Lu 0.1:So 0:Sm 0.4:Lu 0.5:So 0:Lu 0:So 0:Lu 0:So 0:Lu
    0:So 0.3:Lu 0:So 0:Ll 0.3:Lu 0:Ll 0.3:Lo 0:Ll 0.1:So 0.1:Ll 0.1:Lu 0.4:Sm 0:Lu 0.3:Ll 0:So 0:Sm 0.1:So 0:Ll
    0:So 0.f:No 0.22:Nl 0:Lu 0:Ll 0.3:Nl 0:No 0.1:So 4.4:Sm 0.4:So 0.1:Sm 0.3:So 0:Sm 0.1:So 0:Sm 0.1:So 0:Sm
    0.6:So 0:Sm 0.1e:So 0.1:Sm 0.1:So 0:Sm 0:So 0:Sm 0.1e:So 0.10b:Sm 0.7:So 0:Ps 0:Pe 0:Ps 0:Pe 0.13:So 0.1:Sm
    0.6:So 0:Ps 0:Pe 0.50:So 0:Sm 0.1d:So 0.18:Sm 0.27:So 0.5:Sm 0.44:So 19.a:So 15.3b:No 0.4d:So 0.15:No 0.b6:So
    0:Sm 0.8:So 0:Sm 0.35:So 0.7:Sm 0.6e:So 0:Sm 0.f7:So 0:Ps 0:Pe 0:Ps 0:Pe 0:Ps 0:Pe 0:Ps 0:Pe 0:Ps 0:Pe 0:Ps
    0:Pe 0:Ps 0:Pe 0.1d:No 0.2b:So 0.4:Sm 0:Ps 0:Pe 0.1e:Sm 0:Ps 0:Pe 0:Ps 0:Pe 0:Ps 0:Pe 0:Ps 0:Pe 0:Ps 0:Pe
    0.f:Sm 0.ff:So 0.82:Sm 0:Ps 0:Pe 0:Ps 0:Pe 0:Ps 0:Pe 0:Ps 0:Pe 0:Ps 0:Pe 0:Ps 0:Pe 0:Ps 0:Pe 0:Ps 0:Pe 0:Ps
    0:Pe 0:Ps 0:Pe 0:Ps 0:Pe 0.3e:Sm 0:Ps 0:Pe 0:Ps 0:Pe 0.1f:Sm 0:Ps 0:Pe 0.101:Sm 0.2f:So 0.14:Sm 0.1:So 0.5:Sm
    0.26:So 2.1f:So 1.68:So 0.2f:Lu 0.2f:Ll 0:Lu 0:Ll 0.2:Lu 0.1:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0.3:Lu 0:Ll 0:Lu
    0.1:Ll 0:Lu 0.5:Ll 0.1:Lm 0.2:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll
    0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll
    0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll
    0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll
    0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0.1:Ll 0.5:So 0:Lu 0:Ll
    0:Lu 0:Ll 0.2:Mn 0:Lu 0:Ll 5.3:Po 0:No 0.1:Po 0.25:Ll 1:Ll 5:Ll 2.37:Lo 7:Lm 0:Po e:Mn 0.16:Lo 9.6:Lo 1.6:Lo
    1.6:Lo 1.6:Lo 1.6:Lo 1.6:Lo 1.6:Lo 1.6:Lo 1.1f:Mn 0.1:Po 0:Pi 0:Pf 0:Pi 0:Pf 0.2:Po 0:Pi 0:Pf 0:Po 0:Pi 0:Pf
    0.8:Po 0:Pd 0.1:Po 0:Pd 0:Po 0:Pi 0:Pf 0.1:Po 0:Pi 0:Pf 0:Ps 0:Pe 0:Ps 0:Pe 0:Ps 0:Pe 0:Ps 0:Pe 0.4:Po 0:Lm
    0.9:Po 0.1:Pd 0.3:Po 0:Pd 0:Po 0:Ps 0.c:Po 0.1:So 0.2:Po 0:Ps 0:Pe 0:Ps 0:Pe 0:Ps 0:Pe 0:Ps 0:Pe 0:Pd 22.19:So
    1.58:So c.d5:So 1a.b:So 4:Zs 0.2:Po 0:So 0:Lm 0:Lo 0:Nl 0:Ps 0:Pe 0:Ps 0:Pe 0:Ps 0:Pe 0:Ps 0:Pe 0:Ps 0:Pe
    0.1:So 0:Ps 0:Pe 0:Ps 0:Pe 0:Ps 0:Pe 0:Ps 0:Pe 0:Pd 0:Ps 0.1:Pe 0:So 0.8:Nl 0.3:Mn 0.1:Mc 0:Pd 0.4:Lm 0.1:So
    0.2:Nl 0:Lm 0:Lo 0:Po 0.1:So 1.55:Lo 2.1:Mn 0.1:Sk 0.1:Lm 0:Lo 0:Pd 0.59:Lo 0:Po 0.2:Lm 0:Lo 5.2a:Lo 1.5d:Lo
    1.1:So 0.3:No 0.9:So 0.1f:Lo 0.23:So c.f:Lo 0.1e:So 1.9:No 0.1d:So 0.7:No 0:So 0.e:No 0.1f:So 0.9:No 0.26:So
    0.e:No 0.13f:So 0.19bf:Lo 0.3f:So 0.5214:Lo 0:Lm 0.476:Lo 3.36:So 9.27:Lo 0.5:Lm 0.1:Po 0.10b:Lo 0:Lm 0.2:Po
    0.f:Lo 0.9:Nd 0.1:Lo 14:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll
    0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll
    0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lo 0:Mn 0.2:Me 0:Po 0.9:Mn 0:Po 0:Lm 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll
    0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0.1:Lm
    0.1:Mn 0.45:Lo 0.9:Nl 0.1:Mn 0.5:Po 8.16:Sk 0.8:Lm 0.1:Sk 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll
    0:Lu 0:Ll 0:Lu 0.2:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll
    0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll
    0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll
    0:Lm 0.7:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0.1:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lm 0.1:Sk 0:Lu 0:Ll 0:Lu
    0:Ll 0:Lo 0:Lu 0:Ll 0:Lu 0.2:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll
    0:Lu 0:Ll 0:Lu 0:Ll 0.4:Lu 0:Ll 0.4:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu 0:Ll 0:Lu
    0:Ll 0.3:Lu 0:Ll 0:Lu 0:Ll 5:Lu 0:Ll 1:Ll 1:Ll 0:Lu 0:Ll 0:Lu 0:Ll 18.2:Lm 0:Lu 0:Ll 0:Lo 0.1:Lm 0:Ll 0.6:Lo
    0:Mn 0.2:Lo 0:Mn 0.3:Lo 0:Mn 0.16:Lo 0.1:Mc 0.1:Mn 0:Mc 0.3:So 0:Mn 3.5:No 0.1:So 0:Sc 0:So 6.33:Lo 0.3:Po
    8.1:Mc 0.31:Lo 0.f:Mc 0.1:Mn 8.1:Po 0.9:Nd 6.11:Mn 0.5:Lo 0.2:Po 0:Lo 0:Po 0.1:Lo 0:Mn 0.9:Nd 0.1b:Lo 0.7:Mn
    0.1:Po 0.16:Lo 0.a:Mn 0.1:Mc b:Po 0.1c:Lo 3.2:Mn 0:Mc 0.2e:Lo 0:Mn 0.1:Mc 0.3:Mn 0.1:Mc 0.1:Mn 0.2:Mc 0.c:Po
    1:Lm 0.9:Nd 4.1:Po 0.4:Lo 0:Mn 0:Lm 0.8:Lo 0.9:Nd 0.4:Lo 1.28:Lo 0.5:Mn 0.1:Mc 0.1:Mn 0.1:Mc 0.1:Mn 9.2:Lo 0:Mn
    0.7:Lo 0:Mn 0:Mc 2.9:Nd 2.3:Po 0.f:Lo 0:Lm 0.5:Lo 0.2:So 0:Lo 0:Mc 0:Mn 0:Mc 0.31:Lo 0:Mn 0:Lo 0.2:Mn 0.1:Lo
    0.1:Mn 0.4:Lo 0.1:Mn 0:Lo 0:Mn 0:Lo 18.1:Lo 0:Lm 0.1:Po 0.a:Lo 0:Mc 0.1:Mn 0.1:Mc 0.1:Po 0:Lo 0.1:Lm 0:Mc 0:Mn
    a.5:Lo 2.5:Lo 2.5:Lo 9.6:Lo 1.6:Lo 1.2a:Ll 0:Sk 0.3:Lm 0.8:Ll 0:Lm 0.1:Sk 4.4f:Ll 0.22:Lo 0.1:Mc 0:Mn 0.1:Mc
    0:Mn 0.1:Mc 0:Po 0:Mc 0:Mn 2.9:Nd 6.2ba3:Lo c.16:Lo 4.30:Lo 4.7ff:Cs 0.18ff:Co 0.16d:Lo 2.69:Lo 26.6:Ll c.4:Ll
    5:Lo 0:Mn 0.9:Lo 0:Sm 0.c:Lo 1.4:Lo 1:Lo 1.1:Lo 1.1:Lo 1.6b:Lo 0.10:Sk 10.16a:Lo 0:Pe 0:Ps 0.f:So 0.3f:Lo
    2.35:Lo 7:So 20.b:Lo 0:Sc 0.2:So 0.f:Mn 0.6:Po 0:Ps 0:Pe 0:Po 6.f:Mn 0:Po 0.1:Pd 0.1:Pc 0:Ps 0:Pe 0:Ps 0:Pe
    0:Ps 0:Pe 0:Ps 0:Pe 0:Ps 0:Pe 0:Ps 0:Pe 0:Ps 0:Pe 0:Ps 0:Pe 0.1:Po 0:Ps 0:Pe 0.3:Po 0.2:Pc 0.2:Po 1.3:Po 0:Pd
    0:Ps 0:Pe 0:Ps 0:Pe 0:Ps 0:Pe 0.2:Po 0:Sm 0:Pd 0.2:Sm 1:Po 0:Sc 0.1:Po 4.4:Lo 1.86:Lo 2:Cf 1.2:Po 0:Sc 0.2:Po
    0:Ps 0:Pe 0:Po 0:Sm 0:Po 0:Pd 0.1:Po 0.9:Nd 0.1:Po 0.2:Sm 0.1:Po 0.19:Lu 0:Ps 0:Po 0:Pe 0:Sk 0:Pc 0:Sk 0.19:Ll
    0:Ps 0:Sm 0:Pe 0:Sm 0:Ps 0:Pe 0:Po 0:Ps 0:Pe 0.1:Po 0.9:Lo 0:Lm 0.2c:Lo 0.1:Lm 0.1e:Lo 3.5:Lo 2.5:Lo 2.5:Lo
    2.2:Lo 3.1:Sc 0:Sm 0:Sk 0:So 0.1:Sc 1:So 0.3:Sm 0.1:So a.2:Cf 0.1:So 2.b:Lo 1.19:Lo 1.12:Lo 1.1:Lo 1.e:Lo
    2.d:Lo 22.7a:Lo 5.2:Po 4.2c:No 3.8:So 0.34:Nl 0.3:No 0.10:So 0.1:No 0.2:So 1.c:So 3:So 2f.2c:So 0:Mn 82.1c:Lo
    3.30:Lo f:Mn 0.1a:No 4.1f:Lo 0.3:No 9.13:Lo 0:Nl 0.7:Lo 0:Nl 5.25:Lo 0.4:Mn 5.1d:Lo 1:Po 0.23:Lo 4.7:Lo 0:Po
    0.4:Nl 2a.27:Lu 0.27:Ll 0.4d:Lo 2.9:Nd 6.23:Lu 4.23:Ll 4.27:Lo 8.33:Lo b:Po 0.a:Lu 1.e:Lu 1.6:Lu 1.1:Lu 1.a:Ll
    1.e:Ll 1.6:Ll 1.1:Ll 43.136:Lo 9.15:Lo a.7:Lo 18.5:Lm 1.29:Lm 1.8:Lm 45.5:Lo 2:Lo 1.2b:Lo 1.1:Lo 3:Lo 2.16:Lo
    1:Po 0.7:No 0.16:Lo 0.1:So 0.6:No 0.1e:Lo 8.8:No 30.12:Lo 1.1:Lo 5.4:No 0.15:Lo 0.5:No 3:Po 0.19:Lo 5:Po
    40.37:Lo 4.1:No 0.1:Lo 0.f:No 2.2d:No 0:Lo 0.2:Mn 1.1:Mn 5.3:Mn 0.3:Lo 1.2:Lo 1.1c:Lo 2.2:Mn 4:Mn 0.8:No 7.8:Po
    7.1c:Lo 0.1:No 0:Po 0.1c:Lo 0.2:No 20.7:Lo 0:So 0.1b:Lo 0.1:Mn 4.4:No 0.6:Po 9.35:Lo 3.6:Po 0.15:Lo 2.7:No
    0.12:Lo 5.7:No 0.11:Lo 7.3:Po c.6:No 50.48:Lo 37.32:Lu d.32:Ll 7.5:No 0.23:Lo 0.3:Mn 8.9:Nd 126.1e:No 1.29:Lo
    1.1:Mn 0:Pd 2.1:Lo 4e.1c:Lo 0.9:No 0:Lo 8.15:Lo 0.a:Mn 0.3:No 0.4:Po 16.11:Lo 0.3:Mn 0.3:Po 26.14:Lo 0.6:No
    14.16:Lo 9:Mc 0:Mn 0:Mc 0.34:Lo 0.e:Mn 0.6:Po 4.13:No 0.9:Nd 0:Mn 0.1:Lo 0.1:Mn 0:Lo 9.2:Mn 0:Mc 0.2c:Lo 0.2:Mc
    0.3:Mn 0.1:Mc 0.1:Mn 0.1:Po 0:Cf 0.3:Po 0:Mn a:Cf 2.18:Lo 7.9:Nd 6.2:Mn 0.23:Lo 0.4:Mn 0:Mc 0.7:Mn 1.9:Nd
    0.3:Po 0:Lo 0.1:Mc 0:Lo 8.22:Lo 0:Mn 0.1:Po 0:Lo 9.1:Mn 0:Mc 0.2f:Lo 0.2:Mc 0.8:Mn 0.1:Mc 0.3:Lo 0.3:Po 0.3:Mn
    0:Po 0:Mc 0:Mn 0.9:Nd 0:Lo 0:Po 0:Lo 0.2:Po 1.13:No b.11:Lo 1.18:Lo 0.2:Mc 0.2:Mn 0.1:Mc 0:Mn 0:Mc 0.1:Mn
    0.5:Po 0:Mn 41.6:Lo 1:Lo 1.3:Lo 1.e:Lo 1.9:Lo 0:Po 6.2e:Lo 0:Mn 0.2:Mc 0.7:Mn 5.9:Nd 6.1:Mn 0.1:Mc 1.7:Lo
    2.1:Lo 2.15:Lo 1.6:Lo 1.1:Lo 1.4:Lo 1.1:Mn 0:Lo 0.1:Mc 0:Mn 0.3:Mc 2.1:Mc 2.2:Mc 2:Lo 6:Mc 5.4:Lo 0.1:Mc 2.6:Mn
    3.4:Mn 8b.34:Lo 0.2:Mc 0.7:Mn 0.1:Mc 0.2:Mn 0:Mc 0:Mn 0.3:Lo 0.4:Po 0.9:Nd 0.1:Po 1:Po 0:Mn 0.2:Lo 1e.2f:Lo
    0.2:Mc 0.5:Mn 0:Mc 0:Mn 0.3:Mc 0.1:Mn 0:Mc 0.1:Mn 0.1:Lo 0:Po 0:Lo 8.9:Nd a6.2e:Lo 0.2:Mc 0.3:Mn 2.3:Mc 0.1:Mn
    0:Mc 0.1:Mn 0.16:Po 0.3:Lo 0.1:Mn 22.2f:Lo 0.2:Mc 0.7:Mn 0.1:Mc 0:Mn 0:Mc 0.1:Mn 0.2:Po 0:Lo b.9:Nd 6.c:Po
    13.2a:Lo 0:Mn 0:Mc 0:Mn 0.1:Mc 0.5:Mn 0:Mc 0:Mn 0:Lo 0:Po 6.9:Nd 36.1a:Lo 2.2:Mn 0.1:Mc 0.3:Mn 0:Mc 0.4:Mn
    4.9:Nd 0.1:No 0.2:Po 0:So 0.6:Lo b9.2b:Lo 0.2:Mc 0.8:Mn 0:Mc 0.1:Mn 0:Po 64.1f:Lu 0.1f:Ll 0.9:Nd 0.8:No c.7:Lo
    2:Lo 2.7:Lo 1.1:Lo 1.17:Lo 0.5:Mc 1.1:Mc 2.1:Mn 0:Mc 0:Mn 0:Lo 0:Mc 0:Lo 0:Mc 0:Mn 0.2:Po 9.9:Nd 46.7:Lo
    2.26:Lo 0.2:Mc 0.3:Mn 2.1:Mn 0.3:Mc 0:Mn 0:Lo 0:Po 0:Lo 0:Mc 1b:Lo 0.9:Mn 0.27:Lo 0.5:Mn 0:Mc 0:Lo 0.3:Mn
    0.7:Po 0:Mn 8:Lo 0.5:Mn 0.1:Mc 0.2:Mn 0.2d:Lo 0.c:Mn 0:Mc 0.1:Mn 0.2:Po 0:Lo 0.4:Po d.48:Lo 107.8:Lo 1.24:Lo
    0:Mc 0.6:Mn 1.5:Mn 0:Mc 0:Mn 0:Lo 0.4:Po a.9:Nd 0.12:No 3.1:Po 0.1d:Lo 2.15:Mn 1:Mc 0.6:Mn 0:Mc 0.1:Mn 0:Mc
    0.1:Mn 49.6:Lo 1.1:Lo 1.25:Lo 0.5:Mn 3:Mn 1.1:Mn 1.6:Mn 0:Lo 0:Mn 8.9:Nd 6.5:Lo 1.1:Lo 1.1f:Lo 0.4:Mc 1.1:Mn
    1.1:Mc 0:Mn 0:Mc 0:Mn 0:Lo 7.9:Nd 136.12:Lo 0.1:Mn 0.1:Mc 0.1:Po b7:Lo f.14:No 0.7:So 0.3:Sc 0.10:So d:Po
    0.399:Lo 66.6e:Nl 1.4:Po b.c3:Lo a4c.60:Lo 0.1:Po d.42e:Lo 1.8:Cf fc7.246:Lo 21b9.238:Lo 7.1e:Lo 1.9:Nd 4.1:Po
    0.4e:Lo 1.9:Nd 6.1d:Lo 2.4:Mn 0:Po a.2f:Lo 0.6:Mn 0.4:Po 0.3:So 0.3:Lm 0:Po 0:So a.9:Nd 1.6:No 1.14:Lo 5.12:Lo
    2b0.1f:Lu 0.1f:Ll 0.16:No 0.3:Po 65.4a:Lo 4:Mn 0:Lo 0.36:Mc 7.3:Mn 0.c:Lm 40.1:Lm 0:Po 0:Lm 0:Mn b.1:Mc
    e.17f7:Lo 8.4d5:Lo 2a.8:Lo 22e7.3:Lm 1.6:Lm 1.1:Lm 1.122:Lo 2d.2:Lo 11.3:Lo 8.18b:Lo 904.6a:Lo 5.c:Lo 3.8:Lo
    7.9:Lo 2:So 0.1:Mn 0:Po 0.3:Cf 125c.2d:Mn 2.16:Mn 9.73:So 3c.f5:So a.26:So 2.3b:So 0.1:Mc 0.2:Mn 0.2:So 0.5:Mc
    0.7:Cf 0.7:Mn 0.1:So 0.6:Mn 0.1d:So 0.3:Mn 0.3c:So 15.41:So 0.2:Mn 0:So 9a.13:No c.56:So 9.18:No 87.19:Lu
    0.19:Ll 0.19:Lu 0.6:Ll 1.11:Ll 0.19:Lu 0.19:Ll 0:Lu 1.1:Lu 2:Lu 2.1:Lu 2.3:Lu 1.7:Lu 0.3:Ll 1:Ll 1.6:Ll 1.a:Ll
    0.19:Lu 0.19:Ll 0.1:Lu 1.3:Lu 2.7:Lu 1.6:Lu 1.19:Ll 0.1:Lu 1.3:Lu 1.4:Lu 1:Lu 3.6:Lu 1.19:Ll 0.19:Lu 0.19:Ll
    0.19:Lu 0.19:Ll 0.19:Lu 0.19:Ll 0.19:Lu 0.19:Ll 0.19:Lu 0.19:Ll 0.19:Lu 0.1b:Ll 2.18:Lu 0:Sm 0.18:Ll 0:Sm
    0.5:Ll 0.18:Lu 0:Sm 0.18:Ll 0:Sm 0.5:Ll 0.18:Lu 0:Sm 0.18:Ll 0:Sm 0.5:Ll 0.18:Lu 0:Sm 0.18:Ll 0:Sm 0.5:Ll
    0.18:Lu 0:Sm 0.18:Ll 0:Sm 0.5:Ll 0:Lu 0:Ll 2.31:Nd 0.1ff:So 0.36:Mn 0.3:So 0.31:Mn 0.7:So 0:Mn 0.d:So 0:Mn
    0.1:So 0.4:Po f.4:Mn 1.e:Mn 450.9:Ll 0:Lo 0.13:Ll e1.6:Mn 1.10:Mn 2.6:Mn 1.1:Mn 1.4:Mn d5.2c:Lo 3.6:Mn 0.6:Lm
    2.9:Nd 4:Lo 0:So 140.1d:Lo 0:Mn 11.2b:Lo 0.3:Mn 0.9:Nd 5:Sc 4e0.6:Lo 1.3:Lo 1.1:Lo 1.e:Lo 1.c4:Lo 2.8:No 0.6:Mn
    29.21:Lu 0.21:Ll 0.6:Mn 0:Lm 4.9:Nd 4.1:Po 311.3a:No 0:So 0.2:No 0:Sc 0.3:No 4c.2c:No 0:So 0.e:No c2.3:Lo
    1.1a:Lo 1.1:Lo 1:Lo 2:Lo 1.9:Lo 1.3:Lo 1:Lo 1:Lo 6:Lo 4:Lo 1:Lo 1:Lo 1.2:Lo 1.1:Lo 1:Lo 2:Lo 1:Lo 1:Lo 1:Lo
    1:Lo 1.1:Lo 1:Lo 2.3:Lo 1.6:Lo 1.3:Lo 1.3:Lo 1:Lo 1.9:Lo 1.10:Lo 5.2:Lo 1.4:Lo 1.10:Lo 34.1:Sm 10e.2b:So
    4.63:So c.e:So 2.e:So 1.e:So 1.24:So a.c:No 0.a0:So 38.1c:So d.2b:So 4.8:So 7.1:So e.5:So 9a.fa:So 0.4:Sk
    0.2d7:So 5.f:So 3.c:So 3.73:So c.58:So 7.b:So 4:So f.b:So 4.37:So 8.9:So 6.27:So 8.1d:So 2.1:So 4e.153:So
    c.d:So 2.4:So 3.4:So 3.6:So 9.1c:So 3.a:So 5.5:So a.9:So 6.7:So 8.6:So 9.92:So 1.36:So 25.9:Nd 406.a6df:Lo
    20.1038:Lo 7.dd:Lo 2.1681:Lo e.1d30:Lo c1f.21d:Lo 5e2.134a:Lo aecb6:Cf 1e.5f:Cf 80.ef:Mn fe10.fffd:Co 2.fffd:Co
    '''
    # The same for the bidirectional class.
    directions = '''
    0.8:BN 0:S 0:B 0:S 0:WS 0:B 0.d:BN 0.2:B 0:S 0:WS 0.1:ON 0.2:ET 0.4:ON 0:ES 0:CS 0:ES 0.1:CS 0.9:EN 0:CS 0.5:ON
    0.19:L 0.5:ON 0.19:L 0.3:ON 0.5:BN 0:B 0.19:BN 0:CS 0:ON 0.3:ET 0.3:ON 0:L 0.1:ON 0:BN 0.1:ON 0.1:ET 0.1:EN
    0:ON 0:L 0.2:ON 0:EN 0:L 0.4:ON 0.16:L 0:ON 0.1e:L 0:ON 0.1c0:L 0.1:ON 0.6:L 0.d:ON 0.1:L 0.d:ON 0.4:L 0.8:ON
    0:L 0.10:ON 0.6f:NSM 0.3:L 0.1:ON 0.1:L 2.3:L 0:ON 0:L 4.1:ON 0:L 0:ON 0.2:L 1:L 1.13:L 1.52:L 0:ON 0.8b:L
    0.6:NSM 0.a5:L 1.25:L 2.30:L 0:ON 2.1:ON 0:ET 1.2c:NSM 0:R 0:NSM 0:R 0.1:NSM 0:R 0.1:NSM 0:R 0:NSM 8.1a:R 4.5:R
    b.5:AN 0.1:ON 0:AL 0.1:ET 0:AL 0:CS 0:AL 0.1:ON 0.a:NSM 0.2f:AL 0.14:NSM 0.9:AN 0:ET 0.1:AN 0.2:AL 0:NSM
    0.64:AL 0.6:NSM 0:AN 0:ON 0.5:NSM 0.1:AL 0.1:NSM 0:ON 0.3:NSM 0.1:AL 0.9:EN 0.13:AL 1.1:AL 0:NSM 0.1d:AL
    0.1a:NSM 2.58:AL 0.a:NSM 0:AL e.2a:R 0.8:NSM 0.1:R 0.3:ON 0:R 2:NSM 0.17:R 0.3:NSM 0:R 0.8:NSM 0:R 0.2:NSM 0:R
    0.4:NSM 2.e:R 1.18:R 0.2:NSM 2:R 1.a:AL 5.1e:AL 1.1:AN 6.7:NSM 0.29:AL 0.17:NSM 0:AN 0.1f:NSM 0.36:L 0:NSM 0:L
    0:NSM 0.3:L 0.7:NSM 0.3:L 0:NSM 0.2:L 0.6:NSM 0.9:L 0.1:NSM 0.1c:L 0:NSM 0.1:L 1.7:L 2.1:L 2.15:L 1.6:L 1:L
    3.3:L 2:NSM 0.3:L 0.3:NSM 2.1:L 2.1:L 0:NSM 0:L 8:L 4.1:L 1.2:L 0.1:NSM 2.b:L 0.1:ET 0.6:L 0:ET 0.1:L 0:NSM
    2.1:NSM 0:L 1.5:L 4.1:L 2.15:L 1.6:L 1.1:L 1.1:L 1.1:L 2:NSM 1.2:L 0.1:NSM 4.1:NSM 2.2:NSM 3:NSM 7.3:L 1:L
    7.9:L 0.1:NSM 0.2:L 0:NSM 0:L a.1:NSM 0:L 1.8:L 1.2:L 1.15:L 1.6:L 1.1:L 1.4:L 2:NSM 0.3:L 0.4:NSM 1.1:NSM 0:L
    1.1:L 0:NSM 2:L f.1:L 0.1:NSM 2.a:L 0:ET 7:L 0.5:NSM 1:NSM 0.1:L 1.7:L 2.1:L 2.15:L 1.6:L 1.1:L 1.4:L 2:NSM
    0.1:L 0:NSM 0:L 0.3:NSM 2.1:L 2.1:L 0:NSM 7.1:NSM 0:L 4.1:L 1.2:L 0.1:NSM 2.11:L a:NSM 0:L 1.5:L 3.2:L 1.3:L
    3.1:L 1:L 1.1:L 3.1:L 3.2:L 3.b:L 4.1:L 0:NSM 0.1:L 3.2:L 1.2:L 0:NSM 2:L 6:L e.c:L 0.5:ON 0:ET 0:ON 5:NSM
    0.2:L 0:NSM 0.7:L 1.2:L 1.16:L 1.f:L 2:NSM 0:L 0.2:NSM 0.3:L 1.2:NSM 1.3:NSM 7.1:NSM 1.2:L 2:L 2.1:L 0.1:NSM
    2.9:L 7:L 0.6:ON 0.1:L 0:NSM 0.a:L 1.2:L 1.16:L 1.9:L 1.4:L 2:NSM 0.7:L 1.2:L 1.1:L 0.1:NSM 7.1:L 6.1:L 1.1:L
    0.1:NSM 2.9:L 1.1:L d.1:NSM 0.a:L 1.2:L 1.28:L 0.1:NSM 0.3:L 0.3:NSM 1.2:L 1.2:L 0:NSM 0.1:L 4.d:L 0.1:NSM
    2.19:L 1:NSM 0.1:L 1.11:L 3.17:L 1.8:L 1:L 2.6:L 3:NSM 4.2:L 0.2:NSM 1:NSM 1.7:L 6.9:L 2.2:L c.2f:L 0:NSM 0.1:L
    0.6:NSM 4:ET 0.6:L 0.7:NSM 0.c:L 25.1:L 1:L 1.4:L 1.17:L 1:L 1.9:L 0:NSM 0.1:L 0.8:NSM 0:L 2.4:L 1:L 1.5:NSM
    2.9:L 2.3:L 20.17:L 0.1:NSM 0.1a:L 0:NSM 0:L 0:NSM 0:L 0:NSM 0.3:ON 0.9:L 1.23:L 4.d:NSM 0:L 0.4:NSM 0:L
    0.1:NSM 0.4:L 0.a:NSM 1.23:NSM 1.7:L 0:NSM 0.5:L 1.c:L 25.2c:L 0.3:NSM 0:L 0.5:NSM 0:L 0.1:NSM 0.1:L 0.1:NSM
    0.18:L 0.1:NSM 0.3:L 0.2:NSM 0.f:L 0.3:NSM 0.c:L 0:NSM 0.1:L 0.1:NSM 0.5:L 0:NSM 0.e:L 0:NSM 0.27:L 1:L 5:L
    2.178:L 1.3:L 2.6:L 1:L 1.3:L 2.28:L 1.3:L 2.20:L 1.3:L 2.6:L 1:L 1.3:L 2.e:L 1.38:L 1.3:L 2.42:L 2.2:NSM
    0.1c:L 3.f:L 0.9:ON 6.55:L 2.5:L 2:ON 0.27e:L 0:WS 0.19:L 0.1:ON 3.58:L 7.11:L 0.2:NSM 0:L 9.12:L 0.1:NSM 0.2:L
    9.11:L 0.1:NSM c.c:L 1.2:L 1.1:NSM c.33:L 0.1:NSM 0:L 0.6:NSM 0.7:L 0:NSM 0.1:L 0.a:NSM 0.6:L 0:ET 0:L 0:NSM
    2.9:L 6.9:ON 6.a:ON 0.2:NSM 0:BN 0:NSM 0.9:L 6.58:L 7.4:L 0.1:NSM 0.21:L 0:NSM 0:L 5.45:L a.1e:L 1.2:NSM 0.3:L
    0.1:NSM 0.2:L 4.1:L 0:NSM 0.5:L 0.2:NSM 4:ON 3.1:ON 0.27:L 2.4:L b.2b:L 4.19:L 6.a:L 3.21:ON 0.16:L 0.1:NSM
    0.1:L 0:NSM 2.37:L 0:NSM 0:L 0.6:NSM 1:NSM 0:L 0:NSM 0.1:L 0.7:NSM 0.5:L 0.9:NSM 2:NSM 0.9:L 6.9:L 6.d:L
    2.1e:NSM 31.3:NSM 0.2f:L 0:NSM 0:L 0.4:NSM 0:L 0:NSM 0.4:L 0:NSM 0.9:L 3.1a:L 0.8:NSM 0.a:L 1.1:NSM 0.1f:L
    0.3:NSM 0.1:L 0.1:NSM 0:L 0.2:NSM 0.37:L 0:NSM 0:L 0.1:NSM 0.2:L 0:NSM 0:L 0.2:NSM 0.1:L 8.2f:L 0.7:NSM 0.1:L
    0.1:NSM 3.e:L 3.3b:L 7.2a:L 2.a:L 8.2:NSM 0:L 0.c:NSM 0:L 0.6:NSM 0.3:L 0:NSM 0.5:L 0:NSM 0.2:L 0.1:NSM 0:L
    5.bf:L 0.3f:NSM 0.115:L 2.5:L 2.25:L 2.5:L 2.7:L 1:L 1:L 1:L 1.1e:L 2.34:L 1.6:L 0:ON 0:L 0.2:ON 0.2:L 1.6:L
    0.2:ON 0.3:L 2.5:L 1.2:ON 0.c:L 0.2:ON 2.2:L 1.6:L 0.1:ON 1.a:WS 0.2:BN 0:L 0:R 0.17:ON 0:WS 0:B 0:LRE 0:RLE
    0:PDF 0:LRO 0:RLO 0:CS 0.4:ET 0.e:ON 0:CS 0.19:ON 0:WS 0.4:BN 1:LRI 0:RLI 0:FSI 0:PDI 0.5:BN 0:EN 0:L 2.5:EN
    0.1:ES 0.2:ON 0:L 0.9:EN 0.1:ES 0.2:ON 1.c:L 3.20:ET f.20:NSM f.1:ON 0:L 0.3:ON 0:L 0.1:ON 0.9:L 0:ON 0:L
    0.2:ON 0.4:L 0.5:ON 0:L 0:ON 0:L 0:ON 0:L 0:ON 0.3:L 0:ET 0.a:L 0.1:ON 0.3:L 0.4:ON 0.4:L 0.3:ON 0.1:L 0.f:ON
    0.28:L 0.2:ON 4.81:ON 0:ES 0:ET 0.121:ON 0.44:L 0.19:ON 0:L 0.90:ON 19.a:ON 15.27:ON 0.13:EN 0.4d:L 0.1c1:ON
    0:L 0.152:ON 0.ff:L 0.273:ON 2.1f:ON 1.68:ON 0.e4:L 0.5:ON 0.3:L 0.2:NSM 0.1:L 5.6:ON 0.25:L 1:L 5:L 2.37:L
    7.1:L e:NSM 0.16:L 9.6:L 1.6:L 1.6:L 1.6:L 1.6:L 1.6:L 1.6:L 1.6:L 1.1f:NSM 0.5d:ON 22.19:ON 1.58:ON c.d5:ON
    1a.b:ON 4:WS 0.3:ON 0.2:L 0.18:ON 0.8:L 0.3:NSM 0.1:L 0:ON 0.4:L 0.1:ON 0.4:L 0.2:ON 1.55:L 2.1:NSM 0.1:ON
    0.2:L 0:ON 0.59:L 0:ON 0.3:L 5.2a:L 1.5d:L 1.2f:L 0.23:ON c.2c:L 0.1:ON 1.2f:L 0.f:ON 0.1b:L 0.2:ON 0.31:L
    0.e:ON 0.b:L 0.3:ON 0.a6:L 0.3:ON 0.62:L 0.1:ON 0.1e:L 0:ON 0.19bf:L 0.3f:ON 0.568c:L 3.36:ON 9.13c:L 0.2:ON
    0.1b:L 14.2e:L 0.3:NSM 0:ON 0.9:NSM 0.1:ON 0.1d:L 0.1:NSM 0.4f:L 0.1:NSM 0.5:L 8.21:ON 0.65:L 0:ON 0.41:L 5.1:L
    1:L 1.4:L 18.f:L 0:NSM 0.2:L 0:NSM 0.3:L 0:NSM 0.18:L 0.1:NSM 0:L 0.3:ON 0:NSM 3.7:L 0.1:ET 6.33:L 0.3:ON
    8.43:L 0.1:NSM 8.b:L 6.11:NSM 0.c:L 0:NSM 0.25:L 0.7:NSM 0.18:L 0.a:NSM 0.1:L b.1d:L 3.2:NSM 0.2f:L 0:NSM 0.1:L
    0.3:NSM 0.1:L 0.1:NSM 0.f:L 1.a:L 4.6:L 0:NSM 0.18:L 1.28:L 0.5:NSM 0.1:L 0.1:NSM 0.1:L 0.1:NSM 9.2:L 0:NSM
    0.7:L 0:NSM 0:L 2.9:L 2.1f:L 0:NSM 0.32:L 0:NSM 0:L 0.2:NSM 0.1:L 0.1:NSM 0.4:L 0.1:NSM 0:L 0:NSM 0:L 18.10:L
    0.1:NSM 0.7:L 0:NSM a.5:L 2.5:L 2.5:L 9.6:L 1.6:L 1.39:L 0.1:ON 4.74:L 0:NSM 0.1:L 0:NSM 0.3:L 0:NSM 2.9:L
    6.2ba3:L c.16:L 4.30:L 4.226d:L 2.69:L 26.6:L c.4:L 5:R 0:NSM 0.9:R 0:ES 0.c:R 1.4:R 1:R 1.1:R 1.1:R 1.9:R
    0.72:AL 10.16a:AL 0.11:ON 0.3f:AL 2.35:AL 7:ON 20.c:AL 0.2:ON 0.f:NSM 0.9:ON 6.f:NSM 0.1f:ON 0:CS 0:ON 0:CS
    1:ON 0:CS 0.8:ON 0:ET 0.1:ON 0.1:ES 0.2:ON 1:ON 0.1:ET 0:ON 4.4:AL 1.86:AL 2:BN 1.1:ON 0.2:ET 0.4:ON 0:ES 0:CS
    0:ES 0.1:CS 0.9:EN 0:CS 0.5:ON 0.19:L 0.5:ON 0.19:L 0.a:ON 0.58:L 3.5:L 2.5:L 2.5:L 2.2:L 3.1:ET 0.2:ON 0.1:ET
    1.6:ON a.4:ON 2.b:L 1.19:L 1.12:L 1.1:L 1.e:L 2.d:L 22.7a:L 5:L 0:ON 0:L 4.2c:L 3.8:L 0.4c:ON 0.1:L 1.c:ON 3:ON
    2f.2c:L 0:NSM 82.1c:L 3.30:L f:NSM 0.1a:EN 4.23:L 9.1d:L 5.25:L 0.4:NSM 5.1d:L 1.24:L 4.d:L 2a.9d:L 2.9:L
    6.23:L 4.23:L 4.27:L 8.33:L b.b:L 1.e:L 1.6:L 1.1:L 1.a:L 1.e:L 1.6:L 1.1:L 43.136:L 9.15:L a.7:L 18.5:L 1.29:L
    1.8:L 45.5:R 2:R 1.2b:R 1.1:R 3:R 2.16:R 1.47:R 8.8:R 30.12:R 1.1:R 5.20:R 3:ON 0.19:R 5:R 40.37:R 4.13:R
    2.2e:R 0.2:NSM 1.1:NSM 5.3:NSM 0.3:R 1.2:R 1.1c:R 2.2:NSM 4:NSM 0.8:R 7.8:R 7.3f:R 20.24:R 0.1:NSM 4.b:R 9.35:R
    3.6:ON 0.15:R 2.1a:R 5.19:R 7.3:R c.6:R 50.48:R 37.32:R d.32:R 7.5:R 0.23:AL 0.3:NSM 8.9:AN 126.1e:AN 1.29:R
    1.1:NSM 0:R 2.1:R 4e.27:R 8.15:AL 0.a:NSM 0.8:AL 16.11:R 0.3:NSM 0.3:R 26.1b:R 14.16:R 9:L 0:NSM 0.35:L 0.e:NSM
    0.6:L 4.13:ON 0.9:L 0:NSM 0.1:L 0.1:NSM 0:L 9.2:NSM 0.30:L 0.3:NSM 0.1:L 0.1:NSM 0.6:L 0:NSM a:L 2.18:L 7.9:L
    6.2:NSM 0.23:L 0.4:NSM 0:L 0.7:NSM 1.11:L 8.22:L 0:NSM 0.2:L 9.1:NSM 0.33:L 0.8:NSM 0.9:L 0.3:NSM 0.1:L 0:NSM
    0.f:L 1.13:L b.11:L 1.1b:L 0.2:NSM 0.1:L 0:NSM 0:L 0.1:NSM 0.5:L 0:NSM 41.6:L 1:L 1.3:L 1.e:L 1.a:L 6.2e:L
    0:NSM 0.2:L 0.7:NSM 5.9:L 6.1:NSM 0.1:L 1.7:L 2.1:L 2.15:L 1.6:L 1.1:L 1.4:L 1.1:NSM 0.2:L 0:NSM 0.3:L 2.1:L
    2.2:L 2:L 6:L 5.6:L 2.6:NSM 3.4:NSM 8b.37:L 0.7:NSM 0.1:L 0.2:NSM 0:L 0:NSM 0.14:L 1:L 0:NSM 0.2:L 1e.32:L
    0.5:NSM 0:L 0:NSM 0.3:L 0.1:NSM 0:L 0.1:NSM 0.3:L 8.9:L a6.31:L 0.3:NSM 2.3:L 0.1:NSM 0:L 0.1:NSM 0.1a:L
    0.1:NSM 22.32:L 0.7:NSM 0.1:L 0:NSM 0:L 0.1:NSM 0.3:L b.9:L 6.c:ON 13.2a:L 0:NSM 0:L 0:NSM 0.1:L 0.5:NSM 0:L
    0:NSM 0.1:L 6.9:L 36.1a:L 2.2:NSM 0.1:L 0.3:NSM 0:L 0.4:NSM 4.16:L b9.2e:L 0.8:NSM 0:L 0.1:NSM 0:L 64.52:L
    c.7:L 2:L 2.7:L 1.1:L 1.1d:L 1.1:L 2.1:NSM 0:L 0:NSM 0.3:L 0:NSM 0.2:L 9.9:L 46.7:L 2.29:L 0.3:NSM 2.1:NSM
    0.3:L 0:NSM 0.3:L 1b:L 0.5:NSM 0.1:L 0.1:NSM 0.27:L 0.5:NSM 0.1:L 0.3:NSM 0.7:L 0:NSM 8:L 0.5:NSM 0.1:L 0.2:NSM
    0.2d:L 0.c:NSM 0:L 0.1:NSM 0.8:L d.48:L 107.8:L 1.25:L 0.6:NSM 1.5:NSM 0.7:L a.1c:L 3.1f:L 2.15:NSM 1:L 0.6:NSM
    0:L 0.1:NSM 0:L 0.1:NSM 49.6:L 1.1:L 1.25:L 0.5:NSM 3:NSM 1.1:NSM 1.6:NSM 0:L 0:NSM 8.9:L 6.5:L 1.1:L 1.24:L
    1.1:NSM 1.1:L 0:NSM 0:L 0:NSM 0:L 7.9:L 136.12:L 0.1:NSM 0.3:L b7:L f.14:L 0.7:ON 0.3:ET 0.10:ON d.39a:L
    66.6e:L 1.4:L b.c3:L a4c.62:L d.42e:L 1.8:L fc7.246:L 21b9.238:L 7.1e:L 1.9:L 4.50:L 1.9:L 6.1d:L 2.4:NSM 0:L
    a.2f:L 0.6:NSM 0.e:L a.9:L 1.6:L 1.14:L 5.12:L 2b0.5a:L 65.4a:L 4:NSM 0.37:L 7.3:NSM 0.c:L 40.1:L 0:ON 0:L
    0:NSM b.1:L e.17f7:L 8.4d5:L 2a.8:L 22e7.3:L 1.6:L 1.1:L 1.122:L 2d.2:L 11.3:L 8.18b:L 904.6a:L 5.c:L 3.8:L
    7.9:L 2:L 0.1:NSM 0:L 0.3:BN 125c.2d:NSM 2.16:NSM 9.73:L 3c.f5:L a.26:L 2.3d:L 0.2:NSM 0.8:L 0.7:BN 0.7:NSM
    0.1:L 0.6:NSM 0.1d:L 0.3:NSM 0.3a:L 0.1:ON 15.41:ON 0.2:NSM 0:ON 9a.13:L c.56:ON 9.18:L 87.54:L 1.46:L 1.1:L
    2:L 2.1:L 2.3:L 1.b:L 1:L 1.6:L 1.40:L 1.3:L 2.7:L 1.6:L 1.1b:L 1.3:L 1.4:L 1:L 3.6:L 1.153:L 2.32:L 0:ON
    0.38:L 0:ON 0.38:L 0:ON 0.38:L 0:ON 0.38:L 0:ON 0.7:L 2.31:EN 0.1ff:L 0.36:NSM 0.3:L 0.31:NSM 0.7:L 0:NSM 0.d:L
    0:NSM 0.6:L f.4:NSM 1.e:NSM 450.1e:L e1.6:NSM 1.10:NSM 2.6:NSM 1.1:NSM 1.4:NSM d5.2c:L 3.6:NSM 0.6:L 2.9:L
    4.1:L 140.1d:L 0:NSM 11.2b:L 0.3:NSM 0.9:L 5:ET 4e0.6:L 1.3:L 1.1:L 1.e:L 1.c4:R 2.8:R 0.6:NSM 29.43:R 0.6:NSM
    0:R 4.9:R 4.1:R 311.43:AL 4c.3c:AL c2.3:AL 1.1a:AL 1.1:AL 1:AL 2:AL 1.9:AL 1.3:AL 1:AL 1:AL 6:AL 4:AL 1:AL 1:AL
    1.2:AL 1.1:AL 1:AL 2:AL 1:AL 1:AL 1:AL 1:AL 1.1:AL 1:AL 2.3:AL 1.6:AL 1.3:AL 1.3:AL 1:AL 1.9:AL 1.10:AL 5.2:AL
    1.4:AL 1.10:AL 34.1:ON 10e.2b:ON 4.63:ON c.e:ON 2.e:ON 1.e:ON 1.24:ON a.a:EN 0.4:ON 0.1e:L 0:ON 0.39:L 0.5:ON
    0.3c:L 0:ON 38.1c:L d.2b:L 4.8:L 7.1:L e.5:ON 9a.3d7:ON 5.f:ON 3.c:ON 3.73:ON c.58:ON 7.b:ON 4:ON f.b:ON
    4.37:ON 8.9:ON 6.27:ON 8.1d:ON 2.1:ON 4e.153:ON c.d:ON 2.4:ON 3.4:ON 3.6:ON 9.1c:ON 3.a:ON 5.5:ON a.9:ON 6.7:ON
    8.6:ON 9.92:ON 1.36:ON 25.9:EN 406.a6df:L 20.1038:L 7.dd:L 2.1681:L e.1d30:L c1f.21d:L 5e2.134a:L aecb6:BN
    1e.5f:BN 80.ef:NSM fe10.fffd:L 2.fffd:L
    '''
    # The same for the East Asian width.
    widths = '''
    20.5e:Na 22:A 0.1:Na 0:A 0.1:Na 0.1:A 1:A 1:Na 0.1:A 0:Na 0.4:A 1.4:A 1.3:A 6:A 9:A 6.1:A 5.3:A 4:A 1.2:A 1.1:A
    2:A 1.1:A 3.3:A 1:A 1:A 2:A f:A 1:A 7:A a.1:A 3:A 5.2:A 4:A 6.3:A 1:A 3.3:A 1:A 4.1:A 12.1:A 3:A 62:A 1:A 1:A
    1:A 1:A 1:A 1:A 1:A 74:A f:A 62:A 2:A 1.2:A 1:A 2:A 7.3:A 1:A 1:A 20.6f:A 8.1:F 6.3:F 7:F 1:F 3.10:A 0:F 0.6:A
    7.10:A 1.6:A 37:A e.3f:A 1:A de:F 26.1:F 32.1:F 3:F 37.7:F 1b.3:F 6.a:F 10e:F 3c.1:F 65.d:F 3b.1:F 31.1:F f:F
    1c.1:F 1:F b.4:F 1f:F 2.5:F ec:F 8.1:F 2.1:F 16:F 7:F 1.2:F 4.1:F 9.1:F 2.1:F 4.7:F 1.3:F 2:F 5.1:F 19.1:F 3:F
    6.3:F 2.1:F 16:F 7:F 2:F 2:F 2.1:F 1:F 5.3:F 2.1:F 3.2:F 1.6:F 4:F 1.6:F 11.9:F 3:F 9:F 3:F 16:F 7:F 2:F 5.1:F
    a:F 3:F 3.1:F 1.e:F 4.1:F c.6:F 7:F 3:F 8.1:F 2.1:F 16:F 7:F 2:F 5.1:F 9.1:F 2.1:F 3.6:F 3.3:F 2:F 5.1:F 12.9:F
    2:F 6.2:F 3:F 4.2:F 2:F 1:F 2.2:F 2.2:F 3.2:F c.3:F 5.2:F 3:F 4.1:F 1.5:F 1.d:F 15.4:F d:F 3:F 17:F 10.1:F 9:F
    3:F 4.6:F 2:F 3.1:F 1.1:F 4.1:F a.6:F 16:F 3:F 17:F a:F 5.1:F 9:F 3:F 4.6:F 2.5:F 2:F 4.1:F a:F 2.c:F d:F 3:F
    33:F 3:F 6.3:F 10.1:F 1a:F 3:F 12.2:F 18:F 9:F 1.1:F 7.2:F 1.3:F 6:F 1:F 8.5:F a.1:F 3.b:F 3a.3:F 1d.24:F 2:F
    1:F 5:F 18:F 1:F 17.1:F 5:F 1:F 6.1:F a.1:F 4.1f:F 48:F 24.3:F 27:F 24:F f:F d.24:F c6:F 1.4:F 1.1:F 30.5f:W
    e9:F 4.1:F 7:F 1:F 4.1:F 29:F 4.1:F 21:F 4.1:F 7:F 1:F 4.1:F f:F 39:F 4.1:F 43.1:F 20.2:F 1a.5:F 56.1:F 6.1:F
    29d.2:F 59.6:F 16.8:F 18.8:F 14.b:F d:F 3:F 2.b:F 5e.1:F a.5:F a.5:F 1a.5:F 59.6:F 2b.4:F 46.9:F 1f:F c.3:F
    c.3:F 1.2:F 2a.1:F 5.a:F 2c.3:F 1a.5:F b.2:F 3e.1:F 41:F 1d.1:F b.5:F a.5:F e.1:F 1f.30:F 4d.2:F 2f:F 74.7:F
    3c.2:F f.2:F 3c.6:F 2b.1:F b.7:F 2b.4:F 216.1:F 6.1:F 26.1:F 6.1:F 8:F 1:F 1:F 1:F 1f.1:F 35:F f:F e.1:F 6:F
    13.1:F 3:F 9:F 10:A 2.3:A 1.1:A 2.1:A 2.2:A 1.3:A 8:A 1.1:A 1:A 5:A 2:A 26:F c.1:F 0:A a:A 1.3:A a:F d.2:F 9:H
    2:A 14.e:F 21.e:F 3:A 1:A 3:A 9:A 2:A a.1:A 3:A 4:A 27.1:A 6.3:A 1.b:A 4.9:A f:A 2.3:F 0.9:A 1e.1:A 18:A 1:A
    12:A 18:A 1.1:A 3.1:A 2:A 3:A 1:A 3:A 4:A 2.3:A 2:A 1:A 1.5:A 1:A 5.3:A 4.1:A a:A 3:A 5:A d.1:A 2.3:A 2.1:A
    2.1:A 12.1:A 2.1:A d:A 3:A b:A 19:A 52:A 7.1:W d.1:W be.3:W 3:W 2:W 33.18:F b.14:F 0.89:A 1.60:A 4.23:A c.f:A
    2.3:A a.1:A 1.6:A 8.1:A 2.1:A 4.1:A 2.1:A 4.2:A 2:A 2.3:A 10.3:A 9:A d.1:W 6.1:A 2:A 4.1:A 4.1:W 6:A 1:A 21:A
    1:A 5.b:W c.1:A 1.2:A 1.3:A 1.1:A 1:A f:W 13:W a.1:A 1:W 8.1:W 11.1:W 0:A 4.1:W 0.7:A 0:W 0.4:A 0:W 0.c:A 1:A
    4.1:A 0:W 0.6:A 0.1:W 0:A 0:W 0.3:A 0:W 0.1:A 0:W 0.1:A 5:W 4.1:W 1c:W 14:A e:W 1:W 4.2:W 1:W 1e.9:A 15.2:W
    18:W e:W 26.7:Na 197.1:Na 194.1:W 33:W 4:W 0.3:A 1a.1:F 20:F 15d.4:F 2d:F 1.4:F 1.1:F 38.6:F 2.d:F 18.8:F 7:F
    7:F 7:F 7:F 7:F 7:F 7:F 7:F 7e.21:F 0.19:W 0:F 0.58:W 0.b:F 0.d5:W 0.19:F 0.b:W 0.4:F 0.3d:W 1:F 0.55:W 0.1:F
    0.66:W 0.4:F 0.2a:W 0:F 0.5d:W 0:F 0.53:W 0.b:F 0.2e:W 0:F 0.27:W 0.7:A 0.1b6f:W 40.568c:W 0.2:F 0.36:W 0.8:F
    15c.13:F b8.7:F cb.4:F 2:F 1:F 5.17:F 3b.2:F a.5:F 38.7:F 46.7:F c.5:F 74.a:F 1.1c:W 0.2:F 4e:F b.3:F 21:F
    37.8:F e.1:F a.1:F 67.17:F 1c.9:F 6.1:F 6.1:F 6.8:F 7:F 7:F 3c.3:F 7e.1:F a.5:F 0.2ba3:W 0.b:F 17.3:F 31.3:F
    800.18ff:A 0.16d:W 0.1:F 0.69:W 0.25:F 7.b:F 5.4:F 1a:F 5:F 1:F 2:F 2:F 7d.f:F 1bd.1:F 36.6:F 1.1f:F 10.f:A
    0.9:W 0.5:F 10.22:W 0:F 0.12:W 0:F 0.3:W 0.3:F 5:F 87.1:F 1.60:F 0.5d:H 0.2:F 0.5:H 0.1:F 0.5:H 0.1:F 0.5:H
    0.1:F 0.2:H 0.a:F 0.6:H 0.9:F 4:A 0.1:F c:F 1a:F 13:F 2:F f.1:F e.21:F 7b.4:F 3.3:F 2d.2:F 58:F d.2:F 1.2e:F
    2e.81:F 1d.2:F 31.e:F 1c.3:F 24.8:F 1e.4:F 2b.4:F 1e:F 25.3:F e.29:F 9e.1:F a.5:F 24.3:F 24.3:F 28.7:F 34.a:F
    c:F f:F 7:F 2:F b:F f:F 7:F 2.42:F 137.8:F 16.9:F 8.17:F 6:F 2a:F 9.44:F 6.1:F 1:F 2c:F 2.2:F 1.1:F 17:F 48.7:F
    9.2f:F 13:F 2.4:F 21.2:F 1b.4:F 1.3f:F 38.3:F 14.1:F 32:F 2.4:F 8:F 3:F 1d.1:F 3.3:F a.6:F 9.6:F 40.1f:F 27.3:F
    c.8:F 36.2:F 1d.1:F 1b.4:F 1a.6:F 4.b:F 7.4f:F 49.36:F 33.c:F 33.6:F 2e.7:F a.125:F 1f:F 2a:F 3.1:F 2.4d:F
    28.7:F 2a.15:F 1a.25:F 1c.13:F 17.8:F 4e.3:F 24.8:F 44.9:F 1.1:F 19.6:F a.5:F 35:F 12.7:F 27.8:F 60:F 14.a:F
    12:F 2c.40:F 7:F 1:F 4:F f:F b.5:F 3b.4:F a.5:F 4:F 8.1:F 2.1:F 16:F 7:F 2:F 5:F a.1:F 2.1:F 3.1:F 1.5:F 1.4:F
    7.1:F 7.2:F 5.8a:F 5c:F 5.1d:F 48.7:F a.a5:F 36.1:F 26.21:F 45.a:F a.5:F d.12:F 3a.5:F a.35:F 1b.1:F f.3:F
    17.b8:F 3c.63:F 53.b:F 8.1:F 1.1:F 8:F 2:F 1e:F 2.1:F c.8:F a.45:F 8.1:F 2e.1:F b.1a:F 48.7:F 53.c:F 49.106:F
    9:F 2d:F e.9:F 1d.2:F 20.1:F 16:F e.48:F 7:F 2:F 2c.2:F 1:F 2:F 9.7:F a.5:F 6:F 2:F 25:F 2:F 6.6:F a.135:F
    19.b6:F 1.e:F 32.c:F 39b.65:F 6f:F 5.a:F c4.a4b:F 63.c:F 42f:F 9.fc6:F 247.21b8:F 239.6:F 1f:F a.3:F 51:F a.5:F
    1e.1:F 6.9:F 46.9:F a:F 7:F 15.4:F 13.2af:F 5b.64:F 4b.3:F 39.6:F 11.3f:F 0.4:W 0.a:F 0.1:W 0.d:F 0.17f7:W
    0.7:F 0.4d5:W 0.29:F 0.8:W 0.22e6:F 0.3:W 0:F 0.6:W 0:F 0.1:W 0:F 0.122:W 0.2c:F 0.2:W 0.10:F 0.3:W 0.7:F
    0.18b:W 0.903:F 6b.4:F d.2:F 9.6:F a.1:F 8.125b:F 2e.1:F 17.8:F 74.3b:F f6.9:F 27.1:F c2.14:F 46.99:F 14.b:F
    57.8:F 19.86:F 55:F 47:F 2.1:F 1.1:F 2.1:F 4:F c:F 1:F 7:F 41:F 4.1:F 8:F 7:F 1c:F 4:F 5:F 1.2:F 7:F 154.1:F
    124.1:F 2be.e:F 5:F f.44f:F 1f.e0:F 7:F 11.1:F 7:F 2:F 5.d4:F 2d.2:F e.1:F a.3:F 2.13f:F 1f.10:F 3a.4:F 1.4df:F
    7:F 4:F 2:F f:F c5.1:F 10.28:F 4c.3:F a.3:F 2.310:F 44.4b:F 3d.c1:F 4:F 1b:F 2:F 1.1:F 1:F a:F 4:F 1:F 1.5:F
    1.3:F 1:F 1:F 1:F 3:F 2:F 1.1:F 1:F 1:F 1:F 1:F 1:F 2:F 1.1:F 4:F 7:F 4:F 4:F 1:F a:F 11.4:F 3:F 5:F 11.33:F
    2.10d:F 4:W 27.3:F 64.b:F f.1:F f:F e:W 0:F 25.9:F 0.a:A 5.1d:A 2.39:A 6.1d:A 0:W 0.1:A 0.9:W 0.11:A 1.37:F
    1a.2:W 0.c:F 0.2b:W 0.3:F 0.8:W 0.6:F 0.1:W 0.d:F 0.5:W 0.99:F 0.20:W c.8:W 1.45:W 1.15:W c.2a:W 4.4:W c.10:W
    3:W 3.46:W 1:W 1.ba:W 2.3e:W d.3:W 1.17:W 12:W 1a.1:W d:W 56.54:W 30.45:W 6:W 3.2:W 2.2:W 0.4:F 0.2:W b.1:W
    0.2:F 4.8:W 0.2:F 74.b:F 59.6:F 0.b:W 0.3:F 0:W 0.e:F c.3:F 38.7:F a.5:F 28.7:F 1e.1:F 2.4d:F c.2e:W 1.9:W
    1.b8:W 54.b:F e.1:F 0.4:W 0.2:F 0.4:W 0.2:F 0.6:W 0.8:F 0.1c:W 0.2:F 0.a:W 0.4:F 0.5:W 0.9:F 0.9:W 0.5:F 0.7:W
    0.7:F 0.6:W 0.8:F 93:F 37.24:F a.405:F 0.a6df:W 0.1f:F 0.1038:W 0.6:F 0.dd:W 0.1:F 0.1681:W 0.d:F 0.1d30:W
    0.c1e:F 0.21d:W 0.5e1:F 0.134a:W 0.aecb5:F 1.1d:F 60.7f:F 0.ef:A 0.fe0f:F 0.fffd:A 0.1:F 0.fffd:A 0.1:F
    '''
    # The same for the combining class.
    combining = '''
    300.14:230 0:232 0.3:220 0:232 0:216 0.4:220 0.1:202 0.3:220 0.1:202 0.a:220 0.4:1 0.3:220 0.7:230 0:240 0:230
    0.2:220 0.2:230 0.1:220 1.2:230 0.3:220 0:230 0:232 0.1:220 0:230 0:233 0.1:234 0:233 0.1:234 0:233 0.c:230
    113.4:230 109:220 0.3:230 0:220 0.2:230 0:222 0:220 0.5:230 0.5:220 0.1:230 0:220 0.1:230 0:222 0:228 0:230
    0:10 0:11 0:12 0:13 0:14 0:15 0:16 0:17 0:18 0.1:19 0:20 0:21 0:22 1:23 1:24 0:25 1:230 0:220 1:18 48.7:230
    0:30 0:31 0:32 30:27 0:28 0:29 0:30 0:31 0:32 0:33 0:34 0.1:230 0.1:220 0.4:230 0:220 0.1:230 0:220 10:35
    65.6:230 2.3:230 0:220 0:230 2.1:230 1:220 0.1:230 0:220 23:36 1e:230 0:220 0.1:230 0:220 0.1:230 0.2:220 0:230
    0.1:220 0:230 0:220 0.2:230 0:220 0:230 0:220 0:230 0:220 0:230 0:220 0.1:230 a0.6:230 0:220 0:230 9:220
    18.3:230 1.8:230 1.2:230 1.4:230 2b.2:220 3c:230 0.2:220 0.3:230 2a.4:230 0.4:220 0.d:230 1:220 0.1:230 0:220
    0.1:230 0:220 0.2:230 0.2:220 0:27 0:28 0:29 0.2:230 0:220 0.1:230 0.1:220 0.4:230 3c:7 10:9 3:230 0:220
    0.1:230 67:7 10:9 30:230 3d:7 10:9 6e:7 10:9 6e:7 10:9 7f:9 6e:7 10:9 7:84 0:91 65:7 10:9 6d.1:9 10:9 7c:9
    6d.1:103 0:9 d.3:107 6c.1:118 0:9 d.3:122 4c.1:220 1b:220 1:220 1:216 37:129 0:130 1:132 5.3:130 2:130 1.1:230
    0:9 1.1:230 3e:220 70:7 1.1:9 52:220 2cf.2:230 3b4.1:9 1e:9 9d:9 a:230 cb:228 8f:222 0:230 0:220 db:230 0:220
    47:9 14.7:230 2:220 30.4:230 0.5:220 0.1:230 0:220 1.1:220 0.1:230 0.1:220 0.4:230 0:220 0.3:230 65:7 f:9
    26:230 0:220 0.6:230 36.1:9 3a:7 b.1:9 43:7 98.2:230 1:1 0.4:220 0.1:230 0.3:220 0:230 1.6:1 4:220 6:230
    3.1:230 c6.1:230 0:220 0.6:230 0:220 0.1:230 0:234 0:214 0:220 0:202 0.24:230 0:232 0.1:228 0:220 0:218 0:230
    0:233 0:220 0:230 0:220 2d0.1:230 0.1:1 0.3:230 0.2:1 0.1:230 4:230 3.1:1 0:230 0:220 0:230 0.1:1 0.3:220 0:230
    bfe.2:230 8d:9 60.1f:230 22a:218 0:228 0:232 0:222 0.1:224 69.1:8 75d4:230 4.9:230 20.1:230 50.1:230 114:9 25:9
    97:9 1b.11:230 39.2:220 25:9 5f:7 c:9 ef:230 1.1:230 0:220 2.1:230 5.1:230 1:230 34:9 f6:9 4f30:26 301.6:230
    0.6:220 0.1:230 3cd:220 e2:220 95.4:230 692:220 1:230 28:230 0:1 0:220 4:9 a5:230 0:220 23d.3:230 183.1:230
    99.1:220 0.2:230 0:220 0:230 0.3:220 31:230 0:220 0:230 0:220 c0:9 29:9 e:9 39:9 0:7 45.2:230 30.1:9 3e:7 4c:9
    9:7 6a:9 0:7 b2:7 0:9 50.1:7 10:9 18.6:230 3.4:230 cd:9 3:7 17:230 63:9 0:7 fb:9 0:7 7e:9 76:9 0:7 73:9 10d:9
    0:7 102.1:9 4:7 9c:9 53:9 12:9 51:9 1a5:9 102:7 1.1:9 51:9 4d58.4:1 3b.6:230 4b9.1:6 4cac:1 14c6.1:216 0.2:1
    3:226 0.4:216 8.7:220 2.4:230 0.1:220 1e.3:230 94.2:230 dbb.6:230 1.10:230 2.6:230 1.1:230 1.4:230 105.6:230
    177:230 3d.3:230 5e0.6:220 6d.5:230 0:7
    '''
    # The same for what is mirrored.
    mirrored = '''
    28.1: 12: 1: 1c: 1: 1d: 1: 2d: f: e7e.3: 75d.1: 99c.1: a.1: 36.1: e.1: b1: c0.3: 3.5: 3: 3.1: 3.3: 1.3: 1: 1:
    4.8: 5: 1.11: 5.3: 9.1: 1: 1.7: 2.1e: 2.3: 5: 9.1: 2.12: 5.1: 9.4: 2.1: 4.17: 2.f: 8.3: 14.1: 7.1: 43d.d: 4a:
    2.3: 1.1: 1.2: 5.3: 5.2: 3.d: 193.15: 2.5: 1.d: 8: 7.5: 3: 4.4: 1.1: 2.4: 4: 1.2: 2.1: a.5: 2.1: c.12: 1.3: 2:
    1: 2: 1.3: 5.1: 6.2: 18.1: b.1: 4.3: 1.1: 2.1: 4.2a: 2.7: 1.27: 5: 1: 3.4: 5.2: 4: 3.4: 1: 100: 203.3: 3.1:
    1.1: e.1: 2.9: 2b.7: 1ab.9: 2.7: ce3d.5: 5.1: a2.1: 12: 1: 1c: 1: 1d: 1: 1.1: 1.1: d777: 39: 39: 39: 39:
    '''
    # Code points with their values: d decimal, g digit, n numeric; without one, ten decimals.
    numbers = '''
    30 b2:g2 b3:g3 b9:g1 bc:n1/4 bd:n1/2 be:n3/4 660 6f0 7c0 966 9e6 9f4:n1/16 9f5:n1/8 9f6:n3/16 9f7:n1/4 9f8:n3/4
    9f9:n16 a66 ae6 b66 b72:n1/4 b73:n1/2 b74:n3/4 b75:n1/16 b76:n1/8 b77:n3/16 be6 bf0:n10 bf1:n100 bf2:n1000 c66
    c78:n0 c79:n1 c7a:n2 c7b:n3 c7c:n1 c7d:n2 c7e:n3 ce6 d58:n1/160 d59:n1/40 d5a:n3/80 d5b:n1/20 d5c:n1/10
    d5d:n3/20 d5e:n1/5 d66 d70:n10 d71:n100 d72:n1000 d73:n1/4 d74:n1/2 d75:n3/4 d76:n1/16 d77:n1/8 d78:n3/16 de6
    e50 ed0 f20 f2a:n1/2 f2b:n3/2 f2c:n5/2 f2d:n7/2 f2e:n9/2 f2f:n11/2 f30:n13/2 f31:n15/2 f32:n17/2 f33:n-1/2 1040
    1090 1369:g1 136a:g2 136b:g3 136c:g4 136d:g5 136e:g6 136f:g7 1370:g8 1371:g9 1372:n10 1373:n20 1374:n30
    1375:n40 1376:n50 1377:n60 1378:n70 1379:n80 137a:n90 137b:n100 137c:n10000 16ee:n17 16ef:n18 16f0:n19 17e0
    17f0:n0 17f1:n1 17f2:n2 17f3:n3 17f4:n4 17f5:n5 17f6:n6 17f7:n7 17f8:n8 17f9:n9 1810 1946 19d0 19da:g1 1a80
    1a90 1b50 1bb0 1c40 1c50 2070:g0 2074:g4 2075:g5 2076:g6 2077:g7 2078:g8 2079:g9 2080:g0 2081:g1 2082:g2
    2083:g3 2084:g4 2085:g5 2086:g6 2087:g7 2088:g8 2089:g9 2150:n1/7 2151:n1/9 2152:n1/10 2153:n1/3 2154:n2/3
    2155:n1/5 2156:n2/5 2157:n3/5 2158:n4/5 2159:n1/6 215a:n5/6 215b:n1/8 215c:n3/8 215d:n5/8 215e:n7/8 215f:n1
    2160:n1 2161:n2 2162:n3 2163:n4 2164:n5 2165:n6 2166:n7 2167:n8 2168:n9 2169:n10 216a:n11 216b:n12 216c:n50
    216d:n100 216e:n500 216f:n1000 2170:n1 2171:n2 2172:n3 2173:n4 2174:n5 2175:n6 2176:n7 2177:n8 2178:n9 2179:n10
    217a:n11 217b:n12 217c:n50 217d:n100 217e:n500 217f:n1000 2180:n1000 2181:n5000 2182:n10000 2185:n6 2186:n50
    2187:n50000 2188:n100000 2189:n0 2460:g1 2461:g2 2462:g3 2463:g4 2464:g5 2465:g6 2466:g7 2467:g8 2468:g9
    2469:n10 246a:n11 246b:n12 246c:n13 246d:n14 246e:n15 246f:n16 2470:n17 2471:n18 2472:n19 2473:n20 2474:g1
    2475:g2 2476:g3 2477:g4 2478:g5 2479:g6 247a:g7 247b:g8 247c:g9 247d:n10 247e:n11 247f:n12 2480:n13 2481:n14
    2482:n15 2483:n16 2484:n17 2485:n18 2486:n19 2487:n20 2488:g1 2489:g2 248a:g3 248b:g4 248c:g5 248d:g6 248e:g7
    248f:g8 2490:g9 2491:n10 2492:n11 2493:n12 2494:n13 2495:n14 2496:n15 2497:n16 2498:n17 2499:n18 249a:n19
    249b:n20 24ea:g0 24eb:n11 24ec:n12 24ed:n13 24ee:n14 24ef:n15 24f0:n16 24f1:n17 24f2:n18 24f3:n19 24f4:n20
    24f5:g1 24f6:g2 24f7:g3 24f8:g4 24f9:g5 24fa:g6 24fb:g7 24fc:g8 24fd:g9 24fe:n10 24ff:g0 2776:g1 2777:g2
    2778:g3 2779:g4 277a:g5 277b:g6 277c:g7 277d:g8 277e:g9 277f:n10 2780:g1 2781:g2 2782:g3 2783:g4 2784:g5
    2785:g6 2786:g7 2787:g8 2788:g9 2789:n10 278a:g1 278b:g2 278c:g3 278d:g4 278e:g5 278f:g6 2790:g7 2791:g8
    2792:g9 2793:n10 2cfd:n1/2 3007:n0 3021:n1 3022:n2 3023:n3 3024:n4 3025:n5 3026:n6 3027:n7 3028:n8 3029:n9
    3038:n10 3039:n20 303a:n30 3192:n1 3193:n2 3194:n3 3195:n4 3220:n1 3221:n2 3222:n3 3223:n4 3224:n5 3225:n6
    3226:n7 3227:n8 3228:n9 3229:n10 3248:n10 3249:n20 324a:n30 324b:n40 324c:n50 324d:n60 324e:n70 324f:n80
    3251:n21 3252:n22 3253:n23 3254:n24 3255:n25 3256:n26 3257:n27 3258:n28 3259:n29 325a:n30 325b:n31 325c:n32
    325d:n33 325e:n34 325f:n35 3280:n1 3281:n2 3282:n3 3283:n4 3284:n5 3285:n6 3286:n7 3287:n8 3288:n9 3289:n10
    32b1:n36 32b2:n37 32b3:n38 32b4:n39 32b5:n40 32b6:n41 32b7:n42 32b8:n43 32b9:n44 32ba:n45 32bb:n46 32bc:n47
    32bd:n48 32be:n49 32bf:n50 3405:n5 3483:n2 382a:n5 3b4d:n7 4e00:n1 4e03:n7 4e07:n10000 4e09:n3 4e5d:n9 4e8c:n2
    4e94:n5 4e96:n4 4ebf:n100000000 4ec0:n10 4edf:n1000 4ee8:n3 4f0d:n5 4f70:n100 5104:n100000000
    5146:n1000000000000 5169:n2 516b:n8 516d:n6 5341:n10 5343:n1000 5344:n20 5345:n30 534c:n40 53c1:n3 53c2:n3
    53c3:n3 53c4:n3 56db:n4 58f1:n1 58f9:n1 5e7a:n1 5efe:n9 5eff:n20 5f0c:n1 5f0d:n2 5f0e:n3 5f10:n2 62fe:n10
    634c:n8 67d2:n7 6f06:n7 7396:n9 767e:n100 8086:n4 842c:n10000 8cae:n2 8cb3:n2 8d30:n2 9621:n1000 9646:n6
    964c:n100 9678:n6 96f6:n0 a620 a6e6:n1 a6e7:n2 a6e8:n3 a6e9:n4 a6ea:n5 a6eb:n6 a6ec:n7 a6ed:n8 a6ee:n9 a6ef:n0
    a830:n1/4 a831:n1/2 a832:n3/4 a833:n1/16 a834:n1/8 a835:n3/16 a8d0 a900 a9d0 a9f0 aa50 abf0 f96b:n3 f973:n10
    f978:n2 f9b2:n0 f9d1:n6 f9d3:n6 f9fd:n10 ff10 10107:n1 10108:n2 10109:n3 1010a:n4 1010b:n5 1010c:n6 1010d:n7
    1010e:n8 1010f:n9 10110:n10 10111:n20 10112:n30 10113:n40 10114:n50 10115:n60 10116:n70 10117:n80 10118:n90
    10119:n100 1011a:n200 1011b:n300 1011c:n400 1011d:n500 1011e:n600 1011f:n700 10120:n800 10121:n900 10122:n1000
    10123:n2000 10124:n3000 10125:n4000 10126:n5000 10127:n6000 10128:n7000 10129:n8000 1012a:n9000 1012b:n10000
    1012c:n20000 1012d:n30000 1012e:n40000 1012f:n50000 10130:n60000 10131:n70000 10132:n80000 10133:n90000
    10140:n1/4 10141:n1/2 10142:n1 10143:n5 10144:n50 10145:n500 10146:n5000 10147:n50000 10148:n5 10149:n10
    1014a:n50 1014b:n100 1014c:n500 1014d:n1000 1014e:n5000 1014f:n5 10150:n10 10151:n50 10152:n100 10153:n500
    10154:n1000 10155:n10000 10156:n50000 10157:n10 10158:n1 10159:n1 1015a:n1 1015b:n2 1015c:n2 1015d:n2 1015e:n2
    1015f:n5 10160:n10 10161:n10 10162:n10 10163:n10 10164:n10 10165:n30 10166:n50 10167:n50 10168:n50 10169:n50
    1016a:n100 1016b:n300 1016c:n500 1016d:n500 1016e:n500 1016f:n500 10170:n500 10171:n1000 10172:n5000 10173:n5
    10174:n50 10175:n1/2 10176:n1/2 10177:n2/3 10178:n3/4 1018a:n0 1018b:n1/4 102e1:n1 102e2:n2 102e3:n3 102e4:n4
    102e5:n5 102e6:n6 102e7:n7 102e8:n8 102e9:n9 102ea:n10 102eb:n20 102ec:n30 102ed:n40 102ee:n50 102ef:n60
    102f0:n70 102f1:n80 102f2:n90 102f3:n100 102f4:n200 102f5:n300 102f6:n400 102f7:n500 102f8:n600 102f9:n700
    102fa:n800 102fb:n900 10320:n1 10321:n5 10322:n10 10323:n50 10341:n90 1034a:n900 103d1:n1 103d2:n2 103d3:n10
    103d4:n20 103d5:n100 104a0 10858:n1 10859:n2 1085a:n3 1085b:n10 1085c:n20 1085d:n100 1085e:n1000 1085f:n10000
    10879:n1 1087a:n2 1087b:n3 1087c:n4 1087d:n5 1087e:n10 1087f:n20 108a7:n1 108a8:n2 108a9:n3 108aa:n4 108ab:n4
    108ac:n5 108ad:n10 108ae:n20 108af:n100 108fb:n1 108fc:n5 108fd:n10 108fe:n20 108ff:n100 10916:n1 10917:n10
    10918:n20 10919:n100 1091a:n2 1091b:n3 109bc:n11/12 109bd:n1/2 109c0:n1 109c1:n2 109c2:n3 109c3:n4 109c4:n5
    109c5:n6 109c6:n7 109c7:n8 109c8:n9 109c9:n10 109ca:n20 109cb:n30 109cc:n40 109cd:n50 109ce:n60 109cf:n70
    109d2:n100 109d3:n200 109d4:n300 109d5:n400 109d6:n500 109d7:n600 109d8:n700 109d9:n800 109da:n900 109db:n1000
    109dc:n2000 109dd:n3000 109de:n4000 109df:n5000 109e0:n6000 109e1:n7000 109e2:n8000 109e3:n9000 109e4:n10000
    109e5:n20000 109e6:n30000 109e7:n40000 109e8:n50000 109e9:n60000 109ea:n70000 109eb:n80000 109ec:n90000
    109ed:n100000 109ee:n200000 109ef:n300000 109f0:n400000 109f1:n500000 109f2:n600000 109f3:n700000 109f4:n800000
    109f5:n900000 109f6:n1/12 109f7:n1/6 109f8:n1/4 109f9:n1/3 109fa:n5/12 109fb:n1/2 109fc:n7/12 109fd:n2/3
    109fe:n3/4 109ff:n5/6 10a40:g1 10a41:g2 10a42:g3 10a43:g4 10a44:n10 10a45:n20 10a46:n100 10a47:n1000 10a48:n1/2
    10a7d:n1 10a7e:n50 10a9d:n1 10a9e:n10 10a9f:n20 10aeb:n1 10aec:n5 10aed:n10 10aee:n20 10aef:n100 10b58:n1
    10b59:n2 10b5a:n3 10b5b:n4 10b5c:n10 10b5d:n20 10b5e:n100 10b5f:n1000 10b78:n1 10b79:n2 10b7a:n3 10b7b:n4
    10b7c:n10 10b7d:n20 10b7e:n100 10b7f:n1000 10ba9:n1 10baa:n2 10bab:n3 10bac:n4 10bad:n10 10bae:n20 10baf:n100
    10cfa:n1 10cfb:n5 10cfc:n10 10cfd:n50 10cfe:n100 10cff:n1000 10d30 10e60:g1 10e61:g2 10e62:g3 10e63:g4 10e64:g5
    10e65:g6 10e66:g7 10e67:g8 10e68:g9 10e69:n10 10e6a:n20 10e6b:n30 10e6c:n40 10e6d:n50 10e6e:n60 10e6f:n70
    10e70:n80 10e71:n90 10e72:n100 10e73:n200 10e74:n300 10e75:n400 10e76:n500 10e77:n600 10e78:n700 10e79:n800
    10e7a:n900 10e7b:n1/2 10e7c:n1/4 10e7d:n1/3 10e7e:n2/3 10f1d:n1 10f1e:n2 10f1f:n3 10f20:n4 10f21:n5 10f22:n10
    10f23:n20 10f24:n30 10f25:n100 10f26:n1/2 10f51:n1 10f52:n10 10f53:n20 10f54:n100 10fc5:n1 10fc6:n2 10fc7:n3
    10fc8:n4 10fc9:n10 10fca:n20 10fcb:n100 11052:g1 11053:g2 11054:g3 11055:g4 11056:g5 11057:g6 11058:g7 11059:g8
    1105a:g9 1105b:n10 1105c:n20 1105d:n30 1105e:n40 1105f:n50 11060:n60 11061:n70 11062:n80 11063:n90 11064:n100
    11065:n1000 11066 110f0 11136 111d0 111e1:n1 111e2:n2 111e3:n3 111e4:n4 111e5:n5 111e6:n6 111e7:n7 111e8:n8
    111e9:n9 111ea:n10 111eb:n20 111ec:n30 111ed:n40 111ee:n50 111ef:n60 111f0:n70 111f1:n80 111f2:n90 111f3:n100
    111f4:n1000 112f0 11450 114d0 11650 116c0 11730 1173a:n10 1173b:n20 118e0 118ea:n10 118eb:n20 118ec:n30
    118ed:n40 118ee:n50 118ef:n60 118f0:n70 118f1:n80 118f2:n90 11950 11c50 11c5a:n1 11c5b:n2 11c5c:n3 11c5d:n4
    11c5e:n5 11c5f:n6 11c60:n7 11c61:n8 11c62:n9 11c63:n10 11c64:n20 11c65:n30 11c66:n40 11c67:n50 11c68:n60
    11c69:n70 11c6a:n80 11c6b:n90 11c6c:n100 11d50 11da0 11fc0:n1/320 11fc1:n1/160 11fc2:n1/80 11fc3:n1/64
    11fc4:n1/40 11fc5:n1/32 11fc6:n3/80 11fc7:n3/64 11fc8:n1/20 11fc9:n1/16 11fca:n1/16 11fcb:n1/10 11fcc:n1/8
    11fcd:n3/20 11fce:n3/16 11fcf:n1/5 11fd0:n1/4 11fd1:n1/2 11fd2:n1/2 11fd3:n3/4 11fd4:n1/320 12400:n2 12401:n3
    12402:n4 12403:n5 12404:n6 12405:n7 12406:n8 12407:n9 12408:n3 12409:n4 1240a:n5 1240b:n6 1240c:n7 1240d:n8
    1240e:n9 1240f:n4 12410:n5 12411:n6 12412:n7 12413:n8 12414:n9 12415:n1 12416:n2 12417:n3 12418:n4 12419:n5
    1241a:n6 1241b:n7 1241c:n8 1241d:n9 1241e:n1 1241f:n2 12420:n3 12421:n4 12422:n5 12423:n2 12424:n3 12425:n3
    12426:n4 12427:n5 12428:n6 12429:n7 1242a:n8 1242b:n9 1242c:n1 1242d:n2 1242e:n3 1242f:n3 12430:n4 12431:n5
    12432:n216000 12433:n432000 12434:n1 12435:n2 12436:n3 12437:n3 12438:n4 12439:n5 1243a:n3 1243b:n3 1243c:n4
    1243d:n4 1243e:n4 1243f:n4 12440:n6 12441:n7 12442:n7 12443:n7 12444:n8 12445:n8 12446:n9 12447:n9 12448:n9
    12449:n9 1244a:n2 1244b:n3 1244c:n4 1244d:n5 1244e:n6 1244f:n1 12450:n2 12451:n3 12452:n4 12453:n4 12454:n5
    12455:n5 12456:n2 12457:n3 12458:n1 12459:n2 1245a:n1/3 1245b:n2/3 1245c:n5/6 1245d:n1/3 1245e:n2/3 1245f:n1/8
    12460:n1/4 12461:n1/6 12462:n1/4 12463:n1/4 12464:n1/2 12465:n1/3 12466:n2/3 12467:n40 12468:n50 12469:n4
    1246a:n5 1246b:n6 1246c:n7 1246d:n8 1246e:n9 16a60 16ac0 16b50 16b5b:n10 16b5c:n100 16b5d:n10000 16b5e:n1000000
    16b5f:n100000000 16b60:n10000000000 16b61:n1000000000000 16e80:n0 16e81:n1 16e82:n2 16e83:n3 16e84:n4 16e85:n5
    16e86:n6 16e87:n7 16e88:n8 16e89:n9 16e8a:n10 16e8b:n11 16e8c:n12 16e8d:n13 16e8e:n14 16e8f:n15 16e90:n16
    16e91:n17 16e92:n18 16e93:n19 16e94:n1 16e95:n2 16e96:n3 1d2e0:n0 1d2e1:n1 1d2e2:n2 1d2e3:n3 1d2e4:n4 1d2e5:n5
    1d2e6:n6 1d2e7:n7 1d2e8:n8 1d2e9:n9 1d2ea:n10 1d2eb:n11 1d2ec:n12 1d2ed:n13 1d2ee:n14 1d2ef:n15 1d2f0:n16
    1d2f1:n17 1d2f2:n18 1d2f3:n19 1d360:n1 1d361:n2 1d362:n3 1d363:n4 1d364:n5 1d365:n6 1d366:n7 1d367:n8 1d368:n9
    1d369:n10 1d36a:n20 1d36b:n30 1d36c:n40 1d36d:n50 1d36e:n60 1d36f:n70 1d370:n80 1d371:n90 1d372:n1 1d373:n2
    1d374:n3 1d375:n4 1d376:n5 1d377:n1 1d378:n5 1d7ce 1d7d8 1d7e2 1d7ec 1d7f6 1e140 1e2f0 1e8c7:n1 1e8c8:n2
    1e8c9:n3 1e8ca:n4 1e8cb:n5 1e8cc:n6 1e8cd:n7 1e8ce:n8 1e8cf:n9 1e950 1ec71:n1 1ec72:n2 1ec73:n3 1ec74:n4
    1ec75:n5 1ec76:n6 1ec77:n7 1ec78:n8 1ec79:n9 1ec7a:n10 1ec7b:n20 1ec7c:n30 1ec7d:n40 1ec7e:n50 1ec7f:n60
    1ec80:n70 1ec81:n80 1ec82:n90 1ec83:n100 1ec84:n200 1ec85:n300 1ec86:n400 1ec87:n500 1ec88:n600 1ec89:n700
    1ec8a:n800 1ec8b:n900 1ec8c:n1000 1ec8d:n2000 1ec8e:n3000 1ec8f:n4000 1ec90:n5000 1ec91:n6000 1ec92:n7000
    1ec93:n8000 1ec94:n9000 1ec95:n10000 1ec96:n20000 1ec97:n30000 1ec98:n40000 1ec99:n50000 1ec9a:n60000
    1ec9b:n70000 1ec9c:n80000 1ec9d:n90000 1ec9e:n100000 1ec9f:n200000 1eca0:n100000 1eca1:n10000000
    1eca2:n20000000 1eca3:n1 1eca4:n2 1eca5:n3 1eca6:n4 1eca7:n5 1eca8:n6 1eca9:n7 1ecaa:n8 1ecab:n9 1ecad:n1/4
    1ecae:n1/2 1ecaf:n3/4 1ecb1:n1 1ecb2:n2 1ecb3:n10000 1ecb4:n100000 1ed01:n1 1ed02:n2 1ed03:n3 1ed04:n4 1ed05:n5
    1ed06:n6 1ed07:n7 1ed08:n8 1ed09:n9 1ed0a:n10 1ed0b:n20 1ed0c:n30 1ed0d:n40 1ed0e:n50 1ed0f:n60 1ed10:n70
    1ed11:n80 1ed12:n90 1ed13:n100 1ed14:n200 1ed15:n300 1ed16:n400 1ed17:n500 1ed18:n600 1ed19:n700 1ed1a:n800
    1ed1b:n900 1ed1c:n1000 1ed1d:n2000 1ed1e:n3000 1ed1f:n4000 1ed20:n5000 1ed21:n6000 1ed22:n7000 1ed23:n8000
    1ed24:n9000 1ed25:n10000 1ed26:n20000 1ed27:n30000 1ed28:n40000 1ed29:n50000 1ed2a:n60000 1ed2b:n70000
    1ed2c:n80000 1ed2d:n90000 1ed2f:n2 1ed30:n3 1ed31:n4 1ed32:n5 1ed33:n6 1ed34:n7 1ed35:n8 1ed36:n9 1ed37:n10
    1ed38:n400 1ed39:n600 1ed3a:n2000 1ed3b:n10000 1ed3c:n1/2 1ed3d:n1/6 1f100:g0 1f101:g0 1f102:g1 1f103:g2
    1f104:g3 1f105:g4 1f106:g5 1f107:g6 1f108:g7 1f109:g8 1f10a:g9 1f10b:n0 1f10c:n0 1fbf0 20001:n7 20064:n4
    200e2:n4 20121:n5 2092a:n1 20983:n30 2098c:n40 2099c:n40 20aea:n6 20afd:n3 20b19:n3 22390:n2 22998:n3 23b1b:n3
    2626d:n4 2f890:n9
    '''
    """#
}
