import { deleteDB, openDB, type DBSchema, type IDBPDatabase } from 'idb';

/** One database a vault: `sealed` holds bytes by key, `keys` the device's own CryptoKey. */
interface Schema extends DBSchema {
  sealed: { key: string; value: Uint8Array };
  keys: { key: string; value: CryptoKey };
}

/** An open database that opens again after the browser or another tab closed it. */
export interface Database {
  readonly name: string;
  get(): Promise<IDBPDatabase<Schema>>;
  close(): Promise<void>;
  /** Closes and deletes; other tabs let go of it when they are asked. */
  remove(): Promise<void>;
}

const VERSION = 1;

/** The database called `name`, made on first use. */
export function createDatabase(name: string): Database {
  let opening: Promise<IDBPDatabase<Schema>> | undefined;
  const forget = (): void => {
    opening = undefined;
  };
  const get = (): Promise<IDBPDatabase<Schema>> => {
    opening ??= openSchema(name, forget).catch((error: unknown) => {
      forget();
      throw error;
    });
    return opening;
  };
  const close = async (): Promise<void> => {
    const open = opening;
    forget();
    (await open?.catch(() => undefined))?.close();
  };
  return { name, get, close, remove: () => close().then(() => deleteDB(name)) };
}

function openSchema(name: string, forget: () => void): Promise<IDBPDatabase<Schema>> {
  return openDB<Schema>(name, VERSION, {
    upgrade: (db) => {
      db.createObjectStore('sealed');
      db.createObjectStore('keys');
    },
    // Another tab erases the database or brings a newer one: let go, or it would wait for ever.
    blocking: (_current, _blocked, event) => {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the event of a database has that database as target
      (event.target as IDBDatabase).close();
      forget();
    },
    terminated: forget,
  });
}
