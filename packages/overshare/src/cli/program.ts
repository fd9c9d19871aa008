import { Command, Option } from 'commander';
import { severities } from '#findings/index.ts';
import type { Console } from './console.ts';
import { version } from './version.ts';

/** Builds the command line. `end` takes the exit code of the command that ran; each is loaded only when it is called. */
export function buildProgram(console: Console, end: (code: number) => void): Command {
  const program = new Command('overshare')
    .description('Finds API endpoints that give away more data than they should.')
    .version(version, '--version', 'print the version')
    .helpOption('--help', 'print this help')
    .helpCommand(false)
    .configureHelp({ showGlobalOptions: false })
    .addHelpText('after', mainExamples);
  addScan(program, console, end);
  addSurface(program, console, end);
  addGaps(program, console, end);
  return program;
}

function addScan(program: Command, console: Console, end: (code: number) => void): void {
  common(program, 'scan', 'report what leaves, to whom, and what would make it safe')
    .addOption(new Option('--format <format>', 'how to report').choices(['terminal', 'json']).default('terminal'))
    .addOption(
      new Option('--fail-on-severity <severity>', 'the severity from which the exit code is 1')
        .choices([...severities, 'none'])
        .default('high'),
    )
    .option('--exit-zero', 'end with 0 whatever was found', false)
    .option('--strict-coverage', 'end with 3 where a file could not be read or a limit was hit', false)
    .addHelpText('after', scanExamples)
    .action(async (folder, options) => end(await (await import('./commands/scan.ts')).scan(folder, options, console)));
}

function addSurface(program: Command, console: Console, end: (code: number) => void): void {
  common(program, 'surface', 'print the map of the API: who gets in and how much leaves')
    .addOption(new Option('--format <format>', 'how to print it').choices(['table', 'json']).default('table'))
    .addHelpText('after', surfaceExamples)
    .action(async (folder, options) =>
      end(await (await import('./commands/surface.ts')).surface(folder, options, console)),
    );
}

function addGaps(program: Command, console: Console, end: (code: number) => void): void {
  common(program, 'gaps', 'list what a project uses of its libraries that Overshare has no description of')
    .addHelpText('after', gapsExamples)
    .action(async (folder, options) => end(await (await import('./commands/gaps.ts')).gaps(folder, options, console)));
}

function common(program: Command, name: string, description: string): Command {
  return program
    .command(`${name} <folder>`)
    .description(description)
    .helpOption('--help', 'print this help')
    .option('--output <file>', 'write to a file instead')
    .option('--config <file>', 'the configuration, instead of the nearest overshare.yml from here upwards')
    .option('--no-color', 'no colours, also without NO_COLOR')
    .option('--quiet', 'print nothing but errors');
}

const mainExamples = `
Examples:
  overshare scan .                     what is wrong, with the code at fault
  overshare surface . --format json    the map alone, for another program

Exit codes:
  0    no finding at or above the gate
  1    findings at or above the gate
  2    the command line, the configuration or the folder is at fault
  3    the scan is incomplete (with --strict-coverage), or Overshare itself failed
  130  interrupted`;

const scanExamples = `
Examples:
  overshare scan backend
  overshare scan backend --format json --output report.json
  overshare scan backend --fail-on-severity critical --strict-coverage`;

const surfaceExamples = `
Examples:
  overshare surface backend
  overshare surface backend --format json --output map.json`;

const gapsExamples = `
Examples:
  overshare gaps backend`;
