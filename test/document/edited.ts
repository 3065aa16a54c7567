/** An article of which other tests make edited texts: five blocks, two of which begin alike. */
export const article = [
	'Le pont de Sauveterre rouvre samedi',
	'Fermé depuis deux hivers, le pont de Sauveterre rouvre samedi matin aux piétons et aux cyclistes.',
	'« Nous avons attendu assez longtemps », soupire Lucette Arnal, qui tient la boulangerie de la rive gauche.',
	'Le maire, Paul Estève, promet que l’ouvrage tiendra « un siècle de plus » et que rien ne sera payant.',
	'Les camions, eux, devront encore passer par Orthez jusqu’à la fin du mois de mai.',
].join('\n');
