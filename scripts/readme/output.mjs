import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../tree/paths.mjs';

const block = /(<!-- output of: overshare (.+?) -->\n)[\s\S]*?(<!-- end of output -->)/g;

/** Lines of findings that are shown: a reader wants to see what one looks like, not all of them. */
const MOST_LINES = 75;

/** A text with each marked block holding what the built command says now: plain, 100 columns wide, shortened. */
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
  return shortened(
    stdout
      .replaceAll(/[ \t]+$/gm, '')
      .replace(/^\n+/, '')
      .trimEnd(),
  );
}

/** The first findings, as many as there is room for, and the closing lines. */
function shortened(output) {
  const lines = output.split('\n');
  const ends = lines.findIndex((line) => /^\d+ of \d+ endpoints /.test(line));
  if (ends <= MOST_LINES) return output;
  const cut = lines.slice(0, MOST_LINES).findLastIndex((line) => /^ ?[A-Z]+ {2}\S/.test(line));
  return [...lines.slice(0, cut), ' …', '', ...lines.slice(ends)].join('\n');
}
