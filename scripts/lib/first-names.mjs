// First names that the lists of gender-detection-from-name lack or have from one country only: of Africa, Asia, the Arab
// world, the Slavic, the Baltic and the Nordic countries, the Netherlands, the Celtic and the Alemannic ones, and what people are called for short. Folded, by gender.

/** Names by gender, with white space between them. Words that French or English also use otherwise are left out. */
export const moreFirstNames = {
	female: `
		aada aarti abena abeni abike abimbola abosede achieng adaeze adanna adaora adebukola adedoyin adefunke adejoke
		adekemi adelaide adenike aderonke adesuwa adetoun adetutu adhiambo aditi adjoa adoma adong adwoa afia afolake
		afriyie afua agathe agnetha agnieszka aicha aigerim aigul aiko ailbhe ailie aino ainur ainura aiperi aishatu aishwarya
		aisling aissata aissatou aisuluu aisyah aithne aizada aizhan ajara ajoke akane akanesi akanksha akello akemi
		akinyi akorfa akosua akosuah akoth akouvi akpevwe akua akuba akweley albertine aleksandra alicja alka almaz ama amabel
		amabelle amaka amal amarachi amba amerley amina aminata amira amma amoin amoke amondi amrita amruta anahera
		analyn ananya anasuya andiswa anemone aneta angeliki angharad anh ania anica anissa anja anjali anjana annaig
		annegret anneke anneli annemiek annika anouk anta antje antonina anupama anupriya anuradha anushka anyango
		aoibheann aoife aparna apio apiyo araminta archana arletta aroha arpine arundhati asa asabe asabea asake asanda
		asantewaa asdis asha ashraf aslaug asma asmaa astrid asuka asya ataahua ateca athini atieno atishi atsuko atyr
		aude auma aung aurelie austeja auxillia awa awele awino awuor awura aya ayaka ayako ayana ayeley ayesha ayisat
		ayobami ayodele ayomide ayotunde ayu ayumi azadeh azalina azar azenor aziliz azuka baaba babalwa babirye babs
		bakoly bamidele barbora bathabile battistina beata beathag bebelle beccy benazir benedita benewaa berenice
		berivan bethlehem bettye bhagyashree bhanumati bharati bhavani bhavna bhuvaneswari bich biljana bimpe bindu
		bineta binta bintou birgitta birgitte birta birtukan bisi blandine blathnaid bleuenn blythe bodil boglarka
		boguslawa bohdana boitumelo bolajoko bolanle bolatito bongiwe bontle bopha bose botagoz bozena branka brid
		brighde britt bronwen brynn bryony bukky bukola bulelwa bunga burcu busisiwe cairistiona caoimhe capucine catrin
		catriona ceit ceridwen cerys chaima chaitali chamari chandana chandni chandrika channary chanthou chebet
		chelangat chemutai chepkemoi chepkirui chepkoech chepngeno cheptoo cherono cherotich cherrylyn chhavi chiamaka
		chibuzor chidimma chidinma chie chieko chiharu chihiro chikako chikaodili chileshe chimamanda chimdindu chinatsu
		chinwe chinyelu chinyere chipo chisato chitra chiyo chiyoko chizoba cholpon cilla ciorstaidh citra clemence cleo
		clodagh codruta conceicao condoleezza corazon cosette coumba cressida cunegonde dagny dalila damini dandara
		danuta daria dariga darshana dayang dearbhla deb debjani debs deepa deepali deepika deepti deirdre deja delaney delphine
		delyth deoiridh derartu dervla devaki devika dewi dhanalakshmi diep dieynaba dikeledi dilani dilbar dilfuza dilini
		dilnoza dilrukshi dilys dineo dipika divya djeneba doireann dominika donalda doria dorota dorottya dot dounia
		doyin draga dragana dragica draupadi droupadi dubravka duduzile dusica duska dzifa eadaoin earlene earline
		eartha ebba ebele ebiere ebun edeltraud edirin efemena effie efua eglantine eibhlin eiko eila eilidh eimear
		eirini eithne ejiro ekaette ekaterina ekta ekua ekundayo elaheh eleonore eleri elham elina elmarie elnaz elodie
		elsabe elspet elzbieta emefa emeline emer emese emiko endah endang enitan enkhtuya enobong enora enya enyonam eriko
		erzsebet esenam esohe etain ethelyn etsuko ettie eucharia eulalie eun eunji euphrasie evadne evbu evija ewa
		fadila fadumo fadwa fadzai fadzayi fairouz faiza fanchon fanfan fanja fanta fantine farah farida fariha farzana
		fatemeh fatiha fatim fatima fatimata fatou fatoumata fausat faustine fauziah fehintola fehmida femke fenna
		fereshteh fernande feruza fetlework feyisayo ffion fiadh fikile filipa fionnghal fionnuala fisayo fitri flora
		flurina folake folakemi folasade folorunso forough fraenzi frauke freja frema freya frida fumie fumiko funke
		funmi funmilayo funsho furaha gaelle galina gamze garance garazi gathoni gaud gauri gayatri gaynor gbemisola
		geeta geetha gelete genet genzebe gerda gersende gertie getrude geunhye ghada ghislaine ghjulia giedre gigi
		ginette giorsal girija gita glenys godsgift golnaz golshifteh gomathi gordana gormelia graca grainne grazyna
		greta grezelda griet grizel gro gudaf gudrun gugu gulbahor gulchehra gulmira gulnara gulnora gulzhan gunhild gunilla
		gussie gwenaelle gwenn gwenola gyamfua haben habibah hadiza hafsa haingo hajar halima halimatu halina hamidah
		hanako hanan hanane hanh hanitra hanne hansa harmanpreet harsimrat haruka haruko haruna hasmah hasnah hatsue
		hauwa hawa hayat hedda heipua heledd helga helle helmi heloise hemalatha hemlata hengameh hereiti hermine hetal
		hetty hiba hibaq hideko hien hilde hildur hinako hinata hine hiroe hiroko hiruni hirunika hirut hisako hitomi hiwot
		hlengiwe hnin hoa hodan honoka honorine hortense houda houria huan hue huguette huia huifen hulya humaira huong
		hye hyejin hyeri iboro ibtissam ida idunnu ifeoma ifeyinwa ifunanya iga ikeoluwa ikram ikue ikuko ilze imane
		imaobong imelda imke indah indira indu inem ines ineza inga ingabire inger ingrid ingvild inmaculada inoka
		inonge intissar iona iracema irina iryna isaltina isaure iseabail ishbel ishita isioma isla itoro itumeleng itunu iva
		ivana ivete iwona iyabo iyore izaskun jacinthe jaclyn jadwiga jagoda jahanara jamila jana jarmila jasna jaya jayalakshmi
		jayalalitha jayalalithaa jayanthi jayashree jeannie jebaseeli jebet jelagat jelena jelimo jemutai jen
		jepchirchir jepkemboi jepkoech jepkosgei jerono jessamy jessie jhulan jiaying jisoo jitka jiwon jiyeon jocasta
		joice jolanta jonalyn jordina jorien jorunn joumana jovana jovelyn jumoke junko jurate jussara justyna juvy
		jyothi jyoti kadiatou kadiatu kadidia kafayat kagendo kaisa kalaivani kalliopi kalpana kaluki kamakshi kamala
		kamila kamini kanaka kanako kanchana kanimozhi kanini kaori karabo karima karimi karin kartini kasia kasthuri
		kat katarina katarzyna katell katerina kateryna kath katri katrin katsuko kavisha kavita kavya kayoko kazue
		kazuko keabetswe kehinde keiko keitumetse kenza kerensa kerubo ketanji ketevan keza kgomotso khadidja khadija
		khady khairiah khaleda khanh khanyi khanyisile khaoula khatuna khin khofifah kieu kikelomo kikue kinuko kiran
		kiri kirsi kirsteen kirsten kirti kiyoko klaudia kofoworola kokila konjit korkor kotomi kotone krishnaveni
		kristin krystyna ksenia kseniya kulsoom kumari kumi kumiko kumudini kuniko kunthea kusum kuukua kwamboka kyoko
		kyung lakeisha lakshmi lalao laleh lami lamia lamiley lamunu lanying laoise lata latasha latifa latifat latonya
		lauratu laxmi layla leela leila lemlem lenaig lene leni lenka lenuta leopoldine leota lerato lestari lesya
		letesenbet lettice lidia lidija lieke liesbeth liesl ligaya lihua liis liisa lijuan lileas lilou lina lindiwe
		ling linnea lise lisette lison litia liv livvie lizelle lotta lotti louane loubna louison louna lowri lubna
		lubomira lucette ludivine ludmila lulu luningning lurleen lusine luzviminda lyka lyudmila maame maarja mabs
		machiko madge madhu madhumita madhuri madlaina maelenn maelis maelle maelys maeve maha maharani mahaut mahnaz mahsa
		mahua maiko maimouna mair maire mairead mairi maissa maiwenn maja makeda makhosazana makiko mako malala malalai
		malathi malati malebo malgorzata malika mamata mamiko mamta manal manami manana mandisa maneka manisha manju
		manjula mapaseka marama mared marelize maren margrethe margrith mariam mariama mariamu maricar marieme marija marijana
		mariko marinette marit marites marivic marjane marjatta marjolaine marketa marlis marriyum marsaili marta marvi
		maryam maryse maryvonne marzena masae masako masego masih masumi matshidiso maud maudie mauricette mawusi
		mayawati maysoon mayuko mayumi maznah mbali mbathio mbithe mckenzie meaza meena meera meerim megawati megha mehbooba
		mehrnoush mehwish mei meili meiling mele mereana merel mereseini meriem meryem meseret metka mette meutya mfon
		mhairi mhari mialy michie michiko michou midori mieke mieko mietjie miho mihoko mikiko milena milica mimi mina
		minako mineko minenhle minji minna minseo mireia mirjana miroslava misako mishi mithali mitsue mitsuko miwako
		miyoung miyuki mmabatho mmamoloko modupe mojca mojgan mojisola momoko monette monika monsurat morag morenike
		morenikeji morgane moronke morven mosunmola motia motoko mouna mpho mpumi mrinal mueni mugisha muireann mukamana
		mukami mukiri mumbi mumbua muniba murdina mutale muthoni mutinta mwajuma mwanahamisi mwanaidi mwanaisha
		mwanajuma mwantumu mwende mwikali myeongsuk myfanwy myroslava myrtle mythili nabila nabirye nada nadeesha
		nadezhda nadia nadija nadja nafissatou nafula nafuna nagma naheed nahid naima naisula najat najwa nakato
		nakayiza nakimuli nalani naledi nalubega namakau nambi namukasa nanami nandi nandini nandipha nanette nanjala
		nansubuga naoko narges nargiza narine nasim nasimiyu nasreen nasrin natalia natalija natasa natou natsuki
		natsuko nawal ndeye nduku neelima neeta negar neha nekane nekesa nenita nerys nessie netsanet netumbo nevena nga ngaire
		ngendo ngina ngoc ngone ngozi ngozichukwu nguyet nhung nhyira niamh nighat nigora nilakshi niloufar nilufar
		nining ninon nirmala nirosha nirupama nisha njambi njeri njoki nkechi nkechinyere nkem nkiru nkosazana nkoyo nneka
		nobantu nobesuthu nobue nobuhle nobuko nodira nodoka nokuthula noluthando nolwazi nolwenn nomalanga nomasonto
		nomathemba nombulelo nomfundo nomonde nompumelelo nomsa nomvula nomvuyo nomzamo nonhlanhla nontando nonye nora
		noraini norazlina norhayati noriko norlyn normah noro nosipho nosiviwe nour noura noxolo nozipho nozizwe
		nthabiseng ntombi ntombifuthi ntombikayise ntombizodwa nuala nuraini nurcan nurgul nurhayati nurjamal nurul
		nurzhamal nusa nusrat nyaboke nyakio nyambura nyaradzo nyarko nyawira nyokabi obiageli obianuju obioma oboshie
		oceane oddny odunayo ofeibea ofure ogechi ogochukwu oighrig oksana okwukwe olabisi olajumoke olapeju olayinka
		olena olga olha olubukola oluchi olufunke olufunmilayo oluremi oluwatoyin omobola omolade omolara omosede
		omotayo omotola omowunmi ondine onome onyinye oonagh oppah oprah oratile oriane orla orlaith orsolya osaretin osas osayi
		oshadi ottoline ouleymatou oumaima oumou ourania outi oyunaa ozge ozoda padma padmavathi padmini paivi palesa pallavi
		pam pankaja pansy parisa parul parvathi parvati parveen parvin pattie paurina pavla peigi peipei peninah perdita
		pernille perrette perrine petra philippine philomene phumelele phumla phumzile phuong phyu piedade pinar pip
		poerava polina pooja poornima pornpimol prabha prachi pramila pratibha preethi preeti prema primrose priscille
		priya priyanka puan puja puleng pumla punam pushpa putri qiong queralt quvenzhane quynh rabia rach rachida
		radegonde radha radmila rafidah raghnaid ragini ragnheidur ragnhild raisa rajalakshmi rajani rajeshwari rajni
		rakhi rakiya ramata ramatoulaye ramlah rania ranjana rasa rashidat ratana ratna raymonde refilwe regula reiko
		reka rekha renata renu renuka retha rethabile retno revathi rhiannon rhona rieko riikka rika rikako riko rim
		rima rin rini risikat risma ritu ritva riwanon rizalina robina rodelia rodelyn rohana rohani roisin rojin rokeya
		rokhaya rokia romane ronke ronnat roopa ropafadzo rosamund roshni rosmah rowshan roya rozenn roziah rubiah
		rubilyn rubina rudo ruffa ruka rukayat rukhsana rukmini rumana rumbidzai rumiko ruolan rupa rupali ruriko ruslana
		rutendo ruvimbo ruzena ryma ryoko sabitha sabrina sachie sachiko sachini sadaf sadhbh sadio saeko safia safiatou sahar
		saholy sahondra sailaja saima saira sajeda sakiko sakina sakura salima salma salote salvacion salwani samia
		samina samira sanaa sanduni sangeeta sangeetha sanita sanja sanna sannie saodat saoirse sarala saraswathi
		saraswati sarita saroja sarojini sasa satoko satsuki saule savita savitri sawsan sayaka sayuri seema sefakor
		seiko sekinat selamawit selma selorm semhar senbere senga seonag seonaid seoyeon sepideh seraina seren serwaa
		setareh setsuko sevim seynabou shabana shadi shafali shaharzad shahrizat shahrzad shailaja shaimaa shakirat
		shakuntala shalini shaniqua shanthi shanti sharifah sharmistha shazia sheela shelagh shenika sherifat shiela
		shigeko shiho shikha shilpa shinkai shiranee shirani shirin shizue shizuka shizuko shobha shohreh shoko shona
		shreya shruti shu shubha shufen shukria shweta shyamala sian sibongile sidikat sidonie sigrid sigridur sigrun
		siham sihle sikudhani sile silje simin simphiwe sindisiwe sinead sineag sini sinikka sinta siobhan siphokazi
		siranush siri sirimavo siriporn sirpa siti siutiti siv siwan sixtine siyu sizakele slavica slavka slindile smita
		smriti sneh sneha snehal snezana soazig sofiane sofiya sogona soheila sokhna solange solene solenn soline
		solomiya solveig somchai sonal songul soo soojin sooyoung sopheap soraya sorcha souad soumaya soyeon spela
		sreelatha sreymom sridevi stanislava stavroula subbulakshmi subhadra subira sucheta suchitra sudarshini sudha
		sugandha suha sujata sujatha sujin sukmawati sukran sulastri sumaira suman sumathi sumbo sumera sumie sumiko
		sumitra sunanda sunette sunhee sunisa sunita sunitha sunniva surekha suriani sushila sushma susi sutume suu
		suzette suzon suzue suzuko svetla svetlana svitlana swapna swarna swati syarifah synnove syombua tahmina tainara
		takako tamae tamara tambudzai tamiko tamilarasi tamilselvi tamta tanvi tanyaradzwa taraneh tarja tashana taslima
		tatiana tatjana tatu tawana teagan tegan tehmina tembeka temilade temitope teni tening tereza tertia teruko
		tetyana teuila teuira thalatha thandar thandeka thandi thandiwe thandokazi thanh thao thato thembeka thembi thembisile
		thenmozhi thi thida thilini thobile thoko thokozani thokozile thora thordis thouraya thu thulasi thuy tifenn
		tigist tiina tingting tinuke tirunesh titi titiek titilayo titilola tjasa toinette toke tokiko toktaiym tolekan
		tomiko tomoe tomoko tomomi toshie toshiko tove toyin toyosi trang treasa triin trisha trudi trudie trupti tsehay
		tshepiso tshepo tsholofelo tsige tsitsi tsuneko tugba turai turid tuti tuula tuuli tuva tuyet ubah ubong uchechi
		udeshika udoka uduak ufuoma uju ujunwa ulla uma umeko umutoni una unathi unni unwana upendo urmila ursel ursina
		urska urszula urvashi usha utami uttara uwase uwimana uyen uzma uzoma vaea vaimiti vaishali valentyna valli vanaja
		vandana vangie vanitha vannina vasantha vasanthi vasemaca vasiliki vasudha vasundhara velda vera veronika vesna
		vidya vigdis vijayalakshmi viktoria viktoriya vimala vinodini violaine violeta virgie virginie vladimira
		voahangy vreni vuyelwa vuyiswa vuyokazi vuyolwethu wafa wafaa wahyuni wairimu waithera waithira wakako wakana
		walaa wamaitha wambui wambura wanda wangari wangeci wangui wanja wanjiku wanjiru wanza warigia waruguru wassila
		wati wavinya wayua wenjing widad wiebke wioletta wislawa worknesh wulan wuraola xiaohong xiaoling xiaomei
		xiaoyan xinyi xiu xochitl xoliswa xuan xueqin yaa yaaba yacine yaeko yaelle yalda yalemzerf yamina yamini yanan
		yande yanti yaroslava yashoda yasmina yasmine yasuko yatziri yawovi yayoi yayra yeji yejide yemisi yen yeong yetunde
		yevhenia yewande yifei ying yingluck yingying ylva yogita yoko yolande yolonda yolotl yoona yoshie yoshiko
		yousra yuhan yujin yukako yukie yukiko yukina yulan yulia yuliani yuliia yuliya yumi yumie yumiko yuna yuni
		yuria yurika yuriko yuuka yuumi yvette zahia zahra zainab zakia zaleha zandile zanele zarifa zaruhi zauditu
		zawadi zdenka zeenat zelie zendaya zette zeynab zhanar zhen zhyldyz zilan zineb zinhle zintle zodwa zofia zohra
		zola zoleka zorica zoubida zouera zsuzsanna zubaida zubeda zuhura zukiswa zuleikha zulfiya zuraida zuzana
		zuzanna
	`,
	male: `
		aage aarav abayomi abbas abdel abdelaziz abdelhak abdelhamid abdelkader abdelkrim abdellah abdelmalek
		abderrahmane abdessamad abdisalam abdiweli abdou abdoulaye abdul abdullah abdulrahman abdulrasheed abebe abhijit
		abhishek abhisit abidemi abiodun abisoye abiy achille achraf adakhan adamu adebayo adebisi adebowale adegbite
		adegbola adegboyega adegoke adekoya adekunle adel adelabu adelakun adeleke ademola adeniran adeniyi adeola
		adeoye adesina adetokunbo adewale adeyemi adeyinka adil aditya adjei adnan adolphe afam affandi afolabi afonso
		agboola aghiles agus ahmad ahmed aidan aidar aidil aigbe ailean ailill ailpein aimad aime airlangga aizat
		ajantha ajay ajibola ajinkya ajit ajith akanbi akande akash akbar akbaruddin akhil akihiko akihiro akihito
		akinbode akinola akinori akintola akintunde akinwale akinwunmi akio akira akos akpan akram aksel akshay akylbek
		alagappan alasdair albie alcide aldous aldric aled aleksandar aleksander aleksandr aleksei aleksej alemayehu
		alexei alf algernon algirdas ali aliou alioune alisher aliu aliyu aljaz almazbek alojz alok aloys altaf alun
		amadou amaechi amarinder amarjit ambrish ambroise amedee amien amin amine aminu aminul aminullah amir
		amirhossein amirudin amirul amirzhan amit amitabh amol amr amrullah anand anandan anas anatole anatoliy anatoly
		anayo anbazhagan anbumani ancelin anders andile andraz andrei andrej andries andrii andrzej anicet aniekan anies
		anietie aniket anil anirban anirudh anis anisul ankit ankur annamalai anouar anoumou anselme ante anton antonin
		antti antwan anup anupam anura anurag anutin anwar anze aonghas aonghus apirak apolinario arash arata aravinda
		ardeshir aref ari arief ariffin ariki aristide arjun arjunan arkady armin arne arsene artem artur arumugam arun
		arunachalam arup arvid arvind arvinder arvydas arwel asaduddin asadullah asaduzzaman asanka asbjorn asfandyar
		asger ashen ashok ashot ashraf ashwin asif asitha askar aslak aslam asrat assefa asyraf atal atangana ateba
		athumani atiku ato atsushi atta atul atupele auberon audley audu aulay aung aurelien avesh aworo axar ayanda
		ayman ayo ayodeji ayoub ayumu ayyappan azamat azeez azimbek aziz azizul azman azmin azri azrul azubuike azzedine
		babacar babafemi babagana babajide babak babangida babar babatope babatunde babu babulal bachir badr badruddin
		badrul bahlil bahman bahram bakary bakhtiyor bakhyt bakhytzhan bakili bakyt balachandran balaji balakrishnan
		balaram balasubramanian balazs balbir baldev balraj balthazar balwant balz bambang bamgbose bandile banharn
		baptiste baptistin barasa barend barnabe barnaby barrie bart bartosz basavaraj bashar bashir bassam bassey
		bastien basuki batbayar batbold batyr bauke baurzhan bayo bayu baz bazza beat bebert beda behrouz behzad bekbolot bekele beknazar
		bekzod bello bence bengt benjie benoit berhanu bertrand bevan bhagwan bhagwant bhairav bhanuka bharat bhaskar
		bhaskaran bhavesh bheki bhekisisa bhekizizwe bhekumuzi bhumibol bhupender bhupesh bhupinder bhuvneshwar biel
		bijan bijoy biju bilal bilawal bilel bimal binali bingu binura biodun bipin biplab birendra birger bishan
		bismillah biswajit bizimungu bjarne bjarni bjorn blaise blaz blazej boakye boateng bobomurod bobur boediono bogdan bohdan
		bohuslav bojan boleslaw bolot bonga bongani bongbong bonginkosi boopathi borge boris borislav bostjan boualem
		boubacar bounnhang boureima bozidar brage brahim brajesh branislav branko brecan brendan briac brieuc brijesh brody
		bronislaw brou budi buford buhari bukar bulus burhanuddin burl burt byaruhanga byung caden cadoc cahyo calum
		caradoc cathail cathal celestin cellou ceri cesaire cezary chadchart chafik chaiwat chakib chamara chamika chaminda chamlong
		champai chandan chander chandrababu chandrakant chandramohan chandrasekar chandrasekhar chandrashekhar chanwook
		chao charanjit charith chathura chatib chaturon chavalit cheick cheikh chellappa cheng chenjerai cheol cheruiyot cheslin
		chetan cheteshwar chhagan chibueze chibuzo chidambaram chidi chidiebere chidozie chijioke chikara chike chikondi
		chima chimezie chimwemwe chinedu chinnasamy chinonso chinonye chinua chinweike chirchir chishimba chretien chuan
		chuka chukwudi chukwuemeka chukwunonso chun chunhua cian ciaran claes cledwyn cleophas cleve clotaire cobus
		coenraad coinneach colby colm colton conall conchobhar conner conor corbin corentin cormac corsin crepin
		criostoir csaba cuan cuauhtemoc cuong curdin cuthbert cyprien cyrille czeslaw dadis dae dafydd dahlan daichi
		daigo daiki daisuke daithi damir damjan damodar damodaran danh daniar daniyar danjuma danladi danushka dapo dariush
		dariusz darkhan darko darmawan darragh dasun dattatreya daudi daulet davlat davor dawie dawit dayasiri daz debashish
		debretsion declan dedi dedy deepak deiniol deion dejan dele delwar demarcus demba demissie denesh denholm denys
		dequan des deshawn devanand devaraj devendra devlet dewei dhammika dhananjay dhananjaya dhanapal dharmendra
		dhaval dhruv diarmaid diarmuid dieudonne dieumerci digby digvijay dilip dilma dilshan dilshod dilwyn dimitar
		dimitri dimuth dinakaran dindo dinesh dinh dipak djibril djoumessi dmitri dmitry dmytro dobroslav domen domhnall
		dominik donal donatus dongwon dongwook donnacha donncha donnchadh dontrell dotun dougal dragan drago draymond
		dries driss dubem duc dudley duduza dugald dumenicu duminda dumisani dumiso dung dunith durai duraisamy dusan
		dushmantha dushyant duy dwyane dylan eachann eamonn easton easwaran ebere ebo ebrima ebube ebuka echezona
		edappadi edem edet edgard edidiong edvard eero effiong efosa egbert egils ehigie ehis ehsan ehud eideard eidur
		eifion eiichi eiji einar eino eirik eisuke ejike ejikeme ejiofor ekanem ekene eknath eko ekong ekow ekpo ekrem
		ekwow elchin elfed elhadj elikem eliud elnur eloi elouan eloy emeka ememobong emenike emilien emir emomali emrys
		enahoro enayatullah endro enefiok enguerrand enkhbayar enyinnaya eoghan eoin epeli erik erkki erling ernest eromosele
		erwan esa esben eskil eskinder esmail essomba etim eudes eusebe eustace evariste everard everett evgeni evgeny
		evrard ewart ewen eystein ezenwa ezhil fabrice fadel fadillah fadli fadzil fahd faheem faisal fajar faouzi farai
		faramarz farhad farhan farid faris farkhad farooq farouk farquhar farrokh farrukh fatai fathi faustin fawad faycal
		fazlul fazlur fearchar feargal fearghal fearghas fedor fekadu felicien femi ferenc fergal fergus fernand festus
		fezile fiachra fidy fiifi fikru filip filipo filmon finbar finbarr finn fintan fionn fionnan fionnlagh firmin
		fitzroy flann flavien florante florent florimond flurin fode fola folarin folusho fotso fouad fousseni franjo
		frantisek fraser frazer fredrik freek frikkie frimpong frode fuad fulbert fulgence fumihiko fumio fungai funso
		fyodor gabin gadi gael gaetan gajendra galymzhan gambo gamini ganapathi ganesan ganiyu ganjar ganpat garba
		gareth garrett garrincha gaspard gathogo gatien gatot gaurav gautam gaz gbadebo gbenga gbolahan gboyega gearoid
		gebru geert gege geir genjiro gennady genta geoff geoffroy georgi geraint gerben getachew getahun gethin getulio
		geunhye gevorg ghafar ghassan ghislain ghjuvan giampaolo giannis gichuru gijs gilbert gilleasbuig gillespie
		ginandjar gintaras girdhar giri giridhar giriraj girish girma gisli gitau githinji gizachew glyn gnanasekaran
		gobind gocha godefroy godfrey godspower gokul golam goncalo gontran gonzague goodall goodluck gopal
		gopalakrishnan gopinath goran gordie goro gotabaya goulven gourav govind govindan govindaraj gowon granton
		gregor grenville griffin grigore grigory gruff gruffydd grzegorz guang gudmund gudni guigui guilhem guillemin
		gulab gulbuddin guled gunasekaran gunnar guntis guoqiang guowei gurbanguly gurcharan gurdeep gurmeet gurvan
		gustaf gustav guto gwede gweltaz gwenael gwendal gwilym gwyn gwynfor gylfi gyorgy gyula haakon habibu habibullah
		habibur habimana habtamu hadiyanto hafid hafizuddin hafizur hagos haibatullah hailemariam hailu haitao haitham hajime
		hakainde hakan hakim halfdan halldor halvard halvor hamad hamdi hamdullah hamid hamidou hamis hamish hamisi
		hamisu hamza hani hannu hansjorg hanspeter hansruedi hansueli haoran harald harbhajan hardeep hardik harinder
		harish harjit haroon haroun harsh harshad harshvardhan haruki haruto hasan hashan hasitha hassan hasto hasyim hatem
		havard hayao hazwan hector hedayatullah hedley hefin heikki heimana helge hemant hemantha hemi hendra hendro
		hennie henning henrik herb heremoana herve hery hesbon heungmin hew hibatullah hicham hideaki hideki hideo hidetoshi
		hideyuki hieu hifikepunye hikaru hikmatullo hilaire hilmar himanshu himanta hippolyte hiroaki hirofumi hirokazu hiroki
		hiroshi hirotaka hiroyuki hisao hisashi hisham hishammuddin hitesh hlaudi hoang hocine holden hone honore
		honorin hooman hopewell hossein houcine houshang houssam houssem hovhannes hrvoje huateng hugues humayun hussain
		hussein hussin huu huw huy hyacinthe hyeok hyginus hyun hywel iain iarlaith ibanga ibe ibikunle ibou ibrahim
		ibrahima ichiro iddi iddrisu idir idowu idris idrissa idwal iestyn ieuan ifan ifedayo ifor igho ignasius igor
		ihab ihor ihuoma ike ikechi ikechukwu ikem ikemefuna ikenna ikpe ikponmwosa ilango ilkka ilunga ilya imad imed
		imran imrul indrajit inge ingmar ingvar innes inoke inusah inuwa inzamam ioan ioane iolo iosefa iraj irakli irfan
		isamu isao ishaku ishaq ishaya ishwar isiaka isidore islwyn ismail ismo issa issam issei issouf issoufou isuru
		itsuki itua ivan ivar ivars ivica ivo iwan iyad iyke iyyappan izwan izzat izzuddin jaafar jabali jabir jabu
		jabulani jacek jacquot jae jaehyun jaein jafar jagadish jagan jagannath jagdeep jagdish jagjit jahangir jahongir
		jaiprakash jakaya jakub jalal jalil jama jamal jamaluddin jan janaka janez janith janko janusz jaquan jarkko
		jarl jaromir jaroslav jaroslaw jase jasprit jasur jaswant jatin jatuporn javad javagal javed javlon jawad
		jawahar jawar jaxson jayakumar jayant jayanta jayaprakash jayaram jayaraman jejomar jelani jelle jem jens
		jermaine jernej jeroen jerzy jesper jeyhun jez jhun jiabao jiahao jianguo jianhua jianlin jianping jide jideofor
		jignesh jihoon jimoh jinggoy jinping jintao jiri jiro jisung jitendra joachim joakim jock joel joerg joginder
		johan johannes joko jokowi jolyon jomo jon jonas jong jongun jonty jools joon joonho joost jorgen joris jorma
		jorrit josaia josip josselin jouni jovito jozef jubril judicael juha juhani jukka jules jumaa jumanne jun junaid
		junho junichi junichiro junji junjie junjun juraj jurg juscelino jussi justin jyotiraditya kaare kabamba kabelo
		kabeya kabiru kabongo kacem kadek kaden kader kafui kagiso kahu kailash kairat kais kaito kaj kakra kalidas kalidou
		kalle kalonji kalonzo kamal kamalesh kamardeen kamaruddin kamarul kamaruzaman kamau kamchybek kamel kamga kamil
		kamindu kamlesh kamoru kamorudeen kamran kamuzu kanat kanayo kanhaiya kanji kanku kapil karanja karel kari karim
		kariuki karol karoly karpal karthik karthikeyan karunakaran karunanidhi karuppasamy kashim kashinath kasit
		kasongo kasper kassahun kassim kassym kasun kathiravan katlego katleho katsuhiko katsuhiro katsumi katsuo
		katsuya kaveh kawhi kayode kayvan kazadi kazimierz kazuhiko kazuhiro kazuki kazuma kazuo kazuya kebba kebede
		kehinde keigo keiichi keijo keir keisuke kelechi kemroy kenenisa kengo kenichi kenji kenjiro kenny kenta kenzo
		keqiang kesavan kestutis ketut kev keyvan kgalema kgosi kgosientso kgotso khai khairuddin khairul khaled khalid
		khalidou khalil khanya khayelihle khoa kian kibet kibiwott kibwe kidane kieran kigen kiichi killian kimathi
		kimbembe kimio kimmo kimutai kinji kinuthia kinyanjui kioko kipchoge kipchumba kipkemboi kipketer kipkoech
		kiplagat kiplimo kipngetich kiprono kiprop kiprotich kiprugut kipruto kiptoo kiptum kipyego kiril kirill kirit
		kirui kishor kishore kithure kittiratt kiyoshi kizza kjell kjetil klaas klemen knud knut kobby kobina kobus
		kodjovi kodwo kodzo koebi koech kofi koichi koji kojo koku kolade kolapo kolawole kolby koldo komang komarudin komi
		komla komlan konadu kondwani konrad konstantin koos korir kosuke kouji kourosh kpatcha kresimir krishnakumar
		krishnamachari krishnamoorthy krishnan kristaps kristian krunal krzysztof kubatbek kuda kudakwashe kudzai
		kulwinder kumaran kumaraswamy kunal kunihiko kunio kunle kuria kurmanbek kusal kusno kuuku kwabena kwadjo kwadwo
		kwaku kwame kwamena kwang kwangsoo kwasi kwesi kwok kyalo kyaw kyler kyohei kyriakos lachlan lachlann ladipo
		ladislav lahiru lai lajos lakhdar lakshman lakshmanan lakshmikant lalit lalu lamine lanre larbi lars lasisi
		lasith lassana lasse latrell lauri laurian lawal laxman lazare leandre lebogang lech lefteris lehlohonolo leif
		lekan lencho lendl lennart leofric leonid leonilo leopold lesego lesetja leszek letsatsi lev lewis libor lilian
		limbani linard lindani lionel lito llew llewelyn llorenc llyr lochlainn loeiz loemba loganathan loic loig lokesh
		lokua lookman lorcan lotanna lotfi louka lounes lourenco lourens louw loyiso lubega lubin lubinda lubomir lubos
		luchino ludek ludovic ludvik luhut lukas lukasz lukhanyo lukmon lungelo lungile lungisa lutfur lutfuzzaman luvuyo luzi
		lwandile lwazi lysander maarten maciej madalitso madan madhav madhavan madhusudan madoda madog maduabuchi mael
		maelan magloire magnus magtanggol mahadev mahadevan mahamadou mahamudu mahathir mahbub mahbubul mahdi maheesh
		maheish mahela mahendra maher mahesh mahfud mahfuz mahfuzur mahinda mahinder mahmadsaid mahmoud mahmud
		mahmudullah maikano mainasara maithripala majala majid makame makarand makau makiese makori maksim maksym
		malachy maldwyn malick malik malkit mallikarjun malo malonga mamadou mamane mambaye mamoru mamoudou mamoun
		mampouya manabu mandel mandla mangaliso mangesh mangosuthu manickam manikandan manish manjeet manjunath manmohan
		manohar manoharan manoj manolis mansour mansukh manus manutea manzoor marceau marcelin marcin marek mariappan
		marimuthu mariusz markku marko marquis marthinus martim martin marwan masaaki masaharu masahide masahiko
		masahiro masaki masamichi masanori masao masaru masashi masato masatoshi masaya masayoshi masayuki mashrafe
		masoud massamba massinissa mate matej mateusz mathivanan mathurin matija matiu matiur matjaz mats matti maung
		mawuli maxence maximin mayanja mayank mazen mazlum mbanefo mbaraka mbarga mbaye mbongeni mboungou mboya mbugua
		mbuyi mbuyiseni mcebisi mduduzi medard mehdi mehidy mehran mehrdad meirion melchior meles menardo mengistu menzi
		meredydd merera merfyn meriadec merv mesfin messaoud michal michalis michio mieczyslaw miftah mihail mikael
		mikhail mikheil mikio mikkel mikko miklos mikolaj milan milandou mile milorad milos mindaugas minghao minh minho
		minjun minod minoru miodrag mirko miroslav misbah mithun mitsuo mitsuru mizanur mizengo mladen mluleki mlungisi
		mobolaji moctezuma modibo modou moeldoko mohamadou mohamed mohammad mohammed mohamud mohanan mohd mohinder mohit
		mohiuddin mohsen moinuddin mojtaba mominul momir momo moncef monde mondli mongezi monir monwabisi mookie moonis
		mordechai morteza mortimer moruf mosharraf moshood mosiuoa mostafizur motiur motoki moudud mouloud mounir mourad moussa
		moustapha mphatso mrisho mrityunjay mthokozisi mthunzi mubita mudashiru muftau mufutau mugo muhammadu muhiddin
		muhiuddin muhoozi muhoro muhyiddin muiris muiruri mujib mujibur mukaila mukasa mukendi mukesh mukhriz muktar
		mukul muladi mulatu mulayam mulenga muli mulugeta mulumba mulyono munaf munashe munene mungo munusamy munyaradzi
		murali muralidharan murdo murithi muriuki murtala murugan murugesan musa musalia musau musawenkosi mushahid
		mushfiqur mushtaq musoke musonda mustafa mustafizur mustapha musyoka mutahi mutai mutairu muthiah muthu
		muthukumar mutinda mutiso mutiu mutombo mutua mutuku muzaffar muzi mvondo mvurya mwamba mwangi mwaniki mwendwa
		mwigulu mwinyi mxolisi mykhailo mykola myung mzukisi mzwakhe mzwandile mzwanele nabil nacer nadeem nader nadiem
		nadir nagaraj nagarajan nagendra nagesh nageswara naguib naim naing najib najibullah najmuddin nalaka nallasamy namdev
		nanard nandakumar nandan nanjundan naoise naoki naoto naoya nape narasimha narayan narayana narayanan narcisse
		narendra naresh narinder nasaruddin nasiru nasri nasrullah nasser nat natarajan nattawut natthawut natwar naveed
		naveen nawab nawaz nazaruddin nazmul nazri nazrin nazrul ndaba ndabaningi ndabezinhle ndayishimiye ndegwa nderitu ndidi ndirangu ndongo
		ndubuisi nduka ndungu nebojsa neelakantan neelesh neeraj nehemiah nejc nemanja nenad nestor nev nevers nghia
		ngoy ngugi nhlanhla niall nicephore niels nii nikau nikhil nikita nikola nikolai nikolay nilesh nils nima nimesh
		ninian nirmal nitesh nitin nityanand nizar njabulo njenga njoroge njuguna nkolo nkosana nkosinathi nkounkou
		nkululeko nnamdi nobby noboru nobuaki nobuhiro nobuo nobuyuki nojeem nordine norhisham noriaki norio norrie
		nortey norzali nosa noureddine noynoy nsikak nsubuga ntsika ntumba nuhu nurbek nurdin nureni nurlan nursultan
		nuruddin nurudeen nuwan nuwantha nwabueze nwachukwu nwankwo nwosu nyaga nyamweya nyesom nyoman obafemi obaidul
		obaseki obeng obert obiajulu obiero obinna obiora obong oburu ochieng ockert octave odell odhiambo odhran odilon
		odin odongo oduor oduro ofer ogbonna ogbonnaya oghenekaro oghenetega oghenovo ogola oisin ojo ojok okechukwu
		okello okemba okey okezie okon okoro okot okoth okudzeto okwudili okyere oladapo oladele oladipo olaf olafur
		olajide olakunle olalekan olaniyi olasunkanmi olatunde olatunji olav olawale olawunmi olayemi oldrich ole oleg
		oleh oleksandr oleksii oleksiy olisa oliv olli olly olorunfemi olubunmi oludare olugbenga olukayode olukunle
		olumide olumuyiwa oluoch olusegun olusola oluwaseun omage omar omid omkar omondi omoniyi omorodion omoruyi
		omotayo omprakash omurbek omurzak onana ondoa ondrej onesime onoja onyango onyebuchi onyeka onyekachi onyema
		oommen oparanya opio opiyo opoku orji orval orville osagie osahon osaigbovo osama osamu osamudiamen osaro
		osarumen osaze osazee osazuwa osbert oseloka oseni oshada osian osinachi osita oskar osoro ossama ostap otabek othman
		otieno otim otkir otman otobong ouko oumar oupa ousainou ousmane ousseynou ove owain owino owoicho owolabi owona
		owusu oyebanji oyebode oyedepo oyinlola paa paavo pacifico pacome padmanabhan padraic padraig palani palanisamy
		palaniswami palle palmyre pamphile panchanan pandian pandurang panfilo pankaj panos paora pape papiss parag
		paramasivam paramjit paresh parinya parkash parth partha parthasarathy parthiban parvez parvinder parviz
		pascalin pascoe paterne pathum paulin paulinus pavel pavlo pawan pawel paxton payam peadar pearse peider pejman
		pekka peng pentti percival pere peredur peregrine peremobowei pertti perumal pervaiz pervez petar petr petro
		petroc petter petteri phakamile phanindra phearum phelim philani philibert phuc phumlani phumtham piers piet
		pieter pinarayi piotr pippo pirmin pitso piyabutr piyush placide policarpio polycarpe ponnusamy prabhakar
		prabhakaran prabhu prabowo pradeep pradip prafulla prahlad prakash pralhad pramod pramono pranab pranav prasad
		prasanth prashant prashanth pratik praveen prawit prayut prayuth preben predrag prem premkumar preye pridi priit
		primoz prithviraj priyaranjan proinsias przemyslaw ptolemy puan pule purnomo purushothaman putu qahar qasim
		qiang quader quang quentin quim quinn quoc rab rabah rabiu rachid radek radoslav radoslaw radovan raed raeto
		rafal rafik rafiqul rafiu rafiyu rafizi raghavan raghavendra raghu raghubar raghunath raghuram ragnar rahim
		rahmatillo rahmatullah rahul raibeart raila raimbek raimon raimonds rainsy rajabu rajagopal rajan rajaram
		rajasekar rajat rajeev rajendra rajendran rajesh rajinder rajinikanth rajitha rajiv rajkumar rajnath raju rakesh
		rakhat rakoto ramachandran ramadhani ramadoss ramakant ramakrishnan ramalingam ramanathan ramasamy ramaswamy
		ramcharan ramesh rameshwar ramin ramli ramnath ramnivas ramy ramzan ramzi ranald randeep randhir rangana
		ranganathan rangasamy rangin ranil ranilo ranjan ranjit ranjith ranulph raouf raoul rasaki rashid rashidi rasidi
		rasmus rassie ratan rathinam ratko raufu ravi ravichandran ravikumar ravindra ravindran ravo ravshan rawiri
		razali razaq razman reda redentor redha redouane redvers reece reg regis reiji remi remigius remilekun renaud
		rens reto reza rhett rhodri rhys riaan riad riadh rida ridzuan rigathi rikuto rilwan rimantas rinku rishabh risto ritesh
		rithy riton riwal riyad rizal rizky rizwan roald roch rochas rodel rodelio rodge rodolphe rohan rohit rojhat
		roland rolf rollo romardo romaric romeo ronaldinho ronan ronen roscoe roshen roslan rosli rostislav rotich
		rotimi rovman rowland ruadhan ruairc ruairi ruairidh ruaridh rudiger ruedi rufai ruhakana ruhollah ruihan
		rukshan rune ruslan russ rustam ruto ruud ruwan ryad ryder ryker ryo ryoichi ryoji ryosuke ryota ryszard ryuichi
		ryusuke ryuta saad saari sabarinathan sabelo sabo sabri saburo sachidanand sachin sadanand sadeera sadek sadiq
		sadyr saeed sagir sahadevan sahibzada said saidjafar saidou saidu saifuddin saiful saikat sajeeb sajith sajjad sakari
		sakhile sakiru salah salahuddin saleh salem salif salihu salim saliu salleh sallehuddin salum samaila samak
		samarth samatar sambasivam sami samir samiullah sampath sanath sandeep sandiaga sandile sandip sandiso sanele
		sang sanjay sanjeev sanjib sankar sankaran sansern santanu santu sanusi saparmurat saqib sarafadeen sarath
		saravanakumar saravanaperumal sarbananda sardor sarunas sasha sasikumar sathish sathit satinder satish satoru
		satoshi satpal saturnin satyajit satyanarayan satyapal satyendra sauli saulius saulos saurabh sava saviour
		schalk seamus seb seedy sefiu segun seiichi seiji sekar sekou selam selasi selemani selemon selim selvakumar
		selvam selvaraj semesa semisi semiu semyon senan senthil senthilkumar senyo seok seonghwa seoras seosamh seppo
		septimus serge sergei sergej sergey serhii serhiy serik serikbolsyn serzh sesi sethu seun seung seungmin seydou
		seyi seyoum sfiso shabani shafie shafiqul shahbaz shahid shahidan shahidul shahjahan shahriar shahril shahrul
		shailendra shailesh shamsudeen shamsul shankar shaoqi sharad shardul sharjeel shashi shaukat shavkat shehbaz
		shehu shekhar sherali sherif sherzod shibu shigeki shigeo shigeru shimelis shingai shingirai shingo shinichi
		shinji shinjiro shintaro shinya shinzo shirish shiro shiv shivaji shivam shivnarine shivpal shivshankar shoaib
		shogo shohei shoichi shoji sholto shota shotaro shozo shrikant shubman shuhei shuichi shuji shun shunichi
		shunsuke shyam siaka siamak siaosi siavash sibghatullah sibusiso sicelo siddaramaiah siddharth sidiki siebe
		sifiso sigismond sigit sigmar sigmund sigurd sigurdur sikiru silvere simbarashe simiyu simplicio siphamandla
		siphesihle siphiwe sipho sirajuddin sirajul sisay sisira sitiveni sivakumar sivaraman sivasankar siyabonga siyabulela
		siyanda sizwe sjoerd slamet slavko slavomir slawomir slobodan snorri soan sodiq soeharto sofiane sohrab soichiro
		soji sokha solofo somasundaram somchai somhairle somnath somphone somsak sonando sondhi sondre songezo sooronbai sooronbay soren
		sorley soro sosuke sota sothea soufiane souleymane sourav spyros srdjan srettha sridhar srikanth srinivas
		srinivasan ssemakula ssentamu sserunkuma stanislas stanislav stanislaw stanko stefan stefanus stellan sten
		stepan stephanus stig stijn stipe stjepan stu subash subhash subramaniam subramanian subramanyam subrata
		sudarshan sudhakar sudhir sudirman sugeng sugumaran suharto sujoy sukarno sukhbir sukhdev sukhjinder sukhumbhand
		sulaimon suleiman sulpice sulyman sumit sundar sundaram sundararajan sundaresan sungho sunil suparman suparno
		supriyadi supriyo suraj surajudeen suranga surayud surender surendra suresh surjit suryadi suryakant suryakumar sushil
		sushilkumar susil susilo susumu sutarman suthep sutopo sutrisno suvendu suwarno svatopluk svein sven sverre
		svetozar swaminathan swann swapan syafii syafiq syahril syahrul syarifuddin sylvain sylvere sylvestre symphorien
		taavi tadao tadashi tadayoshi tadej tadesse tadgh tadhg taehyung tafadzwa tafari tahar tahir taiwo taiye
		tajuddin tajudeen takahiro takanori takao takashi takato takayuki takefumi takehiko takele takeo takeshi takis
		takiyuddin takudzwa takuma takumi takuya talant tam tamas tamati tamilselvan tamirat tamuno tancrede tane tangi
		tanguy tanko tanveer taofeek taofik taoufik tapio taras tarek tareq tarfa tariq tariro tarjei taro tarquin tarun
		taskin tatsuo tatsuro tatsuya taufa tavon tawanda tawfik tayo tchoupo tearii tebogo teboho tecwyn tedjo teemu
		tefera teferi tega tegid teguh teiki tejashwi telesphore tendai tengku terhemba terje terkimbi terrell tertius
		teruo terver tesfaye teshome tetsuo tetsuro tetsuya tetteh teun teva tevita tewodros tewolde thabang thabiso
		thabo thaksin thamizh thamsanqa thanakorn thanasis thanathorn thangam thangaraj thangavel thanom thapelo tharindu thein
		thelonious themba thembalethu theodoros theoneste theophile theuns thiagarajan thibaud thibault thien thierry
		thiha thilina thirumalai thirumavalavan thiruvengadam thisara thokozani thongloun thor thorbjorn thorleif thorstein thorsteinn
		thulani thura thurgood tiamiyu tiarnan tiburce tichaona tidiane tiecoura tielman tiemoko tien tiene tiernan
		tiesj tiisetso tijmen tilahun tilek tilen tilvin timeo timo timoleon timothee tinotenda tinus tipene tiphaine
		titouan tjaart tjahjo tjeerd toan tobechukwu tofael toheeb toivo tokio tokunbo tolga tomas tomasi tomasito
		tomasz tome tomislav tomiwa tomohiro tomos tomoya tomoyuki tonderai tongai tonu tonye toomas torao torbjorn tord
		tore torgeir torkel tormod toroitich torquil torstein torsten toru toshiaki toshihiko toshihiro toshiki
		toshimitsu toshio toshiro toshiyuki tosin toufik travon trayvon trefor trent trenton tresor trev trilok tripp
		tristan tristram trond trong trung trygve tsegaye tshala tshepo tshibangu tshilombo tsutomu tsuyoshi tuan
		tubosun tudual tudur tugdual tumelo tumi tumusiime tunde tundu tung tunji tuomas tural turlough tushar ubaka
		uche uchenna uday udayakumar uddhav udeme udhayanidhi udochukwu udom ueli ugo ugur uhuru uilleam uilliam uisdean
		ujjwal ukeme ulan ulf ultan ulugbek ulukbek ulysse umakant umaru umesh umoh untung upendra upul urho uri urmas
		urs ursule usman usoro uttam uwa uwaifo uzo uzochukwu vaclav vadim vahid vaidyanathan vajiralongkorn vakhtang
		valdas valdis valentin valere valery vangelis vannarith varadarajan varun vasant vasil vasilis vasily vasu
		vasudev vasudeva vasudevan vasyl vaughn vedprakash veerappan veikko velan velayudham veljko vellaichamy
		velmurugan velu velupillai vener venkaiah venkat venkatachalam venkatapathy venkataraman venkatesan venkatesh
		venkateswara venugopal vern vetri vetrivel vianney victorin vidar vidyasagar viet viggo vijay vijayakanth
		vijayakumar vijayan vijayaraghavan vijitha vikas vikram vikramaditya viktor viliame villads ville vimal vinay
		vinayak vineet vinh vinod vinodh vipin vipul virat virender virendra virgile visal vishal vishwanath viswanathan
		vitalii vitaly vitas vivek vivekanand vjekoslav vladan vladimir vladislav vlado vlatko vojislav vojtech
		volodymyr vsevolod vugar vuk vusi vusumuzi vuyani vuyo vyacheslav vytautas wachira waclaw wael wafula waheed
		wahid wahidi wahyu waiganjo wainaina waisake waldemar wale walid waly wamalwa wande wandile wandrille wanindu
		wanjala waqar warsame wasim wasiu wassim wasswa wataru waweru wei weijie weimin weiwei wekesa welshman wenceslas
		wessel whit wichai widodo wieslaw wilf wilfried wimal winthrop wiranto wirathu wiremu wissanu witold wladyslaw
		wojciech wole woodrow wout wouter wriddhiman wycliffe wynand xanana xavier xiang xiaobo xiaodong xiaoming
		xiaoping xin xolani xolile yacine yahya yakubu yamikani yann yannig yanto yaovi yaqoob yaroslav yash yashasvi
		yashpal yashwant yasonna yasser yassine yasuhiko yasuhiro yasujiro yasuo yasushi yasutaka yaw yaya yegor yehuda
		yekini yerlan yermek yero yerzhan yestyn yevgeny yevhen yichen yifan yiheng yiming yinka yinusa yitzhak yngve yoann
		yogendra yogesh yohei yoichi yoji yomi yong yongjun yongsoo yoofi yorgos yoshiaki yoshihide yoshihiko yoshihiro
		yoshiki yoshimasa yoshinori yoshio yoshiro yoshito yoshiyuki yosuke youcef youenn younes younis younus yousef
		youssef youssouph yoweri ysengrin yudai yudi yuichi yuichiro yuji yukio yunus yunusa yuri yuriy yusaku yusheng
		yusof yusril yusuf yusufu yusuke yutaka yuto yuval yuya yuzo yuzuru yuzvendra yvan zabihullah zablon zacharie zadig
		zafer zainal zainuddin zakaria zakhar zakhele zaki zal zalmay zambry zamirbek zaw zbigniew zbynek zdenek zdravko
		zedong zeferino zeljko zemin zephirin zephyrin zerihun zewdu zhanybek zhe zhigang zhihao zhiqiang zhiwei zhomart
		ziad ziaur ziga zihan zillur zinedine zivanai zivko ziyi zlatan zlatko zoheir zolani zoran zouhair zubair
		zubairu zulfikar zulkarnain zulkefli zulkifli zurab zvi zvonimir zweli zwelinzima zwelithini zygmunt
	`,
	either: `
		akemi aki amani asami ashish avishka baraka bobbie chiaki chika dayo gurpreet harpreet haru hinata hiro ife
		ifeanyi iman imani jaspreet jengo jia jie juma jyotsna kaoru kei kemi kiran kuldeep makoto manpreet masami mika
		misha mitsuki musa nagisa nao natsu navneet neema noor nour nyasha quinn rei ren rida ryu sacha sade sasha shams
		shin shinobu shizu simba sora steph tapiwa tatenda tendai tinashe tope xiao yukari yuki yun yuu zhenya
	`,
};
