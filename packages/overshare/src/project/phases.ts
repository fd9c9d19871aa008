import { channel } from 'node:diagnostics_channel';

/** Parts of a scan that may be looked at one by one. */
export type Phase = 'read' | 'parse' | 'load' | 'evaluate' | 'judge';

const phases = channel('overshare:phase');

/** Runs a part of a scan. Whoever listens may time it: nothing of ours knows of time. */
export function phase<T>(name: Phase, run: () => T): T {
  if (!phases.hasSubscribers) return run();
  phases.publish({ name, begins: true });
  try {
    return run();
  } finally {
    phases.publish({ name, begins: false });
  }
}
