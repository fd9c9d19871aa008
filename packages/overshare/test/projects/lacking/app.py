import flask

app = flask.Flask(__name__)
flask.something_that_no_description_has(app)
flask.something_that_no_description_has(app)
