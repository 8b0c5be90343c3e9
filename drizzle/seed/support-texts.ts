import type { Language } from '#core/vocabulary';

import type { SignInError } from './sign-ins.ts';

/** A trouble as holders put it, and as the helpdesk answers. `{tool}` stands for the tool's name. */
export interface Trouble {
  error: SignInError | null;
  /** What the screen said, as a holder copies it. */
  message: string | null;
  weight: number;
  texts: Record<'nl' | 'fr', { subject: string; question: string; answer: string }>;
}

export const troubles: readonly Trouble[] = [
  {
    error: 'client-certificate-not-present',
    message: 'Client certificate is not present',
    weight: 9,
    texts: {
      nl: {
        subject: '{tool}: aanmelden met eID lukt niet',
        question:
          'Sinds vanmorgen kom ik niet meer binnen in {tool}. Mijn kaart zit in de lezer, ik krijg geen vraag naar mijn pincode.',
        answer:
          'Sluit alle vensters van uw browser, steek eerst uw kaart in de lezer en open de browser daarna opnieuw. Helpt dat niet, valideer dan de certificaten in de eID Viewer.',
      },
      fr: {
        subject: '{tool} : connexion par eID impossible',
        question:
          "Depuis ce matin je n'arrive plus à entrer dans {tool}. Ma carte est dans le lecteur, mais le code PIN n'est pas demandé.",
        answer:
          "Fermez toutes les fenêtres du navigateur, insérez d'abord votre carte, puis rouvrez-le. Si cela ne suffit pas, validez les certificats dans l'eID Viewer.",
      },
    },
  },
  {
    error: 'accreditation-missing',
    message: 'Erkenning ontbreekt / Agrément manquant',
    weight: 7,
    texts: {
      nl: {
        subject: '{tool}: erkenning nog niet zichtbaar',
        question:
          'Ik heb mijn eID gekoppeld maar {tool} zegt dat mijn erkenning ontbreekt. Hoe lang duurt dat nog?',
        answer:
          'Uw eID is gekoppeld. De databank levert nieuwe erkenningen met vertraging aan; wij verwittigen u zodra ze binnen is.',
      },
      fr: {
        subject: '{tool} : agrément pas encore visible',
        question:
          "J'ai lié mon eID, mais {tool} indique que mon agrément manque. Combien de temps faut-il encore ?",
        answer:
          "Votre eID est bien liée. La banque de données livre les nouveaux agréments avec du retard ; nous vous avertirons dès qu'il arrive.",
      },
    },
  },
  {
    error: 'method-not-accepted',
    message: 'Aanmeldmethode niet toegelaten',
    weight: 4,
    texts: {
      nl: {
        subject: '{tool} weigert mijn wachtwoord',
        question: 'Met mijn gebruikersnaam geraak ik in andere tools binnen, maar niet in {tool}.',
        answer: '{tool} aanvaardt enkel eID of itsme. U koppelt uw eID onder Mijn account.',
      },
      fr: {
        subject: '{tool} refuse mon mot de passe',
        question: "Mon nom d'utilisateur fonctionne dans d'autres outils, mais pas dans {tool}.",
        answer: "{tool} n'accepte que l'eID ou itsme. Vous liez votre eID sous Mon compte.",
      },
    },
  },
  {
    error: 'eid-already-linked',
    message: 'eID is al gekoppeld aan een ander account',
    weight: 3,
    texts: {
      nl: {
        subject: 'eID al gekoppeld',
        question:
          'Ik maakte een nieuw account omdat ik van kantoor veranderd ben. Bij het koppelen lees ik dat mijn eID al in gebruik is.',
        answer: 'Wij bekijken bij welk account uw kaart hoort en bellen u terug.',
      },
      fr: {
        subject: 'eID déjà liée',
        question:
          "J'ai créé un nouveau compte parce que j'ai changé d'agence. Au moment de lier ma carte, elle serait déjà utilisée.",
        answer: 'Nous vérifions à quel compte votre carte appartient et vous rappelons.',
      },
    },
  },
  {
    error: 'not-activated',
    message: null,
    weight: 4,
    texts: {
      nl: {
        subject: 'Geen activatiecode ontvangen',
        question: 'Ik heb mij gisteren geregistreerd maar kreeg nooit een code.',
        answer: 'Wij hebben de code opnieuw gestuurd. Kijk ook bij ongewenste mail.',
      },
      fr: {
        subject: "Code d'activation non reçu",
        question: "Je me suis inscrit hier, mais je n'ai jamais reçu de code.",
        answer: 'Nous avons renvoyé le code. Vérifiez aussi vos courriers indésirables.',
      },
    },
  },
  {
    error: null,
    message: null,
    weight: 4,
    texts: {
      nl: {
        subject: 'Overschrijving nog niet op de wallet',
        question:
          'Vorige week heb ik geld overgeschreven voor onze wallet, maar het saldo verandert niet.',
        answer: 'De mededeling was niet volledig. De betaling staat nu op uw wallet.',
      },
      fr: {
        subject: 'Virement pas encore sur le portefeuille',
        question:
          "La semaine passée j'ai fait un virement pour notre portefeuille, mais le solde n'a pas changé.",
        answer:
          'La communication était incomplète. Le paiement est maintenant sur votre portefeuille.',
      },
    },
  },
  {
    error: 'no-membership',
    message: null,
    weight: 4,
    texts: {
      nl: {
        subject: 'Wachten op bevestiging',
        question: 'Mijn aanvraag bij ons kantoor blijft op wachten staan. Wie moet dat bevestigen?',
        answer: 'Een beheerder van uw kantoor bevestigt u onder Medewerkers.',
      },
      fr: {
        subject: 'En attente de confirmation',
        question: 'Ma demande auprès de notre agence reste en attente. Qui doit la confirmer ?',
        answer: 'Un gestionnaire de votre agence vous confirme sous Collaborateurs.',
      },
    },
  },
];

/** Texts exist in both languages of the country; whoever reads English gets the Dutch one. */
export const textOf = (trouble: Trouble, language: Language) =>
  trouble.texts[language === 'fr' ? 'fr' : 'nl'];
