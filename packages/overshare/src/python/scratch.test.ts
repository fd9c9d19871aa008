import { it } from 'vitest';
import { readFileSync } from 'node:fs';
import { shown, runPython } from '../../test/run-python.ts';
import { covers, realPython } from '../../test/real-python.ts';
it('x', () => {
  const programs = readFileSync('/tmp/pyt/progs.txt','utf8').split(/^=====\n/m);
  const real = realPython(programs);
  let out = '';
  programs.forEach((program, i) => {
    let run;
    try { run = runPython(program); } catch (e) { out += `\n#### CRASH ${e}\n${(e as Error).stack?.slice(0,600)}\n${program}`; return; }
    const main = run.vm.importModule('main') as any;
    for (const [name, value] of Object.entries(real[i]!)) {
      if (value.shape === 'named' || name === 'failed') { if (name === 'failed') out += `\n## ${i} python: ${value.value}\n${program}`; continue; }
      const got = main.attrs.value(name);
      const ok = got && covers(got, value);
      const exact = got && !/[<?*|]/.test(shown(got));
      if (!ok) out += `\n#### ${i} WRONG ${name}: got ${got ? shown(got) : 'nothing'}  real ${JSON.stringify(value)}`;
      else if (!exact) out += `\n   ${i} inexact ${name}: ${shown(got)}`;
    }
    if (run.limits.length) out += `\n   ${i} limits ${run.limits.join('; ')}`;
  });
  console.log(out);
});
