from flask_sqlalchemy import SQLAlchemy

db = SQLAlchemy()

product_tags = db.Table(
    "product_tags",
    db.Column("product_id", db.ForeignKey("product.id"), primary_key=True),
    db.Column("tag_id", db.ForeignKey("tag.id"), primary_key=True),
)


class User(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    username = db.Column(db.String(80))
    email = db.Column(db.String(120))


class Order(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    user_id = db.Column(db.ForeignKey("user.id"))
    user = db.relationship(User, backref=db.backref("orders", lazy="dynamic"))
    items = db.relationship("OrderItem", back_populates="order", cascade="all, delete-orphan")


class OrderItem(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    quantity = db.Column(db.Integer)
    order_id = db.Column(db.ForeignKey("order.id"))
    product_id = db.Column(db.ForeignKey("product.id"))
    order = db.relationship(Order, back_populates="items")
    product = db.relationship("Product", backref="items")


class Product(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    name = db.Column(db.String(80))
    purchase_price = db.Column(db.Numeric(10, 2))
    tags = db.relationship("Tag", secondary=product_tags, back_populates="products")


class Tag(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    label = db.Column(db.String(40))
    products = db.relationship(Product, secondary=product_tags, back_populates="tags")
