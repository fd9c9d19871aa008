// Writes what is made from the rules' files: the list that the program reads, and docs/rules.md.
// `--check` writes nothing and fails where one of them is old.
import { stale, writeGenerated } from './rules/generated.mjs';

if (process.argv.includes('--check')) {
  const old = await stale();
  for (const file of old) console.error(`${file} is old: run \`npm run rules\`.`);
  process.exitCode = old.length === 0 ? 0 : 1;
} else await writeGenerated();
