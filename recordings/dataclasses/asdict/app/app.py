import dataclasses
from dataclasses import asdict, astuple, dataclass, field, fields, replace
from typing import Optional

from flask import Flask, jsonify

app = Flask(__name__)


@dataclass
class Address:
    street: str
    city: str


@dataclass
class Person:
    id: int
    name: str
    pin: str = field(default="0000", repr=False)
    address: Optional[Address] = None
    tags: list[str] = field(default_factory=lambda: ["vip"])

    kind = "person"

    @property
    def initial(self):
        return self.name[0]


@dataclass(frozen=True, slots=True)
class Point:
    lat: float
    lng: float


@dataclass
class Employee(Person):
    salary: int = 0
    cache: dataclasses.InitVar[dict] = None


ANN = Person(1, "Ann", address=Address("Main St", "Bonn"))
BOB = Employee(2, "Bob", address=Address("Side St", "Bonn"), salary=4000)


@app.get("/asdict")
def with_asdict():
    return asdict(ANN)


@app.get("/employee")
def employee():
    return jsonify(employee=asdict(BOB))


@app.get("/replaced")
def replaced():
    return jsonify(replace(ANN, name="Anna"))


@app.get("/fields")
def with_fields():
    return {f.name: getattr(ANN, f.name) for f in fields(ANN) if f.name != "pin"}


@app.get("/vars")
def with_vars():
    return jsonify(vars(BOB))


@app.get("/tuple")
def with_tuple():
    return jsonify(astuple(Point(1.0, 2.0)))


@app.get("/slots")
def slots():
    return jsonify(point=Point(1.0, 2.0))


@app.get("/slots-dict")
def slots_dict():
    return jsonify(Point(1.0, 2.0).__dict__)


@app.get("/factory")
def factory():
    hidden = {"pin", "tags"}
    return asdict(ANN, dict_factory=lambda pairs: {key: value for key, value in pairs if key not in hidden})


@app.get("/popped")
def popped():
    data = asdict(ANN)
    data.pop("pin")
    data["initial"] = ANN.initial
    return data
