const LEAST = [20, 19];

/** Ends the process kindly when this Node.js is too old for the tools. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > LEAST[0] || (major === LEAST[0] && minor >= LEAST[1])) return;
  console.error(`Groundwork needs Node.js ${LEAST.join('.')} or newer. This is ${process.versions.node}.`);
  console.error('Get a current one from https://nodejs.org or your package manager, then try again.');
  process.exit(1);
}
