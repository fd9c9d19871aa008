import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The licence texts of the packages that went into a bundle, as their licences ask for. */
export function licenceTexts(folder, inputs) {
  const packages = new Set(
    inputs.map((file) => packageFolder(resolve(folder, file))).filter((found) => found !== null),
  );
  return [...packages].toSorted().map(licenceText).join('\n');
}

function packageFolder(file) {
  const match = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(file);
  return match === null ? null : match[0];
}

function licenceText(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const text =
    file !== undefined && existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8').trim() : '';
  return `## ${name} ${version} (${license})\n\n${text}\n`;
}
