// The second command of the README: installs what the tests need, runs every check and every test, and sums up.
// `--fast` leaves out what needs other installations. On a fresh machine only Node's own modules are there.
import { parts } from './run/parts.mjs';
import { prepare } from './run/prepare.mjs';

await prepare(['node', 'git', 'python', 'venv']);

const isFast = process.argv.includes('--fast');
const total = { passed: 0, failed: 0 };
const lines = [];
for (const part of parts.filter(({ slow }) => !(slow && isFast))) {
  const start = Date.now();
  const { passed, failed, output, note } = await part.run();
  total.passed += passed;
  total.failed += failed;
  const line = [
    failed === 0 ? '  ok  ' : 'FAILED',
    part.name.padEnd(28),
    `${passed} passed, ${failed} failed`.padEnd(24),
    `${((Date.now() - start) / 1000).toFixed(1)} s`.padStart(8),
    note === undefined ? '' : `   ${note}`,
  ].join(' ');
  lines.push(line);
  console.log(line);
  if (failed > 0) console.log(output.trimEnd().replaceAll(/^/gm, '    | '));
}

if (total.failed > 0) console.log(`\nIn short:\n${lines.join('\n')}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
