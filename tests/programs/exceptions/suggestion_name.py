def compute_total(values):
    total = sum(values)
    return totl


compute_total([1])
