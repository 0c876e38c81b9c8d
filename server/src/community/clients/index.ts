export { createClient } from './create-client.ts';
export { hasClients } from './has-clients.ts';
export { openClientKey } from './open-client-key.ts';
export { type ClientKind, clients } from './tables.ts';
