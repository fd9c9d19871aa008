// Writes into README.md what the built command says about the example.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withOutputs } from './readme/output.mjs';
import { root } from './tree/paths.mjs';

const file = join(root, 'README.md');
writeFileSync(file, withOutputs(readFileSync(file, 'utf8')));
