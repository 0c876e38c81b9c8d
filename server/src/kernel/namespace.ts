/**
 * The isolation object: everything one application in one environment owns. It is resolved once, at
 * the edge, and is the only way to reach data.
 */
import type { Database } from './database/database.ts';
import type { Language, Localised } from './i18n.ts';
import type { JobQueue } from './job.ts';
import type { KeyRing } from './keys.ts';
import type { PushSender } from './push/send-push.ts';
import type { ObjectStore } from './storage/object-store.ts';

export type Environment = 'development' | 'test' | 'acceptance' | 'production';

/** How an application presents itself. */
export interface Brand {
  readonly name: string;
  readonly tagline: Localised;
  /** Colours as CSS hex: the accent, and text upon it. */
  readonly accent: string;
  readonly accentInk: string;
  readonly logo: 'sitepodium' | 'bouwbuur';
  /** Offered languages; the first is the default. */
  readonly languages: readonly Language[];
}

/** The application server towards push services (RFC 8292). */
export interface Push {
  /** Browsers subscribe with it; base64url. */
  readonly publicKey: string;
  readonly sender: PushSender;
}

export interface Namespace {
  /** Unique on the platform: application and environment, as in `sitepodium-production`. */
  readonly name: string;
  readonly application: string;
  readonly environment: Environment;
  /** Host names it answers to, without port. */
  readonly hosts: readonly string[];
  /** Where visitors find it, as in `https://sitepodium.example`. */
  readonly origin: string;
  readonly brand: Brand;
  readonly database: Database;
  readonly store: ObjectStore;
  readonly keys: KeyRing;
  readonly jobs: JobQueue;
  readonly push: Push;
}
