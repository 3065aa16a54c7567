import {fr, inBoth} from './language.ts';

/** Addresses on the web, and why what is there cannot be had. A label is an address in quotation marks. */
export const addressWords = inBoth({
	en: () => ({
		fetching: (host: string) => `Fetching from ${host}…`,
		fetched: (host: string, done: string, all: string) => `Fetching from ${host}… ${done}${all}`,
		kilobytes: (count: number) => `${count} kB`,
		of: (all: string) => ` of ${all}`,
		lastIsAway: (address: string) => `“${address}” is read from the network only where you name it.`,
		isCopy: (why: string) => `This is the copy that you keep. ${why}`,

		noAddress: (label: string) => `${label} is no address of a page. It looks like https://example.org/article.`,
		forbidden: (label: string, status: number) =>
			`${label} is only for those who are logged in, or for browsers (${status}). Open it in one, save the page, and read that file.`,
		wall: (label: string) => `${label} asks for a login. Log in with a browser, save the page, and read that file.`,
		missing: (label: string, status: number) => `There is no page ${label} (${status}). Check the address.`,
		tooOften: (label: string) => `${label} was asked for too often (429). Try again in some minutes.`,
		broken: (host: string, status: number) => `${host} is out of order (${status}). Try again later.`,
		status: (label: string, status: number) => `${label} cannot be had (${status}). Open it in a browser.`,
		data: (label: string) =>
			`${label} is JSON: data for programs, and no article. Piped into “article-reader -” it is shown as text.`,
		feed: (label: string) => `${label} is a feed: a list of articles for programs. Name one of its articles.`,
		tooManyRedirects: (label: string, count: number) =>
			`${label} leads on to other addresses more than ${count} times. Name the page itself.`,
		badRedirect: (label: string, target: string) =>
			`${label} leads to ${target}, which is no page of the web and was not opened.`,
		timeout: (label: string, _host: string, _code: string) =>
			`${label} did not come within the time there is for it. Check the network, or try again later.`,
		noNetwork: (label: string, _host: string, code: string) =>
			`There is no network to fetch ${label} by (${code}). Connect, and try again.`,
		unknownHost: (_label: string, host: string, _code: string) =>
			`No computer is called “${host}”, or there is no network. Check the address.`,
		refused: (_label: string, host: string, _code: string) =>
			`Nothing answers at “${host}”. Check the address, or try again later.`,
		certificate: (_label: string, host: string, code: string) =>
			`The certificate of “${host}” is not to be trusted (${code}), so nothing was read. Check the address and the clock.`,
		noTls: (label: string, _host: string, code: string) =>
			`What answers at ${label} does not speak https (${code}). Try it with http://`,
		badPort: (label: string, _host: string, _code: string) =>
			`${label} names a port that no page is fetched from. Check the address.`,
		brokenOff: (label: string, _host: string, _code: string) => `${label} broke off before its end. Try again.`,
		unreachable: (label: string, _host: string, code: string) =>
			`${label} could not be fetched (${code}). Check the address, or try again later.`,
	}),
	fr: () => ({
		fetching: host => `Réception de ${host}…`,
		fetched: (host, done, all) => `Réception de ${host}… ${done}${all}`,
		kilobytes: count => fr`${count} ko`,
		of: all => ` sur ${all}`,
		lastIsAway: address => fr`« ${address} » ne se lit sur le réseau que si vous le nommez.`,
		isCopy: why => fr`Voici la copie que vous gardez. ${why}`,

		noAddress: label => fr`${label} n’est pas l’adresse d’une page. Elle ressemble à https://example.org/article.`,
		forbidden: (label, status) =>
			fr`${label} est réservé à qui s’est connecté, ou aux navigateurs (${status}). Ouvrez-la dans l’un d’eux, enregistrez la page, et lisez ce fichier.`,
		wall: label =>
			fr`${label} demande une connexion. Connectez-vous dans un navigateur, enregistrez la page, et lisez ce fichier.`,
		missing: (label, status) => fr`Il n’y a pas de page ${label} (${status}). Vérifiez l’adresse.`,
		tooOften: label => fr`${label} a été demandé trop souvent (429). Réessayez dans quelques minutes.`,
		broken: (host, status) => fr`${host} est en panne (${status}). Réessayez plus tard.`,
		status: (label, status) => fr`${label} n’a pas pu être obtenu (${status}). Ouvrez-le dans un navigateur.`,
		data: label =>
			fr`${label} est du JSON : des données pour des programmes, et pas un article. Par un tube, « article-reader - » le montre tel quel.`,
		feed: label => fr`${label} est un flux : une liste d’articles pour des programmes. Nommez l’un de ses articles.`,
		tooManyRedirects: (label, count) =>
			fr`${label} renvoie plus de ${count} fois à d’autres adresses. Nommez la page elle-même.`,
		badRedirect: (label, target) =>
			fr`${label} renvoie à ${target}, qui n’est pas une page du web et n’a pas été ouvert.`,
		timeout: label => fr`${label} n’est pas venu dans le temps imparti. Vérifiez le réseau, ou réessayez plus tard.`,
		noNetwork: (label, _host, code) =>
			fr`Il n’y a pas de réseau pour recevoir ${label} (${code}). Connectez-vous, et réessayez.`,
		unknownHost: (_label, host) =>
			fr`Aucun ordinateur ne s’appelle « ${host} », ou il n’y a pas de réseau. Vérifiez l’adresse.`,
		refused: (_label, host) => fr`Rien ne répond à « ${host} ». Vérifiez l’adresse, ou réessayez plus tard.`,
		certificate: (_label, host, code) =>
			fr`Le certificat de « ${host} » n’est pas digne de confiance (${code}) : rien n’a été lu. Vérifiez l’adresse et l’horloge.`,
		noTls: (label, _host, code) => fr`Ce qui répond à ${label} ne parle pas https (${code}). Essayez avec http://`,
		badPort: label => fr`${label} nomme un port d’où aucune page n’est reçue. Vérifiez l’adresse.`,
		brokenOff: label => fr`${label} s’est interrompu avant la fin. Réessayez.`,
		unreachable: (label, _host, code) =>
			fr`${label} n’a pas pu être reçu (${code}). Vérifiez l’adresse, ou réessayez plus tard.`,
	}),
});
