import { CodedError, projectErrors, type ErrorKind } from '#project/index.ts';

const cliErrors = {
  usage: { message: '{problem}', advice: 'All commands and options are shown by {help}.' },
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
