import {marked} from './reader.ts';

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
