/** English words for people of a country, who are of no other one. */
export const ENGLISH_NATIONALS = `
	american british briton french frenchman frenchwoman german italian spanish spaniard portuguese belgian dutch dutchman
	dutchwoman swiss austrian polish pole hungarian romanian bulgarian greek turkish turk ukrainian russian swedish
	swede norwegian danish dane finnish finn icelandic icelander australian canadian mexican brazilian argentine
	argentinian chilean colombian peruvian venezuelan cuban haitian chinese japanese korean taiwanese indian pakistani
	afghan iranian iraqi syrian lebanese israeli palestinian jordanian egyptian moroccan algerian tunisian libyan
	nigerian kenyan ethiopian somali sudanese slovenian slovene serbian serb croatian croat czech slovak ugandan
	zimbabwean rwandan angolan mozambican lankan bangladeshi nepali thai filipino filipina kazakh kyrgyz uzbek tajik
	turkmen saudi emirati qatari kuwaiti bahraini omani yemeni jamaican tongan samoan
`;

/** The French ones. */
export const FRENCH_NATIONALS = `
	français française allemand allemande espagnol espagnole italien italienne belge suisse suissesse portugais
	portugaise néerlandais néerlandaise danois danoise suédois suédoise norvégien norvégienne finlandais finlandaise
	islandais islandaise polonais polonaise russe ukrainien ukrainienne turc turque grec grecque américain américaine
	canadien canadienne mexicain mexicaine brésilien brésilienne argentin argentine chilien chilienne colombien
	colombienne chinois chinoise japonais japonaise coréen coréenne indien indienne iranien iranienne israélien
	israélienne palestinien palestinienne égyptien égyptienne marocain marocaine algérien algérienne tunisien
	tunisienne sénégalais sénégalaise ivoirien ivoirienne malien malienne camerounais camerounaise nigérian nigériane
	kényan kényane éthiopien éthiopienne australien australienne serbe croate slovène slovaque tchèque hongrois
	hongroise roumain roumaine bulgare autrichien autrichienne irlandais irlandaise britannique néo-zélandais
	néo-zélandaise sud-africain sud-africaine sud-coréen sud-coréenne nord-coréen nord-coréenne estonien estonienne
	letton lettone lituanien lituanienne
`;
