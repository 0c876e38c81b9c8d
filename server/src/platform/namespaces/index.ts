export { applications } from './applications.ts';
export {
  clusterOf,
  databaseName,
  filesDirectory,
  type OpenNamespace,
  openNamespace,
  vaultOf,
} from './open-namespace.ts';
export { namespaces } from './tables.ts';
