import {describe, test} from 'vitest';
import {attribute} from '../../source/analysis/attribution.ts';
import {languageFor} from '../../source/analysis/languages/languages.ts';
import {findPeople} from '../../source/analysis/people/people.ts';
import {findQuotations} from '../../source/analysis/quotations/quotations.ts';
import {expectPeople, expectQuotations, readMarked} from './marked.ts';

const spanish = languageFor('es');

/** Expects the kinds, speakers and reasons of a marked text; its people are given. */
function speaks(marked: string): void {
	const example = readMarked(marked, 'es');
	const {article, people} = example;
	expectQuotations(example, attribute(article, findQuotations(article), people, spanish.speech));
}

/** Expects exactly the people of a marked text. */
function finds(marked: string): void {
	const example = readMarked(marked, 'es');
	expectPeople(example, findPeople(example.article, spanish));
}

const quotations: Readonly<Record<string, readonly string[]>> = {
	'an inverted verb after the quotation': [
		'<q by="Ana Ruiz" because="inverted verb">«El puente aguantará»</q>, dijo <p>Ana Ruiz</p>.',
		'<q by="Luis Soler">“No hay dinero”</q>, afirmó ayer ante la prensa el alcalde, <p>Luis Soler</p>.',
		'<q by="Ana Ruiz">"Cerramos a las doce"</q>, ha asegurado la ministra <p>Ana Ruiz</p>.',
		'<q by="Luis Soler">«¿Quién ha firmado?»</q>, se preguntó <p>Luis Soler</p>.',
		'<q by="Elisa Mora Vidal">«Yo no fui»</q>, contó a este diario <p>Elisa Mora Vidal</p>, que vive en Soria.',
		'<q by="Ana Ruiz">«Faltan camas»</q>, advierte <p>Ana Ruiz</p>, médica de guardia.',
		'<q by="Ana Ruiz">«Es tarde»</q>, le respondió <p>Ana Ruiz</p> a <p>Luis Soler</p>.',
		'<q by="Luis Soler">«Recurriremos»</q>, anunció el abogado de <p>Ana Ruiz</p>, <p>Luis Soler</p>.',
		'<q by="Ana Ruiz">«Nadie vino»</q>, recuerda la panadera <p>Ana Ruiz</p>.',
		'<q by="Ana Ruiz">«El puente aguantará»</q>, prometió <p>Ana Ruiz</p>, <q by="Ana Ruiz">«pero no mil años»</q>.',
		'<q by="Ana Ruiz">«El puente aguantará»</q>, dijo <p>Ana Ruiz</p>. <q by="Ana Ruiz" because="continuation">«Lo dibujé yo»</q>.',
		'<q by="Luis Soler">«Fue el viento»</q>, quiso aclarar don <p>Luis Soler</p>.',
	],
	'an incise between dashes': [
		'<q by="Ana Ruiz">«El viento —dijo <p>Ana Ruiz</p>— es mi jefe»</q>.',
		'<q by="Luis Soler">“Me voy —anunció <p>Luis Soler</p> a su equipo—. El barco se queda”</q>.',
		'<q by="Ana Ruiz">«Me quedo»</q> —añadió <p>Ana Ruiz</p>—.',
		'<p gender="male">Marcos Gil</p> empujó la puerta. Dentro esperaba <p gender="female">Elisa Caro</p>.\n\n—<q by="Marcos Gil" form="dash">¿Cierran ya? —preguntó <p of="Marcos Gil">Marcos</p>.</q>\n\n—<q by="Elisa Caro" form="dash">Nunca antes de las diez —respondió <p of="Elisa Caro">Elisa</p>.</q>',
	],
	'a turn that stands alone and says who speaks, or speaks as people do': [
		'Habló <p>Ana Ruiz</p>.\n\n—<q by="Ana Ruiz" form="dash">El recibo está pagado —repite <p of="Ana Ruiz">Ruiz</p>, de 67 años—. Aquí está.</q>',
		'Habló <p>Ana Ruiz</p>.\n\n—<q by="Ana Ruiz" form="dash">Yo ya pagué —insiste la vecina.</q>',
	],
	'a nickname, which nobody says': [
		'El pintor <p>Julián Arce</p>, conocido como <q kind="scare">“el Zurdo”</q>, murió ayer, informó su hija.',
		'Muere el pintor <p>Julián Arce</p>, <q kind="scare">‘el Zurdo’</q>.',
	],
	'a verb before the quotation': [
		'<p>Ana Ruiz</p> avisó: <q by="Ana Ruiz" because="verb before">«La barca no saldrá de noche»</q>.',
		'<p>Ana Ruiz</p> denunció <q by="Ana Ruiz">«un silencio culpable»</q> y pidió <q by="Ana Ruiz">«respeto»</q>.',
		'El diputado <p>Luis Soler</p> sostiene que la fábrica <q by="Luis Soler">«no perderá un solo empleo»</q>.',
		'<p>Luis Soler</p>, que fue alcalde, calificó el texto de <q by="Luis Soler">«monstruo administrativo»</q>.',
		'Como dijo <p>Luis Soler</p>, <q by="Luis Soler">«nada está perdido»</q>.',
		'Una respuesta juzgada <q by="Luis Soler">«un poco corta»</q> por <p>Luis Soler</p>.',
	],
	'a colon and no verb of saying': [
		'<p>Ana Ruiz</p> no tiene dudas: <q by="Ana Ruiz" because="colon">«Volveremos a empezar»</q>.',
	],
	'according to': [
		'Según un informe consultado por <p>Ana Ruiz</p>, la presa es <q>«peligrosa»</q>.',
		'Según un informe redactado por <p>Ana Ruiz</p>, la presa es <q by="Ana Ruiz">«peligrosa»</q>.',
		'Según <p>Ana Ruiz</p>, la presa es <q by="Ana Ruiz" because="according to">«más segura que antes»</q>.',
		'De acuerdo con <p>Luis Soler</p>, las compuertas <q by="Luis Soler">«nunca han fallado»</q>.',
		'La presa es <q by="Ana Ruiz">«más segura que antes»</q>, según la ingeniera <p>Ana Ruiz</p>.',
		'<q by="Luis Soler">«Nadie nos avisó»</q>, según explicó <p>Luis Soler</p>.',
		'A juicio de <p>Ana Ruiz</p>, el proyecto es <q by="Ana Ruiz">«una apuesta razonable»</q>.',
		'Para <p>Ana Ruiz</p>, el rumor es <q by="Ana Ruiz">«un invento de turistas»</q>.',
	],
	'a pronoun goes to the right person': [
		'<p gender="female">Ana Ruiz</p> recibió a <p gender="male">Luis Soler</p>. Ella se declaró <q by="Ana Ruiz" because="pronoun">«aliviada»</q>.',
		'<p gender="male">Luis Soler</p> leyó el contrato con <p gender="female">Ana Ruiz</p>. Él precisó: <q by="Luis Soler">«Firmaremos el lunes»</q>.',
		'<p gender="male">Luis Soler</p> releyó el contrato con <p gender="female">Ana Ruiz</p>. <q by="Ana Ruiz">«Está bien»</q>, dijo ella.',
		'<p gender="female">Ana Ruiz</p> cenó con <p gender="male">Luis Soler</p>. Este último reconoció <q by="Luis Soler">«un error»</q>.',
	],
	'groups and institutions, without their article': [
		'El incendio quedó <q by="Ayuntamiento de Soria">«controlado»</q>, informó el Ayuntamiento de Soria.',
		'Los vecinos hablan de <q by="vecinos">«una provocación»</q>.',
		'La Comisión Europea tachó la medida de <q by="Comisión Europea">«desproporcionada»</q>.',
		'El colectivo Agua Viva denuncia <q by="Agua Viva">«un silencio culpable»</q>.',
		'<q by="Ministerio de Sanidad">«Hay camas»</q>, aseguró el Ministerio de Sanidad.',
		'Más de 50 asociaciones exigieron <q by="más de 50 asociaciones">«una solución»</q>.',
	],
	'nobody known': ['<q>«Sonó como un tren»</q>, dijo una vecina.', '<q>«Prohibido el paso»</q>, dice el cartel.'],
	'terms, irony and nicknames': [
		'El <q kind="scare">«milagro»</q> de la costa duró dos veranos.',
		'La calle, apodada <q kind="scare">«la Milla»</q>, sigue vacía.',
		'Es lo que los pescadores llaman <q kind="scare">«la calma»</q>.',
		'Vive en el llamado <q kind="scare">«barrio rojo»</q>.',
	],
	'works are titles': [
		'Publicó la novela <q kind="title">«Los ríos quietos»</q> en mayo.',
		'Un documental titulado <q kind="title">“La sal y el viento”</q> abre el festival.',
		'Estrenó <q kind="title">«Doce lunas»</q>, su primera película.',
	],
};

