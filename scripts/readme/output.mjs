import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../tree/paths.mjs';

const block = /(<!-- output of: overshare (.+?) -->\n)[\s\S]*?(<!-- end of output -->)/g;

/** A text with each marked block holding what the built command says now: plain, 100 columns wide. */
export function withOutputs(text) {
  return text.replace(
    block,
    (_all, start, command, end) => `${start}\n\`\`\`text\n${outputOf(command.split(' '))}\n\`\`\`\n\n${end}`,
  );
}

function outputOf(parameters) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'packages/overshare/dist/cli.js'), ...parameters],
    {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined, COLUMNS: '100' },
    },
  );
  if (status !== 0 && status !== 1)
    throw new Error(`overshare ${parameters.join(' ')} ended with ${status}: ${stderr}`);
  return stdout.replaceAll(/[ \t]+$/gm, '').trim();
}
