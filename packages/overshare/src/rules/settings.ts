import { distinct, type Remedy, type Severity, type Statement } from '#findings/index.ts';
import type { Setting, SettingName, Surface } from '#surface/index.ts';
import { isForDevelopment } from './development.ts';
import { code, inWords } from './prose.ts';

type Some<T> = readonly [T, ...T[]];

/** Settings of these names that are surely not safe; null where there is none that may reach production. */
export function unsafeSettings({ settings }: Surface, names: readonly SettingName[]): Some<Setting> | null {
  const found = settings.filter(
    (one) =>
      names.includes(one.name) &&
      one.safe === false &&
      !isForDevelopment(one.location) &&
      !(isAbsent(one) && settings.some((other) => !isAbsent(other) && keyOf(other) === keyOf(one))),
  );
  const [first, ...others] = found;
  return first === undefined ? null : [first, ...others];
}

/** Whether it is wrong by what is left out; somewhere else it may be said. */
export const isAbsent = ({ value }: Setting): boolean => value.endsWith(' is not set');

const keyOf = ({ value }: Setting): string => value.split(' ')[0] ?? value;

/** One statement about the whole project, however many settings are part of it. */
export function settingsStatement(settings: Some<Setting>, severity: Severity, remedy: Remedy | null): Statement {
  const [{ location }] = settings;
  return {
    endpoint: null,
    severity,
    confidence: settings.every(({ condition }) => condition === undefined) ? 'certain' : 'likely',
    location,
    about: distinct(settings.map(({ value }) => value)),
    subject: 'settings',
    related: settings.slice(1).map((one) => ({ ...one.location, message: one.value })),
    args: { settings: inWords(distinct(settings.map(({ value }) => code(value)))) },
    remedy,
  };
}

/** The names of some settings, for a remedy that writes them. */
export function hardening(settings: Some<Setting>): Remedy {
  return { kind: 'set-options', settings: [...new Set(settings.map(({ name }) => name))].sort() };
}
