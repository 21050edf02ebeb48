export { sealBackup, openBackup } from './backup.ts';
export type { BackupFile, BackupFailure, BackupOptions } from './backup.ts';
