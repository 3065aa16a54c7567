// First names that the lists of gender-detection-from-name lack or have from one country only: of Africa, Asia, the Arab
// world, the Slavic and the Nordic countries, the Celtic ones, and what people are called for short. Folded, by gender.

/** Names by gender, with white space between them. Words that French or English also use otherwise are left out. */
export const moreFirstNames = {
	female: `
		aada aarti abena abeni abimbola achieng adaeze adanna adaora adelaide adenike adhiambo aditi adjoa adwoa afia
		afua agathe agnetha agnieszka aicha aigul aiko aino ainur aishwarya aisling aissata aissatou akane akanesi
		akanksha akemi akinyi akosua akua albertine aleksandra alicja almaz ama amaka amal amarachi amina aminata
		amira amma amrita anahera analyn ananya anemone aneta angeliki angharad anh ania anica anissa anja anjali
		anjana annaig annegret anneke anneli annika anouk anta antje antonina anushka aoife aparna archana aroha
		arpine arundhati asa asantewaa asdis asha ashraf aslaug asma asmaa astrid asuka asya ataahua ateca atieno
		atsuko aude aung aurelie awa aya ayaka ayako ayana ayesha ayodele ayomide ayu ayumi azadeh azar azenor aziliz
		babs bakoly barbora battistina beata bebelle benazir benedita berenice berivan bethlehem bhavani bhavna bich
		biljana bimpe bineta binta bintou birgitta birgitte birta bisi blandine blathnaid bleuenn blythe bodil
		boglarka boguslawa bohdana boitumelo bolanle bopha botagoz bozena branka brid britt bronwen brynn bukola burcu
		busisiwe caoimhe capucine catrin ceridwen cerys chaima chandrika channary chanthou chebet cheptoo chiamaka
		chidinma chie chieko chihiro chimamanda chinwe chinyere chipo chitra chiyo clemence cleo clodagh codruta
		conceicao condoleezza corazon cosette coumba cunegonde dagny dalila dandara danuta daria dearbhla deepa
		deepika deirdre deja delaney delphine delyth derartu devika dewi diep dieynaba dikeledi dilani dilnoza
		dilrukshi dilys divya djeneba dominika doria dorota dorottya dot dounia draga dragana dragica dubravka dusica
		duska ebba ebele edeltraud efua eglantine eiko eila eilidh eimear eirini ekaterina elaheh eleonore eleri elham
		elina elnaz elodie elzbieta emeline emer emese emiko enora enya erzsebet etsuko eulalie eun eunji euphrasie
		ewa fadila fadumo fadwa fairouz faiza fanchon fanfan fanja fanta fantine farah farida fariha farzana fatemeh
		fatiha fatim fatima fatimata fatou fatoumata faustine femke fereshteh fernande feruza ffion filipa fionnuala
		folake folasade forough frauke freja freya frida fumiko funke funmilayo furaha gaelle galina gamze garance
		garazi gaud gauri gayatri geeta gelete genet gerda gersende gertie geunhye ghada ghislaine ghjulia gigi
		ginette gita golnaz golshifteh gordana graca grainne grazyna greta griet gro gudrun gulnara gunhild gunilla
		gwenaelle gwenn gwenola haben hadiza hafsa haingo hajar halima halina hanako hanan hanane hanh hanitra hanne
		haruka haruko haruna hauwa hawa hayat hedda heipua heledd helga helle helmi heloise hengameh hereiti hermine
		hiba hibaq hien hilde hildur hinata hine hiroko hitomi hiwot hnin hoa hodan honoka honorine hortense houda
		houria huan hue huguette huia huifen hulya humaira huong hye hyejin hyeri ibtissam ida ifeoma ifunanya iga
		ikram imane imke indira indu ines ineza inga ingabire inger ingrid ingvild inmaculada intissar iracema irina
		iryna isaure ishita iva ivana ivete iwona iyabo izaskun jacinthe jaclyn jadwiga jagoda jamila jana jarmila
		jasna jaya jayalalitha jelena jen jepchirchir jepkosgei jiaying jisoo jitka jiwon jiyeon jolanta jordina
		jorunn joumana jovana junko jussara justyna jyoti kadiatou kadiatu kadidia kaisa kalliopi kalpana kamala
		kamila kaori karima karin kasia kat katarina katarzyna katell katerina kateryna kath katri katrin kavita kavya
		kazuko keabetswe kehinde keiko kenza ketanji ketevan keza khadidja khadija khady khaleda khanh khaoula khatuna
		khin kieu kiran kiri kirsi kirsten kiyoko klaudia korkor kristin krystyna ksenia kseniya kulsoom kumari kumiko
		kunthea kyoko kyung lakeisha lakshmi lalao laleh lamia lanying lata latasha latifa latonya layla leela leila
		lenaig lene lenka lenuta leopoldine lerato lesya letesenbet lidia lidija liesbeth liesl lihua liisa lijuan
		lilou lina lindiwe ling linnea lise lisette lison litia liv livvie lotta louane loubna louison louna lowri
		lubna lubomira lucette ludivine ludmila lulu lusine lyudmila maame machiko madge madhuri maelenn maelle maelys
		maeve maha maharani mahaut mahnaz mahsa maiko maimouna mair maire mairead maissa maiwenn maja makeda mako
		malala malati malgorzata malika mamata manal manana manisha marama mared maren margrethe mariam mariama
		marieme marija marijana mariko marinette marit marites marjane marjatta marjolaine marketa marta maryam maryse
		maryvonne marzena masako masih maud mauricette maysoon mayumi mckenzie meena meera megawati megha mehrnoush
		mei meili meiling mele mereana mereseini meriem meryem meseret mette mhairi mialy michiko michou midori mieke
		mieko milena milica mimi mina minako minji minna minseo mireia mirjana miroslava mitsuko miyoung miyuki mojgan
		momoko monette monika morag morenike morgane mouna mugisha muireann mukamana muthoni mwanaisha myeongsuk
		myroslava nabila nada nadeesha nadezhda nadia nadija nadja nafissatou nahid naima najat najwa nalani naledi
		nanami nandi nandini nanette naoko narges nargiza narine nasim nasreen nasrin natalia natalija natasa natsuki
		nawal ndeye negar neha nekane nerys nevena nga ngaire ngoc ngozi nguyet nhung niamh nighat niloufar nilufar
		ninon nirmala nisha njeri nkechi nkem nneka nobuhle nokuthula nolwazi nolwenn nomsa nomvula nonhlanhla nora
		noriko noro nour noura ntombi nuala nurcan nurgul nusrat nyambura nyaradzo nyokabi obiageli oceane oddny
		ogechi oksana olabisi olena olga olha oluchi omolara omotola ondine oonagh oprah oriane orla orlaith orsolya
		ottoline ouleymatou oumaima oumou ourania outi ozge padma paivi palesa pallavi pam parisa parvati parveen
		parvin pavla peipei pernille perrette perrine petra philippine philomene phuong phyu piedade pinar pip poerava
		polina pooja pornpimol prachi pratibha preeti priscille priya priyanka puja pushpa putri qiong queralt
		quvenzhane quynh rabia rach rachida radegonde radha radmila ragnheidur ragnhild raisa rakiya ramata
		ramatoulaye rania ratana ratna raymonde refilwe reiko reka rekha renata renuka retno rhiannon riikka rika riko
		rim rima rin rini ritu ritva riwanon rodelia roisin rojin rokhaya rokia romane ronke roshni roya rozenn rubina
		rudo rukhsana rukmini rumiko ruolan rupa rupali ruslana rutendo ruvimbo ruzena ryma ryoko sabrina sachiko
		sadaf sadio safia safiatou sahar saholy sahondra saima saira sakina sakura salima salma salote samia samina
		samira sanaa sanduni sangeeta sanja sanna saoirse saraswati sarita sasa saule savita savitri sawsan sayaka
		sayuri seema selamawit selma semhar senga seoyeon sepideh seren serwaa setareh setsuko sevim seynabou shabana
		shadi shahrzad shaimaa shalini shaniqua shanti shazia shikha shilpa shirin shizuka shizuko shobha shohreh
		shona shreya shruti shu shufen shweta sian sibongile sidonie sigrid sigridur sigrun siham silje simin simphiwe
		sinead sini sinikka siobhan siranush siri sirimavo siriporn sirpa siti siutiti siv siwan sixtine siyu slavica
		slavka smita smriti sneha snezana soazig sofiane sofiya soheila sokhna solange solene solenn soline solomiya
		solveig somchai sonal songul soo soojin sooyoung sopheap soraya sorcha souad soumaya soyeon sreymom stanislava
		stavroula sudha suha sujata sujin sukmawati sukran sumaira sumiko sumitra sunhee sunisa sunita sunniva sushma
		susi suu suzette suzon svetla svetlana svitlana swati synnove tahmina tainara tamara tamiko tamta tanvi
		taraneh tarja tashana taslima tatiana tatjana tawana teagan tegan temitope tereza tetyana teuira thandeka
		thandi thandiwe thanh thao thi thida thilini thora thordis thouraya thu thuy tifenn tigist tiina tingting
		tirunesh titilayo toinette tomoko toshiko tove toyin trang trisha tshepo tsitsi tugba turid tuula tuuli tuva
		tuyet ubah uju ulla uma umutoni unni upendo urmila ursel urszula urvashi usha uwase uyen uzma uzoma vaea
		vaimiti valentyna vandana vannina vasemaca vasiliki vasundhara vera veronika vesna vidya vigdis viktoria
		viktoriya vimala violaine violeta virginie vladimira voahangy wafa wafaa walaa wambui wanda wangari wanjiku
		wanjiru wassila wati wenjing widad wiebke wioletta wislawa wulan xiaohong xiaoling xiaomei xiaoyan xinyi xiu
		xochitl xuan xueqin yaa yacine yaelle yalda yamina yamini yanan yaroslava yasmina yasmine yasuko yatziri yeji
		yen yeong yetunde yevhenia yewande yifei ying yingluck yingying ylva yoko yolande yolotl yoona yoshiko yousra
		yuhan yujin yukiko yulan yulia yuliia yuliya yumi yumiko yuna yuni yuriko yvette zahia zahra zainab zakia
		zanele zaruhi zawadi zdenka zeenat zelie zendaya zette zeynab zhen zilan zineb zodwa zofia zohra zola zorica
		zoubida zsuzsanna zubaida zuhura zuzana zuzanna
	`,
	male: `
		aage aarav abbas abdel abdelaziz abdelhak abdelhamid abdelkader abdelkrim abdellah abdelmalek abderrahmane
		abdessamad abdou abdoulaye abdul abdullah abdulrahman abebe abhijit abhishek abiodun achille achraf adebayo
		adekunle adel ademola adeola adewale adil aditya adnan adolphe afonso aghiles agus ahmad ahmed aidan aimad
		aime ajay ajit akash akbar akhil akio akira akos akram aksel akshay alasdair alcide aldric aled aleksandar
		aleksander aleksandr aleksei aleksej alexei algernon ali aliou alioune alojz aloys altaf amadou ambroise
		amedee amin amine aminu amir amirhossein amit amitabh amol amr anand anas anatole anatoliy anatoly ancelin
		anders andrei andrej andrii andrzej anicet anies aniket anil anirudh anis ankit ankur anouar anselme ante
		anton antonin antti antwan anupam anurag anutin anwar aonghus arash ardeshir aref ari ariki aristide arjun
		arkady armin arne arsene artem artur arun arvid arvind asbjorn asger ashok ashot ashraf ashwin asif aslak
		aslam atal atiku atsushi atul auberon aulay aung aurelien ayanda ayman ayo ayodeji ayoub aziz azubuike
		azzedine babacar babajide babak babar babatunde bachir badr bahman bahram bakary bakyt balaji balazs balthazar
		bambang baptiste baptistin barnabe barnaby bart bartosz bashar bashir bassam bastien basuki bayo baz bazza
		bebert behrouz behzad bekele bello bence bengt benoit bertrand bharat bhaskar bhavesh bheki biel bijan bilal
		bilawal bilel binali birger bishan bjarne bjarni bjorn blaise blazej bogdan bohdan bohuslav bojan boleslaw
		bonga bongani bongbong borge boris borislav boualem boubacar bozidar brage brahim branislav branko brecan
		brendan briac brieuc brody bronislaw budi byung caden cadoc cathal celestin cellou cesaire cezary chafik
		chakib chaminda chandan chanwook chao cheick cheikh cheng cheol cheruiyot chetan chibueze chidi chidiebere
		chijioke chike chima chinedu chinonso chinua chretien chukwudi chukwuemeka chun chunhua cian ciaran claes
		cleophas clotaire coinneach colby colm colton conall conner conor corbin corentin cormac crepin csaba
		cuauhtemoc cuong cuthbert cyprien cyrille czeslaw dae daichi daiki daisuke daithi damir damjan dapo dariush
		dariusz darko darragh daulet davor dawit daz debashish declan deepak deiniol deion dejan dele demarcus demba
		denys dequan des deshawn devendra devlet dewei dhruv diarmuid dieudonne digby dilma dimitar dimitri dindo
		dinesh dinh djibril dmitri dmitry dmytro dobroslav dominik donal dongwon dongwook donnacha donncha dontrell
		dougal dragan drago draymond dries driss duc dudley dumenicu dung dusan duy dwyane dylan eamonn easton ebo
		ebrima edem edgard edvard eero egbert ehsan ehud eidur eiji einar eino eirik eko ekow ekrem elhadj eliud eloi
		elouan eloy emeka emilien emir emrys enguerrand eoghan eoin epeli erik erkki erling ernest erwan esa esben
		eskil esmail eudes eusebe evariste everett evgeni evgeny evrard ewen eystein fabrice fadel fahd faheem faisal
		faouzi farai faramarz farhad farhan farid faris farouk farquhar farrokh fathi faustin faycal feargal fearghal
		fedor felicien femi ferenc fergal fergus fernand fiachra fidy filip filipo filmon finbar finn fintan fionn
		firmin flavien florent florimond fode folarin fouad fousseni franjo frantisek fraser fredrik frode fuad
		fulbert fulgence fumio fyodor gabin gadi gael gaetan ganjar garba gareth garrett garrincha gaspard gatien
		gaurav gautam gaz gbenga geert gege geir gennady genta geoffroy georgi geraint getachew gethin getulio geunhye
		gevorg ghassan ghislain ghjuvan giampaolo giannis gilbert girish girma gisli glyn gocha godefroy godfrey
		goncalo gontran gonzague goodluck gopal goran goro gotabaya goulven govind griffin grigore grigory grzegorz
		guang gudmund gudni guigui guilhem guillemin guled gunnar guoqiang guowei gurvan gustaf gustav gweltaz gwenael
		gwendal gwilym gwyn gwynfor gylfi gyorgy gyula haakon hafid haitao haitham hakan hakim halfdan halldor halvard
		halvor hamad hamdi hamid hamidou hamish hamisi hamza hani hannu haoran harald harbhajan hardik harish haroon
		haroun harsh haruki haruto hasan hassan hatem havard hayao hector heikki heimana helge hemant hemi hendra
		henning henrik herb heremoana herve hery heungmin hicham hideaki hideki hideo hideyuki hieu hikaru hilaire
		hilmar hippolyte hiroaki hiroki hiroshi hiroyuki hisashi hisham hoang hocine holden hone honore honorin hooman
		hossein houcine houshang houssam houssem hovhannes hrvoje huateng hugues hussain hussein huu huw huy hyacinthe
		hyeok hyun hywel iain ibou ibrahim ibrahima ichiro idir idowu idris idrissa idwal iestyn ieuan ifan ifor igor
		ihab ihor ike ikechukwu ikenna ilkka ilya imad imed imran inge ingmar ingvar innes inzamam ioan ioane iosefa
		iraj irakli irfan isamu isao ishaq isidore ismail ismo issa issam issouf itsuki ivan ivar ivica ivo iwan iyad
		jaafar jabali jabir jabu jabulani jacek jacquot jae jaehyun jaein jafar jagdish jakaya jakub jalal jalil jama
		jamal jan janez janko janusz jaquan jarkko jarl jaromir jaroslav jaroslaw jase jasprit jatin javad javagal
		javed jawad jaxson jayant jejomar jelani jelle jem jens jermaine jeroen jerzy jesper jiabao jiahao jianguo
		jianhua jianlin jianping jihoon jinping jintao jiri jiro jisung jitendra joachim joakim jock joel johan
		johannes joko jolyon jomo jon jonas jong jongun joon joonho joost jorgen joris jorma josaia josip josselin
		jouni jozef judicael juha juhani jukka jules jun junaid junho junichi junichiro junji junjie juraj juscelino
		jussi justin kaare kacem kaden kader kagiso kahu kailash kais kaito kaj kalidou kalle kamal kamau kamel kamil
		kamran kapil karel kari karim kariuki karol karoly karthik karthikeyan kasper kassim kassym katlego katsuhiro
		katsumi kaveh kawhi kayode kayvan kazimierz kazuhiro kazuki kazuo kazuya kebba kehinde keiichi keijo keir
		keisuke kelechi kenenisa kenichi kenji kenta kenzo keqiang kev keyvan khai khaled khalid khalidou khalil khoa
		kian kibet kieran kiichi killian kimmo kipchoge kiprop kipruto kiril kirill kiyoshi kjell kjetil knud knut
		kofi koichi koji kojo kolby koldo konrad konstantin kosuke kourosh kresimir krishnan kristian krzysztof
		kudakwashe kunal kunle kwabena kwadwo kwaku kwame kwang kwangsoo kwasi kwesi kwok kyaw kyler kyriakos lachlan
		ladislav lajos lakhdar lalit lamine lanre larbi lars lasith lassana lasse latrell lauri laurian lazare leandre
		lebogang lech lefteris leif lekan lennart leonid leopold lesego leszek lev libor lilian lionel llewelyn
		llorenc llyr loeiz loic loig lokesh lorcan lotfi louka lounes lourenco lubin lubomir lubos luchino ludek
		ludovic ludvik lukas lukasz lungile lwazi lysander maarten maciej madhav madog mael maelan magloire magnus
		mahamadou mahdi mahendra maher mahesh mahmoud mahmud maithripala majid maksim maksym malachy malick malik malo
		mamadou mamoudou mamoun mandla manish manmohan manoj manolis mansour manutea marceau marcelin marcin marek
		mariusz markku marko marquis martim martin marwan masahiro masaki masao masaru masashi masato masayuki masoud
		massamba massinissa mate matej mateusz mathurin matija matiu mats matti maung maxence maximin mayank mazen
		mazlum mbaye mbongeni mbuyiseni medard mehdi mehran mehrdad meirion melchior mengistu merfyn meriadec messaoud
		michal michalis mieczyslaw mihail mikael mikhail mikheil mikkel mikko miklos mikolaj milan mile milorad milos
		minghao minh minho minjun minoru miodrag mirko miroslav misbah mitsuo mladen moctezuma modibo modou mohamadou
		mohamed mohammad mohammed mohamud mohit mohsen mojtaba momir momo moncef monir mookie mordechai morteza
		mortimer mouloud mounir mourad moussa moustapha mthunzi muhammadu mukesh mukul mulugeta mulyono murdo murugan
		musa mushtaq mustafa mustapha muthu mutua mwangi mykhailo mykola myung mzwandile nabil nacer nadeem nader
		nadir nagesh naguib naim naing najib nanard naoki naoto narayan narcisse narendra naresh nasri nasser naveed
		naveen nawaz ndaba nebojsa neeraj nehemiah nemanja nenad nestor nev nghia ngugi niall nicephore niels nii
		nikau nikhil nikita nikola nikolai nikolay nilesh nils nima nitin nizar njabulo njoroge nkosinathi nnamdi
		noboru nobuo nobuyuki nordine norio noureddine nursultan obafemi obinna ochieng octave odell odhiambo odhran
		odilon odin ofer oisin okechukwu okello olaf olafur olav oldrich ole oleg oleh oleksandr oleksii oleksiy oliv
		olli olumide olusegun oluwaseun omar omid omkar ondrej onesime onyango onyekachi orville osama osamu osbert
		osian oskar ossama ostap othman otieno otman oumar ousmane ousseynou ove owain paavo pacome padraic padraig
		palle palmyre pamphile pankaj panos paora pape papiss paresh parth parviz pascalin paterne paulin pavel pavlo
		pawel paxton payam pearse pejman pekka peng pentti percival pere peredur peregrine pertti pervez petar petr
		petro petter petteri phearum phelim philibert phuc piers piet pieter piotr pippo placide polycarpe prabhakaran
		prabowo pradeep prakash pranab pranav prasad prashant pratik praveen prayut prayuth preben predrag prem
		proinsias przemyslaw ptolemy qasim qiang quang quentin quim quinn quoc rabah rachid radek radoslav radoslaw
		radovan raed rafal rafik raghuram ragnar rahim rahul raimon rainsy rajan rajat rajeev rajendra rajesh rajiv
		rakesh rakoto ramesh ramin ramy ramzan ramzi ranald ranil ranjit ranulph raouf raoul rashid rashidi rasmus
		ratan ratko ravi ravichandran ravindra ravo rawiri reda redha redouane reece reg regis remi renaud reza rhett
		rhodri rhys riad riadh rida rishabh risto ritesh riton riwal riyad rizwan roald roch rodge rodolphe rohan
		rohit rojhat roland rolf rollo romaric romeo ronaldinho ronan ronen roscoe rostislav rotich rowland ruairi
		ruairidh ruaridh rudiger ruhollah ruihan rune ruslan rustam ruud ryad ryder ryker ryo ryoichi ryota ryszard
		ryuichi ryusuke saad sabri sachin sadek sadiq saeed said saidou sajjad sakari salah saleh salem salif salim
		samarth sami samir sanath sandeep sanele sang sanjay sanjeev santu saqib sasha satish satoru satoshi saturnin
		sauli saurabh sava seamus seb segun seiichi seiji sekou selam selim selvam semesa semisi semyon senan seok
		seonghwa seppo septimus serge sergei sergej sergey serhii serhiy serik serzh seung seungmin seydou shahbaz
		shahid shankar shaoqi shashi shavkat shehbaz shehu sherif shigeru shinichi shinji shinzo shiv shivam shoaib
		shogo shohei shoji sholto shota shun shunsuke shyam siaka siamak siaosi siavash sibusiso siddharth sidiki
		sifiso sigismond sigmar sigmund sigurd sigurdur silvere siphiwe sipho siyabonga sizwe sjoerd slamet slavko
		slavomir slawomir slobodan snorri soan sofiane sohrab sokha solofo somchai somsak sondre soren sota soufiane
		souleymane sourav spyros srdjan srettha srinivas stanislas stanislav stanislaw stanko stefan stellan sten
		stepan stig stijn stipe stjepan subhash subramaniam sudhir suharto sukarno suleiman sulpice sumit sundar
		sungho sunil suraj suresh sushil susilo susumu svatopluk svein sven sverre svetozar swann sylvain sylvere
		sylvestre symphorien tadao tadashi tadesse tadgh tadhg taehyung tafadzwa tafari tahar tahir taiwo takahiro
		takashi takayuki takeo takeshi takis takuma takumi takuya tam tamas tamati tancrede tane tangi tanguy tanveer
		taoufik tapio taras tarek tareq tariq tariro tarjei taro tarquin tarun tatsuo tatsuya taufa tavon tawanda
		tawfik tayo tearii tebogo tecwyn teemu tegid teiki telesphore tendai terje terrell teruo tesfaye tetsuo
		tetsuya tetteh teun teva tevita tewodros thabo thaksin thanasis thein thelonious themba theodoros theoneste
		theophile thibaud thibault thien thierry thor thorbjorn thorleif thorstein thorsteinn thulani thurgood tiburce
		tidiane tiemoko tien tiernan timeo timo timoleon timothee tipene tiphaine titouan toan toivo tolga tomas
		tomasi tomasz tome tomislav tomiwa tomohiro tomos tomoya torbjorn tord tore torgeir torkel torquil torstein
		torsten toru toshio toshiro toshiyuki toufik travon trayvon trefor trent trenton tresor trev tripp tristan
		tristram trond trong trung trygve tshepo tsutomu tsuyoshi tuan tudual tudur tugdual tunde tung tunji tuomas
		turlough tushar uche uchenna uday ugo ugur ulf ulysse umesh urho uri ursule usman uzo vaclav vadim vahid
		vakhtang valentin valere valery vangelis varun vasil vasilis vasily vasyl vaughn veikko veljko velupillai
		venkat venkatesh vianney victorin vidar viet viggo vijay vikas vikram viktor viliame villads ville vinay
		vineet vinh vinod virat virgile vishal viswanathan vitalii vitaly vivek vjekoslav vladan vladimir vladislav
		vlado vlatko vojislav vojtech volodymyr vsevolod vuk vusi vyacheslav waclaw wael wafula wahid wahyu waisake
		waldemar wale walid waly wande wandrille waqar warsame wasim wassim wataru wei weijie weimin weiwei wenceslas
		whit wichai wieslaw wilf wilfried wiremu witold wladyslaw wojciech wole woodrow wout wouter xavier xiang
		xiaobo xiaodong xiaoming xiaoping xin xolani yacine yahya yakubu yann yannig yaroslav yash yasser yassine
		yasuhiro yasujiro yasuo yasushi yaw yaya yegor yehuda yerlan yero yevgeny yevhen yichen yifan yiming yitzhak
		yngve yoann yogesh yohei yong yongjun yongsoo yorgos yoshihide yoshihiro yoshiki yoshio yoshiro yosuke youcef
		youenn younes younis yousef youssef youssouph ysengrin yuichi yuji yukio yunus yuri yuriy yusheng yusuf yusuke
		yutaka yuto yuval yuya yvan zacharie zadig zafer zakaria zakhar zaki zal zaw zbigniew zbynek zdenek zdravko
		zedong zeferino zeljko zemin zephirin zephyrin zhe zhigang zhihao zhiqiang zhiwei ziad zihan zinedine zivko
		ziyi zlatan zlatko zoheir zoran zouhair zubair zulfikar zurab zvi zvonimir zygmunt
	`,
	either: `
		akemi aki amani asami ashish baraka bobbie chiaki chika dayo gurpreet harpreet haru hinata hiro ife ifeanyi
		iman imani jaspreet jengo jia jie juma jyotsna kaoru kei kemi kiran kuldeep makoto manpreet masami mika misha
		mitsuki nagisa nao natsu navneet neema noor nour nyasha quinn rei ren rida ryu sacha sade sasha shams shin
		shinobu shizu simba sora tapiwa tatenda tinashe tope xiao yukari yuki yun yuu zhenya
	`,
};
