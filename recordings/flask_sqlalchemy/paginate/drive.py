from driver import fill

environments = ["current", "older"]
query = {"GET /items": "page=1&per_page=100000", "GET /capped": "per_page=500"}


def seed(m):
    return [fill(m.Item, id=n) for n in range(1, 121)]
