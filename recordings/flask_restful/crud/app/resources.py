from flask import request
from flask_login import current_user, login_required
from flask_restful import Resource, abort, fields, marshal_with

from models import Note, db

note_fields = {"id": fields.Integer, "title": fields.String, "body": fields.String}


class NoteListResource(Resource):
    method_decorators = [login_required]

    @marshal_with(note_fields)
    def get(self):
        return Note.query.filter_by(author=current_user).all()

    @marshal_with(note_fields)
    def post(self):
        note = Note(title=request.json["title"], body=request.json["body"], author_id=current_user.id)
        db.session.add(note)
        db.session.commit()
        return note, 201


class NoteResource(Resource):
    def find(self, note_id):
        note = Note.query.get_or_404(note_id)
        if note.author_id != current_user.id:
            abort(403, message="not your note")
        return note

    @login_required
    @marshal_with(note_fields)
    def get(self, note_id):
        return Note.query.get_or_404(note_id)

    @login_required
    @marshal_with(note_fields)
    def put(self, note_id):
        note = self.find(note_id)
        note.title = request.json["title"]
        db.session.commit()
        return note

    @login_required
    def delete(self, note_id):
        db.session.delete(self.find(note_id))
        db.session.commit()
        return "", 204
