export { filesFolder, readFromFolder } from './read.ts';
