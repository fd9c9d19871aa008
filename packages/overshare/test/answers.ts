import { scanSources } from '#scan/index.ts';
import type { Response } from '#surface/index.ts';

/** A Flask application with a user model, in front of what a test is about. */
export const SHOP = `
from flask import Flask, jsonify, request
from flask_sqlalchemy import SQLAlchemy
app = Flask(__name__)
db = SQLAlchemy(app)

class User(db.Model):
    __tablename__ = 'users'
    id = db.Column(db.Integer, primary_key=True)
    email = db.Column(db.String)
    password_hash = db.Column(db.String)
    created_at = db.Column(db.DateTime)
    orders = db.relationship('Order')

class Order(db.Model):
    __tablename__ = 'orders'
    id = db.Column(db.Integer, primary_key=True)
    user_id = db.Column(db.Integer, db.ForeignKey('users.id'))
    total = db.Column(db.Numeric)
`;

/** The answers of the one view of a source, which may also pin versions: `{ sqlalchemy: '1.4.54' }`. */
export function answersOf(source: string, pins: Readonly<Record<string, string>> = {}): readonly Response[] {
  const requirements = Object.entries(pins).map(([name, version]) => `${name}==${version}`);
  const { surface } = scanSources({ 'app.py': SHOP + source, 'requirements.txt': requirements.join('\n') });
  return surface.endpoints.flatMap((endpoint) => endpoint.responses);
}

/** What leaves, as `path <- origin`, of all answers that do not raise; in the order of the paths. */
export function leaving(source: string, pins?: Readonly<Record<string, string>>): string[] {
  const fields = answersOf(source, pins).flatMap((response) => response.fields);
  return fields.map(({ path, origin, kind }) => `${path} <- ${origin?.replace(/^app\./, '') ?? kind}`).sort();
}

/** The errors with which an encoder gives up. */
export const crashes = (source: string, pins?: Readonly<Record<string, string>>): string[] =>
  answersOf(source, pins).flatMap(({ crash }) => (crash ? [crash.error] : []));
