import { createServer } from 'node:net';
import { createInterface } from 'node:readline/promises';

const TRIES = 100;

/** A port that can be listened on, or undefined after the reason was told. `asked` is a port the person named. */
export async function choosePort(asked, fallback, host) {
  const wanted = asked ?? fallback;
  if (await isFree(wanted, host)) return wanted;
  const next = await nextFree(wanted + 1, host);
  if (next === undefined) {
    console.error(
      `Port ${wanted} is taken by another program, and so are the ${TRIES} after it. Set PORT to a free one.`,
    );
    return undefined;
  }
  if (asked === undefined) {
    console.log(`Port ${wanted} is taken by another program, so this is on ${next}. Set PORT to choose another one.`);
    return next;
  }
  console.error(`Port ${wanted} is taken by another program. Port ${next} is free.`);
  if (process.stdin.isTTY && (await agrees(`Use ${next} instead? [Y/n] `))) return next;
  console.error(`To use it: PORT=${next} npm start`);
  return undefined;
}

async function nextFree(from, host) {
  for (let port = from; port < Math.min(from + TRIES, 65_536); port += 1) if (await isFree(port, host)) return port;
  return undefined;
}

/** On one's own machine, `localhost` may mean either address, so both must be free. */
async function isFree(port, host) {
  const hosts = host === '127.0.0.1' ? ['127.0.0.1', '::1'] : [host];
  const free = await Promise.all(hosts.map((each) => canListen(port, each)));
  return free.every(Boolean);
}

function canListen(port, host) {
  return new Promise((resolve) => {
    const server = createServer();
    // An address that this machine does not have takes nobody's port.
    server.once('error', (error) => resolve(!['EADDRINUSE', 'EACCES'].includes(error.code)));
    server.listen(port, host, () => server.close(() => resolve(true)));
  });
}

async function agrees(question) {
  const ask = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await ask.question(question);
  ask.close();
  return !/^n/i.test(answer.trim());
}
