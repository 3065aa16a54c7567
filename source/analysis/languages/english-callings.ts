import type {Callings} from './noun-data.ts';
import {words} from './word-lists.ts';

/** What English news calls people by a wider noun than it introduced them with: the lawmaker, for a senator. */
export const englishCallings: Callings = [
	[
		words('lawmaker legislator politician parliamentarian backbencher'),
		words(`senator sen representative rep congressman congresswoman deputy mp td msp councillor assemblyman assemblywoman mayor
			delegate minister speaker assemblymember`),
	],
	[
		words('official spokesperson bureaucrat politician'),
		words(`spokesman spokeswoman secretary minister director commissioner superintendent administrator commander deputy mayor
			officer manager inspector chief tahsildar collector`),
	],
	[
		words('councillor councilman councilwoman councilmember councilor member'),
		words('alderman mayor chair councillor cllr coun councilman councilwoman'),
	],
	[
		words('lawyer attorney counsel prosecutor'),
		words('barrister solicitor qc kc prosecutor defender defence defense prosecution counsel'),
	],
	[words('barrister'), words('qc kc sc counsel defending prosecuting')],
	[words('jurist judge'), words('justice judge magistrate recorder sheriff')],
	[
		words('player international star'),
		words(`striker midfielder defender goalkeeper keeper winger forward captain skipper full-back fullback centre-back
			quarterback pitcher catcher guard fly-half prop hooker lock flanker batsman bowler point-guard receiver debutant
			substitute`),
	],
	[
		words('footballer'),
		words('striker midfielder defender goalkeeper winger forward captain full-back fullback centre-back player'),
	],
	[words('centre-back full-back'), words('defender')],
	[words('rider racer'), words('cyclist jockey motorcyclist')],
	[
		words('athlete champion competitor'),
		words('runner swimmer sprinter cyclist boxer skater gymnast rower player winner medallist medalist golfer'),
	],
	[words('boss manager coach'), words('manager coach boss gaffer')],
	[words('manager'), words('director owner')],
	[words('gaffer'), words('manager coach boss')],
	[words('skipper'), words('captain fisherman trawlerman sailor')],
	[
		words('executive boss businessman businesswoman entrepreneur tycoon'),
		words('ceo president chairman chairwoman founder co-founder director owner chief manager'),
	],
	[
		words('artist musician performer'),
		words(`singer rapper guitarist pianist violinist cellist drummer composer painter sculptor songwriter actor actress
			dancer comedian photographer`),
	],
	[words('performer star'), words('actor actress singer comedian dancer')],
	[words('vocalist frontman frontwoman'), words('singer')],
	[words('snapper'), words('photographer')],
	[words('filmmaker auteur'), words('director screenwriter documentarian')],
	[
		words('author writer'),
		words('novelist poet essayist playwright biographer journalist columnist screenwriter memoirist'),
	],
	[
		words('scientist researcher expert specialist academic scholar'),
		words(`biologist physicist chemist geologist hydrologist ecologist sociologist economist historian psychologist
			palaeontologist paleontologist archaeologist archeologist astronomer botanist climatologist epidemiologist virologist
			linguist professor lecturer entomologist zoologist ornithologist curator neuroscientist engineer fellow student`),
	],
	[
		words('doctor physician medic clinician'),
		words(
			'surgeon paediatrician pediatrician cardiologist psychiatrist consultant gp neurologist oncologist anaesthetist',
		),
	],
	[
		words('teacher educator schoolteacher headteacher headmaster headmistress'),
		words('headteacher principal lecturer professor instructor head teacher headmaster headmistress'),
	],
	[words('medic nurse paramedic worker professional'), words('nurse paramedic midwife')],
	[
		words('physicist chemist biologist climatologist historian economist geologist'),
		words('professor scientist researcher lecturer academic'),
	],
	[words('analyst'), words('economist strategist')],
	[words('farmer grower'), words('rancher dairyman shepherd winemaker grazier herder pastoralist')],
	[
		words('trader shopkeeper businessman tradesman'),
		words('baker butcher grocer plumber electrician carpenter builder florist owner'),
	],
	[
		words('officer detective policeman policewoman investigator cop'),
		words('sergeant inspector superintendent constable lieutenant garda detective pc dc di sheriff officer'),
	],
	[words('officer investigator'), words('captain chief deputy')],
	[words('constable'), words('pc')],
	[words('guard patrolman constable'), words('officer')],
	[words('guard'), words('star')],
	[words('steward stewardess'), words('attendant')],
	[words('courier'), words('driver')],
	[words('foreman'), words('manager')],
	[words('firefighter fireman'), words('firefighter')],
	[words('motorist trucker'), words('driver')],
	[words('pensioner retiree'), words('retired')],
	[words('veteran'), words('soldier marine sailor')],
	[
		words('student pupil undergraduate graduate teenager teen youngster'),
		words('student pupil undergraduate apprentice'),
	],
	[words('nominee challenger hopeful contender'), words('candidate')],
	[words('hotelier proprietor restaurateur landlord landlady owner'), words('owner innkeeper chef landlord landlady')],
	[words('cook'), words('chef')],
	[words('soldier officer'), words('general colonel major captain lieutenant sergeant corporal private commander')],
	[words('unionist organizer organiser boss'), words('secretary president delegate shop-steward steward convenor')],
	[words('activist campaigner'), words('founder co-founder organiser organizer chair treasurer director coordinator')],
	[
		words('cleric clergyman churchman priest'),
		words('bishop archbishop priest pastor vicar reverend rabbi imam monsignor cardinal'),
	],
	[words('diplomat envoy'), words('ambassador consul minister')],
	[words('journalist reporter broadcaster'), words('correspondent editor columnist presenter anchor host')],
	[words('defendant accused suspect'), words('defendant accused suspect')],
	[words('leader'), words('president chairman chairwoman secretary chief head premier captain')],
	[words('democrat'), words('democratic')],
	[words('tory conservative'), words('tory conservative')],
	[words('premier'), words('minister')],
	[words('minister'), words('secretary chancellor')],
];
