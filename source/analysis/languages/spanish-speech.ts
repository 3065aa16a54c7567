import {ABBREVIATIONS} from './abbreviations.ts';
import {nounTest} from './noun-data.ts';
import {type Agreement, pointing} from './pronoun-data.ts';
import {spanishKindCues} from './spanish-kind-cues.ts';
import {spanishVerbs, spanishVerbsAfter} from './spanish-verbs.ts';
import type {SpeechData} from './speech-data.ts';
import {words} from './word-lists.ts';

const HE: Agreement = {gender: 'male', isPlural: false};
const SHE: Agreement = {gender: 'female', isPlural: false};
const ONE: Agreement = {gender: null, isPlural: false};
const MANY: Agreement = {gender: null, isPlural: true};

/** Spanish, as newspapers write it. */
export const spanishSpeech = (): Partial<SpeechData> => ({
	verbs: spanishVerbs(),
	verbsAfter: spanishVerbsAfter(),
	phrasalVerbs: new Map([
		['saber', words('hizo hace hicieron hacía')],
		['constar', words('hizo hace hicieron hacía dejó deja')],
		['claro', words('dejó deja dejaron dejaba')],
		['manifiesto', words('de')],
	]),
	citing: words('cita citaba citó citando'),
	inverters: words('como así'),
	naming: words('se llama llamaba'),
	auxiliaries: words(`
		ha han había habían habrá habrán habría habrían haber habiendo he hemos fue fueron era eran es son ser sido
		está están estaba estaban estuvo puede pueden podía pudo quiere quieren quiso quisieron quería querían debe deben
		debía suele suelen solía vuelve volvió volvieron vuelto acaba acabó acababa empezó comenzó terminó llegó llega
		prefirió limitó limitado intentó trató va van iba alcanzó logró apresuró dudó
	`),
	singularAuxiliaries: words('ha había es era'),
	clitics: words('se le les lo la los las me nos te os no ya'),
	nonFinite: /(?:[aeiy]ndo|[aei]r(?:se|lo|la|le|les|los|las)?)$/,
	participle: /(?:[aií]d[oa]s?|dich[oa]s?|escrit[oa]s?|vist[oa]s?|hech[oa]s?|puest[oa]s?|vuelt[oa]s?)$/,
	adverb: /mente$/,
	objectVerb: /[ai]do$/,
	asides: words('efecto embargo lado parte su vez'),
	fillers: words(`
		además ahora así aún ayer anoche bien casi después domingo entonces finalmente hoy incluso inmediatamente jueves
		le les lo los luego lunes mal mañana martes me mientras miércoles muy nada no nos nunca pronto sábado se
		sencillamente siempre simplemente sí sólo solo también tampoco tan tarde te todavía viernes ya
	`),
	pronouns: new Map([
		['él', HE],
		['ella', SHE],
		['ellos', MANY],
		['ellas', MANY],
		['aquél', HE],
		['aquélla', SHE],
		['este último', HE],
		['esta última', SHE],
		['estos últimos', MANY],
		['estas últimas', MANY],
		['el mismo', HE],
		['la misma', SHE],
	]),
	anaphors: new Map([
		['él', 'male'],
		['ella', 'female'],
	]),
	firstPerson: words('yo mí nosotros nosotras'),
	firstPersonSingular: words('yo'),
	selfWords: words('me mi mis'),
	ownVerb: /(?:amos|emos|imos)$/,
	secondPerson: words('tú usted ustedes vosotros vosotras'),
	agent: 'por',
	passives: words('era eran es fue fueron ser sido son'),
	replying: words('responde respondió contesta contestó replica replicó'),
	fallen: {
		before: /(?:muerte|asesinato|cuerpo|cadáver|funeral) de $/,
		behind: /^(?:,(?: [^,.]{1,30},)?)? (?:fue (?:asesinad|ejecutad|enterrad)|murió|falleció)/,
	},
	ownNaming: /(?:^| )(?:soy|me llamo|mi nombre es)$/,
	deputies: words('antiguo antigua futuro futura'),
	incumbents: words('saliente'),
	civilities: words('señor señora'),
	copulas: words('es era fue'),
	addressing: words('a al'),
	holding: words('a al'),
	companions: words('a ante con contra frente'),
	latter: words('este esta aquél aquélla'),
	demonstratives: words('este esta ese esa aquel aquella'),
	ownDeterminers: words('mi mis tu tus nuestro nuestra nuestros nuestras vuestro vuestra vuestros vuestras'),
	determiners: new Map([
		...pointing('el este ese aquel', 'definite', HE),
		...pointing('la esta esa aquella', 'definite', SHE),
		...pointing('los las estos estas esos esas aquellos aquellas ambos ambas', 'definite', MANY),
		...pointing('un', 'indefinite', HE),
		...pointing('una', 'indefinite', SHE),
		...pointing(
			'unos unas varios varias algunos algunas muchos muchas dos tres cuatro cinco seis diez ciertos ciertas',
			'indefinite',
			MANY,
		),
		...pointing('cada ningún ninguna algún alguna cierto cierta', 'indefinite', ONE),
		...pointing('su mi tu', 'possessive', ONE),
		...pointing('nuestro vuestro', 'possessive', HE),
		...pointing('nuestra vuestra', 'possessive', SHE),
		...pointing('sus mis tus nuestros nuestras vuestros vuestras', 'possessive', MANY),
	]),
	indefinites: words('nada nadie todo todos cada quien quienes eso esto ello alguien ninguno ninguna otros otras hay'),
	alone: words('algunos algunas varios muchos'),
	prepositions: words(`
		a al ante bajo con contra de del desde durante en entre excepto hacia hasta mediante para por salvo según sin sobre
		tras vía como junto frente
	`),
	complements: words('de del'),
	contractions: words('del al'),
	links: words('de del la las los el y e &'),
	demonym:
		/^(?:belga|ruso|rusa|turc[oa]|grieg[oa]|serbi[oa]|croata|suiz[oa]|suec[oa]|polac[oa]|chec[oa]|vasc[oa]|galleg[oa]|marroquí|israelí|iraní|británic[oa]|alemán|alemana|catalán|catalana|español|española|.+(?:és|esa|ano|ana|ense|eño|eña|ino|ina|és|tarra))(?:e?s)?$/u,
	objectPronouns: words('mí sí'),
	relatives: words('que quien quienes'),
	clauseOpeners: words('que pero mientras cuando si aunque porque pues donde cuyo cuya sino'),
	coordinators: words('pero sino pues'),
	subordinators: words('que'),
	reasons: words('porque'),
	negations: words('no'),
	accordingTo: [
		...'dijo dice explicó explica afirmó afirma aseguró asegura señaló señala indicó indica contó cuenta informó informa precisó precisa relató recordó denunció apuntó'
			.split(' ')
			.map(verb => ['según', verb]),
		...'dicho explicado afirmado asegurado señalado indicado contado informado precisado'
			.split(' ')
			.map(participle => ['según', 'ha', participle]),
		['según'],
		['de', 'acuerdo', 'con'],
		...['de', 'del'].flatMap(of => [
			['a', 'juicio', of],
			['a', 'ojos', of],
			['en', 'opinión', of],
			['en', 'palabras', of],
			['según', 'palabras', of],
			['según', 'las', 'palabras', of],
			['según', 'los', 'cálculos', of],
		]),
		['para'],
	],
	manySenses: words('para'),
	informants: words('fuente'),
	adjectives: words(`
		actual actuales antigua antiguas antiguo antiguos bravo buen buena célebre cierta cierto distinguido entonces
		famosa famoso futura futuro gran grandes joven jóvenes mejor misma mismo nueva nuevas nuevo nuevos numerosas
		numerosos otra otras otro otros pequeña pequeño popular primer primera principal próxima próximo propia propio
		segunda segundo toda todas todo todos última último vieja viejo viejos
	`),
	headlines: words('título titular'),
	leadsToSpeaker:
		/^(?:(?:son|es|era|eran) )?(?:estas?|esa?|esas|este|esto|la|las|el|los) (?:palabras?|frases?|mensaje|respuesta|aviso|consejo) (?:(?:es|son|fue|fueron|era|eran) )?(?:de|del) /,
	plainSpeaking: /^no tiene otra palabra /,
	sayings: words('aviso comentario conclusión consejo explicación mensaje pregunta reacción respuesta réplica'),
	groups: words(`
		abogados academia accionistas administración afectados agencia agricultores alcaldía alumnos asamblea asociación
		asociaciones autoridad autoridades ayuntamiento banco bancos bomberos cabildo cámara centro científicos clientes
		club coalición colectivo colectivos comercio comerciantes comisaría comisión comité comunidad compañía
		compañeros comunidades concejalía confederación congreso consejería consejo consistorio constructora consorcio
		cooperativa defensa delegación departamento derecha dirección diario diputación diputados ecologistas editorial
		ejecutivo ejército embajada empleados empresa empresas entidad equipo escuela estudiantes expertos fabricante
		familia familiares federación fiscalía fiscales fuentes fuerzas fundación ganaderos generalitat gobierno grupo
		hospital iglesia industria ingenieros inmobiliaria institución instituto investigadores izquierda jueces
		jugadores junta juzgado laboratorio liga manifestantes marca mayoría médicos ministerio movimiento multinacional
		mujeres museo obispado observatorio oenegé ong operador oposición organización organizaciones organizadores
		padres parlamento partido partidos pasajeros patronal pescadores plataforma policía policías portavoces prensa
		productores productora profesores propietarios pueblo radio red residentes sanitarios secretaría senado servicio
		servicios sindicato sindicatos sociedad socialistas socios televisión testigos tienda trabajadores tribunal unión
		universidad vecinos víctimas voluntarios xunta
	`),
	approximations: [['cerca', 'de'], ['más', 'de'], ['menos', 'de'], ['alrededor', 'de'], ['casi'], ['unos'], ['unas']],
	times: words(`
		año años día días domingo enero febrero fin hora horas instante jueves lunes madrugada mañana martes mes meses
		miércoles minuto minutos momento noche rato sábado segundo segundos semana semanas siglo tarde tiempo vez veces
		víspera viernes
	`),
	anyGroup: words(
		'empresa compañía sociedad grupo asociación marca club agencia organización fundación entidad colectivo institución',
	),
	purposes: words('contra para por sin'),
	voicesOfGroups: words('portavoz vocero vocera'),
	texts: words(`
		acta anuncio artículo atestado auto carta cartel comunicado correo decreto demanda documento encuesta escrito
		estudio etiqueta inscripción informe investigación ley lema letrero libro mensaje nota pancarta placa post
		publicación reglamento resolución rótulo sentencia sondeo texto titular título tuit
	`),
	collectives: words('decena decenas docena veintena treintena centenar centenares'),
	sameSource: [['misma', 'fuente']],
	anyText: words('texto documento'),
	letters: words('carta comunicado correo estudio informe mensaje nota tuit'),
	issuing: words('publica publicó publicado emitió emite difundió difunde envió firmó'),
	posts: words('mensaje tuit post publicación comentario estado'),
	acquired:
		words(`citado citada citados citadas consultado consultada consultados consultadas revelado revelada revelados
		reveladas obtenido obtenida obtenidos obtenidas visto vista vistos vistas leído leída leídos leídas`),
	offices: words(`
		abogada abogado agresor asaltante asesino comisaria comisario conductor conductora delegada delegado embajador
		embajadora fiscal gobernador gobernadora juez jueza ladrón magistrada magistrado ministra ministro portavoz rector
		rectora sospechosa sospechoso terrorista testigo víctima
	`),
	personNoun: nounTest(
		/(?:[dt]or|[dt]ora|sor|sora|ista|ero|era|ólog[oa]|ógraf[oa]|iatra|ante|ente|enta|ario|aria|ean[oa]|ian[oa]|[cd]an[oa]|eñ[oa]|ense|és|esa)$/u,
		words(`
			hombre mujer padre madre hermano hermana hijo hija marido esposa esposo viuda viudo tío tía primo prima
			sobrino sobrina abuelo abuela nieto nieta amigo amiga niño niña chico chica joven rey reina príncipe
			princesa alcalde alcaldesa edil edila jefe jefa patrón patrona piloto atleta médico médica juez jueza
			fiscal ministro ministra concejal concejala diputado diputada abogado abogada letrado letrada delegado
			delegada capitán capitana arquitecto arquitecta poeta cura sacerdote papa obispo soldado testigo víctima
			sospechoso sospechosa acusado acusada detenido detenida procesado procesada interesado interesada
			estrella guía maestro maestra vecino vecina anciano anciana técnico técnica mecánico mecánica magistrado
			magistrada monarca campeón campeona portavoz coronel general sargento teniente comandante catedrático
			catedrática decano decana músico música cantautora? químico química físico física matemático matemática
			político política cineasta líder candidato candidata empleado empleada albañil mozo moza número novio
			novia compañero compañera
		`),
	),
	nounGenders: new Map([
		['hombre', 'male'],
		['mujer', 'female'],
		['padre', 'male'],
		['madre', 'female'],
		['marido', 'male'],
		['esposa', 'female'],
		['esposo', 'male'],
		['hermano', 'male'],
		['hermana', 'female'],
		['hijo', 'male'],
		['hija', 'female'],
		['tío', 'male'],
		['tía', 'female'],
		['abuelo', 'male'],
		['abuela', 'female'],
		['amigo', 'male'],
		['amiga', 'female'],
		['abogado', 'male'],
		['abogada', 'female'],
		['vecino', 'male'],
		['vecina', 'female'],
		['actriz', 'female'],
		['alcaldesa', 'female'],
		['alcalde', 'male'],
	]),
	genderEndings: [
		[/(?:ora|era|óloga|ógrafa|aria|[cdei]ana|eña|esa|ada|ida)$/u, 'female'],
		[/(?:or|ero|ólogo|ógrafo|ario|[cdei]ano|eño|és|ado|ido)$/u, 'male'],
	],
	hypothetical: /(?<!(?:qu|sug|ref|pref|inqu|requ|adh))[aei]ría[ns]?$|dría[ns]?$/,
	alleging: words('habría habrían'),
	decades: new Map([
		[6, words('sexagenario sexagenaria')],
		[7, words('septuagenario septuagenaria')],
		[8, words('octogenario octogenaria')],
	]),
	makers: new Map([
		['película', words('director directora cineasta')],
		['novela', words('novelista escritor escritora autor autora')],
	]),
	synonyms: [
		words('policía agente inspector inspectora comisario comisaria'),
		words('madre mamá'),
		words('padre papá'),
		words('hijo chico niño'),
		words('hija chica niña'),
		words('directora cineasta realizadora'),
		words('director cineasta realizador'),
		words('novelista escritora autora'),
		words('novelista escritor autor'),
		words('seleccionador entrenador técnico míster'),
		words('portero guardameta'),
		words('médico médica doctor doctora'),
		words('alcalde regidor edil'),
		words('alcaldesa regidora edil'),
		words('juez magistrado'),
		words('jueza magistrada'),
		words('rey monarca soberano'),
		words('reina monarca soberana'),
		words('presidente mandatario dirigente líder'),
		words('presidenta mandataria dirigente líder'),
		words('abogado letrado'),
		words('abogada letrada'),
		words('cantante artista'),
		words('actor intérprete'),
		words('actriz intérprete'),
		words('investigador investigadora científico científica'),
	],
	stations: [
		[
			words('alcalde alcaldesa'),
			words('fiscal'),
			words('juez jueza'),
			words('abogado abogada'),
			words('policía inspector inspectora'),
			words('entrenador entrenadora seleccionador seleccionadora'),
			words('futbolista delantero delantera portero portera jugador jugadora'),
			words('cantante actor actriz'),
		],
	],
	receiving: words('recibe recibió obtiene obtuvo'),
	respectively: words('respectivamente'),
	representatives: words('abogada abogado agente portavoz representante'),
	partners: words('anfitrión anfitriona guía interlocutor interlocutora invitada invitado'),
	quarters: ['en el', 'en la', 'en los', 'en las', 'en', 'entre los', 'entre las'].map(one => one.split(' ')),
	kin: words('abuela abuelo esposa esposo hermana hermano hija hijo madre marido padre primo prima tía tío'),
	kinPairs: [
		[words('hija hijo'), words('madre padre')],
		[words('esposa esposo marido'), words('esposa esposo marido')],
		[words('hermana hermano'), words('hermana hermano')],
	],
	roles: new Map([
		['preside', 'presidente'],
		['dirige', 'director'],
		['entrena', 'entrenador'],
		['defiende', 'abogado'],
		['manda', 'comandante'],
		['pilota', 'piloto'],
		['enseña', 'profesor'],
	]),
	invertsFreely: true,
	genitives: words(''),
	pluralNoun: /s$/,
	pluralVerb: /[ae]ron$/,
	abbreviations: ABBREVIATIONS.es(),
	interview: /^\s*(?:entrevista|tres preguntas|cinco preguntas|pregunta)/iu,
	answer: /^[AR]\s?[:.]\s/,
	listing: /^,?\s*\(?(?:(?:[yeou]|luego)\s*(?:también)?)?\s*$/,
	titleStart: /^(?:(?:el|las?|los|una?) )?[\p{Lu}\p{N}]/u,
	kindCues: spanishKindCues(),
});
