/** Warns while a resident types something that would tell who they are. Nothing leaves the page. */
export function warnOfPersonalData(): void {
  const form = document.querySelector<HTMLElement>('[data-privacy]');
  const field = form?.querySelector('textarea');
  if (!form || !field) return;
  const warn = () => {
    show(form, '[data-phone]', hasPhoneNumber(field.value));
    show(form, '[data-email]', hasEmailAddress(field.value));
  };
  field.addEventListener('input', warn);
  warn();
}

function show(form: HTMLElement, selector: string, isShown: boolean): void {
  const warning = form.querySelector<HTMLElement>(selector);
  if (warning) warning.hidden = !isShown;
}

/** Whether a text seems to hold a telephone number: nine to fifteen digits that begin like one. */
export function hasPhoneNumber(text: string): boolean {
  const candidates = text.match(/(?<![\d.,])(?:\+|0)[\d\s().-]{7,}\d/g) ?? [];
  return candidates.some((candidate) => {
    const digits = candidate.replace(/\D/g, '').length;
    return digits >= 9 && digits <= 15;
  });
}

/** Whether a text seems to hold an e-mail address. */
export function hasEmailAddress(text: string): boolean {
  return /[^\s@]+@[^\s@]+\.\p{L}{2,}/u.test(text);
}