const people: Readonly<Record<string, readonly string[]>> = {
	'two surnames, named by both, or by the first with the first name': [
		'<p>Ana Ruiz Soler</p> dirige el museo. <p of="Ana Ruiz Soler">Ruiz Soler</p> llegó en mayo. <p of="Ana Ruiz Soler">Ana Ruiz</p> nació en Soria.',
		'El ministro <p>Javier Peña Soto</p> dimitió ayer. <p of="Javier Peña Soto">Peña</p> no dio razones.',
		'Habló <p>María Jesús Bravo</p>. Después, <p of="María Jesús Bravo">Bravo</p> se fue y <p>Jesús Gil</p> entró.',
	],
	particles: [
		'La escritora <p>Ana de la Fuente</p> vive en Soria. Luego habló <p>Marta Gil de la Serna</p>.',
		'El pintor <p>Luis del Olmo</p> y la actriz <p>Elena de los Santos</p> cenaron juntos.',
	],
	'civilities and offices, which are no part of the name': [
		'Don <p>Luis Soler</p> y doña <p>Ana Ruiz</p> saludaron al señor <p>Benítez</p>.',
		'El alcalde <p>Luis Soler</p> recibió a la ministra de Sanidad, <p>Ana Ruiz</p>.',
		'La italiana <p>Elisa Lunghi</p>, de 31 años, ganó a <p>Marta Gil</p>.',
		'Llegó la doctora <p>Ibáñez</p>. El Sr. <p>Prado</p> se fue.',
	],
	'two people joined by a conjunction': [
		'<p>Ana Ruiz</p> y <p>Luis Soler</p> bailaron. Según <p of="Luis Soler">Soler</p>, poco.',
	],
	'places, streets, prizes and institutions named after people': [
		'La calle Antonio Machado y el hospital Gregorio Marañón siguen cerrados.',
		'El premio Miguel de Cervantes se entrega en Alcalá de Henares.',
		'El estadio Santiago Bernabéu está en Madrid. En Buenos Aires llueve.',
		'La Universidad Pompeu Fabra y el aeropuerto Adolfo Suárez abren el lunes.',
		'El Día de la Mujer llovió en Jerez de la Frontera y en Santo Domingo de la Calzada.',
		'La ley Sánchez y la borrasca Filomena pasaron por Zaragoza.',
	],
	'a storm, a firm and a family, and people of its name': [
		'La borrasca Filomena llegó el viernes. <p>Filomena Ruiz</p> lloró. Filomena dejó nieve.',
		'El grupo Ferrer cerró ayer. <p>Luis Ferrer</p> lloró. Ferrer no dio cifras.',
		'Los empleados hablaron. Las acciones de Ferrer bajaron. <p>Luis Ferrer</p> lloró. Ferrer no dio cifras.',
		'La familia Benítez vendió la casa, y los hermanos Olmedo la compraron.',
	],
	nicknames: [
		'<p>Ramón Pardo</p>, alias «<p of="Ramón Pardo">Moncho</p>», arregla bicis. <p of="Ramón Pardo">Moncho</p> duerme poco.',
	],
	gender: ['La señora <p gender="female">Ruiz</p> habló, el señor <p gender="male">Diop</p> no.'],
};

for (const [suite, table, expects] of [
	['quotations, es', quotations, speaks],
	['people, es', people, finds],
] as const) {
	describe(suite, () => {
		for (const [group, examples] of Object.entries(table)) {
			test.each(examples)(`${group}: %s`, marked => expects(marked));
		}
	});
}
