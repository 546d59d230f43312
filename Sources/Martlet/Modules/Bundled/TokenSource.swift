extension BundledModules {
  /// The module `token`.
  static let token: StaticString = #"""
    '''The kinds of tokens.'''
    _names = (
        "ENDMARKER NAME NUMBER STRING NEWLINE INDENT DEDENT LPAR RPAR LSQB RSQB COLON COMMA SEMI PLUS MINUS STAR SLASH VBAR "
        "AMPER LESS GREATER EQUAL DOT PERCENT LBRACE RBRACE EQEQUAL NOTEQUAL LESSEQUAL GREATEREQUAL TILDE CIRCUMFLEX "
        "LEFTSHIFT RIGHTSHIFT DOUBLESTAR PLUSEQUAL MINEQUAL STAREQUAL SLASHEQUAL PERCENTEQUAL AMPEREQUAL VBAREQUAL "
        "CIRCUMFLEXEQUAL LEFTSHIFTEQUAL RIGHTSHIFTEQUAL DOUBLESTAREQUAL DOUBLESLASH DOUBLESLASHEQUAL AT ATEQUAL RARROW "
        "ELLIPSIS COLONEQUAL OP AWAIT ASYNC TYPE_IGNORE TYPE_COMMENT SOFT_KEYWORD ERRORTOKEN COMMENT NL ENCODING N_TOKENS"
    ).split()
    _operators = "( ) [ ] : , ; + - * / | & < > = . % { } == != <= >= ~ ^ << >> ** += -= *= /= %= &= |= ^= <<= >>= **= // //= @ @= -> ... :="
    NT_OFFSET = 256
    tok_name = {_number: _name for _number, _name in enumerate(_names)}
    tok_name[NT_OFFSET] = "NT_OFFSET"
    globals().update((_name, _number) for _number, _name in enumerate(_names))
    EXACT_TOKEN_TYPES = {_text: _number for _number, _text in enumerate(_operators.split(), 7)}
    __all__ = ["tok_name", "ISTERMINAL", "ISNONTERMINAL", "ISEOF", *_names, "NT_OFFSET"]


    def ISTERMINAL(x):
        '''Whether it is a token.'''
        return x < NT_OFFSET


    def ISNONTERMINAL(x):
        '''Whether it is a rule.'''
        return x >= NT_OFFSET


    def ISEOF(x):
        '''Whether it is the end.'''
        return x == ENDMARKER
    """#
}
