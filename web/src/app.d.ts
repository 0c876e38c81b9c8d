import type { PageBridge } from '@sitepodium/server/page-bridge';

declare global {
  namespace App {
    interface Locals {
      /** The running request's action calls, brand, language and actor. */
      bridge: PageBridge;
    }

    interface Error {
      /** What a person quotes when they report this fault. */
      reference?: string;
      /** Seconds after which asking again makes sense; only with 429. */
      retryAfterS?: number;
    }
  }
}
