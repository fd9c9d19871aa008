// Makes a rule, its page and its test: npm run new-rule -- <family> <rule-id>
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rulesFolder } from './rules/index-file.mjs';
import { pageText, ruleText, testText } from './rules/new-rule.mjs';
import { writeGenerated } from './rules/generated.mjs';

const [family, id] = process.argv.slice(2);
const isName = (text) => /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(text ?? '');
if (isName(family) && isName(id)) await create();
else fail('Name the family and the rule in kebab-case: npm run new-rule -- exposure secret-in-header');

async function create() {
  const stem = join(rulesFolder, family, id);
  if (existsSync(`${stem}.ts`)) return fail(`${stem}.ts is there already.`);
  mkdirSync(join(rulesFolder, family), { recursive: true });
  writeFileSync(`${stem}.ts`, ruleText(id));
  writeFileSync(`${stem}.md`, pageText(id));
  writeFileSync(`${stem}.test.ts`, testText(id));
  await writeGenerated();
  console.log(`Now write ${stem}.ts, .md and .test.ts; the tests say what is missing.`);
}

function fail(message) {
  console.error(message);
  process.exitCode = 2;
}
