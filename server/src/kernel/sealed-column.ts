import { customType } from 'drizzle-orm/pg-core';
import { asSealed, type Sealed } from './keys.ts';

/** A bytes column that takes only ciphertext: plaintext does not compile. See keys.ts. */
export const sealedBytes = customType<{ data: Sealed; driverData: Buffer }>({
  dataType: () => 'bytea',
  fromDriver: asSealed,
});

/** A bytes column, for hashes. */
export const bytes = customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => 'bytea' });
