import { expect, it } from 'vitest';
import { scanSources } from '#scan/index.ts';

const activities = (body: string) =>
  scanSources({
    'shop.py': `
from flask import Flask
from elsewhere import mailer, job, send_reset_email, send_report
app = Flask(__name__)

@job('mail')
def send_mail(to):
    pass

@app.post('/forgot')
def forgot():
    ${body}
    return {}
`,
  }).surface.endpoints[0]?.activities;

it.each(['mailer.send("x")', 'send_reset_email("x")', 'send_mail.delay("x")'])(
  'takes %s for a message, though nothing is known of it but the name',
  (call) => expect(activities(call)).toEqual(['sends-message']),
);

it.each(['send_report("x")', 'mailer.count()', 'send_mail'])('takes %s for none', (call) =>
  expect(activities(call)).toEqual([]),
);
