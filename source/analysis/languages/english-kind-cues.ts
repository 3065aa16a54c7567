import type {KindCue} from './speech-data.ts';

const WORK = [
	'novels?|books?|memoirs?|essays?|biography|autobiography|poems?|plays?|musicals?|operas?|short story|stories|trilogy|comics?',
	'films?|movies?|documentary|documentaries|series|sitcoms?|shows?|podcasts?|programmes?|episodes?|dramas?|comedy|thrillers?',
	'songs?|singles?|albums?|tracks?|hits?|hymns?|anthems?|ballads?|symphony|ballets?|paintings?|sculptures?|exhibitions?|records?|ep',
	'video games?|bestsellers?|ditty|tunes?',
].join('|');

/** What newspapers put around titles, nicknames, terms and words that are somebody's. */
export const ENGLISH_KIND_CUES: readonly KindCue[] = [
	{
		kind: 'title',
		place: 'before',
		pattern: new RegExp(`\\b(?:${WORK})(?:(?: [a-zà-ÿœ]+){0,2},?|(?: [a-zà-ÿœ]+){3,6},) ?$`),
		weight: 4,
	},
	{kind: 'title', place: 'before', pattern: /\b(?:titled|entitled|subtitled),? $/, weight: 5},
	{
		kind: 'title',
		place: 'before',
		pattern:
			/\b(?:author|director|star|writer|creator|cast|set|premiere|remake|adaptation|rendition|cover|version|chorus|finale) of $/,
		weight: 4,
	},
	{
		kind: 'title',
		place: 'before',
		pattern:
			/\b(?:sang|sings?|singing|played?|plays|playing|hummed|covered|recorded|released|rewatched|reread|directed|starred in|starring in|stars in|cut|streamed)(?: [a-zà-ÿœ]+)? $/,
		weight: 3,
	},
	{
		kind: 'title',
		place: 'before',
		pattern: /\b(?:in|on|from|to|of|watch(?:ed|ing)?|read|reading|wrote|when|with|and) $/,
		weight: 1,
	},
	{
		kind: 'title',
		place: 'after',
		pattern: new RegExp(
			`^,? (?:by [A-ZÀ-ÞŒ]|(?:my|our|her|his|their|its|the|a|an)(?: [\\wà-ÿœ-]+){0,3} (?:${WORK})\\b)`,
		),
		weight: 3.5,
	},
	{
		kind: 'title',
		place: 'after',
		pattern:
			/^,? (?:(?:came|comes|come) on|is out|was released|is streaming|premiere[ds]|airs|aired|debuted|won the|opens (?:on|in)|topped|\((?:19|20)\d\d\))\b/i,
		weight: 3,
	},
	// A work that does what works do, or whose publisher follows: “Salt Ledger” (Kestrel Records), “Salt Ledger” opens with.
	{
		kind: 'title',
		place: 'after',
		pattern: /^ (?:(?:is|was|arrives|opens|closes|begins|runs|ends|features|tells|follows) [a-z0-9]|\([A-Z])/,
		weight: 1.5,
	},
	{
		kind: 'scare',
		place: 'before',
		pattern: /\b(?:re)?(?:naming|named|christening|christened) (?:[\w'-]+ ){0,3}$/,
		weight: 3.5,
	},
	{
		kind: 'scare',
		place: 'before',
		pattern:
			/\b(?:nicknamed|dubbed|christened|so-called|known (?:[a-zà-ÿœ]+ )?as|aka|a\.k\.a\.|(?:some|any)thing called|named|labelled|labeled|marked|stamped|tagged|spelled|pronounced|a sign reading)(?: the| a)? $/,
		weight: 4,
	},
	{
		kind: 'scare',
		place: 'before',
		pattern:
			/\bwhat (?:the|a|an|is|are|some|most|many|people|everyone|locals?|engineers|experts|critics)\b[^.,;:]{0,40}(?:call|term|dub|nickname|refer)[a-zà-ÿœ]*(?: to)?(?: as)?(?: an?| the)? $/,
		weight: 4,
	},
	{
		kind: 'scare',
		place: 'before',
		pattern:
			/\bwhat [^.,;:“”"]{0,40}\b(?:fans?|supporters|locals|residents|regulars|insiders|engineers|scientists|doctors|chemists|biologists|geologists|physicists|economists|lawyers|critics|players|sailors|crews?|staff|workers|employees|neighbou?rs|villagers|commuters|kids|people|everyone)\b[^.,;:“”"]{0,20}(?:call|dub|nickname|term)[a-zà-ÿœ]*(?: an?| the)? $/,
		weight: 1.5,
	},
	{
		kind: 'scare',
		place: 'before',
		pattern:
			/\b(?:not|n't|never|nobody|stop|avoid)(?: to)? (?:say|write|call|use|print|mention)[a-zà-ÿœ]*\b[^.“”"]{0,20} $/,
		weight: 2.5,
	},
	{
		kind: 'scare',
		place: 'before',
		pattern:
			/\b(?:in the name|champions?|apostles?|defenders?|advocates?|doctrine|dogma|cult|myth|ideal|policy|strategy|theory|logic|culture|economy|era|generation|principle) of (?:the )?$/,
		weight: 2.5,
	},
	{
		kind: 'scare',
		place: 'before',
		pattern: /\bwh(?:ich|om|o)\b[^.;:]{0,40}\bcall(?:s|ed)?(?: an?| the)? $/,
		weight: 3.5,
	},
	{
		kind: 'scare',
		place: 'before',
		pattern:
			/\b(?:we|they|everyone|everybody|people|locals|friends|fans|neighbors|kids|you)(?: [a-zà-ÿœ]+)? call(?:s|ed)? (?:it|him|her|them|me|us|this|that)(?: the)? $/,
		weight: 3.5,
	},
	{
		kind: 'scare',
		place: 'before',
		pattern:
			/\b(?:the|a|this|that) (?:word|words|term|phrase|label|letter|nickname|moniker|hashtag|concept|expression|category|notion)(?: of)? $/,
		weight: 3.5,
	},
	{
		kind: 'scare',
		place: 'before',
		pattern:
			/\b(?:(?:sign|label|plaque|sticker|button|box|folder|tag|menu|form|cap|shirt)\b(?: [a-zà-ÿœ]+)? (?:says?|said|reads?|read)) $/,
		weight: 4,
	},
	{
		kind: 'scare',
		place: 'before',
		pattern: /(?:^|\b)(?:the|a|an|this|these|those|its|their|his|her|as) $/,
		weight: 2,
	},
	{
		kind: 'scare',
		place: 'around',
		pattern:
			/\b(?:the|a|an|this|these|those|its|their|his|her|about|of|with|by) QUOTATION (?!(?:and|or|to|in|on|at|for|if|but|as|of|by|with|when|while|because|who|which|that|is|was|are|were|has|had|said|says)\b)[a-zà-ÿœ]{3,}/,
		weight: 1.5,
	},
	{
		kind: 'speech',
		place: 'before',
		pattern: /\b(?:he|she|they|who) (?:has |had )?(?:called|described|dismissed|termed)\b[^.;]{0,60}$/,
		weight: 1.5,
	},
	{
		kind: 'speech',
		place: 'before',
		pattern: /\bdescrib(?:es|ed|ing)\b[^.;]{1,90} as (?:an? |the )?$/,
		weight: 3.5,
	},
	{
		kind: 'speech',
		place: 'before',
		pattern: /\b(?:blam|decri|prais|pann|slamm|mock|blast|tout)(?:es|s|ed|ing) (?:[a-z'’-]+ ){0,4}$/,
		weight: 2,
	},
	{
		kind: 'speech',
		place: 'before',
		pattern:
			/\b(?:message|statement|email|letter|note|tweet|post|slogan|chant|text|banner|reply|caption)(?: [^.“”"]{0,40})?: $/,
		weight: 2,
	},
	{
		kind: 'speech',
		place: 'before',
		pattern:
			/\b(?:reject|hail|dismiss|denounc|condemn|brand|slam|prais|criticis|criticiz|attack|welcom|herald)(?:ed|es|s|ing)\b[^.;:]{0,70} as (?:an? |the )?$/,
		weight: 4.5,
	},
	{
		kind: 'speech',
		place: 'before',
		pattern: /\b(?:line|remark|comment|joke|quip|claim|warning|talk|words) (?:about|of) $/,
		weight: 2.5,
	},
	{
		kind: 'speech',
		place: 'before',
		pattern:
			/\b(?:placards?|banners?|posters?)\b[^.;:]{0,40}(?:reading|saying|that (?:read|said)|read|said|declared|declaring) $/,
		weight: 5,
	},
	{
		kind: 'speech',
		place: 'before',
		pattern: /\b(?:he|she|they|who|i)(?:'d| had)? (?:put|scribbled|typed|jotted|scrawled) $/,
		weight: 3,
	},
	{
		kind: 'scare',
		place: 'before',
		pattern:
			/\b(?:critics|people|some|they|we|you|everyone|locals|fans|friends)(?: [a-z]+){0,2} call (?:(?:it|him|her|them|me|us|this|that|your|his|their) ?(?:[a-z]+ )?)?$/,
		weight: 3.5,
	},
	{
		kind: 'scare',
		place: 'before',
		pattern: /\b(?:under|headed|marked|labelled|labeled|stamped|filed under) $/,
		weight: 2.5,
	},
	{kind: 'scare', place: 'before', pattern: /\breferred to(?: [a-z]+)? as $/, weight: 3},
	{kind: 'speech', place: 'before', pattern: /\b(?:grounds?|basis|excuse|pretext|theory) that $/, weight: 3},
	{kind: 'speech', place: 'before', pattern: /\b(?:put|puts|putting)\b[^.;:]{1,40} down to $/, weight: 3},
	{kind: 'title', place: 'before', pattern: /\b(?:billed|published) as $/, weight: 3},
	{
		kind: 'scare',
		place: 'before',
		pattern: /\b(?:term|word|phrase|buzzword|expression|euphemism)\b[^.;:]{0,30} (?:is|was|being) $/,
		weight: 4,
	},
	{
		kind: 'scare',
		place: 'before',
		pattern: /\bsign(?:s|ed|ing)(?: (?:himself|herself|itself|themselves))?(?: only| simply)?(?: as)? $/,
		weight: 3.5,
	},
	{kind: 'scare', place: 'before', pattern: /\b(?:nickname|moniker|alias|codename)\b[^.;]{0,20}: $/, weight: 6},
	{kind: 'scare', place: 'before', pattern: /\b(?:known|familiar)(?: to [^,.;]{1,40})? as $/, weight: 4.5},
	{kind: 'scare', place: 'before', pattern: /\b(?:which|that) [^.;:]{1,40}\b(?:term|dub)(?:s|ed|bed)? $/, weight: 4},
	{kind: 'scare', place: 'before', pattern: /\bwhat (?:it|they|we|people) calls? $/, weight: 3.5},
	{kind: 'scare', place: 'after', pattern: /^,? as [^.;]{1,30} (?:calls?|terms?|puts?) (?:an?|it|them)\b/, weight: 4},
	{kind: 'speech', place: 'before', pattern: /\bheadlines?(?: (?:read|was|said|reads))?,? $/, weight: 5},
	{
		kind: 'title',
		place: 'before',
		pattern: /\b(?:prize|award|oscar|medal)[^.;:]{0,20} (?:was won by|went to) $/,
		weight: 4,
	},
	{
		kind: 'scare',
		place: 'before',
		pattern:
			/\b(?:long|often|widely|once|commonly|usually|sometimes) (?:dismissed|described|known|derided|hailed|praised) as $/,
		weight: 4,
	},
	{
		kind: 'speech',
		place: 'inside',
		pattern: /\b(?:i|i'm|i've|i'd|we|my|our|me|us|you|your|don't|it's|that's|there's|isn't|can't|won't)\b/i,
		weight: 1.5,
	},
	{
		kind: 'speech',
		place: 'inside',
		pattern: /^(?:an?|very|too|not|no|is|are|was|to|would|will|with|within|deeply|absolutely|completely) \S/,
		weight: 1.25,
	},
];
