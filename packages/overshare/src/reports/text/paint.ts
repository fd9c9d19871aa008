import { styleText } from 'node:util';
import type { Severity } from '#findings/index.ts';

/** How a piece of a report looks, by what it is. */
export type Look = Severity | 'code' | 'faint' | 'strong' | 'safe' | 'unsafe' | 'unsure';

/** Colours a text, or leaves it as it is. */
export type Paint = (look: Look, text: string) => string;

type Style = Parameters<typeof styleText>[0];

const styles: Readonly<Record<Look, Style>> = {
  critical: ['bold', 'white', 'bgRed'],
  high: ['bold', 'red'],
  medium: ['bold', 'yellow'],
  low: ['bold', 'blue'],
  info: ['bold', 'gray'],
  code: 'cyan',
  faint: 'gray',
  strong: 'bold',
  safe: 'green',
  unsafe: 'red',
  unsure: 'yellow',
};

/** Whether there are colours is the caller's decision, so Node is not asked about its own output. */
export function painter(colour: boolean): Paint {
  return colour ? (look, text) => styleText(styles[look], text, { validateStream: false }) : (_look, text) => text;
}
