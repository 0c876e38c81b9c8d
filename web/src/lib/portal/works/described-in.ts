import type { Language } from '@sitepodium/server/page-bridge';
import { locales, translator } from '#lib/messages/translate.ts';
import { describeWhen } from '#lib/resident/describe-when.ts';
import { datesIn } from '#lib/time/dates.ts';
import type { When } from '#lib/time/hours-today.ts';

/** When works are, as residents read it in a language. For the server: their words stay there. */
export function describedIn(language: Language, when: When): string {
  return describeWhen(when, { t: translator(language), dates: datesIn(locales[language]) });
}
