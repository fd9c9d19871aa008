from flask import Flask, jsonify
from pydantic import BaseModel, ConfigDict, Field

app = Flask(__name__)


class Address(BaseModel):
    street: str
    city: str


class User(BaseModel):
    id: int
    name: str
    email: str
    nickname: str | None = None
    password: str = Field(exclude=True)
    address: Address
    display_name: str = Field("Ann", serialization_alias="displayName")


class Open(BaseModel):
    model_config = ConfigDict(extra="allow")

    id: int


ANN = User(id=1, name="Ann", email="ann@example.com", password="x", address=Address(street="Main St", city="Bonn"))


@app.get("/all")
def everything():
    return ANN.model_dump()


@app.get("/include")
def include():
    return ANN.model_dump(include={"id", "name"})


@app.get("/exclude")
def exclude():
    return jsonify(ANN.model_dump(exclude={"email", "nickname"}))


@app.get("/nested-exclude")
def nested_exclude():
    return jsonify(ANN.model_dump(exclude={"email": True, "address": {"street"}}))


@app.get("/nested-include")
def nested_include():
    return jsonify(ANN.model_dump(include={"name": ..., "address": {"city"}}))


@app.get("/no-none")
def no_none():
    return ANN.model_dump(exclude_none=True, by_alias=True)


@app.get("/unset")
def unset():
    return ANN.model_dump(exclude_unset=True)


@app.get("/extra")
def extra():
    return Open(**{"id": 1, "colour": "red", "token": "abc"}).model_dump()


@app.get("/constructed")
def constructed():
    return User.model_construct(id=1, name="Ann", secret="x").model_dump(warnings=False)
