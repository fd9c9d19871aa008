import { beforeAll, describe, expect, it } from 'vitest';
import { loadSqlParser } from './parser.ts';
import { crashes, leaving } from '../../../../test/answers.ts';

beforeAll(loadSqlParser);

const show = (connect: string, body: string) => `
${connect}
@app.route('/users/<id>')
def show(id):
    cur = conn.cursor()
    cur.execute('SELECT id, email FROM users WHERE id = ' + PLACE, (id,))
    ${body.trim().replaceAll('\n', '\n    ')}
`;
const ROW = 'return jsonify(cur.fetchone())';
const asArray = ['[] <- User.email', '[] <- User.id'];
const asObject = ['email <- User.email', 'id <- User.id'];

describe('rows of a cursor', () => {
  it.each([
    ['sqlite3', 'import sqlite3\nconn = sqlite3.connect("x")\nPLACE = "?"'],
    ['psycopg2', 'import psycopg2\nconn = psycopg2.connect("x")\nPLACE = "%s"'],
    ['pymysql', 'import pymysql\nconn = pymysql.connect()\nPLACE = "%s"'],
    ['mysql.connector', 'import mysql.connector\nconn = mysql.connector.connect()\nPLACE = "%s"'],
  ])('are tuples: %s', (_, connect) => {
    expect(leaving(show(connect, ROW))).toEqual(asArray);
  });

  it.each([
    [
      'psycopg2',
      'import psycopg2, psycopg2.extras\nconn = psycopg2.connect(cursor_factory=psycopg2.extras.RealDictCursor)',
    ],
    ['pymysql', 'import pymysql\nconn = pymysql.connect(cursorclass=pymysql.cursors.DictCursor)'],
    [
      'flask_mysqldb',
      "from flask_mysqldb import MySQL\napp.config['MYSQL_CURSORCLASS'] = 'DictCursor'\nconn = MySQL(app).connection",
    ],
    ['psycopg', 'import psycopg\nfrom psycopg.rows import dict_row\nconn = psycopg.connect("x", row_factory=dict_row)'],
  ])('are dicts where that is asked for: %s', (_, connect) => {
    expect(leaving(show(`${connect}\nPLACE = "%s"`, ROW))).toEqual(asObject);
  });

  it('get names from the description of the cursor', () => {
    const connect = 'import sqlite3\nconn = sqlite3.connect("x")\nPLACE = "?"';
    const body =
      'names = [d[0] for d in cur.description]\nreturn jsonify([dict(zip(names, r)) for r in cur.fetchall()])';
    expect(leaving(show(connect, body))).toEqual(asObject.map((line) => `[].${line}`));
  });

  it('of sqlite3.Row are mappings that no encoder writes', () => {
    const connect = 'import sqlite3\nconn = sqlite3.connect("x")\nconn.row_factory = sqlite3.Row\nPLACE = "?"';
    expect(leaving(show(connect, 'return jsonify([dict(r) for r in cur.fetchall()])'))).toEqual(
      asObject.map((line) => `[].${line}`),
    );
    expect(crashes(show(connect, 'return jsonify(cur.fetchall())'))).toEqual([
      'TypeError: Object of type Row is not JSON serializable',
    ]);
  });
});
