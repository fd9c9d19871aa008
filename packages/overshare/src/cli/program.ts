import { Command, Option } from 'commander';
import { personas, severities } from '#findings/index.ts';
import type { Console } from './console.ts';
import {
  explainExamples,
  gapsExamples,
  mainExamples,
  rulesExamples,
  scanExamples,
  surfaceExamples,
} from './examples.ts';
import { formats, furtherReport, type FurtherReport } from './formats.ts';
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
  addExplain(program, console, end);
  addRules(program, console, end);
  return program;
}

function addScan(program: Command, console: Console, end: (code: number) => void): void {
  common(program, 'scan', 'report what leaves, to whom, and what would make it safe')
    .addOption(new Option('--format <format>', 'how to report').choices(formats).default('terminal'))
    .option<FurtherReport[]>(
      '--also <format=file>',
      'write a further report to a file; may be repeated',
      furtherReport,
      [],
    )
    .addOption(
      new Option(
        '--persona <persona>',
        'who reads: "strict" is shown also what is only possible or good to know',
      ).choices(personas),
    )
    .option('--only <rules>', 'ask only these rules, separated by commas', namesIn)
    .option('--skip <rules>', 'leave these rules out, separated by commas', namesIn)
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

function addExplain(program: Command, console: Console, end: (code: number) => void): void {
  program
    .command('explain <rule>')
    .description('print the page of a rule: what is wrong, why it matters, how to repair it')
    .helpOption('--help', 'print this help')
    .option('--no-color', 'no colours, also without NO_COLOR')
    .addHelpText('after', explainExamples)
    .action(async (rule, options) => end((await import('./commands/explain.ts')).explain(rule, options, console)));
}

function addRules(program: Command, console: Console, end: (code: number) => void): void {
  program
    .command('rules')
    .description('list the rules, with their severities')
    .helpOption('--help', 'print this help')
    .option('--no-color', 'no colours, also without NO_COLOR')
    .addOption(new Option('--format <format>', 'how to print them').choices(['table', 'json']).default('table'))
    .addHelpText('after', rulesExamples)
    .action(async (options) => end((await import('./commands/rules.ts')).listRules(options, console)));
}

/** `a,b` → `a` and `b`. */
function namesIn(text: string): string[] {
  return text.split(',').map((name) => name.trim());
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
