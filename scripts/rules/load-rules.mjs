import { build } from 'esbuild';
import { indexText, rulesFolder } from './index-file.mjs';

/** The rules as the program has them, by id: TypeScript, so bundled first. */
export async function loadRules() {
  const source = { contents: indexText(), resolveDir: rulesFolder, loader: 'ts' };
  const { outputFiles } = await build({ stdin: source, bundle: true, write: false, format: 'esm', platform: 'node' });
  const module = await import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
  return new Map(module.rules.map((rule) => [rule.id, rule]));
}
