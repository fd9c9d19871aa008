import { CommanderError, type Command } from 'commander';
import { usageError } from './cli-errors.ts';
import type { Console } from './console.ts';
import { exitCode } from './exit-code.ts';
import { failure } from './failure.ts';
import { buildProgram } from './program.ts';

/** Runs one command line and says with which code the process should end. */
export async function run(args: readonly string[], console: Console): Promise<number> {
  let code: number = exitCode.clean;
  const program = buildProgram(console, (ended) => (code = ended));
  for (const command of [program, ...program.commands]) govern(command, console);
  try {
    await program.parseAsync([...args], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return exitCode.clean; // help or version, asked for
    if (error instanceof CommanderError && error.code === 'commander.help') return exitCode.usage;
    const failed = failure(error instanceof CommanderError ? spoken(error, args, program) : error);
    console.note(failed.text);
    return failed.code;
  }
}

/** Commander would print its errors and end the process by itself. */
function govern(command: Command, console: Console): void {
  command.exitOverride().configureOutput({
    writeOut: (text) => console.print(text),
    writeErr: (text) => console.note(text),
    outputError: () => undefined,
    getOutHelpWidth: () => console.columns,
    getErrHelpWidth: () => console.columns,
    getOutHasColors: () => false,
    getErrHasColors: () => false,
  });
}

/** `error: unknown option '--x'` → the same as one of our errors. */
function spoken(error: CommanderError, args: readonly string[], program: Command) {
  const text = error.message
    .replace(/^error: /, '')
    .replace(/\n/g, ' ')
    .replace(/[.]?$/, '.');
  const command = program.commands.find((one) => one.name() === args[0])?.name() ?? '';
  return usageError(text[0]!.toUpperCase() + text.slice(1), command);
}
