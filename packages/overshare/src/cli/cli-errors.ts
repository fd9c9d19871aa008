import { CodedError, projectErrors, type ErrorKind } from '#project/index.ts';

const cliErrors = {
  usage: { message: '{problem}', advice: 'All commands and options are shown by {help}.' },
  'unknown-rule': {
    message: 'There is no rule {rule}.',
    advice: '{suggestion}`overshare rules` lists all rules.',
  },
} satisfies Record<string, ErrorKind>;

/** Every error a user can meet, by its code; docs/errors.md is made from it. */
export const allErrors: Readonly<Record<string, ErrorKind>> = { ...cliErrors, ...projectErrors };

/** Something about the command line itself. */
export function usageError(problem: string, command: string): CodedError {
  return new CodedError('usage', cliErrors.usage, {
    problem,
    help: command ? `overshare ${command} --help` : 'overshare --help',
  });
}

/** A rule that does not exist, and the one that may be meant. */
export function unknownRule(rule: string, meant: string | null): CodedError {
  const suggestion = meant === null ? '' : `Did you mean ${meant}? `;
  return new CodedError('unknown-rule', cliErrors['unknown-rule'], { rule, suggestion });
}
