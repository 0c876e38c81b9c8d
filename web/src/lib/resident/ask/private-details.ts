/**
 * What in a text would tell who somebody is or how to reach them. Pure, and the same on the device
 * while one types and on the server in the preview; nothing of it is sent or kept.
 */

/** The kinds of detail that residents are warned of, in the order of the warnings. */
export const detailKinds = ['phone', 'email', 'address', 'plate', 'iban'] as const;
export type DetailKind = (typeof detailKinds)[number];

/** Longer texts are refused anyway; this bounds the work while somebody pastes one. */
const mostCharacters = 20_000;

/** The kinds of private detail that a text seems to hold. */
export function findPrivateDetails(text: string): DetailKind[] {
  const given = text.slice(0, mostCharacters);
  return detailKinds.filter((kind) => finders[kind](given));
}

const finders: Readonly<Record<DetailKind, (text: string) => boolean>> = {
  phone: hasPhoneNumber,
  email: hasEmailAddress,
  address: hasHomeAddress,
  plate: hasLicencePlate,
  iban: hasIban,
};

/** Nine to fifteen digits that begin like a telephone number. */
export function hasPhoneNumber(text: string): boolean {
  const candidates = text.match(/(?<![\d.,])(?:\+|0)[\d\s().-]{7,20}\d/g) ?? [];
  return candidates.some((candidate) => {
    const digits = candidate.replace(/\D/g, '').length;
    return digits >= 9 && digits <= 15;
  });
}

export function hasEmailAddress(text: string): boolean {
  return /[^\s@]{1,64}@[^\s@]{1,255}\.\p{L}{2,24}/u.test(text);
}

/**
 * A house: a Dutch postcode, or somebody saying that they live at a street and number, in Dutch,
 * English or German. A street alone is what a question is often about.
 */
export function hasHomeAddress(text: string): boolean {
  return (
    dutchPostcode.test(text) || germanPlace.test(text) || livesAt.test(text) || myHouse.test(text)
  );
}

const dutchPostcode = /(?<![\d.,])[1-9]\d{3} ?(?!SA|SD|SS)[A-Z]{2}(?![\p{L}\d])/u;
const germanPlace = /(?<![\d.,])\d{5} (?!euro|meter|mal|uhr)\p{Lu}\p{Ll}{2,}/iu;
const livesAt =
  /(?:\b(?:ik woon|wij wonen|we wonen|woonachtig|mijn adres|ons adres|adres is|i live|we live|living|my address|our address|ich wohne|wir wohnen|wohnhaft|meine adresse|unsere adresse|adresse ist))[^.!?\n]{0,60}?\p{L}{3,}\.? ?\d{1,4}(?!\d| ?(?:uur|uhr|jaar|years?|jahren?|weken|weeks?|wochen|dagen|days?|tagen?|meter|maanden|months?|monaten?))/iu;
const myHouse =
  /\b(?:huisnummer|house number|hausnummer|op nummer|at number|in nummer|nummer) ?\d{1,4}\b[^.!?\n]{0,40}\b(?:woon|wonen|live|living|wohne|wohnen)\b/iu;

/** A Dutch plate with its dashes, or a German one. */
export function hasLicencePlate(text: string): boolean {
  const dutch =
    text.match(/(?<![\p{L}\d-])[A-Z\d]{1,3}-[A-Z\d]{2,3}-[A-Z\d]{1,2}(?![\p{L}\d-])/giu) ?? [];
  if (dutch.some(isDutchPlate)) return true;
  return /(?<![\p{L}\d-])[A-ZÄÖÜ]{1,3}-[A-Z]{1,2} ?\d{1,4}[EH]?(?![\p{L}\d-])/u.test(text);
}

/** Each group all letters or all digits, at least one of each, six signs in all: no date, no code. */
function isDutchPlate(candidate: string): boolean {
  const groups = candidate.split('-');
  const isPlain = groups.every((group) => /^(?:\p{L}+|\d+)$/u.test(group));
  const isMixed = /\p{L}/u.test(candidate) && /\d/.test(candidate);
  return isPlain && isMixed && groups.join('').length === 6;
}

/** A bank account number whose check digits are right (ISO 13616). */
export function hasIban(text: string): boolean {
  const candidates = text.match(/(?<![\p{L}\d])[A-Z]{2}\d{2}(?:[ -]?[A-Z\d]){11,30}/giu) ?? [];
  return candidates.some((candidate) => {
    const sign = candidate.replace(/[ -]/g, '').toUpperCase();
    // What follows the number may have been taken along, so shorter ones count as well.
    for (let length = sign.length; length >= 15; length--) {
      if (isIban(sign.slice(0, length))) return true;
    }
    return false;
  });
}

function isIban(iban: string): boolean {
  const digits = (iban.slice(4) + iban.slice(0, 4)).replace(/[A-Z]/g, (letter) =>
    String(letter.charCodeAt(0) - 55),
  );
  let rest = 0;
  for (const digit of digits) rest = (rest * 10 + Number(digit)) % 97;
  return rest === 1;
}
