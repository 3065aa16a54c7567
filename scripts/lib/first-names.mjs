// First names that the lists of gender-detection-from-name lack or have from one country only: of Africa, Asia, the Arab
// world, the Slavic and the Nordic countries, the Celtic ones, and what people are called for short. Folded, by gender.

/** Names by gender, with white space between them. Words that French or English also use otherwise are left out. */
export const moreFirstNames = {
	female: `
		aarti abena abeni abimbola adaeze adaora adelaide adenike aditi adjoa adwoa afia agnetha agnieszka aicha aiko
		aino aishwarya aisling aissata aissatou akane akanksha akemi akosua akua aleksandra alicja ama amaka amal
		amina aminata amira amma amrita ananya aneta anh ania anica anissa anja anjali anjana anneke anneli annika
		anouk anta antonina anushka aoife aparna archana asa asantewaa asha ashraf aslaug asma asmaa astrid asuka
		asya atsuko aude aurelie awa aya ayaka ayako ayana ayesha ayodele ayomide ayumi azadeh azar barbora beata
		bebelle benazir berenice bhavna bich biljana bineta binta bintou birgitta birgitte blathnaid bodil boguslawa
		bozena branka britt bukola caoimhe capucine ceridwen chaima chiamaka chidinma chie chieko chihiro chimamanda
		chinwe chiyo clemence cleo clodagh cosette coumba cunegonde dagny dalila danuta daria deepa deepika deirdre
		delphine devika diep dieynaba divya djeneba dominika dorota dounia draga dragana dubravka dusica duska ebba
		efua eglantine eiko eila eilidh eimear ekaterina elaheh eleonore elham elina elodie elzbieta emeline emiko
		enya etsuko eun eunji euphrasie ewa fadila fadwa fairouz faiza fanta fantine farah farida fariha farzana
		fatemeh fatiha fatim fatima fatimata fatou fatoumata faustine fereshteh fionnuala folake forough freja freya
		frida fumiko funke funmilayo gaelle galina garance gauri geeta gerda gersende ghada gigi ginette gita golnaz
		golshifteh gordana grazyna greta gro gudrun gunhild gunilla gwenaelle gwenn gwenola hafsa hajar halima halina
		hanako hanan hanane hanh hanne haruka haruko hawa hayat hedda helga helle hengameh hermine hiba hien hilde
		hildur hinata hiroko hitomi hoa honorine hortense houda houria huan hue humaira huong hye hyejin ibtissam ida
		ifeoma ifunanya ikram imane indira indu ines inga inger ingrid ingvild intissar irina iryna isaure ishita iva
		ivana iwona jacinthe jadwiga jagoda jamila jana jasna jaya jelena jiaying jisoo jitka jiwon jolanta jorunn
		jovana justyna jyoti kadiatou kadiatu kadidia kaisa kalpana kamala kamila kaori karima karin kasia katarina
		katarzyna katell katerina kateryna katri katrin kavita kavya kazuko keiko kenza khadidja khadija khady khanh
		khaoula kieu kiran kirsten kiyoko klaudia kristin krystyna ksenia kumiko kyoko kyung lakshmi laleh lamia
		lanying lata latifa layla leela leila lene lenka lerato lesya lidia lidija lihua lijuan lilou lina lindiwe
		ling linnea lise lisette lison liv lotta louane loubna lubna lubomira lucette ludmila lulu lyudmila machiko
		madhuri maelenn maelle maelys maeve maha mahaut mahnaz mahsa maiko maimouna maire mairead maissa maiwenn maja
		makeda mako malala malati malgorzata malika manal manisha maren margrethe mariam mariama marieme marija
		marijana mariko marit marjane marjatta marketa marta maryam maryse maryvonne marzena masako mauricette mayumi
		meena meera megha mehrnoush mei meili meiling meriem meryem mette michiko midori mieko milena milica mimi
		mina minako minji minna mirjana miroslava mitsuko miyoung miyuki mojgan momoko monette monika morag mouna
		nabila nada nadezhda nadia nadija nadja nahid naima najat najwa nandi nandini nanette naoko narges nasim
		nasreen nasrin natalia natalija natasa natsuki nawal ndeye negar neha nevena nga ngoc ngozi nhung niamh
		niloufar ninon nisha nkechi nneka nobuhle nokuthula nolwenn nomsa nomvula nonhlanhla nora noriko nour noura
		nuala nyokabi oddny oksana olena olga olha oluchi omotola ondine oonagh oriane orla orlaith oumaima oumou
		padma pallavi parisa parvati parveen parvin pavla pernille petra philippine philomene phuong polina pooja
		prachi preeti priscille priya priyanka pushpa qiong quynh rabia rachida radegonde radha radmila ragnhild
		raisa ramata ramatoulaye rania reiko rekha renata renuka rhiannon riikka rika rim rima ritu roisin rokhaya
		rokia roshni roya rozenn rubina rukhsana rumiko ruolan rupali ruslana ruzena ryma ryoko sabrina sachiko sadaf
		sadio safia safiatou sahar saima saira sakina sakura salima salma samia samina samira sanaa sangeeta sanja
		sanna saoirse sarita sasa savita sawsan sayaka sayuri seema selma seoyeon sepideh seren setareh setsuko
		seynabou shabana shadi shahrzad shalini shanti shazia shikha shilpa shirin shizuka shizuko shona shreya
		shruti shu shufen shweta sian sibongile sidonie sigrid sigridur siham silje simin simphiwe sinead sinikka
		siobhan siri siv sixtine siyu slavica slavka smita sneha snezana soazig sofiane sofiya soheila sokhna solange
		solene solenn solomiya solveig sonal soo soojin sooyoung soraya sorcha souad soumaya stanislava sudha sujata
		sumaira sumiko sumitra sunita sunniva sushma suzette suzon svetla svetlana svitlana swati synnove tahmina
		tamara tamiko tanvi taraneh tatiana tatjana tegan temitope tereza tetyana thandeka thandi thandiwe thanh thao
		thi thora thouraya thu thuy tifenn tiina titilayo toinette tomoko toshiko tove trang trisha turid tuula tuuli
		tuyet ulla uma unni urmila usha uyen uzoma valentyna vandana vera veronika vesna vidya vigdis viktoria
		viktoriya violaine violeta vladimira wafa wafaa wambui wanda wangari wanjiku wanjiru wassila widad wioletta
		xiaohong xiaoling xiaomei xinyi xiu xuan yaa yacine yalda yamina yamini yanan yaroslava yasmina yasmine
		yasuko yeji yen yeong yetunde yevhenia yewande yifei ying ylva yoko yolande yoona yoshiko yousra yuhan yujin
		yukiko yulan yulia yuliya yumi yumiko yuna yuriko yvette zahia zahra zainab zakia zanele zdenka zelie zette
		zeynab zhen zineb zodwa zofia zohra zola zorica zoubida zubaida zuzana zuzanna
	`,
	male: `
		aage aarav abbas abdel abdelaziz abdelhak abdelhamid abdelkader abdelkrim abdellah abdelmalek abderrahmane
		abdessamad abdou abdoulaye abdul abdullah abdulrahman abhijit abhishek abiodun achille achraf adebayo
		adekunle adel ademola adeola adewale adil aditya adnan ahmad ahmed aidan aimad aime ajay ajit akash akbar
		akhil akio akira akram aksel akshay aldric aled aleksandar aleksander aleksandr aleksei aleksej alexei ali
		aliou alioune aloys amadou ambroise amin amine amir amirhossein amit amitabh amol amr anand anas anatole
		anatoly ancelin anders andrei andrej andrii andrzej anicet aniket anil anirudh anis ankit ankur anouar
		anselme ante anton antonin anupam anurag anwar aonghus arash ardeshir aref ari aristide arjun arkady armin
		arne arsene artem artur arun arvid arvind asbjorn asger ashok ashraf ashwin asif aslak aslam atsushi atul
		aurelien ayanda ayman ayo ayodeji ayoub aziz azzedine babacar babajide babak babatunde bachir badr bahman
		bahram bakary balaji balthazar baptiste barnabe bartosz bashar bashir bassam bastien behrouz behzad bengt
		bertrand bharat bhaskar bhavesh bheki bijan bilal bilawal bilel birger bjarne bjorn blaise blazej bogdan
		bohdan bojan boleslaw bonga bongani borge boris borislav boualem boubacar bozidar brage brahim branislav
		branko brecan brendan briac bronislaw byung cadoc cathal celestin cellou cezary chafik chakib chandan chao
		cheick cheikh cheng cheol chetan chibueze chidi chidiebere chijioke chike chima chinedu chinonso chinua
		chukwudi chukwuemeka chun cian ciaran claes cleophas clotaire colm conall conor cormac crepin cuong cyprien
		cyrille czeslaw dae daiki daisuke daithi damir damjan dariush dariusz darko davor debashish declan deepak
		deiniol dejan dele demba denys devendra dewei dhruv diarmuid dieudonne dimitar dimitri dinesh dinh djibril
		dmitri dmitry dmytro dobroslav dominik donal dongwook donncha dragan drago driss duc dusan duy dylan ebrima
		edem edgard edvard ehsan eiji einar eino eirik elhadj eloi eloy emeka emilien emir emrys enguerrand eoghan
		eoin erik erkki erling ernest erwan esben eskil esmail eudes evgeni evgeny evrard ewen eystein fabrice fadel
		fahd faheem faisal faouzi faramarz farhad farhan farid faris farouk farrokh fathi faycal fearghal fedor femi
		fergal fergus fernand fiachra filip finn fintan fionn firmin florimond fode folarin fouad fredrik frode fuad
		fulgence fumio fyodor gael gaetan gareth gaspard gatien gaurav gbenga geir gennady genta geoffroy georgi
		gethin ghassan ghislain gilbert girish gisli glyn gontran gonzague gopal goran goro goulven govind grigory
		grzegorz guang gudmund guillemin gunnar guowei gustaf gustav gwenael gwilym gwyn haakon hafid haitham hakan
		hakim halfdan halldor halvard halvor hamad hamdi hamid hamidou hamish hamza hani hannu haoran harald harish
		haroon haroun harsh haruki haruto hasan hassan hatem havard hayao hector heikki helge hemant henning henrik
		hicham hideaki hideki hideo hideyuki hieu hikaru hilmar hippolyte hiroaki hiroki hiroshi hiroyuki hisashi
		hisham hoang hocine honore hooman hossein houcine houshang houssam houssem hrvoje hugues hussain hussein huu
		huw huy hyacinthe hyeok hyun iain ibou ibrahim ibrahima ichiro idris idrissa ieuan ifan igor ihab ihor ike
		ikechukwu ikenna ilkka ilya imad imed imran inge ingmar ingvar ioan iraj irfan isamu isao ishaq isidore
		ismail issa issam issouf itsuki ivan ivar ivica ivo iwan iyad jaafar jabir jabulani jacek jae jaehyun jafar
		jagdish jakub jalal jalil jamal jan janez janko janusz jarl jaromir jaroslav jaroslaw jatin javad javed jawad
		jayant jelani jens jerzy jesper jiahao jianguo jianhua jianping jihoon jiri jiro jitendra joachim joakim joel
		johan johannes jomo jon jonas jong joon jorgen jorma josip josselin jouni jozef juha juhani jukka jules jun
		junaid junho junichi junichiro junji junjie juraj jussi justin kaare kacem kader kagiso kailash kais kaito
		kaj kalle kamal kamau kamel kamil kamran kapil karel kari karim karol karthik kasper kassim katsuhiro katsumi
		kaveh kayode kayvan kazimierz kazuhiro kazuki kazuo kazuya kebba keiichi keijo keisuke kelechi kenichi kenji
		kenta kenzo keyvan khai khaled khalid khalidou khalil khoa kian kieran kiichi killian kipchoge kiril kirill
		kiyoshi kjell kjetil knud knut kofi koichi koji kojo konrad konstantin kosuke kourosh kristian krzysztof
		kunal kunle kwabena kwadwo kwaku kwame kwang kwasi kwesi kwok lachlan ladislav lakhdar lalit lamine lanre
		larbi lars lassana lasse lauri lazare leandre lech leif lekan lennart leonid leopold lesego leszek lev lilian
		lionel loic loig lokesh lorcan lotfi lubin lubomir lubos ludovic ludvik lukas lukasz lungile lwazi maciej
		madhav mael magnus mahamadou mahdi maher mahesh mahmoud mahmud majid maksim maksym malachy malick malik malo
		mamadou mamoudou mamoun mandla manish manoj mansour marceau marcelin marcin marek mariusz markku marko martin
		marwan masahiro masaki masao masaru masashi masato masayuki masoud massamba matej mateusz mathurin matija
		mats matti maxence mayank mazen mbaye mbongeni mbuyiseni medard mehdi mehran mehrdad melchior messaoud michal
		mieczyslaw mihail mikael mikhail mikkel mikko mikolaj milan mile milorad milos minghao minh minho minjun
		minoru miodrag mirko miroslav mitsuo mladen modibo modou mohamadou mohamed mohammad mohammed mohit mohsen
		mojtaba momir momo moncef monir morteza mouloud mounir mourad moussa moustapha mthunzi mukesh mukul musa
		mustafa mustapha mykhailo mykola myung mzwandile nabil nacer nadeem nader nadir nagesh naguib naim najib
		naoki naoto narayan narcisse narendra naresh nasri nasser naveed naveen nawaz ndaba nebojsa neeraj nemanja
		nenad nestor nghia ngugi niall nicephore niels nikhil nikita nikola nikolai nikolay nilesh nils nima nitin
		nizar njabulo njoroge nkosinathi nnamdi noboru nobuo nobuyuki norio noureddine obafemi obinna octave odilon
		odin oisin olaf olafur olav ole oleg oleh oleksandr oleksii oleksiy olli olumide olusegun oluwaseun omar omid
		omkar ondrej onesime osama osamu oskar ossama ostap othman otman oumar ousmane ousseynou ove owain paavo
		pacome padraic padraig palle pamphile pankaj pape papiss paresh parth parviz pascalin pavel pavlo pawel payam
		pearse pejman pekka peng pentti peredur pertti petar petr petro petter philibert phuc piotr pradeep prakash
		pranav prasad prashant pratik praveen preben predrag prem przemyslaw qasim qiang quang quentin quoc rabah
		rachid radek radoslav radovan raed rafal rafik ragnar rahim rahul rajan rajat rajeev rajendra rajesh rajiv
		rakesh ramesh ramin ramy ramzi ranjit raouf raoul rashid rasmus ratko ravi ravindra reda redha redouane regis
		remi renaud reza rhodri rhys riad riadh rida risto ritesh riyad rizwan roald roch rodolphe rohan rohit roland
		rolf romaric romeo ronan rostislav ruairi ruairidh ruhollah ruihan rune ruslan ryo ryoichi ryota ryszard
		ryuichi ryusuke saad sabri sachin sadek sadiq saeed said saidou sajjad sakari salah saleh salem salif salim
		samarth sami samir sandeep sanele sang sanjay sanjeev saqib sasha satish satoru satoshi saurabh sava seamus
		segun seiichi seiji sekou selim semyon senan seok seonghwa seppo serge sergei sergej sergey serhii serhiy
		seung seungmin seydou shahbaz shahid shankar shaoqi shashi sherif shigeru shinichi shinji shinzo shiv shivam
		shoaib shogo shohei shoji shota shun shunsuke shyam siaka siamak siavash sibusiso siddharth sidiki sifiso
		sigmund sigurd siphiwe sipho slavko slavomir slobodan snorri sofiane sohrab sondre soren sota soufiane
		souleymane sourav srdjan srinivas stanislav stanislaw stanko stefan stellan sten stepan stig stipe stjepan
		subhash sudhir suleiman sumit sunil suraj suresh sushil susumu svein sven sverre svetozar sylvain sylvestre
		symphorien tadao tadashi tadgh tadhg taehyung tafari tahar tahir taiwo takahiro takashi takayuki takeo
		takeshi takuma takumi takuya tam tancrede tangi tanguy tanveer taoufik tapio taras tarek tareq tariq tariro
		tarjei tarun tatsuo tatsuya tawfik tayo teemu telesphore tendai terje teruo tetsuo tetsuya thabo themba
		thibaud thibault thien thierry thor thorbjorn thorleif thorstein thulani tidiane tiemoko tien timo timothee
		toan toivo tomas tomasz tomislav tomiwa tomohiro tomos tomoya torbjorn tord tore torgeir torkel torquil
		torstein torsten toru toshio toshiro toshiyuki toufik tristan trond trung trygve tsutomu tsuyoshi tuan tudur
		tugdual tunde tunji tushar uche uchenna uday ugo ulf ulysse umesh urho usman uzo vaclav vadim vahid valentin
		valere valery varun vasil vasily vasyl veikko veljko venkat vianney vidar viet viggo vijay vikas vikram
		viktor villads ville vinay vineet vinh vinod vishal vitalii vitaly vivek vjekoslav vladan vladimir vladislav
		vlado vlatko vojislav vojtech volodymyr vsevolod vuk vusi vyacheslav waclaw wael wahid waldemar wale walid
		waly wande wandrille wasim wassim wataru wei weijie weimin wieslaw wilfried witold wladyslaw wojciech wole
		xavier xiang xiaobo xiaoming xin xolani yacine yahya yakubu yann yannig yaroslav yash yasser yassine yasuhiro
		yasuo yasushi yaw yaya yegor yero yevgeny yevhen yichen yngve yoann yogesh yohei yong yongjun yoshihiro
		yoshio yoshiro yosuke youcef youenn younes younis yousef youssef ysengrin yuichi yuji yukio yunus yuri yuriy
		yusheng yusuf yusuke yutaka yuto yuya zacharie zakaria zaki zal zbigniew zbynek zdenek zdravko zedong zeljko
		zephyrin zhigang zhihao zhiwei ziad zihan zinedine zivko zlatan zoheir zoran zouhair zubair zvonimir
	`,
	either: `
		akemi aki amani asami baraka chiaki chika dayo gurpreet harpreet haru hinata hiro ife ifeanyi iman imani
		jaspreet jengo jia jie juma jyotsna kaoru kei kemi kiran kuldeep makoto manpreet masami mika misha mitsuki
		nagisa nao natsu navneet neema noor nour nyasha rei ren rida ryu sacha sade sasha shams shin shinobu shizu
		simba sora tapiwa tatenda tinashe tope xiao yukari yuki yun yuu zhenya
	`,
};
