import collections
import dataclasses
import datetime
import decimal
import uuid

from flask import Flask, jsonify

app = Flask(__name__)

Point = collections.namedtuple("Point", "lat lng")


@dataclasses.dataclass
class Address:
    street: str
    city: str


@dataclasses.dataclass
class Customer:
    name: str
    email: str
    address: Address
    tags: list


class Label:
    def __html__(self):
        return "<b>label</b>"


def customer():
    return Customer("Ann", "ann@example.com", Address("Main St 1", "Bonn"), ["vip"])


@app.get("/date")
def date():
    return jsonify(day=datetime.date(2024, 5, 1), at=datetime.datetime(2024, 5, 1, 12))


@app.get("/decimal")
def amount():
    return jsonify({"amount": decimal.Decimal("9.90")})


@app.get("/uuid")
def identifier():
    return jsonify([uuid.UUID(int=1)])


@app.get("/namedtuple")
def namedtuple():
    return jsonify({"at": Point(1.5, 2.5)})


@app.get("/dataclass")
def dataclass():
    return jsonify(customer())


@app.get("/dataclasses")
def dataclasses_():
    return jsonify(customers=[customer()], total=1)


@app.get("/in-dict")
def in_dict():
    return {"customer": customer()}


@app.get("/bare")
def bare():
    return customer()


@app.get("/html")
def html():
    return jsonify(label=Label())


@app.get("/several")
def several():
    return jsonify("a", {"b": 1})


@app.get("/nothing")
def nothing():
    return jsonify()


@app.get("/scalar")
def scalar():
    return jsonify(42)
