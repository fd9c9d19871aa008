import datetime
import enum
import types

from flask import Flask, jsonify
from pydantic import BaseModel

app = Flask(__name__)


class Colour(enum.Enum):
    RED = "red"


class Size(str, enum.Enum):
    SMALL = "s"


class Money(BaseModel):
    amount: int
    currency: str


class Plain:
    def __init__(self):
        self.secret = "hidden"


@app.get("/set")
def a_set():
    return jsonify(tags={"a", "b"})


@app.get("/bytes")
def some_bytes():
    return jsonify(data=b"raw")


@app.get("/time")
def a_time():
    return jsonify(at=datetime.time(12, 30))


@app.get("/timedelta")
def a_duration():
    return jsonify(lasts=datetime.timedelta(hours=1))


@app.get("/enum")
def an_enum():
    return jsonify(colour=Colour.RED)


@app.get("/str-enum")
def a_str_enum():
    return jsonify(size=Size.SMALL)


@app.get("/enum-value")
def an_enum_value():
    return jsonify(colour=Colour.RED.value, name=Colour.RED.name)


@app.get("/mapping")
def a_mapping():
    return jsonify(types.MappingProxyType({"a": 1}))


@app.get("/pydantic")
def a_model():
    return jsonify(Money(amount=1, currency="EUR"))


@app.get("/pydantic-dict")
def a_dumped_model():
    return jsonify(dict(Money(amount=1, currency="EUR")))


@app.get("/object")
def an_object():
    return jsonify(Plain())


@app.get("/object-dict")
def an_object_dict():
    return jsonify(Plain().__dict__)


@app.get("/generator")
def a_generator():
    return jsonify(n for n in range(3))


@app.get("/dict-values")
def dict_values():
    return jsonify({"a": 1}.values())
