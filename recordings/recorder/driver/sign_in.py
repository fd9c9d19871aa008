"""How a caller proves who he is, one function for each way. Each fits `sign_in` of a `drive.py`."""

import base64


def session(**values):
    """A session that holds what a login view would have written; a callable value gets the person."""

    def sign_in(app, client, person):
        with client.session_transaction() as stored:
            for key, value in values.items():
                stored[key] = value(person) if callable(value) else value

    return sign_in


def flask_login(app, client, person):
    """What `login_user` leaves in the session. Old releases read `user_id`, new ones `_user_id`."""
    with client.session_transaction() as stored:
        stored["_user_id"] = stored["user_id"] = str(person.id)
        stored["_fresh"] = True


def django_session(app, client, person):
    """What a login view leaves in the session."""
    from django.contrib.auth import get_user_model

    client.force_login(get_user_model()._base_manager.get(pk=person.id), "django.contrib.auth.backends.ModelBackend")


def drf_token(app, client, person):
    from rest_framework.authtoken.models import Token

    token, _ = Token.objects.get_or_create(user_id=person.id, key="token-of-" + person.name)
    return {"Authorization": "Token " + token.key}


def simplejwt(app, client, person):
    """A token as the login endpoint hands it out."""
    from django.contrib.auth import get_user_model
    from rest_framework_simplejwt.tokens import AccessToken

    user = get_user_model()._base_manager.get(pk=person.id)
    return {"Authorization": "Bearer {}".format(AccessToken.for_user(user))}


def basic(app, client, person):
    pair = "{}:{}".format(person.name, person.password).encode()
    return {"Authorization": "Basic " + base64.b64encode(pair).decode()}


def header(name, form="{name}"):
    """A header such as `X-Api-Key`, written from the person's fields."""

    def sign_in(app, client, person):
        return {name: form.format(**person._asdict())}

    return sign_in


def jwt(claims=None):
    """A token of flask-jwt-extended; `claims` gets the person and returns further claims."""

    def sign_in(app, client, person):
        from flask_jwt_extended import create_access_token

        extra = {"user_claims" if is_old() else "additional_claims": claims(person)} if claims else {}
        with app.test_request_context():
            token = create_access_token(identity=str(person.id), **extra)
        token = token.decode() if isinstance(token, bytes) else token
        return {"Authorization": "Bearer " + token}

    return sign_in


def is_old():
    import flask_jwt_extended

    return flask_jwt_extended.__version__.startswith("3.")
