import { checkLayers } from './layers/check.mjs';
import { root } from './tree/paths.mjs';

const { modules, violations } = checkLayers(root);
for (const { file, line, rule, message, why } of violations) {
  console.error(`${file}:${line}  ${rule}: ${message}${why === null ? '' : `\n    because ${why}`}`);
}
if (modules === 0) console.error('No module was read: the check itself is broken.');
console.log(`layers: ${modules} modules, ${violations.length} violations`);
process.exitCode = modules === 0 || violations.length > 0 ? 1 : 0;
