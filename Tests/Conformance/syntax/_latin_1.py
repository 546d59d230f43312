# coding: iso-8859-15
price = "5 €"


def wrong():
    return "€", undefined
