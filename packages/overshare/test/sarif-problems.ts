import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Log } from 'sarif';

/** What Microsoft's validator has to say of a SARIF log: the standard's rules, GitHub's and Azure DevOps'. */
export function sarifProblems(log: string): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'overshare-sarif-'));
  try {
    const [input, output] = [join(folder, 'log.sarif'), join(folder, 'problems.sarif')];
    writeFileSync(input, log);
    const { status, stderr } = spawnSync(
      createRequire(import.meta.url)('@microsoft/sarif-multitool') as string,
      [
        'validate',
        input,
        '--output',
        output,
        '--rule-kind',
        'Sarif;Gh;Ado',
        '--level',
        'Error;Warning;Note',
        '--quiet',
      ],
      // without it the tool asks for the system's ICU library
      { env: { DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1' }, encoding: 'utf8' },
    );
    if (status !== 0 && status !== 1) throw new Error(`The validator ended with ${status}: ${stderr}`);
    return problemsIn(JSON.parse(readFileSync(output, 'utf8')) as Log);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function problemsIn({ runs: [run] }: Log): string[] {
  const results = run?.results?.map(({ ruleId, level = 'warning', message }) => {
    return `${level} ${ruleId} ${message.id ?? ''} ${message.arguments?.join(' | ') ?? message.text ?? ''}`;
  });
  if (results === undefined) throw new Error('The validator wrote no results.');
  return results;
}
