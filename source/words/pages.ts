import {fr, inBoth} from './language.ts';

/** Pages of HTML, and what is fetched. A label is a name or an address in quotation marks. */
export const pageWords = inBoth({
	en: () => ({
		noText: (label: string) =>
			`${label} has no text: what a browser shows of it, scripts have made. Save it from the browser, and open that file.`,
		leadsOn: (label: string, target: string) => `${label} has no text, and leads on to “${target}”. Name that page.`,
		noParser: (label: string, kind: string) => `${label} is ${kind}, which cannot be read.`,
		tooHuge: (label: string) => `${label} is larger than 20 MB: too much for a page. Save less of it.`,
		beginning: {
			surely: 'This page holds only the beginning: the rest is for subscribers.',
			perhaps: 'For subscribers: this page may hold only the beginning.',
		},
		tooLarge: 'This page is too large to be set; its text is shown as plain text.',
	}),
	fr: () => ({
		noText: label =>
			fr`${label} n’a pas de texte : ce qu’un navigateur en montre, des scripts l’ont fait. Enregistrez la page depuis le navigateur, et ouvrez ce fichier.`,
		leadsOn: (label, target) => fr`${label} n’a pas de texte, et renvoie à « ${target} ». Nommez cette page-là.`,
		noParser: (label, kind) => fr`${label} est ${kind}, ce qui ne se lit pas.`,
		tooHuge: label => fr`${label} dépasse 20 Mo : c’est trop pour une page. Enregistrez-en moins.`,
		beginning: {
			surely: fr`Cette page n’a que le début de l’article : la suite est réservée aux abonnés.`,
			perhaps: fr`Réservé aux abonnés : cette page n’a peut-être que le début de l’article.`,
		},
		tooLarge: fr`Cette page est trop grande pour être mise en page ; son texte est montré en texte brut.`,
	}),
});
