// First names that the lists of gender-detection-from-name lack or have from one country only: of Africa, Asia, the Arab
// world, the Slavic, the Baltic and the Nordic countries, the Netherlands, the Celtic and the Alemannic ones, and what people are called for short. Folded, by gender.

/** Names by gender, with white space between them. Words that French or English also use otherwise are left out. */
export const moreFirstNames = {
	female: `
		aada aarti abena abeni abimbola abosede achieng adaeze adanna adaora adebukola adedoyin adefunke adejoke adekemi
		adelaide adenike aderonke adesuwa adetoun adetutu adhiambo aditi adjoa adoma adong adwoa afia afolake afriyie
		afua agathe agnetha agnieszka aicha aigul aiko ailbhe ailie aino ainur aishwarya aisling aissata aissatou aisyah
		aithne aizhan ajara ajoke akane akanesi akanksha akello akemi akinyi akorfa akosua akosuah akoth akpevwe akua
		akuba akweley albertine aleksandra alicja alka almaz ama amabel amabelle amaka amal amarachi amba amerley amina
		aminata amira amma amoin amoke amondi amrita amruta anahera analyn ananya anasuya anemone aneta angeliki
		angharad anh ania anica anissa anja anjali anjana annaig annegret anneke anneli annemiek annika anouk anta antje
		antonina anupama anuradha anushka anyango aoibheann aoife aparna apio apiyo araminta archana arletta aroha
		arpine arundhati asa asabe asabea asake asantewaa asdis asha ashraf aslaug asma asmaa astrid asuka asya ataahua
		ateca atieno atsuko aude auma aung aurelie austeja awa awele awino awuor awura aya ayaka ayako ayana ayeley
		ayesha ayisat ayobami ayodele ayomide ayotunde ayu ayumi azadeh azalina azar azenor aziliz azuka baaba babalwa
		babirye babs bakoly bamidele barbora battistina beata beathag bebelle beccy benazir benedita benewaa berenice
		berivan bethlehem bettye bhagyashree bhanumati bharati bhavani bhavna bhuvaneswari bich biljana bimpe bindu
		bineta binta bintou birgitta birgitte birta bisi blandine blathnaid bleuenn blythe bodil boglarka boguslawa
		bohdana boitumelo bolajoko bolanle bolatito bontle bopha bose botagoz bozena branka brid brighde britt bronwen
		brynn bryony bukky bukola bunga burcu busisiwe cairistiona caoimhe capucine catrin catriona ceit ceridwen cerys
		chaima chaitali chandana chandni chandrika channary chanthou chebet chelangat chemutai chepkemoi chepkirui
		chepkoech chepngeno cheptoo cherono cherotich cherrylyn chhavi chiamaka chibuzor chidimma chidinma chie chieko
		chiharu chihiro chikako chikaodili chimamanda chimdindu chinatsu chinwe chinyelu chinyere chipo chisato chitra
		chiyo chiyoko chizoba cilla ciorstaidh citra clemence cleo clodagh codruta conceicao condoleezza corazon cosette
		coumba cressida cunegonde dagny dalila damini dandara danuta daria darshana dayang dearbhla deb debs deepa
		deepali deepika deepti deirdre deja delaney delphine delyth deoiridh derartu dervla devaki devika dewi
		dhanalakshmi diep dieynaba dikeledi dilani dilfuza dilnoza dilrukshi dilys dineo dipika divya djeneba doireann
		dominika donalda doria dorota dorottya dot dounia draga dragana dragica dubravka duduzile dusica duska dzifa
		eadaoin earlene earline eartha ebba ebele ebiere ebun edeltraud edirin efemena effie efua eglantine eibhlin eiko
		eila eilidh eimear eirini eithne ejiro ekaette ekaterina ekta ekua ekundayo elaheh eleonore eleri elham elina
		elmarie elnaz elodie elsabe elspet elzbieta emefa emeline emer emese emiko endang enitan enobong enora enya
		enyonam eriko erzsebet esenam esohe etain ethelyn etsuko ettie eucharia eulalie eun eunji euphrasie evadne evbu
		evija ewa fadila fadumo fadwa fairouz faiza fanchon fanfan fanja fanta fantine farah farida fariha farzana
		fatemeh fatiha fatim fatima fatimata fatou fatoumata fausat faustine fauziah fehintola femke fenna fereshteh
		fernande feruza feyisayo ffion fiadh fikile filipa fionnghal fionnuala fisayo fitri flora flurina folake
		folakemi folasade folorunso forough fraenzi frauke freja frema freya frida fumie fumiko funke funmi funmilayo
		funsho furaha gaelle galina gamze garance garazi gathoni gaud gauri gayatri gaynor gbemisola geeta geetha gelete
		genet gerda gersende gertie geunhye ghada ghislaine ghjulia giedre gigi ginette giorsal girija gita glenys
		godsgift golnaz golshifteh gomathi gordana gormelia graca grainne grazyna greta grezelda griet grizel gro gudrun
		gugu gulchehra gulnara gunhild gunilla gussie gwenaelle gwenn gwenola gyamfua haben habibah hadiza hafsa haingo
		hajar halima halimatu halina hamidah hanako hanan hanane hanh hanitra hanne hansa haruka haruko haruna hasmah
		hasnah hatsue hauwa hawa hayat hedda heipua heledd helga helle helmi heloise hemalatha hemlata hengameh hereiti
		hermine hetal hetty hiba hibaq hideko hien hilde hildur hinako hinata hine hiroe hiroko hisako hitomi hiwot
		hlengiwe hnin hoa hodan honoka honorine hortense houda houria huan hue huguette huia huifen hulya humaira huong
		hye hyejin hyeri iboro ibtissam ida idunnu ifeoma ifeyinwa ifunanya iga ikeoluwa ikram ikue ikuko ilze imane
		imaobong imke indah indira indu inem ines ineza inga ingabire inger ingrid ingvild inmaculada intissar iona
		iracema irina iryna isaure iseabail ishbel ishita isioma isla itoro itumeleng itunu iva ivana ivete iwona iyabo
		iyore izaskun jacinthe jaclyn jadwiga jagoda jamila jana jarmila jasna jaya jayalakshmi jayalalitha jayanthi
		jayashree jeannie jebaseeli jebet jelagat jelena jelimo jemutai jen jepchirchir jepkemboi jepkoech jepkosgei
		jerono jessamy jessie jiaying jisoo jitka jiwon jiyeon jocasta jolanta jonalyn jordina jorien jorunn joumana
		jovana jovelyn jumoke junko jurate jussara justyna juvy jyothi jyoti kadiatou kadiatu kadidia kafayat kagendo
		kaisa kalaivani kalliopi kalpana kamakshi kamala kamila kamini kanaka kanako kanchana kanimozhi kanini kaori
		karabo karima karimi karin kasia kasthuri kat katarina katarzyna katell katerina kateryna kath katri katrin
		katsuko kavita kavya kayoko kazue kazuko keabetswe kehinde keiko keitumetse kenza kerensa kerubo ketanji ketevan
		keza kgomotso khadidja khadija khady khairiah khaleda khanh khanyi khanyisile khaoula khatuna khin kieu kikelomo
		kikue kinuko kiran kiri kirsi kirsteen kirsten kirti kiyoko klaudia kofoworola kokila korkor kotomi kotone
		krishnaveni kristin krystyna ksenia kseniya kulsoom kumari kumi kumiko kumudini kuniko kunthea kusum kuukua
		kwamboka kyoko kyung lakeisha lakshmi lalao laleh lami lamia lamiley lamunu lanying laoise lata latasha latifa
		latifat latonya lauratu laxmi layla leela leila lenaig lene lenka lenuta leopoldine leota lerato lestari lesya
		letesenbet lettice lidia lidija lieke liesbeth liesl ligaya lihua liis liisa lijuan lileas lilou lina lindiwe
		ling linnea lise lisette lison litia liv livvie lizelle lotta lotti louane loubna louison louna lowri lubna
		lubomira lucette ludivine ludmila lulu luningning lurleen lusine luzviminda lyka lyudmila maame maarja mabs
		machiko madge madhu madhumita madhuri madlaina maelenn maelle maelys maeve maha maharani mahaut mahnaz mahsa
		maiko maimouna mair maire mairead mairi maissa maiwenn maja makeda makhosazana makiko mako malala malathi malati
		malebo malgorzata malika mamata mamiko mamta manal manami manana mandisa manisha manju manjula marama mared
		marelize maren margrethe margrith mariam mariama maricar marieme marija marijana mariko marinette marit marites
		marivic marjane marjatta marjolaine marketa marlis marsaili marta maryam maryse maryvonne marzena masae masako
		masego masih masumi matshidiso maud maudie mauricette mawusi maysoon mayuko mayumi maznah mbali mbathio mbithe
		mckenzie meena meera megawati megha mehrnoush mei meili meiling mele mereana merel mereseini meriem meryem
		meseret metka mette mfon mhairi mhari mialy michie michiko michou midori mieke mieko mietjie miho mihoko mikiko
		milena milica mimi mina minako mineko minenhle minji minna minseo mireia mirjana miroslava misako mitsue mitsuko
		miwako miyoung miyuki mmabatho modupe mojca mojgan mojisola momoko monette monika monsurat morag morenike
		morenikeji morgane moronke morven mosunmola motoko mouna mpho mpumi mrinal mueni mugisha muireann mukamana
		mukami mukiri mumbi mumbua murdina muthoni mwajuma mwanahamisi mwanaisha mwanajuma mwende mwikali myeongsuk
		myfanwy myroslava myrtle mythili nabila nabirye nada nadeesha nadezhda nadia nadija nadja nafissatou nafula
		nafuna nagma nahid naima najat najwa nakato nakayiza nakimuli nalani naledi nalubega nambi namukasa nanami nandi
		nandini nandipha nanette nanjala nansubuga naoko narges nargiza narine nasim nasimiyu nasreen nasrin natalia
		natalija natasa natou natsuki natsuko nawal ndeye nduku neelima neeta negar neha nekane nekesa nenita nerys
		nessie nevena nga ngaire ngendo ngina ngoc ngone ngozi ngozichukwu nguyet nhung nhyira niamh nighat nigora
		niloufar nilufar nining ninon nirmala nirupama nisha njambi njeri njoki nkechi nkechinyere nkem nkiru nkoyo
		nneka nobantu nobesuthu nobue nobuhle nobuko nodoka nokuthula noluthando nolwazi nolwenn nomalanga nomathemba
		nombulelo nomonde nompumelelo nomsa nomvula nomvuyo nomzamo nonhlanhla nontando nonye nora noraini norazlina
		norhayati noriko norlyn normah noro nosipho nosiviwe nour noura noxolo nozipho nthabiseng ntombi ntombifuthi
		ntombikayise ntombizodwa nuala nuraini nurcan nurgul nurhayati nurul nusa nusrat nyaboke nyakio nyambura
		nyaradzo nyarko nyawira nyokabi obiageli obianuju obioma oboshie oceane oddny odunayo ofeibea ofure ogechi
		ogochukwu oighrig oksana okwukwe olabisi olajumoke olapeju olayinka olena olga olha olubukola oluchi olufunke
		olufunmilayo oluwatoyin omobola omolade omolara omosede omotayo omotola omowunmi ondine onome onyinye oonagh
		oprah oriane orla orlaith orsolya osaretin osas osayi ottoline ouleymatou oumaima oumou ourania outi ozge padma
		padmavathi padmini paivi palesa pallavi pam pankaja pansy parisa parul parvathi parvati parveen parvin pattie
		pavla peigi peipei perdita pernille perrette perrine petra philippine philomene phumla phumzile phuong phyu
		piedade pinar pip poerava polina pooja poornima pornpimol prabha prachi pramila pratibha preethi preeti prema
		primrose priscille priya priyanka puja puleng pumla pushpa putri qiong queralt quvenzhane quynh rabia rach
		rachida radegonde radha radmila rafidah raghnaid ragini ragnheidur ragnhild raisa rajalakshmi rajani rajeshwari
		rajni rakhi rakiya ramata ramatoulaye ramlah rania ranjana rasa rashidat ratana ratna raymonde refilwe regula
		reiko reka rekha renata renu renuka retha rethabile retno revathi rhiannon rhona rieko riikka rika rikako riko
		rim rima rin rini risikat ritu ritva riwanon rizalina robina rodelia rodelyn rohana rohani roisin rojin rokhaya
		rokia romane ronke ronnat roopa rosamund roshni rosmah roya rozenn roziah rubiah rubilyn rubina rudo ruffa ruka
		rukayat rukhsana rukmini rumiko ruolan rupa rupali ruriko ruslana rutendo ruvimbo ruzena ryma ryoko sabitha
		sabrina sachie sachiko sadaf sadhbh sadio saeko safia safiatou sahar saholy sahondra sailaja saima saira sakiko
		sakina sakura salima salma salote salvacion salwani samia samina samira sanaa sanduni sangeeta sangeetha sanita
		sanja sanna sannie saoirse sarala saraswathi saraswati sarita saroja sarojini sasa satoko satsuki saule savita
		savitri sawsan sayaka sayuri seema sefakor seiko sekinat selamawit selma selorm semhar senga seonag seonaid
		seoyeon sepideh seraina seren serwaa setareh setsuko sevim seynabou shabana shadi shahrizat shahrzad shailaja
		shaimaa shakirat shakuntala shalini shaniqua shanthi shanti sharifah sharmistha shazia sheela shelagh shenika
		sherifat shiela shigeko shiho shikha shilpa shirin shizue shizuka shizuko shobha shohreh shoko shona shreya
		shruti shu shubha shufen shweta shyamala sian sibongile sidikat sidonie sigrid sigridur sigrun siham sikudhani
		sile silje simin simphiwe sindisiwe sinead sineag sini sinikka sinta siobhan siphokazi siranush siri sirimavo
		siriporn sirpa siti siutiti siv siwan sixtine siyu sizakele slavica slavka slindile smita smriti sneha snehal
		snezana soazig sofiane sofiya sogona soheila sokhna solange solene solenn soline solomiya solveig somchai sonal
		songul soo soojin sooyoung sopheap soraya sorcha souad soumaya soyeon spela sreelatha sreymom sridevi stanislava
		stavroula subbulakshmi subhadra subira sucheta suchitra sudha sugandha suha sujata sujatha sujin sukmawati
		sukran sulastri sumaira suman sumathi sumbo sumie sumiko sumitra sunanda sunette sunhee sunisa sunita sunitha
		sunniva surekha suriani sushila sushma susi suu suzette suzon suzue suzuko svetla svetlana svitlana swapna
		swarna swati syarifah synnove syombua tahmina tainara takako tamae tamara tamiko tamilarasi tamilselvi tamta
		tanvi taraneh tarja tashana taslima tatiana tatjana tatu tawana teagan tegan temitope teni tening tereza tertia
		teruko tetyana teuira thandeka thandi thandiwe thanh thao thato thembeka thembi thembisile thenmozhi thi thida
		thilini thobile thoko thokozani thokozile thora thordis thouraya thu thulasi thuy tifenn tigist tiina tingting
		tinuke tirunesh titi titiek titilayo titilola tjasa toinette toke tokiko tomiko tomoe tomoko tomomi toshie
		toshiko tove toyin toyosi trang treasa triin trisha trudi trudie trupti tshepiso tshepo tsholofelo tsitsi
		tsuneko tugba turid tuti tuula tuuli tuva tuyet ubah ubong uchechi udoka uduak ufuoma uju ujunwa ulla uma umeko
		umutoni una unathi unni unwana upendo urmila ursel ursina urska urszula urvashi usha utami uttara uwase uyen
		uzma uzoma vaea vaimiti vaishali valentyna valli vanaja vandana vangie vanitha vannina vasantha vasanthi
		vasemaca vasiliki vasudha vasundhara velda vera veronika vesna vidya vigdis vijayalakshmi viktoria viktoriya
		vimala vinodini violaine violeta virgie virginie vladimira voahangy vreni vuyelwa vuyokazi wafa wafaa wairimu
		waithera waithira wakako wakana walaa wamaitha wambui wambura wanda wangari wangeci wangui wanja wanjiku wanjiru
		wanza warigia waruguru wassila wati wayua wenjing widad wiebke wioletta wislawa wulan wuraola xiaohong xiaoling
		xiaomei xiaoyan xinyi xiu xochitl xoliswa xuan xueqin yaa yaaba yacine yaeko yaelle yalda yamina yamini yanan
		yande yanti yaroslava yashoda yasmina yasmine yasuko yatziri yayoi yayra yeji yejide yemisi yen yeong yetunde
		yevhenia yewande yifei ying yingluck yingying ylva yogita yoko yolande yolonda yolotl yoona yoshie yoshiko
		yousra yuhan yujin yukako yukie yukiko yukina yulan yulia yuliia yuliya yumi yumie yumiko yuna yuni yuria yurika
		yuriko yuuka yuumi yvette zahia zahra zainab zakia zaleha zandile zanele zaruhi zawadi zdenka zeenat zelie
		zendaya zette zeynab zhen zilan zineb zinhle zintle zodwa zofia zohra zola zoleka zorica zoubida zouera
		zsuzsanna zubaida zuhura zukiswa zuraida zuzana zuzanna
	`,
	male: `
		aage aarav abayomi abbas abdel abdelaziz abdelhak abdelhamid abdelkader abdelkrim abdellah abdelmalek
		abderrahmane abdessamad abdou abdoulaye abdul abdullah abdulrahman abdulrasheed abebe abhijit abhishek abidemi
		abiodun abisoye achille achraf adamu adebayo adebisi adebowale adegbite adegbola adegboyega adegoke adekoya
		adekunle adel adelabu adelakun adeleke ademola adeniran adeniyi adeola adeoye adesina adetokunbo adewale adeyemi
		adeyinka adil aditya adjei adnan adolphe afam affandi afolabi afonso agboola aghiles agus ahmad ahmed aidan
		aigbe ailean ailill ailpein aimad aime aizat ajay ajibola ajit ajith akanbi akande akash akbar akhil akihiko
		akihiro akihito akinbode akinola akinori akintola akintunde akinwale akinwunmi akio akira akos akpan akram aksel
		akshay alagappan alasdair albie alcide aldous aldric aled aleksandar aleksander aleksandr aleksei aleksej alexei
		alf algernon algirdas ali aliou alioune aliyu aljaz alojz alok aloys altaf alun amadou amaechi amarjit ambrish
		ambroise amedee amin amine aminu amir amirhossein amirul amit amitabh amol amr anand anandan anas anatole
		anatoliy anatoly anayo anbazhagan anbumani ancelin anders andile andraz andrei andrej andries andrii andrzej
		anicet aniekan anies anietie aniket anil anirban anirudh anis ankit ankur annamalai anouar anoumou anselme ante
		anton antonin antti antwan anup anupam anurag anutin anwar anze aonghas aonghus apolinario arash arata ardeshir
		aref ari ariffin ariki aristide arjun arjunan arkady armin arne arsene artem artur arumugam arun arunachalam
		arup arvid arvind arvinder arvydas arwel asbjorn asger ashok ashot ashraf ashwin asif askar aslak aslam asyraf
		atal atangana ateba athumani atiku ato atsushi atta atul auberon audu aulay aung aurelien aworo ayanda ayman ayo
		ayodeji ayoub ayumu ayyappan azeez aziz azizul azman azmin azrul azubuike azzedine babacar babafemi babagana
		babajide babak babangida babar babatope babatunde babu bachir badr badrul bahman bahram bakary bakhyt bakyt
		balachandran balaji balakrishnan balaram balasubramanian balazs balbir baldev balraj balthazar balwant balz
		bambang bamgbose bandile baptiste baptistin barasa barend barnabe barnaby barrie bart bartosz basavaraj bashar
		bashir bassam bassey bastien basuki bauke bayo baz bazza beat bebert beda behrouz behzad bekele bekzod bello
		bence bengt benjie benoit bertrand bevan bhagwan bhairav bharat bhaskar bhaskaran bhavesh bheki bhekizizwe
		bhupinder biel bijan bijoy bilal bilawal bilel bimal binali biodun bipin birendra birger bishan biswajit bjarne
		bjarni bjorn blaise blaz blazej boakye boateng bogdan bohdan bohuslav bojan boleslaw bonga bongani bongbong
		bonginkosi boopathi borge boris borislav bostjan boualem boubacar boureima bozidar brage brahim branislav branko
		brecan brendan briac brieuc brijesh brody bronislaw brou budi buford buhari bukar bulus burl burt byaruhanga
		byung caden cadoc cahyo calum caradoc cathail cathal celestin cellou ceri cesaire cezary chafik chakib chaminda
		chandan chander chandrababu chandrakant chandramohan chandrasekar chandrasekhar chandrashekhar chanwook chao
		cheick cheikh chellappa cheng cheol cheruiyot chetan chibueze chibuzo chidambaram chidi chidiebere chidozie
		chijioke chikara chike chima chimezie chinedu chinnasamy chinonso chinonye chinua chinweike chirchir chretien
		chuka chukwudi chukwuemeka chukwunonso chun chunhua cian ciaran claes cledwyn cleophas cleve clotaire cobus
		coenraad coinneach colby colm colton conall conchobhar conner conor corbin corentin cormac corsin crepin
		criostoir csaba cuan cuauhtemoc cuong curdin cuthbert cyprien cyrille czeslaw dadis dae dafydd daichi daigo
		daiki daisuke daithi damir damjan damodar damodaran danjuma danladi dapo dariush dariusz darko darmawan darragh
		dattatreya daulet davor dawie dawit daz debashish declan dedi deepak deiniol deion dejan dele demarcus demba
		denholm denys dequan des deshawn devanand devaraj devendra devlet dewei dhananjay dhanapal dharmendra dhaval
		dhruv diarmaid diarmuid dieudonne dieumerci digby dilip dilma dilwyn dimitar dimitri dinakaran dindo dinesh dinh
		dipak djibril djoumessi dmitri dmitry dmytro dobroslav domen domhnall dominik donal donatus dongwon dongwook
		donnacha donncha donnchadh dontrell dotun dougal dragan drago draymond dries driss duc dudley duduza dugald
		dumenicu dumisani dung durai duraisamy dusan dushyant duy dwyane dylan eachann eamonn easton easwaran ebere ebo
		ebrima ebube echezona edem edet edgard edidiong edvard eero effiong efosa egbert egils ehigie ehis ehsan ehud
		eideard eidur eifion eiichi eiji einar eino eirik eisuke ejike ejiofor ekanem ekene eko ekong ekow ekpo ekrem
		elchin elfed elhadj eliud elnur eloi elouan eloy emeka ememobong emenike emilien emir emrys enahoro endro
		enefiok enguerrand enyinnaya eoghan eoin epeli erik erkki erling ernest eromosele erwan esa esben eskil esmail
		essomba etim eudes eusebe eustace evariste everard everett evgeni evgeny evrard ewart ewen eystein ezenwa ezhil
		fabrice fadel fadillah fahd faheem faisal fajar faouzi farai faramarz farhad farhan farid faris farkhad farouk
		farquhar farrokh fatai fathi faustin faycal fearchar feargal fearghal fearghas fedor felicien femi ferenc fergal
		fergus fernand fezile fiachra fidy fiifi filip filipo filmon finbar finbarr finn fintan fionn fionnan fionnlagh
		firmin flann flavien florante florent florimond flurin fode fola folarin folusho fotso fouad fousseni franjo
		frantisek fraser frazer fredrik freek frikkie frimpong frode fuad fulbert fulgence fumihiko fumio funso fyodor
		gabin gadi gael gaetan gajendra gambo ganapathi ganesan ganiyu ganjar ganpat garba gareth garrett garrincha
		gaspard gathogo gatien gatot gaurav gautam gaz gbadebo gbenga gbolahan gboyega gearoid geert gege geir genjiro
		gennady genta geoff geoffroy georgi geraint gerben getachew gethin getulio geunhye gevorg ghassan ghislain
		ghjuvan giampaolo giannis gichuru gijs gilbert gilleasbuig gillespie gintaras girdhar giri giridhar girish girma
		gisli gitau githinji glyn gnanasekaran gobind gocha godefroy godfrey godspower gokul goncalo gontran gonzague
		goodluck gopal gopalakrishnan gopinath goran gordie goro gotabaya goulven gourav govind govindan govindaraj
		gowon gregor grenville griffin grigore grigory gruff gruffydd grzegorz guang gudmund gudni guigui guilhem
		guillemin gulab guled gunasekaran gunnar guntis guoqiang guowei gurcharan gurdeep gurmeet gurvan gustaf gustav
		guto gweltaz gwenael gwendal gwilym gwyn gwynfor gylfi gyorgy gyula haakon habibu hadiyanto hafid hafizuddin
		haitao haitham hajime hakan hakim halfdan halldor halvard halvor hamad hamdi hamid hamidou hamish hamisi hamisu
		hamza hani hannu hansjorg hanspeter hansruedi hansueli haoran harald harbhajan hardeep hardik harinder harish
		harjit haroon haroun harsh harshad harshvardhan haruki haruto hasan hassan hatem havard hayao hector hedley
		hefin heikki heimana helge hemant hemi hendra hennie henning henrik herb heremoana herve hery heungmin hew
		hicham hideaki hideki hideo hidetoshi hideyuki hieu hikaru hilaire hilmar himanshu hippolyte hiroaki hirofumi
		hirokazu hiroki hiroshi hirotaka hiroyuki hisao hisashi hisham hishammuddin hitesh hoang hocine holden hone
		honore honorin hooman hossein houcine houshang houssam houssem hovhannes hrvoje huateng hugues hussain hussein
		hussin huu huw huy hyacinthe hyeok hyginus hyun hywel iain iarlaith ibanga ibe ibikunle ibou ibrahim ibrahima
		ichiro idir idowu idris idrissa idwal iestyn ieuan ifan ifedayo ifor igho igor ihab ihor ihuoma ike ikechi
		ikechukwu ikem ikenna ikpe ikponmwosa ilango ilkka ilunga ilya imad imed imran indrajit inge ingmar ingvar innes
		inuwa inzamam ioan ioane iolo iosefa iraj irakli irfan isamu isao ishaku ishaq ishaya ishwar isiaka isidore
		islwyn ismail ismo issa issam issei issouf issoufou itsuki itua ivan ivar ivars ivica ivo iwan iyad iyke
		iyyappan izwan izzat jaafar jabali jabir jabu jabulani jacek jacquot jae jaehyun jaein jafar jagadish jagannath
		jagdeep jagdish jagjit jaiprakash jakaya jakub jalal jalil jama jamal jamaluddin jan janez janko janusz jaquan
		jarkko jarl jaromir jaroslav jaroslaw jase jasprit jasur jaswant jatin javad javagal javed javlon jawad jawahar
		jaxson jayakumar jayant jayanta jayaprakash jayaram jayaraman jejomar jelani jelle jem jens jermaine jernej
		jeroen jerzy jesper jeyhun jez jhun jiabao jiahao jianguo jianhua jianlin jianping jide jideofor jignesh jihoon
		jimoh jinping jintao jiri jiro jisung jitendra joachim joakim jock joel joerg joginder johan johannes joko
		jolyon jomo jon jonas jong jongun jonty jools joon joonho joost jorgen joris jorma jorrit josaia josip josselin
		jouni jovito jozef jubril judicael juha juhani jukka jules jumaa jun junaid junho junichi junichiro junji junjie
		junjun juraj jurg juscelino jussi justin jyotiraditya kaare kabamba kabelo kabeya kabiru kabongo kacem kaden
		kader kafui kagiso kahu kailash kais kaito kaj kakra kalidas kalidou kalle kalonji kamal kamalesh kamardeen
		kamaruddin kamarul kamau kamel kamga kamil kamlesh kamoru kamorudeen kamran kanat kanayo kanhaiya kanji kanku
		kapil karanja karel kari karim kariuki karol karoly karthik karthikeyan karunakaran karuppasamy kashim kashinath
		kasongo kasper kassim kassym kathiravan katlego katleho katsuhiko katsuhiro katsumi katsuo katsuya kaveh kawhi
		kayode kayvan kazadi kazimierz kazuhiko kazuhiro kazuki kazuma kazuo kazuya kebba kehinde keigo keiichi keijo
		keir keisuke kelechi kenenisa kengo kenichi kenji kenjiro kenny kenta kenzo keqiang kesavan kestutis ketut kev
		keyvan kgosi kgotso khai khairuddin khairul khaled khalid khalidou khalil khanya khoa kian kibet kibiwott kibwe
		kieran kigen kiichi killian kimathi kimbembe kimio kimmo kimutai kinji kinuthia kinyanjui kioko kipchoge
		kipchumba kipkemboi kipketer kipkoech kiplagat kiplimo kipngetich kiprono kiprop kiprotich kiprugut kipruto
		kiptoo kiptum kipyego kiril kirill kirit kirui kishor kishore kiyoshi kjell kjetil klaas klemen knud knut kobby
		kobina kobus kodjovi kodwo koebi koech kofi koichi koji kojo koku kolade kolapo kolawole kolby koldo komi komla
		komlan konadu konrad konstantin koos korir kosuke kouji kourosh kpatcha kresimir krishnakumar krishnamoorthy
		krishnan kristaps kristian krunal krzysztof kudakwashe kulwinder kumaran kumaraswamy kunal kunihiko kunio kunle
		kuria kusno kuuku kwabena kwadwo kwaku kwame kwamena kwang kwangsoo kwasi kwesi kwok kyalo kyaw kyler kyohei
		kyriakos lachlan lachlann ladipo ladislav lai lajos lakhdar lakshman lakshmanan lakshmikant lalit lalu lamine
		lanre larbi lars lasisi lasith lassana lasse latrell lauri laurian lawal laxman lazare leandre lebogang lech
		lefteris lehlohonolo leif lekan lennart leofric leonid leonilo leopold lesego leszek letsatsi lev lewis libor
		lilian linard lionel lito llew llewelyn llorenc llyr lochlainn loeiz loemba loganathan loic loig lokesh lokua
		lookman lorcan lotfi louka lounes lourenco lourens louw lubega lubin lubomir lubos luchino ludek ludovic ludvik
		lukas lukasz lukmon lungile lungisa luvuyo luzi lwandile lwazi lysander maarten maciej madan madhav madhavan
		madhusudan madoda madog maduabuchi mael maelan magloire magnus magtanggol mahadev mahadevan mahamadou mahathir
		mahdi maheish mahendra maher mahesh mahinder mahmoud mahmud maikano mainasara maithripala majid makarand makau
		makiese makori maksim maksym malachy maldwyn malick malik malkit mallikarjun malo malonga mamadou mamane mambaye
		mamoru mamoudou mamoun mampouya manabu mandel mandla mangaliso manickam manikandan manish manjeet manjunath
		manmohan manohar manoharan manoj manolis mansour mansukh manus manutea marceau marcelin marcin marek mariappan
		marimuthu mariusz markku marko marquis marthinus martim martin marwan masaaki masaharu masahide masahiko
		masahiro masaki masamichi masanori masao masaru masashi masato masatoshi masaya masayoshi masayuki masoud
		massamba massinissa mate matej mateusz mathivanan mathurin matija matiu matjaz mats matti maung mawuli maxence
		maximin mayanja mayank mazen mazlum mbanefo mbaraka mbarga mbaye mbongeni mboungou mboya mbugua mbuyi mbuyiseni
		mcebisi mduduzi medard mehdi mehran mehrdad meirion melchior mengistu menzi meredydd merfyn meriadec merv
		messaoud michal michalis michio mieczyslaw mihail mikael mikhail mikheil mikio mikkel mikko miklos mikolaj milan
		milandou mile milorad milos mindaugas minghao minh minho minjun minoru miodrag mirko miroslav misbah mithun
		mitsuo mitsuru mladen mlungisi mobolaji moctezuma modibo modou mohamadou mohamed mohammad mohammed mohamud
		mohanan mohd mohit mohsen mojtaba momir momo moncef monde mondli mongezi monir mookie mordechai morteza mortimer
		moruf moshood mosiuoa motoki mouloud mounir mourad moussa moustapha mrisho mrityunjay mthunzi mudashiru muftau
		mufutau mugo muhammadu muhoro muhyiddin muiris muiruri mukaila mukasa mukendi mukesh mukhriz mukul muli mulugeta
		mulumba mulyono munene mungo munusamy murali muralidharan murdo murithi muriuki murtala murugan murugesan musa
		musau musawenkosi mushtaq musoke mustafa mustapha musyoka mutai mutairu muthiah muthu muthukumar mutinda mutiso
		mutiu mutombo mutua mutuku muzi mvondo mwamba mwangi mwaniki mwendwa mwinyi mxolisi mykhailo mykola myung
		mzukisi mzwandile nabil nacer nadeem nader nadir nagaraj nagarajan nagendra nagesh nageswara naguib naim naing
		najib nallasamy namdev nanard nandakumar nandan nanjundan naoise naoki naoto naoya narasimha narayan narayana
		narayanan narcisse narendra naresh narinder nasiru nasri nasser nat natarajan natwar naveed naveen nawaz nazri
		nazrin ndaba ndabezinhle ndegwa nderitu ndidi ndirangu ndongo ndubuisi nduka ndungu nebojsa neelakantan neeraj
		nehemiah nejc nemanja nenad nestor nev nghia ngoy ngugi nhlanhla niall nicephore niels nii nikau nikhil nikita
		nikola nikolai nikolay nilesh nils nima nimesh ninian nirmal nitesh nitin nityanand nizar njabulo njenga njoroge
		njuguna nkolo nkosana nkosinathi nkounkou nkululeko nnamdi nobby noboru nobuaki nobuhiro nobuo nobuyuki nojeem
		nordine noriaki norio norrie nortey norzali nosa noureddine nsikak nsubuga ntsika ntumba nuhu nureni nurlan
		nursultan nurudeen nwabueze nwachukwu nwankwo nwosu nyaga nyamweya nyesom nyoman obafemi obaseki obeng obiajulu
		obiero obinna obiora obong ochieng ockert octave odell odhiambo odhran odilon odin odongo oduor oduro ofer
		ogbonna oghenekaro oghenetega oghenovo ogola oisin ojo ojok okechukwu okello okemba okezie okon okoro okot okoth
		okwudili oladapo oladele oladipo olaf olafur olajide olakunle olalekan olaniyi olasunkanmi olatunde olatunji
		olav olawale olawunmi olayemi oldrich ole oleg oleh oleksandr oleksii oleksiy olisa oliv olli olly olorunfemi
		olubunmi oludare olugbenga olukayode olukunle olumide olumuyiwa oluoch olusegun olusola oluwaseun omage omar
		omid omkar omondi omoniyi omorodion omoruyi omotayo omprakash onana ondoa ondrej onesime onoja onyango onyebuchi
		onyeka onyekachi onyema opio opiyo opoku orji orval orville osagie osahon osaigbovo osama osamu osamudiamen
		osaro osarumen osaze osazee osazuwa osbert oseni osian osita oskar osoro ossama ostap otabek othman otieno otim
		otman otobong ouko oumar oupa ousmane ousseynou ove owain owino owoicho owolabi owona owusu oyebanji oyebode
		oyedepo oyinlola paa paavo pacifico pacome padmanabhan padraic padraig palani palanisamy palaniswami palle
		palmyre pamphile panchanan pandian pandurang pankaj panos paora pape papiss parag paramasivam paramjit paresh
		parth parthasarathy parthiban parvinder parviz pascalin pascoe paterne paulin paulinus pavel pavlo pawan pawel
		paxton payam peadar pearse peider pejman pekka peng pentti percival pere peredur peregrine peremobowei pertti
		perumal pervez petar petr petro petroc petter petteri phakamile phanindra phearum phelim philani philibert phuc
		piers piet pieter piotr pippo pirmin pitso piyush placide policarpio polycarpe ponnusamy prabhakar prabhakaran
		prabhu prabowo pradeep pradip prafulla prahlad prakash pramod pramono pranab pranav prasad prasanth prashant
		prashanth pratik praveen prayut prayuth preben predrag prem premkumar preye priit primoz prithviraj priyaranjan
		proinsias przemyslaw ptolemy puan pule purnomo purushothaman putu qasim qiang quang quentin quim quinn quoc rab
		rabah rabiu rachid radek radoslav radoslaw radovan raed raeto rafal rafik rafiu rafiyu rafizi raghavan
		raghavendra raghu raghunath raghuram ragnar rahim rahul raibeart raimon raimonds rainsy rajabu rajagopal rajan
		rajaram rajasekar rajat rajeev rajendra rajendran rajesh rajinder rajiv rajkumar rajnath raju rakesh rakoto
		ramachandran ramadhani ramadoss ramakant ramakrishnan ramalingam ramanathan ramasamy ramaswamy ramcharan ramesh
		rameshwar ramin ramli ramnath ramnivas ramy ramzan ramzi ranald randeep randhir ranganathan rangasamy ranil
		ranilo ranjan ranjit ranjith ranulph raouf raoul rasaki rashid rashidi rasidi rasmus rassie ratan rathinam ratko
		raufu ravi ravichandran ravikumar ravindra ravindran ravo rawiri razali razaq reda redentor redha redouane
		redvers reece reg regis reiji remi remigius remilekun renaud rens reto reza rhett rhodri rhys riaan riad riadh
		rida ridzuan rikuto rilwan rimantas rishabh risto ritesh riton riwal riyad rizal rizky rizwan roald roch rodel
		rodelio rodge rodolphe rohan rohit rojhat roland rolf rollo romaric romeo ronaldinho ronan ronen roscoe roslan
		rosli rostislav rotich rotimi rowland ruadhan ruairc ruairi ruairidh ruaridh rudiger ruedi rufai ruhollah ruihan
		rune ruslan russ rustam ruto ruud ryad ryder ryker ryo ryoichi ryoji ryosuke ryota ryszard ryuichi ryusuke ryuta
		saad saari sabarinathan sabelo sabo sabri saburo sachidanand sachin sadanand sadek sadiq saeed sagir sahadevan
		said saidou saidu saifuddin saiful saikat sajjad sakari sakhile sakiru salah saleh salem salif salihu salim
		saliu salleh sallehuddin salum samaila samarth sambasivam sami samir sampath sanath sandeep sandile sandip
		sandiso sanele sang sanjay sanjeev sanjib sankar sankaran santanu santu sanusi saqib sarafadeen sarath
		saravanakumar saravanaperumal sarbananda sardor sarunas sasha sasikumar sathish satinder satish satoru satoshi
		satpal saturnin satyajit satyanarayan satyapal satyendra sauli saulius saurabh sava schalk seamus seb sefiu
		segun seiichi seiji sekar sekou selam selasi selemani selim selvakumar selvam selvaraj semesa semisi semiu
		semyon senan senthil senthilkumar senyo seok seonghwa seoras seosamh seppo septimus serge sergei sergej sergey
		serhii serhiy serik serzh sesi sethu seun seung seungmin seydou seyi sfiso shabani shafie shahbaz shahid
		shahidan shahril shahrul shailendra shailesh shamsudeen shamsul shankar shaoqi sharad shashi shavkat shehbaz
		shehu shekhar sherif sherzod shibu shigeki shigeo shigeru shingo shinichi shinji shinjiro shintaro shinya shinzo
		shirish shiro shiv shivaji shivam shivshankar shoaib shogo shohei shoichi shoji sholto shota shotaro shozo
		shrikant shuhei shuichi shuji shun shunichi shunsuke shyam siaka siamak siaosi siavash sibusiso sicelo siddharth
		sidiki siebe sifiso sigismond sigmar sigmund sigurd sigurdur sikiru silvere simiyu simplicio siphamandla
		siphesihle siphiwe sipho sivakumar sivaraman sivasankar siyabonga siyabulela siyanda sizwe sjoerd slamet slavko
		slavomir slawomir slobodan snorri soan sodiq soeharto sofiane sohrab soichiro soji sokha solofo somasundaram
		somchai somhairle somnath somsak sondre songezo soren sorley soro sosuke sota soufiane souleymane sourav spyros
		srdjan srettha sridhar srikanth srinivas srinivasan ssemakula ssentamu sserunkuma stanislas stanislav stanislaw
		stanko stefan stefanus stellan sten stepan stephanus stig stijn stipe stjepan stu subash subhash subramaniam
		subramanian subramanyam subrata sudarshan sudhakar sudhir sudirman sugeng sugumaran suharto sujoy sukarno
		sukhbir sukhdev sukhjinder sulaimon suleiman sulpice sulyman sumit sundar sundaram sundararajan sundaresan
		sungho sunil suparno suraj surajudeen surender surendra suresh surjit suryakant sushil susilo susumu sutrisno
		suwarno svatopluk svein sven sverre svetozar swaminathan swann swapan sylvain sylvere sylvestre symphorien taavi
		tadao tadashi tadayoshi tadej tadesse tadgh tadhg taehyung tafadzwa tafari tahar tahir taiwo taiye tajuddin
		tajudeen takahiro takanori takao takashi takato takayuki takefumi takehiko takeo takeshi takis takiyuddin takuma
		takumi takuya tam tamas tamati tamilselvan tamuno tancrede tane tangi tanguy tanko tanveer taofeek taofik
		taoufik tapio taras tarek tareq tarfa tariq tariro tarjei taro tarquin tarun tatsuo tatsuro tatsuya taufa tavon
		tawanda tawfik tayo tchoupo tearii tebogo teboho tecwyn teemu tega tegid teguh teiki tejashwi telesphore tendai
		tengku terhemba terje terkimbi terrell tertius teruo terver tesfaye tetsuo tetsuro tetsuya tetteh teun teva
		tevita tewodros thabang thabiso thabo thaksin thamizh thamsanqa thanasis thangam thangaraj thangavel thein
		thelonious themba thembalethu theodoros theoneste theophile theuns thiagarajan thibaud thibault thien thierry
		thirumalai thirumavalavan thiruvengadam thokozani thor thorbjorn thorleif thorstein thorsteinn thulani thurgood
		tiamiyu tiarnan tiburce tidiane tiecoura tielman tiemoko tien tiene tiernan tiesj tiisetso tijmen tilen timeo
		timo timoleon timothee tinus tipene tiphaine titouan tjaart tjahjo tjeerd toan tobechukwu toheeb toivo tokio
		tokunbo tolga tomas tomasi tomasito tomasz tome tomislav tomiwa tomohiro tomos tomoya tomoyuki tonu tonye toomas
		torao torbjorn tord tore torgeir torkel tormod toroitich torquil torstein torsten toru toshiaki toshihiko
		toshihiro toshiki toshimitsu toshio toshiro toshiyuki tosin toufik travon trayvon trefor trent trenton tresor
		trev trilok tripp tristan tristram trond trong trung trygve tshala tshepo tshibangu tshilombo tsutomu tsuyoshi
		tuan tubosun tudual tudur tugdual tumelo tumi tumusiime tunde tung tunji tuomas tural turlough tushar ubaka uche
		uchenna uday udayakumar uddhav udeme udochukwu ueli ugo ugur uilleam uilliam uisdean ujjwal ukeme ulf ultan
		ulysse umakant umaru umesh umoh untung upendra urho uri urmas urs ursule usman usoro uttam uwa uwaifo uzo
		uzochukwu vaclav vadim vahid vaidyanathan vakhtang valdas valdis valentin valere valery vangelis varadarajan
		varun vasant vasil vasilis vasily vasu vasudev vasudevan vasyl vaughn vedprakash veerappan veikko velan
		velayudham veljko vellaichamy velmurugan velu velupillai vener venkaiah venkat venkatachalam venkataraman
		venkatesan venkatesh venkateswara venugopal vern vetri vetrivel vianney victorin vidar vidyasagar viet viggo
		vijay vijayakanth vijayakumar vijayan vijayaraghavan vikas vikram vikramaditya viktor viliame villads ville
		vimal vinay vinayak vineet vinh vinod vinodh vipin vipul virat virender virendra virgile vishal vishwanath
		viswanathan vitalii vitaly vitas vivek vivekanand vjekoslav vladan vladimir vladislav vlado vlatko vojislav
		vojtech volodymyr vsevolod vugar vuk vusi vusumuzi vuyani vuyo vyacheslav vytautas wachira waclaw wael wafula
		waheed wahid wahidi wahyu waiganjo wainaina waisake waldemar wale walid waly wamalwa wande wandile wandrille
		wanjala waqar warsame wasim wasiu wassim wasswa wataru waweru wei weijie weimin weiwei wekesa wenceslas wessel
		whit wichai widodo wieslaw wilf wilfried winthrop wiremu witold wladyslaw wojciech wole woodrow wout wouter
		wynand xavier xiang xiaobo xiaodong xiaoming xiaoping xin xolani xolile yacine yahya yakubu yann yannig yanto
		yaovi yaroslav yash yashpal yashwant yasser yassine yasuhiko yasuhiro yasujiro yasuo yasushi yasutaka yaw yaya
		yegor yehuda yekini yerlan yero yestyn yevgeny yevhen yichen yifan yiming yinka yinusa yitzhak yngve yoann
		yogendra yogesh yohei yoichi yoji yomi yong yongjun yongsoo yoofi yorgos yoshiaki yoshihide yoshihiko yoshihiro
		yoshiki yoshimasa yoshinori yoshio yoshiro yoshito yoshiyuki yosuke youcef youenn younes younis yousef youssef
		youssouph ysengrin yudai yudi yuichi yuichiro yuji yukio yunus yunusa yuri yuriy yusaku yusheng yusof yusril
		yusuf yusuke yutaka yuto yuval yuya yuzo yuzuru yvan zacharie zadig zafer zainal zainuddin zakaria zakhar
		zakhele zaki zal zambry zaw zbigniew zbynek zdenek zdravko zedong zeferino zeljko zemin zephirin zephyrin zhe
		zhigang zhihao zhiqiang zhiwei ziad ziga zihan zinedine zivko ziyi zlatan zlatko zoheir zolani zoran zouhair
		zubair zubairu zulfikar zulkarnain zulkifli zurab zvi zvonimir zweli zwelinzima zygmunt
	`,
	either: `
		akemi aki amani asami ashish baraka bobbie chiaki chika dayo gurpreet harpreet haru hinata hiro ife ifeanyi
		iman imani jaspreet jengo jia jie juma jyotsna kaoru kei kemi kiran kuldeep makoto manpreet masami mika misha
		mitsuki nagisa nao natsu navneet neema noor nour nyasha quinn rei ren rida ryu sacha sade sasha shams shin
		shinobu shizu simba sora steph tapiwa tatenda tinashe tope xiao yukari yuki yun yuu zhenya
	`,
};
