import { spawn } from 'node:child_process';
import { root } from '../tree/paths.mjs';

/** Runs a program in the repository and gives its exit code and what it said. */
export function run(program, parameters, { show = false } = {}) {
  return new Promise((resolve) => {
    // npm is a script file on Windows, which only a shell can start.
    const shell = process.platform === 'win32' && program === 'npm';
    // With CI set, a snapshot that is missing fails instead of being written.
    const env = { ...process.env, CI: '1' };
    const child = spawn(program, parameters, { cwd: root, shell, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const hear = (into) => (text) => {
      output += text;
      if (show) into.write(text);
    };
    child.stdout.setEncoding('utf8').on('data', hear(process.stdout));
    child.stderr.setEncoding('utf8').on('data', hear(process.stderr));
    child.on('error', (error) => resolve({ code: 127, output: `${program} could not be started: ${error.message}` }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** Runs one of our scripts, or a tool that npm installed, with a given Node. */
export function runNode(parameters, options = {}) {
  return run(options.node ?? process.execPath, parameters, options);
}
