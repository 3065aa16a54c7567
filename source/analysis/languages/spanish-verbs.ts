import type {Verbs} from './verb-data.ts';
import {words} from './word-lists.ts';

const ENDINGS = [
	...endings('ar', 'a an ó aron aba aban ado ada ados adas ará arán aría arían ara aran ando ar'),
	...endings('er', 'e en ió ieron ía ían ido ida idos idas erá erán ería erían iera ieran iendo er'),
	...endings('ir', 'e en ió ieron ía ían ido ida idos idas irá irán iría irían iera ieran iendo ir'),
];

const RESPELLINGS: Verbs['respellings'] = [
	[/ie(\p{L}{1,2})$/u, 'e$1'],
	[/ue(\p{L}{1,3})$/u, 'o$1'],
	[/i(\p{L}{1,2})$/u, 'e$1'],
	[/í$/, 'i'],
	[/ú$/, 'u'],
];

/** Verbs that give somebody's words, fragments of them too: temer «un retroceso». */
export const spanishVerbs = (): Verbs => ({
	infinitives: words(`
		aceptar aclarar aconsejar acusar admitir adelantar advertir afirmar agradecer agregar alabar alegar alertar
		anotar anunciar añadir apelar apostillar apostar apreciar apuntar argumentar asegurar aseverar atacar atestiguar
		atribuir augurar avanzar avisar balbucear bromear calificar celebrar censurar certificar citar clamar comentar
		comparar compartir comunicar conceder condenar confesar confiar confirmar considerar constatar contar contestar
		corear corregir corroborar criticar cuestionar declarar defender definir demandar denunciar desear desgranar
		deslizar destacar desmentir desvelar detallar dictaminar discrepar dudar elogiar enfatizar enumerar escribir
		esgrimir especificar especular esperar estimar evocar exclamar exhortar exigir exponer explicar expresar
		felicitar firmar garantizar gritar hablar ilustrar implorar increpar incidir indicar informar insinuar insistir
		interpelar interrogar invitar invocar ironizar jactar jurar juzgar lamentar lanzar leer llamar manifestar marcar
		martillear matizar mencionar murmurar musitar narrar negar notar objetar observar opinar ordenar pedir pensar
		plantear precisar preconizar pregonar preguntar presumir proclamar pronosticar pronunciar prometer proseguir
		protestar publicar puntualizar quejar ratificar razonar reaccionar reafirmar rebatir recalcar rechazar recitar
		reclamar recomendar reconocer recordar referir refutar reiterar relatar rematar remachar repetir
		replicar reprochar repudiar resaltar reseñar resolver responder resumir retar revelar rogar saludar sentenciar
		sentir señalar solicitar sollozar sospechar subrayar sugerir suplicar suponer suspirar susurrar tachar temer
		testificar titular transmitir tuitear valorar vaticinar vociferar zanjar
	`),
	endings: ENDINGS,
	respellings: RESPELLINGS,
	forms: words(`
		dice dicen dijo dijeron decía decían dicho dirá dirán diría dirían diciendo decir dijera
		predijo predice desdijo contradice contradijo maldijo
		sostiene sostienen sostuvo sostuvieron sostenía sostenido sostener sosteniendo
		mantiene mantienen mantuvo mantuvieron mantenía mantenido mantener
		propone proponen propuso propusieron proponía propuesto proponer proponiendo
		expone exponen expuso expusieron expuesto expondrá supone supuso opuso opone
		concluye concluyen concluyó concluyeron concluía concluido concluyendo concluir
		arguye arguyó arguyeron argüía argüido atribuye atribuyó
		escrito descrito describe describió describía describir descrita
		cree creen creyó creía creían creído ve veía viendo quiere querían
		leyó leyeron leído oyó oye reconoció agradeció
		promete refiere riñe advirtiendo pidiendo repitiendo sugiriendo mintió
		afea afeó
	`),
});

/** Verbs of saying only where the words stand before them or around them: «…», continuó. */
export const spanishVerbsAfter = (): Verbs => ({
	infinitives: words(`
		acabar animar arrancar calcular celebrar cerrar comenzar completar continuar disparar empezar enfadar
		estallar finalizar gemir gruñir indignar interesar intervenir interrumpir llorar maravillar ofrecer rezongar
		saltar soltar sorprender terciar terminar zumbar
	`),
	endings: ENDINGS,
	respellings: RESPELLINGS,
	forms: words('sonríe sonrió sonreía ríe rio rió reía interviene intervino hizo hace sigue siguió'),
});

/** The endings of one group of verbs, each with the ending of its infinitive. */
function endings(infinitive: string, list: string): readonly (readonly [ending: string, infinitive: string])[] {
	return list.split(' ').map(ending => [ending, infinitive] as const);
}
