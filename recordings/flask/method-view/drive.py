from driver import fill


def seed(m):
    return [fill(m.Product, id=1), fill(m.Product, id=2)]


bodies = {
    "POST /products": {"name": "Chair", "price": 50, "margin": 9},
    "PUT /products/{product_id}": {"name": "Chair", "price": 50, "margin": 9},
}
