/** Names that people of an article are given instead of their own: those of many origins that papers of a language print, and made ones. */
import type {Gender} from '../../source/analysis/analysis.ts';

/** First names by gender, and surnames: in each there are more than an article has people. */
export type Names = Readonly<Record<Gender | 'surname', readonly string[]>>;

/** By language. */
export const realNames: Readonly<Record<'fr' | 'en', Names>> = {
	fr: {
		female: words(`Sophie Claire Julie Nathalie Sandrine Véronique Mathilde Camille Fatoumata Leïla Samira Nadia Mariam
			Khady Mei Thuy Lucia Katarzyna Giulia Chiara Marie-Laure Ségolène Bérengère Maëlys Gwenaëlle Nolwenn Rozenn Lina
			Zoé Manon Chloé Laure Ginette Paulette Bernadette Rolande Djamila Malika Rachida Soukaina Ndeye Clarisse
			Bintou Xiaoyan Priya Shirin Parisa Émilie Aurélie Inès Aïcha Awa Ana Irina Olga Ewa Ingrid Astrid Anne-Sophie
			Amaïa Océane Édith Odile Adjoua`),
		male: words(`Julien Nicolas Thomas Sébastien Cédric Mathieu Guillaume Romain Benoît François Gérard Bernard Jean-Luc
			Jean-Baptiste Pierre-Yves Mohamed Karim Rachid Mamadou Cheikh Boubacar Kofi Thierno Minh Wei Paulo Diego Sergueï
			Piotr Marek Giovanni Lorenzo Lars Björn Loïc Gaël Ronan Xabi Florent Ludovic Kévin Dylan Lucas Raphaël Maxence
			Ferdinand Marcel Lucien Roland Guy Serge Patrice Dieudonné Souleymane Seydou Rajesh Reza Farid Nabil Abdelkader
			Ousmane Erwan Anthony Enzo Achille Aristide Idrissa`),
		surname:
			words(`Martin Bernard Dubois Moreau Laurent Lefebvre Garnier Rousseau Blanchard Guérin Boyer Chevalier Lambert
			Bonnet Girard Mercier Fabre Roussel Lemoine Berger Leclerc Perrin Barbier Renard Cordier Petitjean Grandjean
			Legrand Lebrun Boulanger Charpentier Masson Vasseur Delattre Dumoulin Descamps Vandenberghe Vermeersch Janssens
			Peeters Lecomte Desrosiers Tremblay Gagnon Bouchard Lavoie Bélanger Favre Rochat Monnier Zimmermann Schneider
			Muller Klein Schmitt Le_Goff Le_Bihan Kervella Quéméneur Casanova Santoni Benali Belkacem Bouzid Cherif Mansouri
			Ben_Salah Traoré Diallo Diop Ndiaye Konaté Kouassi Mbemba Nguyen Tran Chen Wang Tanaka Kaya Papadopoulos Kowalski
			Nowak Petrov Novak Silva Ferreira Pereira García Lopez Fernandez Rossi Nielsen Smith Singh Patel Cohen Lévy
			de_Villiers de_La_Tour du_Plessis Marchand Poirier Forestier Fontaine Rivière Montagne Dupont-Aubry Le_Roy-Martel
			Aubert Etcheverry El_Amrani Ouattara Yilmaz Ivanov Esposito Andersson O’Connor d’Ormesson`),
	},
	en: {
		female:
			words(`Sarah Emma Grace Chloe Hannah Megan Rachel Laura Rebecca Samantha Brittany Keisha Latoya Fatima Priya Mei
			Siobhan Niamh Ngozi Chidinma Wanjiru Zanele Thandiwe Moana Beatrice Harriet Philippa Gemma Donna Sharon Tracey
			Carol Susan Deborah Maria Lucia Guadalupe Katarzyna Svetlana Noor Zainab Rukhsana Leilani Olivia Amelia Ashley
			Aisha Ananya Ingrid Aoife Akua Adwoa Aroha Elena`),
		male: words(`James Harry Jack Liam Mason Tyler Brandon Kyle Jamal Deshawn Malik Yusuf Rajesh Wei Hiroshi Lars Seamus
			Ciaran Declan Padraig Chukwudi Kwame Kofi Sipho Themba Kipchoge Tane Wiremu Rupert Nigel Graham Barry Keith Darren
			Wayne Troy Hector Luis Carlos Dmitri Piotr Tariq Kahale Oliver Ethan Omar Arjun Emeka Otieno Abdul Imran`),
		surname:
			words(`Smith Jones Taylor Brown Wilson Thomas Roberts Walker Wright Hughes Green Hall Clarke Cooper Baker Turner
			Parker Cook Bennett Brooks Foster Price Barnes Fisher Marsh Field Woods Rivers Stone Banks Hill Moore Reilly
			Murphy Kelly Byrne McCarthy MacDonald McKenzie Nguyen Tran Chen Wang Kim Park Tanaka Sato Patel Singh Kaur Khan
			Hussain Balogun Mensah Mwangi Nkosi Dlamini Van_der_Merwe Botha Garcia Martinez Rodriguez Hernandez Silva Rossi
			Novak Kowalski Petrov Larsson Schmidt Weber Cohen Levy Haddad Mahmoud Hosseini Fraser-Smith Lloyd-Jones Ngata
			Parata Evans O’Brien O’Sullivan Ahmed Ali Okafor Adeyemi Owusu Odhiambo Ivanov Andersen`),
	},
};

/** Names that nobody has, of two or three syllables; every fourth begins with a vowel. */
export const madeNames: Names = {female: made(2, 1), male: made(2, 4), surname: made(3, 7)};

function made(count: number, from: number): readonly string[] {
	const syllables = words('ka lo mi ve zu ra tho bel dri fan gor hul jes nor pim quo ser tav wen yol');
	const vowels = words('a e i o u');
	return Array.from({length: 120}, (_, index) => {
		const at = (step: number) =>
			syllables[(from + index * 7 + step * (3 + Math.floor(index / 20))) % syllables.length]!;
		const name = Array.from({length: count}, (__, step) => at(step)).join('');
		const whole = index % 4 === 0 ? vowels[index % vowels.length] + name : name;
		return whole[0]!.toUpperCase() + whole.slice(1);
	});
}

function words(list: string): readonly string[] {
	return list.split(/\s+/).map(word => word.replaceAll('_', ' '));
}
