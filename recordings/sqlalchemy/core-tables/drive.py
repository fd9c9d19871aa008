environments = ["current", "older", "oldest"]


def seed(m):
    m.metadata.drop_all(m.engine)
    m.metadata.create_all(m.engine)
    with m.engine.begin() as connection:
        for n in (1, 2):
            connection.execute(m.users.insert().values(id=n, name="name-%d" % n, email="email-%d" % n, password_hash="hash-%d" % n))
