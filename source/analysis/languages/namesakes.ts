/** Firms, universities, clubs and bands that are called as people are, or begin so, in texts of any language. */
export const FIRMS_AS_PEOPLE = `
	john_lewis burger_king calvin_klein ralph_lauren levi_strauss tommy_hilfiger hugo_boss michael_kors kate_spade paul_smith ted_baker
	laura_ashley jack_wills karen_millen oliver_bonas fred_perry ben_sherman dorothy_perkins harvey_nichols ann_taylor
	lane_bryant eddie_bauer brooks_brothers vera_bradley jimmy_choo estee_lauder estée_lauder elizabeth_arden mary_kay
	louis_vuitton christian_dior yves_saint_laurent thierry_mugler jack_wolfskin franck_provost
	leroy_merlin yves_rocher marie_claire pierre_fabre jacques_vabre paul_ricard fleury_michon jean_coutu
	norbert_dentressangle marie_brizard guy_degrenne louis_delhaize thomas_cook
	charles_schwab morgan_stanley wells_fargo jp_morgan merrill_lynch goldman_sachs lehman_brothers bear_stearns
	smith_barney credit_suisse raymond_james edward_jones jones_day ernst_young herbert_smith arthur_andersen booz_allen
	jane_street michael_page robert_walters william_hill paddy_power philip_morris eli_lilly martin_marietta
	robert_bosch john_deere aston_martin alfa_romeo rolls_royce harley_davidson hewlett_packard warner_bros
	jack_daniel jack_daniels johnnie_walker jim_beam captain_morgan nicolas_feuillatte laurent_perrier pol_roger
	perrier_jouët veuve_clicquot dom_pérignon tim_hortons betty_crocker aunt_jemima uncle_ben trader_joe papa_john
	jenny_craig fannie_mae freddie_mac sallie_mae sara_lee madame_tussauds
	johns_hopkins brigham_young carnegie_mellon wake_forest austin_peay
	preston_north_end asante_kotoko gor_mahia kaizer_chiefs
	jethro_tull lynyrd_skynyrd steely_dan molly_hatchet franz_ferdinand fleetwood_mac pearl_jam iron_maiden judas_priest
	truth_social telegram_messenger
	duran_duran pink_floyd led_zeppelin uriah_heep thin_lizzy def_leppard black_sabbath`;

/** What teams of the leagues that papers of all languages report on are called: the last word of their names. */
export const TEAMS = `
	utd hotspur albion academical thistle argyle sox jays cubs mets orioles astros athletics mariners padres
	diamondbacks braves marlins phillies pirates brewers royals guardians twins nationals rockies angels yankees dodgers
	bengals steelers raiders chargers broncos cowboys commanders packers vikings saints falcons panthers buccaneers
	seahawks patriots dolphins texans titans ravens colts jaguars chiefs bills knicks nets sixers raptors bulls cavaliers
	pistons pacers bucks hornets wizards nuggets timberwolves clippers suns mavericks rockets grizzlies pelicans warriors
	lakers celtics magic jazz heat thunder bruins sabres canadiens senators leafs hurricanes jackets devils
	islanders flyers penguins capitals blackhawks stars predators blues flames oilers coyotes ducks sharks canucks
	kraken avalanche lightning sounders timbers whitecaps dynamo earthquakes
	bulldogs wildcats huskies longhorns sooners buckeyes wolverines hoosiers badgers hawkeyes cyclones jayhawks gators
	seminoles razorbacks aggies trojans cougars aztecs cornhuskers spartans terrapins mountaineers mustangs gamecocks tide
	tech roosters rabbitohs magpies swans crows demons bombers dockers eels wallabies brumbies waratahs crusaders
	highlanders stormers springboks challengers indians sunrisers riders sundowns grenadiers`;
