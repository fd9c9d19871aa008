import type { Notification, ReportingDescriptor } from 'sarif';
import { location, type SarifInput } from './locations.ts';
import { textOf } from './messages.ts';
import { pascal } from './rules.ts';

/** What a report may say besides its results. */
export const notificationKinds = [
  { id: 'file-skipped', text: 'A file was not read.' },
  { id: 'limit-hit', text: 'A limit was hit, so more may be there.' },
  { id: 'partly-understood', text: 'An endpoint is understood in part.' },
  { id: 'unused-suppression', text: 'A comment suppresses nothing.' },
  { id: 'suppression-without-reason', text: 'A comment that gives no reason suppresses nothing.' },
  { id: 'suppression-not-understood', text: 'A comment is not understood.' },
  { id: 'unknown-rule', text: 'A comment names a rule that does not exist.' },
  { id: 'unused-public', text: 'The configuration declares an endpoint public that was not found.' },
] as const;

type Kind = (typeof notificationKinds)[number]['id'];

/** A kind of notification as the log describes it. */
export function notificationDescriptor({ id, text }: { id: string; text: string }): ReportingDescriptor {
  return { id, name: pascal(id), shortDescription: { text }, fullDescription: { text }, help: { text } };
}

function notification(id: Kind, text: string, level: Notification['level']): Notification {
  const index = notificationKinds.findIndex((kind) => kind.id === id);
  return { descriptor: { id, index }, level, message: { text: textOf(text) } };
}

/** What was written to steer Overshare and has no effect. */
export function configurationNotifications(input: SarifInput): Notification[] {
  return input.notes.map(({ kind, message, file, line = 1 }) => ({
    ...notification(kind, message, 'note'),
    ...(file !== undefined && { locations: [location({ file, startLine: line, endLine: line }, input)] }),
  }));
}

/** What the answers rest on. What was left out on purpose is no gap. */
export function executionNotifications({ surface: { coverage, endpoints } }: SarifInput): Notification[] {
  return [
    ...coverage.filesSkipped.map(({ file, reason, intended }) =>
      notification('file-skipped', `${file} was not read: ${reason}.`, intended ? 'note' : 'warning'),
    ),
    ...coverage.limitsHit.map(({ limit, where, endpoint }) =>
      notification(
        'limit-hit',
        `${limit} was hit at ${where}${endpoint === undefined ? '' : ` (${endpoint})`}.`,
        'warning',
      ),
    ),
    ...endpoints
      .filter(({ known }) => known === 'partial')
      .map(({ id, why }) => notification('partly-understood', `${id}: ${why.join('; ')}.`, 'note')),
  ];
}
