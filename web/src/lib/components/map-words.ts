/** What a map says, whichever catalogue it comes from. */
export interface MapWords {
  readonly in: string;
  readonly out: string;
  readonly all: string;
  readonly busy: string;
  readonly failed: string;
  /** How to zoom with a wheel, and to move with fingers, in a page that scrolls. */
  readonly scroll: string;
  readonly touch: string;
}

/** The words of a map out of a catalogue, with other words for when it cannot be shown. */
export function mapWords(
  t: (key: `map.${keyof MapWords}`) => string,
  failed = t('map.failed'),
): MapWords {
  return {
    ...{ in: t('map.in'), out: t('map.out'), all: t('map.all'), busy: t('map.busy'), failed },
    ...{ scroll: t('map.scroll'), touch: t('map.touch') },
  };
}
