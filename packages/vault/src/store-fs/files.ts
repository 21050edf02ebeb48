import { open, rename, rm, type FileHandle } from 'node:fs/promises';

/** The few things the store does to files; a test hands in one that fails. */
export interface Files {
  /** Creates or replaces a file and brings its bytes to the disk. */
  writeDurably(path: string, bytes: Uint8Array): Promise<void>;
  rename(from: string, to: string): Promise<void>;
  remove(path: string): Promise<void>;
  /** Brings the names in a folder to the disk. */
  syncFolder(path: string): Promise<void>;
}

export const nodeFiles: Files = {
  writeDurably: (path, bytes) =>
    withFile(path, 'w', async (file) => {
      await file.writeFile(bytes);
      await file.sync();
    }),
  rename,
  remove: (path) => rm(path, { force: true }),
  syncFolder: (path) => withFile(path, 'r', (file) => file.sync()),
};

async function withFile(path: string, flags: string, work: (file: FileHandle) => Promise<void>): Promise<void> {
  const file = await open(path, flags, 0o600);
  try {
    await work(file);
  } finally {
    await file.close();
  }
}
