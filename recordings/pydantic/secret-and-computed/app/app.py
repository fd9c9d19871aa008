from flask import Flask, jsonify
from pydantic import BaseModel, SecretStr, computed_field

app = Flask(__name__)


class Account(BaseModel):
    name: str
    password: SecretStr

    @computed_field
    @property
    def login(self) -> str:
        return self.name.lower()

    @property
    def shout(self) -> str:
        return self.name.upper()


class Leaky(Account):
    @computed_field
    @property
    def plain(self) -> str:
        return self.password.get_secret_value()


ANN = Leaky(name="Ann", password="hunter2")


@app.get("/python")
def python():
    return jsonify(Account(name="Ann", password="hunter2").model_dump())


@app.get("/json-mode")
def json_mode():
    return jsonify(Account(name="Ann", password="hunter2").model_dump(mode="json"))


@app.get("/computed")
def computed():
    return jsonify(ANN.model_dump(mode="json"))


@app.get("/by-hand")
def by_hand():
    return {"name": ANN.shout, "password": ANN.password.get_secret_value()}
