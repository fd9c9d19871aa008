import { expect, test } from 'vitest';
import { scanSources } from '#scan/index.ts';

const app = (body: string): string => `
from flask import Flask
from flask_login import LoginManager, UserMixin, current_user, login_required
from flask_sqlalchemy import SQLAlchemy

app = Flask(__name__)
db = SQLAlchemy(app)
login = LoginManager(app)

class User(UserMixin, db.Model):
    id = db.Column(db.Integer, primary_key=True)

class Article(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    author_id = db.Column(db.Integer, db.ForeignKey('user.id'))
    title = db.Column(db.String)

@login.user_loader
def load(id):
    return User.query.get(id)

@app.post('/articles/<int:article_id>')
@login_required
def touch(article_id):
    article = Article.query.get_or_404(article_id)
    ${body}
    db.session.add(article)
    db.session.commit()
    return {}
`;

const operations = (body: string): string[] =>
  scanSources({ 'app.py': app(body) }).surface.endpoints.flatMap((endpoint) =>
    endpoint.accesses.filter(({ model }) => model === 'app.Article').map(({ operation }) => operation),
  );

test('saving an object that was loaded changes nothing by itself', () => {
  expect(operations('pass')).toEqual(['read']);
});

test('setting a column of an object that was loaded changes it', () => {
  expect(operations("article.title = 'new'")).toEqual(['read', 'update']);
});
