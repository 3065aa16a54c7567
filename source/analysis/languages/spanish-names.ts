import type {NameData} from './name-data.ts';
import {thingWords} from './thing-data.ts';
import {personWords, phrasesByEnd, words} from './word-lists.ts';

/** What Spanish says around and inside names. */
export const spanishNames = (): Partial<NameData> => ({
	honorifics: personWords({
		male: 'don señor sr señores sres sir lord fray padre jeque',
		female: 'doña dña señora sra señoras señorita srta lady sor',
		either: 'dr dra doctor doctora prof monseñor mr mrs ms',
	}),
	roles: personWords({
		male: `abogado académico acusado actor adjunto agricultor alcalde alumno amigo apoderado archiduque arquitecto
			arzobispo asesino asesor autor banquero barón biólogo bombero cabo camarero candidato cantaor cantautor capitán
			cardenal catedrático científico cirujano cocinero comisario compañero compositor concejal-delegado conde conductor
			consejero conserje corredor creador cuñado cura decano defensor delegado delantero detenido dibujante diputado
			director doctor dueño duque editor embajador emperador empleado empresario enfermero entrenador escritor escultor
			esposo exalcalde exministro expresidente farmacéutico filósofo físico fotógrafo fundador ganadero gobernador
			guitarrista hermano hijo historiador infante ingeniero inspector investigador jardinero jefe jugador ladrón
			letrado maestro magistrado marido marinero marqués matemático mecánico médico ministro músico nieto niño novio
			obispo obrero panadero papa pastor pescador pintor político portero primo príncipe profesor productor
			psicólogo químico realizador rector rey sacerdote sargento seleccionador senador sobrino socio sociólogo
			sospechoso subsecretario suegro técnico torero traductor tío vecino vicepresidente abuelo militar`,
		female: `abogada académica acusada actriz adjunta agricultora alcaldesa alumna amiga arquitecta asesora autora
			banquera baronesa bióloga bombera camarera candidata cantaora cantautora capitana catedrática científica cirujana
			cocinera comisaria compañera compositora concejala condesa conductora consejera corredora creadora cuñada decana
			defensora delegada delantera detenida diputada directora doctora dueña duquesa editora embajadora emperatriz
			empleada empresaria enfermera entrenadora escritora escultora esposa exalcaldesa exministra expresidenta
			farmacéutica filósofa física fotógrafa fundadora ganadera gobernadora hermana hija historiadora infanta ingeniera
			inspectora investigadora jardinera jefa jueza jugadora letrada maestra magistrada marinera marquesa matemática
			mecánica médica ministra música nieta niña novia obrera panadera pescadora pintora política portera prima
			presidenta princesa profesora productora psicóloga química realizadora rectora reina seleccionadora senadora
			sobrina socia socióloga sospechosa subsecretaria suegra técnica torera traductora tía vecina vicepresidenta
			viuda abuela mujer`,
		either: `agente alférez almirante analista artista astronauta atleta biógrafo cantante ciclista cineasta comandante
			concejal coronel corresponsal cronista dentista dirigente economista edil estudiante
			exfutbolista experto experta fiscal futbolista general gerente guionista humorista intérprete juez líder lingüista
			miembro modelo novelista número pianista piloto poeta portavoz presidente
			periodista politóloga politólogo presentador presentadora primer primera representante secretaria secretario
			tenista teniente testigo titular víctima violinista activista sindicalista socialista ecologista`,
	}),
	roleEnding: /(?:ista|ólog[oa]|ógraf[oa]|[dts]ora?|iatra|ero)$/u,
	officesOfState: words(
		'presidente presidenta vicepresidente vicepresidenta gobernador gobernadora senador senadora alcalde alcaldesa juez jueza',
	),
	oneNameRoles: words(
		'rapero rapera youtuber streamer influencer dj cantante humorista centrocampista delantero delantera',
	),
	prefix: /^(?:anti|co|ex|no|pan|post?|pre|pro|semi|vice)[-‐‑−]\p{L}/u,
	openers: words(`el la los las lo un una unos unas de del a al y e o u ni que qué quien quién quienes quiénes cual cuál
			cuyo cuya este esta esto estos estas ese esa eso esos esas aquel aquella aquello aquellos aquellas mi mis tu tus su
			sus nuestro nuestra nuestros nuestras yo tú él ella ello ellos ellas nosotros nosotras usted ustedes vosotros me
			te se nos os le les en con sin por para ante bajo contra desde durante entre hacia hasta mediante según sobre tras
			como cómo cuando cuándo donde dónde cuánto cuánta si sí no pero mas sino aunque porque pues mientras además
			también tampoco así aún todavía ya ahora hoy ayer anoche mañana siempre nunca jamás luego después antes entonces
			aquí allí ahí hay muy más menos tan tanto tanta todo toda todos todas nada nadie algo alguien alguno alguna
			algunos algunas ningún ninguno ninguna otro otra otros otras mismo misma cada varios varias muchos muchas mucho
			mucha poco poca pocos pocas uno dos tres cuatro cinco seis siete ocho nueve diez once doce cien mil primero
			primera segundo segunda último última solo sólo gracias hola adiós buenos buenas vale claro quizá quizás tal
			acaso apenas incluso casi bien mal mejor peor finalmente actualmente recientemente afortunadamente cerca lejos
			dentro fuera debajo encima junto frente pese dado dada nacido nacida elegido elegida nombrado nombrada
			preguntado preguntada interrogado interrogada convertido entrevista reportaje crónica análisis opinión editorial
			vídeo foto fotos fuente leer ver nuevo nueva viejo vieja antiguo antigua gran grande fue era es son está están
			había hubo ha han he hemos ser estar tener hacer decir dijo dice dicen hace hizo puede debe queda fin uds ud
			majestad alteza excelencia dios`),
	adverbs: words(
		'afuera ahora allí anoche antaño apenas arriba aún casi hoy jamás mientras quizá quizás siempre tampoco todavía',
	),
	adverbEnding: /mente$/u,
	calendar:
		words(`lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto
			septiembre setiembre octubre noviembre diciembre navidad pascua nochebuena reyes`),
	places: words(`españa mérida jerez jerez_de_la_frontera chiclana_de_la_frontera palos_de_la_frontera
			arcos_de_la_frontera vejer_de_la_frontera talavera_de_la_reina santo_domingo_de_la_calzada alcalá_de_henares alcalá madrid barcelona valencia sevilla zaragoza málaga murcia palma bilbao alicante córdoba valladolid
			vigo gijón granada vitoria elche oviedo cartagena santander pamplona almería burgos salamanca albacete logroño
			badajoz huelva león lleida tarragona cádiz jaén ourense girona lugo cáceres guadalajara toledo pontevedra
			palencia ciudad_real zamora ávila cuenca huesca segovia soria teruel ceuta melilla ibiza menorca mallorca
			tenerife lanzarote fuerteventura cataluña andalucía galicia asturias cantabria aragón extremadura navarra
			euskadi la_rioja canarias baleares san_sebastián las_palmas santiago_de_compostela castilla tajo ebro duero
			guadalquivir pirineos méxico monterrey puebla tijuana oaxaca chiapas yucatán argentina buenos_aires
			rosario mendoza chile santiago valparaíso colombia bogotá medellín cali perú lima cusco venezuela caracas
			ecuador quito guayaquil bolivia la_paz paraguay asunción uruguay montevideo cuba la_habana habana guatemala
			honduras tegucigalpa nicaragua managua costa_rica el_salvador salvador panamá puerto_rico república_dominicana
			santo_domingo brasil brasilia río_de_janeiro são_paulo portugal lisboa oporto francia parís lyon marsella italia
			roma milán nápoles venecia florencia alemania berlín múnich fráncfort reino_unido inglaterra londres escocia
			irlanda dublín bélgica bruselas países_bajos ámsterdam suiza ginebra zúrich austria viena grecia atenas turquía
			estambul rusia moscú ucrania kiev polonia varsovia hungría budapest rumania rumanía bulgaria serbia croacia
			suecia estocolmo noruega oslo dinamarca copenhague finlandia islandia europa áfrica asia américa oceanía
			estados_unidos washington nueva_york los_ángeles san_francisco miami chicago texas florida california canadá
			china pekín japón tokio corea india israel jerusalén palestina gaza cisjordania líbano siria irak irán egipto
			marruecos rabat argelia argel túnez sáhara sudáfrica australia atlántico mediterráneo pacífico andes amazonas`),
	organisations:
		words(`real_madrid atlético_de_madrid real_betis el_país el_mundo la_vanguardia abc efe europa_press rtve
			psoe pp vox podemos sumar ciu erc pnv bng ugt ccoo onu otan ue oms fmi ocde unesco unicef bbva santander
			caixabank telefónica movistar iberdrola repsol endesa inditex zara mercadona renfe adif aena iberia seat ikea
			google apple amazon microsoft facebook twitter instagram tiktok youtube netflix reuters bbc cnn barça betis
			osasuna fifa uefa nba nasa congreso senado moncloa zarzuela vaticano kremlin generalitat ertzaintza mossos
			gobierno parlamento estado república tribunal consejo comisión junta ayuntamiento fiscalía justicia defensa
			hacienda sanidad interior exteriores pemex unam hamás hezbolá cáritas correos`),
	demonyms:
		words(`español española francés francesa inglés inglesa alemán alemana italiano italiana portugués portuguesa
			belga suizo suiza holandés holandesa neerlandés neerlandesa danés danesa sueco sueca noruego noruega finlandés
			finlandesa polaco polaca ruso rusa ucraniano ucraniana turco turca griego griega serbio serbia croata húngaro
			húngara rumano rumana búlgaro búlgara austríaco austríaca escocés escocesa irlandés irlandesa galés galesa
			británico británica estadounidense norteamericano norteamericana canadiense mexicano mexicana argentino argentina
			chileno chilena colombiano colombiana peruano peruana venezolano venezolana ecuatoriano ecuatoriana boliviano
			boliviana uruguayo uruguaya paraguayo paraguaya cubano cubana brasileño brasileña chino china japonés japonesa
			coreano coreana indio india iraní israelí palestino palestina egipcio egipcia marroquí argelino argelina
			catalán catalana vasco vasca gallego gallega andaluz andaluza madrileño madrileña barcelonés barcelonesa
			sevillano sevillana valenciano valenciana asturiano asturiana canario canaria aragonés aragonesa navarro
			navarra`),
	demonymEnding: /(?:[aei]n[oa]s?|eñ[oa]s?|és|esas?|eses|enses?)$/u,
	nobility: words(
		'general almirante coronel conde condesa duque duquesa marqués marquesa barón baronesa señor señora don doña',
	),
	...thingWords({
		storms: 'tormenta borrasca huracán tifón',
		streets: 'calle avenida paseo autovía autopista',
		namedAfter: `plaza camino carretera puente puerto estación aeropuerto estadio pabellón gimnasio piscina hipódromo palacio edificio hotel
			hospital clínica escuela colegio instituto universidad facultad fundación centro museo teatro cine ópera
			biblioteca sala galería parque jardín premio premios copa trofeo torneo
			fragata buque barco crucero velero submarino portaaviones petrolero yate tren residencia auditorio cátedra`,
		other: `día semana noche fiesta feria marcha ruta guerra puerta metro castillo casa torre catedral iglesia
			basílica capilla ermita monasterio convento mezquita cárcel prisión bosque lago monte pico isla cabo bahía
			valle río sierra playa ciudad pueblo villa municipio barrio distrito provincia región comarca estado liga
			gran_premio ley plan informe decreto acuerdo tratado protocolo operación caso grupo empresa sociedad
			compañía agencia banco editorial ediciones librería asociación sindicato club equipo cohete satélite sonda
			telescopio campeonato locomotora cometa asteroide cráter teorema síndrome enfermedad método colección
			marca tienda restaurante bar cafetería taberna panadería periódico diario revista semanario canal radio
			página aplicación plataforma modelo presa embalse cuartel campamento complejo beca fondo finca cementerio
			medalla orden archivo ministerio consejería`,
	}),
	thingsAfter:
		words(`center centre university college institute foundation park street avenue road bridge airport stadium
			house group productions records films pictures studios news times post press football fc united city club league
			cup award awards bank company corp inc ltd sa sl airlines motors society union party museum gallery hospital
			school academy international world tour open festival`),
	thingsInside: words(`universidad instituto fundación consejo asamblea comité ministerio federación liga partido unión
			tribunal batallón regimiento república reino estados naciones festival campeonato copa mundial juegos open
			agencia banco sociedad grupo hospital colegio iglesia catedral calle avenida plaza estadio aeropuerto estación
			ediciones prensa radio televisión ayuntamiento diputación comunidad asociación premio parque museo teatro`),
	weakParticles: words('de del el al da do y e'),
	definiteArticles: words('el la the'),
	pluralArticles: words('los las'),
	indefiniteArticles: words('un una'),
	contractions: words('al del'),
	of: words('de d del la of'),
	ofKind: words('de d'),
	placePrepositions: words('en a hacia desde hasta'),
	personPrepositions: words('según con contra para por que como junto'),
	by: words('por by'),
	animals:
		words(`perro perra cachorro gato gata gatito caballo yegua potro poni burro burra mulo mula vaca toro ternero oveja carnero
			cordero cabra cerdo cerda gallo gallina oca pato cisne loro cotorra búho águila halcón paloma tortuga conejo hámster
			hurón erizo zorro zorra lobo loba oso osa león leona tigre tigresa leopardo elefante elefanta rinoceronte jirafa cebra
			camello llama alpaca gorila chimpancé mono panda foca delfín orca ballena cocodrilo lince`),
	articles: words('el la los las un una unos unas al del este esta ese esa'),
	personVerbs:
		words(`dice dicen dijo dijeron decía dicho afirma afirmó afirmado asegura aseguró asegurado explica explicó
			explicado explicaba señala señaló señalado añade añadió añadido indica indicó indicado declara declaró declarado
			cuenta contó contado relata relató responde respondió respondido contesta contestó replica replicó considera
			consideró opina opinó cree creyó creía piensa pensó reconoce reconoció reconocido admite admitió lamenta lamentó
			lamentado denuncia denunció denunciado acusa acusó advierte advirtió advertido subraya subrayó subrayado recuerda
			recordó recordado destaca destacó destacado insiste insistió insistido sostiene sostuvo mantiene mantuvo
			concluye concluyó comenta comentó comentado apunta apuntó apuntado precisa precisó anuncia anunció anunciado
			promete prometió pregunta preguntó pide pidió pedido exige exigió niega negó negado confiesa confesó confirma
			confirmó escribe escribió escrito publica publicó agrega agregó ironiza ironizó bromea bromeó zanja zanjó
			sentencia sentenció murmura murmuró susurra susurró grita gritó exclama exclamó sonríe sonrió ríe rio lloró llora
			quiere quería quiso espera esperaba teme prefiere juega jugó marcó ganó gana perdió llegó llega salió entró
			nació murió falleció vive vivía trabaja canta cantó pinta pintó nacido nacida muerto muerta detenido detenida
			condenado condenada elegido elegida nombrado nombrada dimitió calla calló`),
	scores: words('pp gol goles puntos min'),
	thingVerbs: words('emplea fabrica produce comercializa exporta importa agrupa alberga distribuye'),
	kin: words('hermano hermana hijo hija esposa esposo marido mujer madre padre primo prima sobrino sobrina'),
	ages: {
		younger: words('joven menor hijo hija nieto nieta sobrino sobrina'),
		elder: words('mayor viejo vieja padre madre abuelo abuela tío tía'),
	},
	families: words('familia clan dinastía los hermanos hermanas'),
	firmNouns: words('grupo empresa sociedad constructora fábrica marca'),
	firmParts: words('fundador fundadora empleados empleadas acciones fábrica fábricas'),
	ofFirm: words('de d'),
	ofFirmPart: words('de d'),
	thingParticiples: words('fundada'),
	pressWords: words('enviado enviada corresponsal'),
	firmRoles: words(
		'fundador fundadora director directora presidente presidenta portavoz dueño dueña gerente alcalde alcaldesa',
	),
	genderWords: personWords({male: 'el viejo', female: 'la vieja', either: ''}),
	auxiliaries: words('ha había habrá habría fue era es está estaba se le no ya lo'),
	personPronouns: words('que quien él ella cuyo cuya'),
	ofWhom: words('cuyo cuya cuyos cuyas'),
	ageWords: words('años año'),
	nearAge: words('casi apenas solo sólo unos recién_cumplidos'),
	nicknameCues: words(`alias apodado apodada apodan apodaban llamado llamada llaman llamaban conocido conocida como
			bautizado bautizada mote sobrenombre`),
	namings: phrasesByEnd(
		`alias, apodado, apodada, llamado, llamada, conocido como, conocida como, todos llaman, se hace llamar,
		de nombre, responde al nombre de`,
	),
	nameNouns: words('nombre nombres seudónimo'),
	persons: words('chico chica muchacho muchacha persona alguien señor señora tipo'),
	parents: words('mamá papá mama papa'),
	birthCues: words('nacido nacida'),
	handleCues: words('seudónimo pseudónimo nombre cuenta alias como'),
	accounts: words('cuenta canal perfil blog'),
	hasTwoSurnames: true,
	conjunctions: words('y e o u ni'),
	and: words('y e'),
	us: words('nosotros nos'),
	trueNameCues: ['de nombre real', 'cuyo nombre real es', 'de verdadero nombre', 'alias'],
	elisions: words('d l'),
});
