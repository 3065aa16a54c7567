// What tells the turns of a dialogue, all languages at once: what can be marked before the analysis must not wait for its
// tables, and be the same as after. As expressions, apart by bars, a row for each language.

/** Words of those who speak to each other. */
export const speakingWords: string = [
	"je|j['’]|tu|moi|toi|vous|oui|non",
	'I|you|yes',
	'yo|tú|usted|ustedes|sí|no',
].join('|');

/** Verbs of saying as tales have them, which nouns seldom look like. */
export const taleVerbs: string = [
	'dit|fit|répond|répondit|reprend|reprit|poursuit|poursuivit|conclut|promit',
	...'demand|murmur|ajout|répliqu|souffl|soupir|cri|exclam|assur|expliqu|lanç|déclar|affirm|chuchot|grogn|annonç'
		.split('|')
		.flatMap(stem => [`${stem}a`, `${stem.replace('ç', 'c')}e`]),
	'said|says|asked|replied|answered|added|whispered|murmured|shouted|cried|explained',
	...'pregunt|contest|coment|murmur|susurr|grit|exclam|explic|asegur|protest'
		.split('|')
		.flatMap(stem => [`${stem}ó`, `${stem}a`]),
	'dijo|dice|respondió|añadió|responde|añade|repite|repitió|insiste|insistió|replica|replicó|bromea|bromeó',
].join('|');

/** Pronouns behind such a verb and a hyphen, and those behind a space or before it. */
export const joinedPronouns = 'il|elle|on';
/** Those behind a space or before it. */
export const freePronouns = 'he|she|they';

/** Civilities before the name of a character. */
export const taleCivilities = 'M|Mme|Mr|Mrs|Ms|Dr';
