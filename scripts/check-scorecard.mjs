import { score } from './scorecard/score.mjs';
import { root } from './tree/paths.mjs';

const { modules, beyond, figures } = score(root);
for (const place of beyond) console.error(place);
if (modules === 0) console.error('No module was read: the check itself is broken.');
const { fileLines: file, functionLines: body } = figures;
console.log(
  `scorecard: ${figures.files} source files, lines median ${file.median}, p95 ${file.p95}, longest ${file.max}`,
);
console.log(
  `           ${figures.functions} functions, lines median ${body.median}, p95 ${body.p95}, longest ${body.max}; comments ${figures.commentShare} %`,
);
process.exitCode = modules === 0 || beyond.length > 0 ? 1 : 0;
