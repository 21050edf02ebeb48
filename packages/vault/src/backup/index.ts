export { sealBackup, openBackup } from './backup.ts';
export type { BackupFile, BackupFailure } from './backup.ts';
