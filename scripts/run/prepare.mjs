import { isInstalled, missing } from './machine.mjs';
import { run } from './program.mjs';

/** Ends the process with what is missing, or installs what npm brings unless it is there. */
export async function prepare(names) {
  const lacks = missing(names);
  if (lacks.length > 0) {
    console.error(['This machine lacks something:', ...lacks.map((lack) => `  - ${lack}`)].join('\n'));
    process.exit(2);
  }
  if (isInstalled()) return;
  console.log('Installing what package-lock.json names …');
  const { code, output } = await run('npm', ['ci', '--no-audit', '--no-fund']);
  if (code === 0) return;
  console.error(`npm ci failed:\n${output}`);
  process.exit(1);
}
