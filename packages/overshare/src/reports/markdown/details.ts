import type { WordedFinding } from '#findings/index.ts';
import { evidenceFor } from '../evidence.ts';
import type { ReportInput } from '../report-input.ts';
import { maskSecrets } from '../text/mask-secrets.ts';
import { plain, plainLine } from '../text/plain.ts';
import { blockOf, codeOf, htmlOf, markdownOf, wordsOf } from './escape.ts';

const linesAround = 2;
const mostLines = 5;
const mostSteps = 8;
const mostRelated = 8;
/** Of longer texts only the beginning is shown. */
const longestLine = 300;
const longestText = 2000;

/** All about one finding, folded away below its title. */
export function detailsOf(finding: WordedFinding, input: ReportInput): string[] {
  const { severity, title, endpoint, ruleId, confidence, references } = finding;
  const about = endpoint === null ? '' : `: <code>${htmlOf(clip(endpoint, longestLine))}</code>`;
  return [
    '',
    `<details><summary><b>${severity}</b> ${htmlOf(title)}${about}</summary>`,
    '',
    markdownOf(clip(finding.message, longestText)),
    '',
    ...frame(finding, input),
    ...repair(finding),
    ...evidence(finding, input),
    [codeOf(ruleId), confidence, ...references.map(wordsOf)].join(' · '),
    '',
    '</details>',
  ];
}

function frame({ location: { file, startLine } }: WordedFinding, input: ReportInput): string[] {
  const place = codeOf(clip(`${file}:${startLine}`, longestLine));
  const lines = input.sourceLines(file);
  if (lines === null || startLine > lines.length) return [place, ''];
  const first = Math.max(1, startLine - linesAround);
  const shown = lines.slice(first - 1, first - 1 + mostLines).map((line, at) => {
    const mark = first + at === startLine ? '>' : ' ';
    return `${mark} ${String(first + at).padStart(4)} ${plainLine(maskSecrets(clip(line, longestLine)))}`.trimEnd();
  });
  return [place, '', ...blockOf(shown, 'text'), ''];
}

function repair({ remediation }: WordedFinding): string[] {
  if (remediation === null) return [];
  const lines = clip(remediation.replace(/\n+$/, ''), longestText).split('\n').map(plain);
  return ['Repair:', '', ...blockOf(lines, 'python'), ''];
}

/** Why it is believed, and where else the cause shows. */
function evidence(finding: WordedFinding, { surface }: ReportInput): string[] {
  const steps = evidenceFor(finding, surface).slice(0, mostSteps);
  const also = finding.related.slice(0, mostRelated);
  const line = ({ file, startLine, message }: (typeof also)[number]) =>
    `${codeOf(clip(`${file}:${startLine}`, longestLine))} ${markdownOf(clip(message, longestLine))}`;
  const more = finding.related.length - also.length;
  return [
    ...titled(
      'Evidence:',
      steps.map((step, at) => `${at + 1}. ${line(step)}`),
    ),
    ...titled('Also:', [...also.map((place) => `- ${line(place)}`), ...(more > 0 ? [`- … and ${more} more`] : [])]),
  ];
}

function titled(title: string, lines: readonly string[]): string[] {
  return lines.length ? [title, '', ...lines, ''] : [];
}

function clip(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most)}…` : text;
}
