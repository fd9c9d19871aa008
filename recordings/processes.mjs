import { spawn } from 'node:child_process';

/**
 * Runs a program to its end.
 * @param {string} program
 * @param {string[]} parameters
 * @param {Record<string, string>} [environment] further environment variables
 * @returns {Promise<{ code: number, stdout: string, stderr: string }>}
 */
export function run(program, parameters, environment = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, parameters, { env: { ...process.env, ...environment } });
    const texts = { stdout: '', stderr: '' };
    child.stdout.setEncoding('utf8').on('data', (text) => (texts.stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text) => (texts.stderr += text));
    child.on('error', (error) => resolve({ code: 127, ...texts, stderr: error.message }));
    child.on('close', (code) => resolve({ code: code ?? 1, ...texts }));
  });
}
