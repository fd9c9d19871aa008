import { distinct, endpointName, worst, type Severity, type Statement } from '#findings/index.ts';
import type { Crash, Endpoint, Response } from '#surface/index.ts';
import { nameFields } from '../choose-fields.ts';
import { compareLeaving, handlerOf, judge, type Leaving } from '../leaving.ts';
import { code, fieldsInWords, lastName, recipientInWords } from '../prose.ts';
import { fieldArgs, type Place } from '../exposure.ts';
import type { Rule } from '../rule.ts';

/** Nothing leaves today, because the encoder gives up; what would leave on the day somebody teaches it. */
export const rule: Rule = {
  id: 'unserializable-response',
  category: 'exposure',
  title: 'Response that cannot be serialized',
  severities: ['medium', 'info'],
  references: ['CWE-213', 'CWE-248', 'API3:2023'],
  patterns: ['EDE-08', 'EDE-17', 'EDE-18', 'EDE-19', 'EDE-22', 'EDE-23'],
  check(surface, report) {
    for (const endpoint of surface.endpoints)
      for (const response of endpoint.responses)
        if (response.crash !== undefined && holdsStored(response.crash))
          report(statementOf(endpoint, response, response.crash));
  },
  message(finding) {
    const { endpoint, sink, value, error, leaksIf, fields } = finding.args;
    const now = `${code(endpoint)} crashes with HTTP 500: ${sink} cannot write ${code(value)} (${error}).`;
    if (fields === '') return now;
    return `${now} If ${leaksIf}, it sends ${fieldsInWords(finding)} ${recipientInWords(finding)}.`;
  },
};

/** A value that nobody understood is no data; a stored object whose columns are unknown is. */
function holdsStored({ latent }: Crash): boolean {
  return latent.some(({ model }) => model !== null);
}

function statementOf(endpoint: Endpoint, response: Response, crash: Crash): Statement {
  const latent = crash.latent.flatMap((field) => judge(endpoint, response, field)).sort(compareLeaving);
  const harmful = latent.filter((one) => one.severity !== null);
  return {
    endpoint,
    severity: severityOf(harmful),
    confidence: 'certain',
    location: response.location ?? handlerOf(endpoint),
    about: [crash.value],
    subject: crash.value,
    exposure: latent.length > 0 ? 'excess' : null,
    fields: distinct(latent.map(({ field }) => field.path)),
    args: {
      endpoint: endpointName(endpoint),
      sink: crash.sink,
      value: lastName(crash.value),
      error: crash.error,
      leaksIf: crash.leaksIf,
      ...(isPlace(harmful) ? fieldArgs(harmful) : { fields: '' }),
    },
    remedy: { kind: 'make-serializable', ...nameFields(latent), model: modelOf(latent) },
  };
}

function isPlace(several: readonly Leaving[]): several is Place {
  return several.length > 0;
}

/** The model that could not be written, where it is one. */
function modelOf(latent: readonly Leaving[]): string | null {
  return latent.find(({ field }) => field.model !== null)?.field.model ?? null;
}

/** A leak that waits is one step from happening, and half as bad as one that happens. */
function severityOf(harmful: readonly Leaving[]): Severity {
  const severity = worst(harmful.map((one) => one.severity));
  if (severity === null) return 'info';
  return severity === 'critical' || severity === 'high' ? 'medium' : 'low';
}
