/**
 * By what each language is told: its small words and those that news cannot do without, in lower case, an elided one with
 * its apostrophe, then letters and marks, and after a hyphen how its words end; what several languages have stands in each. Beside the languages that articles
 * are read in stand those that are like them, or a short text in one would be taken for another.
 */
export const evidence: Readonly<Record<string, string>> = {
	fr: `le la les l' un une des du de d' et ou où est sont était étaient été être a ont avait ai avons avez avoir
		dans que qu' qui quoi dont pour pas ne n' ni sur sous au aux avec sans chez vers entre par plus moins très trop
		il elle ils elles on je j' tu nous vous me m' te t' se s' lui leur leurs son sa ses mon ma mes notre nos votre vos
		ce c' cet cette ces cela ça y en mais car donc comme si quand lorsque puis aussi encore déjà jamais toujours
		rien tout tous toute toutes même après avant depuis pendant selon contre jusqu' lorsqu' puisqu' aujourd' hui hier
		fait faut peut peuvent doit va vont sera dit déclaré expliqué ajouté affirmé assuré annoncé estime explique
		assure affirme ajoute déclare raconte lundi mardi mercredi jeudi vendredi samedi dimanche ans deux trois oui non
		demande demandé porte bien président présidente euros heures heure minutes minute tête fois reste
		veut quatre vingt dix peu ici pourtant alors temps parle passe venu
		suis aura chaque autre moi mois jour semaine côté dire
		derrière quelque chose vient homme femme à malgré puisque
		œ ê ç è û ô « -eux -eur -eurs -aux -eau -ère -ée -és -ées -ait
		-aient -ais -tre -ille -aire -ique -rait -ier -ière -oir -ité -ssé -elle -ienne`,
	en: `the a an and or but of to in on at by for from with without into over under after before about against between
		is are was were be been being has have had having do does did not no never yes will would can could should may might
		must he she it they we you i him her them us me his their its our your my this that these those there here
		who whom whose which what when where why how if than then so as because while until since also only just very more
		most all any some many much such other one two three new year years day time people
		said says told tells asked replied added announced called according don' didn' isn' wasn' won' can' couldn' doesn'
		i' it' he' she' we' they' you' that' let'
		million off up down now first last next another hour minutes everyone everybody nobody nothing something wrote made kept
		took like got came left went used see say through every late later nearly today night back again few hadn' himself
		herself old own long thought wanted turned mr mrs ms too well even good man men woman women school home week
		january february march april june july august september october november december monday tuesday wednesday thursday friday saturday sunday
		-ing -ed -ly -ght -ness -ies -ough -ther -self -ways -ish`,
	es: `el la los las un una unos unas de del al y e o u que qué quien quién en con sin por para según sobre entre hasta
		desde contra ante tras es son era eran fue fueron ser está están estaba ha han había hay he hemos no ni sí se su sus
		lo le me te nos mi mis tu yo él ella ellos ellas nosotros usted ustedes este esta esto estos estas ese esa eso
		como cómo cuando cuándo donde dónde pero porque más muy ya también tan tanto todo toda todos todas nada nunca siempre
		después antes ayer hoy ahora aquí así si dijo dice afirmó aseguró explicó añadió declaró anunció señaló indicó contó
		respondió años dos tres lunes martes miércoles jueves viernes sábado domingo
		alcalde alcaldesa presidente presidenta gobierno ciudad pueblo ministro ministra mujer hombre gente mientras aunque
		además ningún ninguna nadie cada otra otro otros otras mismo misma va van vamos hacer hace hacía puede pueden podemos
		quiere tiene tienen tenía tenemos primera primero última último semana mañana noche día días
		ñ ¿ ¡ -ción -ciones -dad -aron -ieron -aba -ía -ían -mos -ero -era -ado -ada -illo -eza -ndo`,
	de: `der die das den dem des ein eine einen einem einer eines und oder aber ist sind war waren wird wurde wurden werden
		sein hat haben hatte hatten nicht kein keine mit von vom zu zum zur auf aus bei nach vor seit für über unter durch
		gegen ohne um an am im in ins es er sie wir ihr ich du mich mir sich uns ihm ihn ihnen seine ihre unser
		was wer wie wo wann warum wenn weil dass als ob auch noch nur schon sehr mehr so da dann doch nun kann können muss
		soll will sagte sagt erklärte teilte jahre zwei drei ja nein alles nichts immer nie heute gestern
		montag dienstag mittwoch donnerstag freitag samstag sonntag ß`,
	it: `il lo la i gli le l' un uno una un' di del dello della dei degli delle dell' a al allo alla ai agli alle all'
		da dal dalla dai dalle dall' d' in nel nello nella nei nelle nell' su sul sulla sui sulle sull' con per tra fra e ed o
		che chi cui come quando dove perché se ma anche non più molto è sono era erano sia stato stata stati ha hanno ho
		abbiamo aveva essere avere c' si ci vi mi ti ne suo sua suoi sue loro mio mia noi voi lui lei io questo questa questi
		quello quella tutto tutti tutte niente mai sempre già ancora poi dopo prima ieri oggi così detto dice risposto spiegato
		aggiunto dichiarato anni due tre sera presidente lunedì martedì mercoledì giovedì venerdì sabato domenica`,
	pt: `o a os as um uma uns umas de do da dos das em no na nos nas num numa ao aos à às por pelo pela pelos pelas para com
		sem sob sobre entre até desde e ou mas que quem qual se não nem sim é são era eram foi foram ser está estão estava
		tem têm tinha há ter seu sua seus suas me te lhe lhes nós vos ele ela eles elas eu você vocês meu minha este esta
		isto esse essa isso aquele como quando onde porque mais muito já também tão tudo todo toda todos nada nunca sempre
		depois antes ontem hoje agora aqui assim disse diz afirmou explicou acrescentou declarou anunciou anos dois três
		ô presidente segunda terça quarta quinta sexta ã õ ê ç`,
	nl: `de het een en of maar van in op te ten ter aan bij met voor door over onder naar uit tot om zonder tegen tussen
		is zijn was waren wordt werd werden worden heeft hebben had hadden ben bent niet geen ook nog al wel er dat die dit
		deze wie wat waar wanneer hoe als dan toen omdat want zo meer veel ik je jij hij zij ze we wij jullie u me mij hem
		haar hen hun ons onze mijn zich kan kunnen moet zal zou wil zei zegt aldus jaar twee drie ja nee alles niets altijd
		nooit vandaag gisteren maandag dinsdag woensdag donderdag vrijdag zaterdag zondag`,
};
