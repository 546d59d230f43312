def rule_blocked(order):
    if is_blocked(order["customer"]):
        return "reject", f"{order['customer']} is blocked"

def rule_large(order):
    if total(order) > 1000:
        return "hold", "more than 1000 EUR"

def rule_broken(order):
    return total(order, currency="XXX") > 10

def rule_bulk(order):
    for line in order["lines"]:
        match line:
            case {"item": "tea", "count": count} if count > 50:
                return "hold", f"{count} of tea"
