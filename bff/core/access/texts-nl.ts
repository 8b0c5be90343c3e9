import type { HolderTexts, Said } from './said.ts';

const decides = ({ administrators, organisation }: Said, what: string): string =>
  administrators === undefined
    ? `${organisation} heeft op dit ogenblik geen beheerder om ${what}. Laat het ons weten, dan helpen wij u verder.`
    : `Vraag ${administrators} van ${organisation} om ${what}.`;

/** Dutch, as spoken in Belgium, addressed with u. */
export const textsNl: HolderTexts = {
  anonymised: () =>
    'Dit profiel is op vraag van de houder geanonimiseerd en kan niet meer gebruikt worden. U kunt wel een nieuw profiel aanmaken.',
  frozen: () =>
    'Uw profiel is tijdelijk geblokkeerd terwijl wij iets nakijken. Wij nemen zelf contact met u op.',
  'not-activated': ({ since }) =>
    `Uw profiel is nog niet geactiveerd. Geef op het aanmeldscherm de code van zes tekens in uit onze e-mail${since === undefined ? '' : ` van ${since}`}. Kijk ook bij ongewenste e-mail; wij kunnen u een nieuwe code sturen.`,
  deactivated: ({ by, since }) => {
    const when = since === undefined ? '' : ` op ${since}`;
    if (by === 'staff') {
      return `Uw profiel is${when} door onze helpdesk gedeactiveerd. Wij kunnen het opnieuw openen.`;
    }
    return by === 'merge'
      ? `Dit profiel is${when} samengevoegd met uw andere profiel. Meld u daarmee aan.`
      : `U hebt uw profiel${when} zelf gedeactiveerd. Alleen u kunt het weer openen, door u aan te melden en dat te bevestigen.`;
  },
  'organisation-closed': ({ organisation }) =>
    `${organisation} is bij ons afgesloten; onder die hoedanigheid kan niemand zich nog aanmelden.`,
  'no-membership': ({ organisation, earlier }) => {
    if (earlier === 'ended')
      return `U bent geen medewerker meer van ${organisation}. Vraag opnieuw aan om toe te treden onder Mijn organisaties.`;
    return earlier === 'refused'
      ? `${organisation} heeft uw aanvraag om toe te treden geweigerd. Neem contact op met het kantoor zelf.`
      : `U bent nog niet verbonden met ${organisation}. Voeg het kantoor toe met zijn ondernemingsnummer onder Mijn organisaties.`;
  },
  'membership-awaiting': (said) =>
    `${said.organisation} heeft u nog niet bevestigd als medewerker${said.since === undefined ? '' : ` (aangevraagd op ${said.since})`}. ${decides(said, 'u te bevestigen')}`,
  'not-administrator': (said) =>
    `Alleen een beheerder van ${said.organisation} kan ${said.tool} registreren. ${decides(said, 'dat te doen')}`,
  'tool-inactive': ({ tool }) => `${tool} is op dit ogenblik voor niemand beschikbaar.`,
  'tool-not-registered': (said) =>
    `${said.organisation} is nog niet geregistreerd voor ${said.tool}. ${decides(said, 'het kantoor te registreren')}`,
  'tool-not-granted': (said) =>
    `U hebt binnen ${said.organisation} nog geen toegang tot ${said.tool}. ${decides(said, 'u die toegang te geven')}`,
  'method-not-accepted': ({ tool, method, accepted }) =>
    accepted === undefined
      ? `Voor ${tool} is nog geen manier van aanmelden ingesteld. Wij lossen dit op.`
      : `Bij ${tool} kunt u zich niet aanmelden met ${method}. Gebruik ${accepted}.`,
  'itsme-without-eid': () =>
    'itsme werkt pas als uw eID aan uw profiel gekoppeld is. Koppel eerst uw eID onder Mijn profiel, daarna itsme.',
  'eid-not-linked': ({ tool }) =>
    `Uw eID is nog niet aan uw profiel gekoppeld, en dat is nodig voor ${tool}. U koppelt ze zelf onder Mijn profiel, met uw kaart in de kaartlezer.`,
  'eid-frozen': () =>
    'De koppeling met uw eID is tijdelijk geblokkeerd terwijl wij nakijken bij welk profiel ze hoort. Wij nemen zelf contact met u op.',
  'certificate-expired': ({ until }) =>
    `De certificaten op uw identiteitskaart zijn vervallen${until === undefined ? '' : ` (geldig tot ${until})`}. Vraag een nieuwe kaart aan bij uw gemeente.`,
  'itsme-not-linked': ({ tool }) =>
    `itsme is nog niet aan uw profiel gekoppeld, en ${tool} vraagt itsme. U koppelt het zelf onder Mijn profiel.`,
  'accreditation-other-identity': ({ kind, source }) =>
    `Bij ${source} staat uw erkenning (${kind}) onder een naam of nummer dat net iets verschilt van uw identiteitskaart. Wij kijken dit met u na.`,
  'accreditation-missing': ({ kind, source, state, linkedOn, expectedBy, usualDays }) =>
    state === 'overdue'
      ? `Wij hebben uw erkenning (${kind}) nog niet ontvangen van ${source}, terwijl ze er uiterlijk op ${expectedBy} had moeten zijn. Wij vragen het na bij ${source}.`
      : `Wij wachten nog op uw erkenning (${kind}) van ${source}. Uw eID is gekoppeld op ${linkedOn}; gewoonlijk duurt het ${usualDays} dagen, uiterlijk tot ${expectedBy}. U hoeft niets te doen.`,
  'accreditation-not-yet-valid': ({ kind, from }) =>
    `Uw erkenning (${kind}) gaat in op ${from}; vanaf dan hebt u toegang.`,
  'accreditation-suspended': ({ kind, source }) =>
    `Uw erkenning (${kind}) is geschorst volgens ${source}. Neem contact op met ${source}.`,
  'accreditation-ended': ({ kind, source, until }) =>
    `Uw erkenning (${kind}) is volgens ${source} beëindigd${until === undefined ? '' : ` (laatste dag ${until})`}. Klopt dat niet, neem dan contact op met ${source}.`,
};
