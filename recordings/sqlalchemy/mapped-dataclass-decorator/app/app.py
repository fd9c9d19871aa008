from flask import Flask, jsonify
from sqlalchemy import create_engine, select
from sqlalchemy.orm import Mapped, Session, mapped_column, registry

engine = create_engine("sqlite://")
app = Flask(__name__)
reg = registry()


@reg.mapped_as_dataclass
class User:
    __tablename__ = "users"

    id: Mapped[int] = mapped_column(init=False, primary_key=True)
    username: Mapped[str]
    api_key: Mapped[str] = mapped_column(default="")


class Base:
    metadata = reg.metadata


@app.get("/users")
def users():
    with Session(engine) as session:
        return jsonify(session.execute(select(User)).scalars().all())
