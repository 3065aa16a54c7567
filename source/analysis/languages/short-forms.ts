/** What people with a first name are called for short, where the short form is no beginning of it; all folded. */
const SHORT_FORMS = `
	abigail gail; adelaide addie heidi; albert bert bertie; alexander sandy xander sasha; alexandra sandra sandy sasha;
	amelia millie; andrew drew; andre dede; angela angie; anthony tony; antoinette toni nettie; antoine tonio titoine;
	antonio toni tonio; archibald archie; arthur art artie; augustus gus; barbara babs barbie; bartholomew bart;
	benjamin benji benny; bernard bernie nanard; bertrand bebert; brigitte bri; catherine cathy kate katie kitty cate kat;
	charles charlie chuck chas carlo charlot; charlotte lottie lotte charlie; christina tina; christine tina chrissie;
	christopher kit topher; constance connie; cornelius neil; daniel danny; deborah debbie; dorothy dot dottie dolly; dominique domi;
	edith edie; edmund ned ted eddie; edouard doudou; edward ned ted teddy eddie; eleanor ellie nell nora lenny;
	elisabeth babeth lisa lise betty; elizabeth liz lizzie beth betty betsy bess libby lisa; emily millie em; emilie mimi;
	emmanuel manu; ernest ernie; eugene gene; florence flo flossie; frances fran franny fanny; francis frank;
	francisco paco pancho; francois fanfan franck; francoise fanfan; franklin frank; frederic fred freddy;
	frederick fred freddie freddy; genevieve ginette; george georgie jojo; georges jojo; gerald gerry jerry; gerard gege;
	gertrude trudy gertie; gilbert gil; guillaume guigui; guillermo memo; gwendolyn gwen; harold hal harry; harriet hattie;
	helen nell nellie; henri riton; henry harry hank hal; herbert bert bertie herb; ignacio nacho; isabella bella izzy ella;
	isabelle belle zabou; jacqueline jackie; jacques jacquot jacky; jacob jake; james jim jimmy jamie jem; janet jan;
	jean-baptiste jb; jean-claude jc; jean-luc jl; jean-marc jm; jean-michel jm; jean-paul jp; jean-philippe jp;
	jean-pierre jp; jeannette nettie; jennifer jenny jen; jeremiah jerry; jeremy jem jerry; jessica jess jessie;
	joanna jo annie; joko jokowi; john jack johnny jock; jonathan jon jonny; jose pepe; joseph joe joey jo; josephine josie jo fifi;
	joshua josh; julian jules; kathleen kathy kath kate; katherine kate katie kathy kit kitty; kenneth ken kenny;
	lawrence larry laurie; leonard len lenny leo; leopold leo poldi; lewis lou; lillian lily lil; louis lou loulou;
	louise lou loulou; lucille lucy; magdalena lena magda; marcel cello; margaret maggie meg peggy peg madge daisy greta rita;
	marguerite margot margaux; maria mia; marie mimi; martha marty; martin marty; mary molly polly mamie; matilda tilly tilda;
	matthew matt matty; maurice momo; maximilian max; melissa missy lissa; michael mike mickey mick micky mikey; michel mimi michou;
	mildred millie; miriam mimi; mohamed momo; mohammed mo momo; muhammad mo; montgomery monty; nathaniel nat nate;
	nicholas nick nicky; nicolas nico; olivia liv livvie; oliver ollie; olivier oliv; pamela pam; patricia pat patty trish tricia;
	patrick pat paddy rick; penelope penny; peter pete; philip phil pip; philippa pippa pip; philippe phil; phillip phil;
	rachel rach; raymond ray momo; rebecca becky becca; reginald reg reggie; richard dick rick ricky rich richie;
	robert bob bobby rob robbie bert bebert; roberta bobbie; roger rodge; roland rollo; ronald ron ronnie; rudolf rudi; rudolph rudi rudy; rosemary rosie romy;
	samantha sam; samuel sam sammy; sarah sally sadie; sebastian seb bas; sebastien seb; sidney sid; solomon sol; sophia sophie;
	stanley stan; stephanie steph stevie; stephen steve stevie; steven steve; susan sue susie suzy; susannah sue susie; suzanne suzy suzie;
	sylvester sly; terence terry; teresa terry tess; theodora theo dora; theodore ted teddy theo; therese tess; theresa tess terry tessa;
	thomas tom tommy toto; timothy tim timmy; tobias toby; ursula ulla; valentina val; veronica ronnie vera; veronique vero;
	victoria vicky vic tori; vincent vinnie vince; virginia ginny; walter wally walt; wilfred wilf; wilhelmina mina minnie;
	william bill billy will willie liam; winifred freddie fred winnie; winston winnie; xavier xav; yolande yoyo; zachary zach zack`;

const BY_NAME: ReadonlyMap<string, readonly string[]> = new Map(
	SHORT_FORMS.split(';').map(row => {
		const [name, ...short] = row.trim().split(/\s+/u);
		return [name!, short];
	}),
);

/** What a first name that was cut short may end with: Lachie for Lachlan. */
export const shortEndings: readonly string[] = ['ie', 'y'];

/** The short forms of a folded first name that do not begin it: Bill of William. */
export function shortForms(name: string): readonly string[] {
	return BY_NAME.get(name) ?? [];
}
