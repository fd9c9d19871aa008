import { Command } from 'commander';

/** Runs one command line and says how the process should end. */
export async function run(args: readonly string[]): Promise<number> {
  let code = 0;
  const program = new Command('overshare');
  program.command('scan <folder>').option('--format <format>', '', 'terminal').action(async (folder: string) => {
    const { scanFolder } = await import('#scan/index.ts');
    const { jsonReport } = await import('#reports/json.ts');
    process.stdout.write(jsonReport(await scanFolder(folder), '0.1.0'));
    code = 0;
  });
  await program.parseAsync([...args], { from: 'user' });
  return code;
}
