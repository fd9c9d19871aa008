// The first command of the README: installs, builds, and scans the bundled example project.
import { prepare } from './run/prepare.mjs';
import { runNode } from './run/program.mjs';

await prepare(['node']);

console.log('Building …');
const built = await runNode(['scripts/build.mjs']);
if (built.code !== 0) {
  console.error(`The build failed:\n${built.output}`);
  process.exit(1);
}

console.log('Scanning examples/flask-shop …\n');
const { code } = await runNode(
  ['packages/overshare/dist/cli.js', 'scan', 'examples/flask-shop', '--fail-on-severity', 'none'],
  {
    show: true,
  },
);
process.exitCode = code;
