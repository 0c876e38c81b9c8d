import type { UpdateTemplate } from './template.ts';

/** While the work goes on, whatever it is. */
export const alongTheWayTemplates: readonly UpdateTemplate[] = [
  {
    id: 'way-wind',
    phase: 'middle',
    category: 'planning',
    numbers: { force: [7, 9] },
    title: { nl: 'Harde wind: een dag niet gehesen', en: 'Strong wind: a day without lifting' },
    nl: [
      'Bij windkracht {force} hangt er bij ons niets in een kraan. We hebben de dag gebruikt om op te ruimen, hekken vast te zetten en de afwatering te controleren.',
      'De planning vangt dit op: er zitten elke maand drie dagen speling in.',
    ],
    en: [
      'At wind force {force} nothing hangs from our cranes. We used the day to tidy up, secure fences and check the drains.',
      'The schedule can take it: every month has three spare days.',
    ],
  },
  {
    id: 'way-half',
    phase: 'middle',
    category: 'progress',
    picture: true,
    afterFraction: 0.5,
    numbers: { percent: [52, 64] },
    title: { nl: 'We zijn over de helft', en: 'We are past half way' },
    nl: [
      '{percent} procent van het werk is klaar, en dat is een week voor op de planning. Dank voor het omlopen, omfietsen en meedenken. We weten dat het lang duurt.',
      'Wat nog komt is minder luid dan wat is geweest. De planning hieronder is bijgewerkt.',
    ],
    en: [
      '{percent} per cent is done, a week ahead of schedule. Thank you for walking round, cycling round and thinking along. We know it takes long.',
      'What is still to come is less loud than what has been. The planning below is up to date.',
    ],
  },
  {
    id: 'way-bins',
    phase: 'middle',
    category: 'access',
    title: { nl: 'Zo gaat het met uw afval', en: 'What happens to your rubbish' },
    nl: [
      'De vuilniswagen kan het werk niet in. Zet uw container op de gewone dag voor half acht aan de straat, met het huisnummer zichtbaar. Onze mensen rijden hem naar de wagen en weer terug.',
      'Grofvuil? Meld het zoals altijd, maar zet het op de hoek bij het blauwe bord.',
    ],
    en: [
      'The bin lorry cannot enter the site. Put your bin out before half past seven on the usual day with the house number visible. Our people take it to the lorry and back.',
      'Bulky waste? Report it as usual but leave it on the corner by the blue sign.',
    ],
  },
  {
    id: 'way-lights',
    phase: 'middle',
    category: 'neighbourhood',
    title: { nl: 'Extra lampen op de looproute', en: 'Extra lights on the walking route' },
    nl: [
      'Verschillende mensen lieten weten dat de omleiding ’s avonds donker is. U had gelijk. Er hangen nu veertien lampen extra en de heg bij de bocht is gesnoeid, zodat u ziet wie er aankomt.',
      'Nog een plek waar u zich niet prettig voelt? Geef het door.',
    ],
    en: [
      'Several people told us that the detour is dark at night. You were right. There are fourteen extra lamps and the hedge at the bend has been trimmed, so you can see who is coming.',
      'Another place where you do not feel at ease? Let us know.',
    ],
  },
  {
    id: 'way-saturday',
    phase: 'middle',
    category: 'nuisance',
    title: {
      nl: 'Zaterdag werken we door, zonder zware machines',
      en: 'We work on Saturday, without heavy machines',
    },
    nl: [
      'Op {start} werken we van 9.00 tot 15.00 uur om de regen van vorige week in te halen. Alleen handwerk: opruimen, afstellen, klein timmerwerk. De radio blijft uit, beloofd.',
    ],
    en: [
      'On {start} we work from 9.00 to 15.00 to make up for last week’s rain. Handwork only: tidying, adjusting, some carpentry. The radio stays off, we promise.',
    ],
    works: {
      title: {
        nl: 'Zaterdag licht werk',
        en: 'Light work on Saturday',
        de: 'Leichte Arbeiten am Samstag',
      },
      rhythm: 'weekend',
      days: 1,
      daily: ['09:00', '15:00'],
      nuisance: ['noise'],
      situation: 'everyonePasses',
    },
  },
  {
    id: 'way-apprentice',
    phase: 'middle',
    category: 'neighbourhood',
    picture: true,
    title: {
      nl: 'Leerling van de maand: {apprentice} (19)',
      en: 'Apprentice of the month: {apprentice} (19)',
    },
    nl: [
      '{apprentice} leert het vak bij ons, vier dagen op het werk en een dag op school. Ze kan inmiddels de minikraan draaien met een ei tussen de bak en de grond. Dat ei is heel gebleven.',
      '‘Het leukste is dat mensen gedag zeggen,’ zegt ze. ‘Het minst leuke is de wekker van vijf uur.’',
    ],
    en: [
      '{apprentice} learns the trade with us, four days on site and one at school. She can now handle the mini excavator with an egg between bucket and ground. The egg survived.',
      '“The best thing is that people say hello,” she says. “The worst is the alarm at five.”',
    ],
  },
  {
    id: 'way-open-day',
    phase: 'middle',
    category: 'neighbourhood',
    picture: true,
    numbers: { visitors: [140, 420] },
    title: {
      nl: '{visitors} bezoekers op de open bouwdag',
      en: '{visitors} visitors at the open day',
    },
    nl: [
      'Wat een drukte, wat een modder, wat een leuke vragen. De rij voor de kraancabine was het langst, de taart van de buurvrouw het snelst op.',
      'Wie er niet bij kon zijn: de rondleiding staat uitgeschreven op de panelen aan het hek.',
    ],
    en: [
      'So many people, so much mud, such good questions. The queue for the crane cabin was the longest, the neighbour’s cake the first to go.',
      'Could not come? The tour is written out on the panels on the fence.',
    ],
  },
  {
    id: 'way-complaint-fixed',
    phase: 'middle',
    category: 'nuisance',
    numbers: { reports: [6, 17] },
    title: { nl: 'Piepende wagens: we hebben er iets aan gedaan' },
    nl: [
      'We kregen {reports} meldingen over achteruitrijpiepers in de vroege ochtend. Terecht. Alle wagens die hier werken hebben nu een ruisend signaal dat niet ver draagt, en voor half acht rijdt niemand achteruit.',
      'Hoort u toch nog gepiep? Noteer als het kan het tijdstip, dan weten wij om welke wagen het gaat.',
    ],
  },
  {
    id: 'way-frost',
    phase: 'middle',
    category: 'access',
    title: {
      nl: 'Gladde platen: we strooien om zes uur',
      en: 'Slippery plates: we sand them at six',
    },
    nl: [
      'Stalen rijplaten worden sneller glad dan asfalt. Bij regen en kou strooit de vroege ploeg om zes uur zand op alle looproutes. Vindt u een plek die is overgeslagen? Bel {contact}, ook voor zevenen.',
    ],
    en: [
      'Steel plates turn slippery sooner than asphalt. In wet and cold weather the early crew spreads sand on all walking routes at six. Found a place we missed? Call {contact}, also before seven.',
    ],
  },
  {
    id: 'way-shops',
    phase: 'middle',
    category: 'neighbourhood',
    title: {
      nl: 'Iedereen is open, ook achter de hekken',
      en: 'Everyone is open, also behind the fences',
    },
    nl: [
      'Ondernemers aan de {street} merken dat mensen denken dat alles dicht is. Dat is niet zo. Volg de groene voetstappen op de grond en u loopt er zo naartoe.',
      'Onze ploeg haalt er zelf elke dag het broodje. Het is goed te doen.',
    ],
    en: [
      'Businesses around {street} notice that people think everything is closed. It is not. Follow the green footsteps on the ground.',
      'Our crew gets its lunch there every day. It is easy to reach.',
    ],
  },
  {
    id: 'way-delivery-early',
    phase: 'middle',
    category: 'nuisance',
    title: { nl: 'Vroege levering, bij uitzondering' },
    nl: [
      'Op {start} komt er voor één keer om zes uur ’s ochtends een bijzonder transport aan. Het mag overdag de stad niet in. Het lossen duurt veertig minuten en gebeurt met een elektrische heftruck.',
      'Excuses aan de lichte slapers. We brengen bij de naaste buren zelf even een briefje langs.',
    ],
    works: {
      title: {
        nl: 'Bijzonder transport, vroeg lossen',
        en: 'Special transport, early unloading',
        de: 'Sondertransport, frühes Entladen',
      },
      rhythm: 'weekdays',
      days: 1,
      daily: ['06:00', '07:00'],
      nuisance: ['noise'],
      situation: 'everyonePasses',
    },
  },
];
