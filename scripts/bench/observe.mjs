import { subscribe } from 'node:diagnostics_channel';
import { writeSync } from 'node:fs';

// Loaded into the measured process: only it knows its own peak, in kilobytes, and how long its phases take, in
// milliseconds. The fourth channel takes both home, from the thread that went through phases. Time within an inner phase
// does not count for the outer one.
const phases = {};
const open = [];
let since = performance.now();

subscribe('overshare:phase', ({ name, begins }) => {
  const now = performance.now();
  const outer = open.at(-1);
  if (outer !== undefined) phases[outer] = (phases[outer] ?? 0) + now - since;
  if (begins) open.push(name);
  else open.pop();
  since = now;
});

process.on('exit', () => {
  if (Object.keys(phases).length > 0)
    writeSync(3, JSON.stringify({ kilobytes: process.resourceUsage().maxRSS, phases }));
});
