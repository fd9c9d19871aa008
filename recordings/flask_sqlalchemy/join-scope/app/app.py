from flask import Flask, abort, jsonify
from flask_login import LoginManager, UserMixin, current_user, login_required
from flask_sqlalchemy import SQLAlchemy

app = Flask(__name__)
app.config["SECRET_KEY"] = "change-me"
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite://"
db = SQLAlchemy(app)
login_manager = LoginManager(app)


class User(UserMixin, db.Model):
    id = db.Column(db.Integer, primary_key=True)
    username = db.Column(db.String(80))
    projects = db.relationship("Project", backref="owner")


class Project(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    title = db.Column(db.String(80))
    owner_id = db.Column(db.Integer, db.ForeignKey("user.id"))
    tasks = db.relationship("Task", backref="project")


class Task(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    text = db.Column(db.Text)
    project_id = db.Column(db.Integer, db.ForeignKey("project.id"))


@login_manager.user_loader
def load_user(user_id):
    return db.session.get(User, int(user_id))


@app.get("/tasks/<int:task_id>")
@login_required
def task(task_id):
    task = Task.query.join(Project).filter(Task.id == task_id, Project.owner_id == current_user.id).first_or_404()
    return jsonify(text=task.text, project=task.project.title)


@app.get("/tasks/<int:task_id>/has")
@login_required
def with_has(task_id):
    task = Task.query.filter(Task.id == task_id, Task.project.has(owner_id=current_user.id)).first_or_404()
    return jsonify(text=task.text)


@app.get("/tasks/<int:task_id>/checked")
@login_required
def checked(task_id):
    task = db.get_or_404(Task, task_id)
    if task.project.owner != current_user:
        abort(403)
    return jsonify(text=task.text)


@app.get("/tasks")
@login_required
def tasks():
    query = db.session.query(Task.id, Task.text).join(Project).join(User).filter(User.id == current_user.id)
    return jsonify([row._asdict() for row in query])


@app.get("/tasks/<int:task_id>/joined")
@login_required
def joined(task_id):
    task = Task.query.join(Project).filter(Task.id == task_id).first_or_404()
    return jsonify(text=task.text, project=task.project.title)


@app.get("/projects/<int:project_id>/tasks")
@login_required
def project_tasks(project_id):
    project = Project.query.filter_by(id=project_id, owner=current_user).one_or_404()
    return jsonify([{"id": t.id, "text": t.text} for t in project.tasks])


@app.get("/projects/<int:project_id>/tasks/<int:task_id>")
@login_required
def project_task(project_id, task_id):
    Project.query.filter_by(id=project_id, owner_id=current_user.id).first_or_404()
    task = db.get_or_404(Task, task_id)
    return jsonify(text=task.text)
