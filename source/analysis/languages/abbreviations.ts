import {type WordSet, words} from './word-lists.ts';

/** Abbreviations that end in a full stop, without it, by language: apart from the rest, since ends of sentences
 * need no more. */
export const ABBREVIATIONS = {
	fr: () =>
		words('m mm mme mlle dr me pr st ste mgr cf etc art vol éd p av bd no env janv févr juill sept oct nov déc'),
	en: () =>
		words(`
		a.m adm ala ald apr ariz ark asst atty aug brig calif capt cllr cmdr co col colo conn corp cpl d.c dec del det dr etc feb fla ga
		gen gov hon ill inc ind jan jr kan ky la lt ltd maj mar mass md mich minn miss mo mont mr mrs ms msgr n.j n.y neb
		nev no nov oct okla ore p.m pa prof rep rev sen sept sgt sr st supt tenn tex u.k u.s va vs vt wash wis wyo
	`),
	es: () =>
		words(
			'sr sra srta sres dr dra d dña da ud uds vd etc art núm pág págs prof profa lic ing gral cap av avda c ed ee uu st sta sto vol fig cf',
		),
} as const;

/** Of those, in all languages at once, what in small letters before a capital is an ordinary word: accusé de vol. */
export const wordsToo: WordSet = words('art ill mass miss no ore sept vol wash');

/** What stands before the network X, in all languages at once: a text is cut into sentences before its language is looked up. */
export const networkCues: WordSet = words('sur on via réseau plateforme platform network');
