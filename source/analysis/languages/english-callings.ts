import type {Callings} from './noun-data.ts';
import {words} from './word-lists.ts';

/** What English news calls people by a wider noun than it introduced them with: the lawmaker, for a senator. */
export const englishCallings: Callings = [
	[
		words('lawmaker legislator politician parliamentarian'),
		words(`senator sen representative rep congressman congresswoman deputy mp td msp councillor assemblyman assemblywoman
			delegate minister speaker assemblymember`),
	],
	[
		words('official spokesperson bureaucrat'),
		words(`spokesman spokeswoman secretary minister director commissioner superintendent administrator commander deputy
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
		words('athlete champion competitor'),
		words('runner swimmer sprinter cyclist boxer skater gymnast rower player winner medallist medalist golfer'),
	],
	[words('boss manager coach'), words('manager coach boss gaffer')],
	[words('gaffer'), words('manager coach boss')],
	[words('skipper'), words('captain')],
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
		words('surgeon paediatrician pediatrician cardiologist psychiatrist consultant gp neurologist oncologist'),
	],
	[words('teacher educator'), words('headteacher principal lecturer professor instructor head')],
	[words('farmer grower'), words('rancher dairyman shepherd winemaker grazier herder pastoralist')],
	[
		words('trader shopkeeper businessman tradesman'),
		words('baker butcher grocer plumber electrician carpenter builder florist owner'),
	],
	[
		words('officer detective policeman policewoman investigator'),
		words('sergeant inspector superintendent constable lieutenant garda detective pc dc di sheriff'),
	],
	[words('officer investigator'), words('captain chief deputy')],
	[words('soldier officer'), words('general colonel major captain lieutenant sergeant corporal private commander')],
	[words('unionist organizer organiser'), words('secretary president delegate shop-steward steward convenor')],
	[words('activist campaigner'), words('founder co-founder organiser organizer chair treasurer director coordinator')],
	[
		words('cleric clergyman churchman'),
		words('bishop archbishop priest pastor vicar reverend rabbi imam monsignor cardinal'),
	],
	[words('diplomat envoy'), words('ambassador consul minister')],
	[words('journalist reporter broadcaster'), words('correspondent editor columnist presenter anchor host')],
	[words('defendant accused'), words('defendant accused suspect')],
	[words('leader'), words('president chairman chairwoman secretary chief head premier captain')],
	[words('premier'), words('minister')],
	[words('minister'), words('secretary chancellor')],
];
