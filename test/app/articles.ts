import {marked, numbered, plain} from './reader.ts';

const filler = 'La salle se tait un instant, puis les questions reprennent sur un autre sujet.';

/** An article with two headings, nested quotations of each kind, one without a speaker, and people under several names. */
export const council = marked(
	`
# Le conseil vote la piste cyclable

by Par la rédaction

<p>Inès Carlier</p> l’avait promis : <q by="Inès Carlier" because="colon">« La piste ouvrira en mai »</q>.

${filler}

<p>Bruno Lestienne</p> n’y croit pas : <q by="Bruno Lestienne">« Ce projet, que sa mère appelait <q kind="scare">“le serpent”</q>, ne mène nulle part »</q>.

## Une longue soirée

${filler}

${filler}

<p of="Inès Carlier">Mme Carlier</p> cite alors <q kind="title">« Le Vélo rouge »</q>, un roman de 1958.

<q>« Assez ! »</q> crie quelqu’un dans la salle.

## La suite

<q by="Inès Carlier">« Rendez-vous au printemps »</q>, conclut <p of="Inès Carlier">Carlier</p>.

- Une réunion publique en mars.

- Une visite du chantier en avril.

> Le registre reste ouvert à la mairie.

~ Lire aussi : nos conseils pour réparer une roue.
`,
	{date: '12 mars 2021'},
);

/** What terminals and their articles are made of at their worst. */
const nasty = marked(
	`
# \u001b[31mUn titre\u0007 et ­des caractères\u202e sans largeur\u200b

<p>Zoe\u0308 Müller 👩‍🚀</p> : <q by="Zoe\u0308 Müller 👩‍🚀">« 東京は、きょうも雨だった。🇫🇷 »</q> puis <q>‹ a\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301 ›</q>\ttabulée.

- 한국어 ${'mot-composé-'.repeat(20)}

> पठनीय <q kind="scare">“ ${'encore '.repeat(60)}</q>
`,
);

/** Articles of every shape, empty ones too. */
export const readings = [
	nasty,
	council,
	numbered(40),
	plain(['']),
	plain([]),
	plain([{kind: 'quote', level: 9, text: '👩‍🚀'.repeat(40)}]),
	plain([
		{kind: 'item', level: 7, marker: '1234567.', text: 'mot '.repeat(30)},
		{kind: 'rule', text: '***'},
	]),
];
