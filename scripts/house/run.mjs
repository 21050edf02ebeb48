import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The folder of the whole house. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Runs a program in the house with its output shown; resolves with its exit code (127 when it cannot be started). */
export function run(program, args, env = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd: ROOT, stdio: 'inherit', env: { ...process.env, ...env } });
    child.on('error', () => resolve(127));
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/** Runs an npm script of the house, or of one workspace. */
export function runScript(script, workspace) {
  return run('npm', ['run', '--silent', script, ...(workspace === undefined ? [] : ['-w', workspace])]);
}
