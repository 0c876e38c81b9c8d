/**
 * The words of claim codes: 2048 plain Dutch words, sorted, so that one word carries 11 bits.
 *
 * Only a–z and 3–8 letters, so that anyone can type them on any keyboard. No names and nothing
 * rude, sad or violent. No two words are one typing error apart (a letter changed, missing, added
 * or swapped with its neighbour) or sound alike in Dutch, and none is another one with an inflected
 * ending; the tests hold the list to this. A word's place in the list is its value: changing the
 * list breaks every code handed out before.
 */
export const claimWords: readonly string[] = `
aalbes aanbod aanbouw aandacht aangifte aankomst aanleg aanloop aanraken aanrecht aantal aardbei
aardbol aarde aardgas abrikoos accent accu acht achttien acrobaat acteren acteur actief adelaar
adem adres advies afdak afdeling afdruk afhalen afmaken afrit afslag afspraak afstand aftellen
aftrap afvoer afwas afwerken agenda agent akkoord album alfabet algebra alinea almanak alpaca
alpen altijd amandel ambitie ananas andijvie anemoon anijs animatie anker ansjovis antenne antiek
antwoord apotheek appel appelsap applaus aquarel aquarium archief arena aroma artiest artikel
artisjok asfalt asperge atelier atlas atleet atletiek atoom augurk auto autoband autobus automaat
autoweg avocado avond avontuur azalea azijn babbelen babyfoon badeend badjas badkamer badmuts
badpak badstof bagage bak bakfiets bakkerij bakmeel bakplaat baksteen balans balie balkon balzaal
bamboe bami banaan band banjo bankje barbecue basalt basis basket beamer bedanken bedekken bedrijf
bedtijd beeldig beetje beginnen begrip begroten behang beheer beige beitel bekend bekertje
bekijken bellen belofte beloning beneden benzine berghut berging bergtop bericht berk beroep bes
besluit bestand bestek bestuur betalen beton bewaren beweging bewoner bezem bezig biefstuk
bieslook biet bijbaan bijlage biljart billijk bingo biologie bioloog bioscoop biscuit bistro bizon
bladeren blaffen blauw blijven blikje bloeien bloem bloembol bloemist bloesem blok blokhut blouse
blozen bobslee bocht bodem boei boeiend boeket boerin boetiek bolhoed bonbon bonsai boom boomhuis
boomhut boomstam boomtak borstel bosbes bosrand bosuil bosweg boter boterham botsauto bouwdoos
bouwer bouwhek bouwplan bouwput bouwvak boven bovenaan bovenop bowlen branding brasem breedte
breien brem brengen bretels brief bril broccoli broche brochure broeden broeikas broek brommer
brons broodje broodmes brug brugdek brugklas bruid bruiloft bubbel buffet buggy buik buiten
buizerd bumper bundel bungalow bureaula burger busbaan bushalte buskaart buslijn buur buurman
buurtbus cabaret cabine cacao cactus cake camera camping caravan carnaval carport cavia ceder
cello cement centraal centrum chef chemie chocola cijfer cilinder circuit circus cirkel citroen
citrus clown club coach cobra code collage collega comfort compact compost computer concept
conditie confetti congres contact controle coupon couscous cowboy creatief cruise cultuur cupcake
cursist cursus daar dagboek dagje dagkaart daglicht dagtocht dakgoot dakkapel dakpan dakraam
daktuin dambord dame dancing dankbaar danser dansles datum debat deeg deelauto deelname dekbed
deksel delta dennen dertien designer dessert detail deuk deurbel deurknop deurmat dialoog diamant
dicht dichtbij dienblad dienst diep dieren diesel digitaal dijkweg dikwijls dille diner dinsdag
diploma direct dirigent discobal discus distel dobberen docent document doel doelman doelpunt
doeltrap doelwit dokter dolblij dolfijn dollar domino donker donut dooier doolhof doperwt dorp
dorst douane douche dozijn draadje draaien draak drempel dreumes dribbel driehoek drijven drinken
drogist droog dropjes druif druipen drukker drukknop drukte drum druppel duet duikboot duikbril
duiken duikpak duim duimstok duinpan duizend duo duurzaam duwen dweil dynamo echo echtpaar
eekhoorn eendje eenheid eenvoud eerlijk eerste eethoek eetkamer eetlepel eetlust eettafel eeuw
effen eierdop eigeel eik eindpunt ekster eland elastiek element elftal elleboog emmer energie
enorm entree envelop erker ervaring erwt esdoorn espresso estrade etage etalage etiket etmaal etui
euro eurocent evenaar exact examen excuus fabel fabriek factuur falafel familie fanclub fanfare
fantasie fantast favoriet fazant feestdag festival fiets fietsbel fietsles fietspad fietsrek
fietstas figuur fijn filiaal filmen filmster filosoof filter finale finish fitness fjord flamenco
flamingo flanel flat fles fleurig flink flipper flitser fluiten fluitist fluweel flyer folder
fonds fondue fontein format formule fornuis fossiel foto fotoboek fototas foutloos framboos franje
fresia friet fris frisbee frituur fruitig fruitsap fuif galerij galop gangpad ganzen garage
garantie garen garnaal gast gastheer gastvrij gazelle gazon gebakje gebergte gebied gebouw gebruik
gedeelte geduld geheim geheugen geinig gekleurd gekookt gelei geliefd geluid geluk gember gemeente
genieten genoeg geranium gerst geschenk geschikt gesprek getal getekend geur geweldig gewoonte
gezegde gezellig gezicht gezin gezond gids gieter giraf gisteren gitaar gitarist glans glasbak
glaswerk glazen gletsjer glijbaan glijden glimlach glimmen glitter globaal globe gloed glooiend
goedkoop golf golfbaan gondel gooien goot gordijn gouden goudvis goulash graniet grapje gras
grashalm grasland grasmat grasveld grens grijpen grind grindpad groeien groente groep groetjes
grondig grutto gunst gymles gymnast gymtas gymzaal haarband hagedis hagel hagelbui hal halfuur
hamer hamster handbal handdoek handel handpalm handpop handtas handvat handwerk hangen hangmat
hangslot hapje hardop haring harken harmonie harp hartig hartslag haven havik hazelaar hectare
heelal heenweg hefboom heftruck hekje helft helling helm helper hemd hemel hemelbed hengel herberg
herder herfst herhalen herstel heuvel hiphop hitte hobbelen hobby hoedje hoek hoekbank hoekhuis
hoera hoeveel hofdame hofje holte honderd honing honkbal hoofd hoofdrol hoofdweg hoog hoogbouw
hooiberg hooiland hoorn hoornist horizon horloge hotel houtduif houten huifkar huis huisarts
huisdier huismus huisraad huiswerk hulp hulst humor humorist huppelen hut hutspot huwelijk hyacint
icoon ideaal iedereen ijsbaan ijsbeer ijsblok ijscoman ijskast ijslolly ijsmuts ijspegel ijssalon
ijstaart ijstijd ijsvogel ijzeren imker inbox indelen indruk ingang inhoud inktpot inktvis
inloggen inpakken insect instap insturen internet invloed inzicht jaartal jaguar jampot jarig jas
jaszak jazzband jeans jeep jeugd jockey jodelen joggen jojo jong jongleur jongste joystick jubelen
jubileum judo judoka judopak juf juffrouw juist jungle junior jury juweel juwelier kaars kaasboer
kaasmes kabouter kaft kajak kaketoe kalender kalkoen kalmte kameel kamerjas kamille kampioen
kampvuur kanaal kanarie kano kantine kantoor kapitein kapper kapsalon kapsel kapster kapstok karaf
karakter karamel karaoke karate karpet karton kassa kassabon kassier kastanje kasteel katoen
kauwgom kebab keel kelder kenmerk kennis keramiek kermis kern kersen kerstbal kerstman ketchup
ketting keuken kiekeboe kiem kievit kiezen kijkdoos kijkje kilo kilogram kinderen kiosk kipfilet
kist kiwi klaar klamboe klank klapbrug klapdeur klaproos klarinet klavier kleding klei kletsen
kleur kleuter klikken klimaat klimhal klimmuur klimop klimrek klinker klokhuis klompen klontje
klopper klusser knalgeel knalrood knap knapzak knarsen kneden knie knijper knikker knipogen
knoflook knolraap knopen knuffel knus knutsel koekje koelbox koelkast koeltas koelte koers koffer
koffie kok kokos koksmuts kolibrie kombuis komedie komeet kompas konijn koningin kookboek koolmees
koorlid kopgroep kopje koran korf korfbal korrel kosmos koster kostuum kraagje kraal krabbel krans
kreeft krekel kriebel krik kristal kroket krokodil krokus kronkel kroon kruidig kruimel krukje
krullen kubus kuieren kurk kussen kustlijn kustweg kwark kwartaal kwartet kwartier kwartje kwast
kweker laadpaal labrador lachbui lade ladekast lagune lammetje lamp lampion landbouw landhuis
landing landweg lang lantaarn laptop lasagne laser laurier lava lavendel lawaai lawine leeftijd
leerboek leerling leesbril leeslamp leeszaal leiding lekker lelie lens lente lepel leraar lerares
lesauto lesuur letters leuning levend levering lezen lichter liedje liefde liften ligfiets
ligstoel lijmpot lijnbus lijst limonade liniaal links linksaf linksom lint lippen lipstick logboek
logeren logisch lokaal loofbos loop loopbaan loopbrug looppas looprek loterij lotus luchtbed
luchtig lucifer luier luifel luipaard lunchen luxe maandag maatje macaroni madelief magazijn magie
magisch magneet maker makreel manege mango mantel map marathon marionet markt marmer marmot
matglas matras meedoen meekomen meelopen meenemen meerkoet meermin meervoud meetlat meiboom
meikever meisje melk melkboer melkbus melkkan melkkoe melkpak melktand melkweg melodie meneer
mening mensen meteen meteoor metro meubel middag midzomer mier mijlpaal mikado milieu miljoen
minigolf minuut mistig mobiel modderig model moeder moestuin mokka molen molenaar moment mompelen
mond monitor monnik montage monument mooi morgen mosterd motor motregen mousse muntstuk muntthee
mus museum musical muskaat muziek muzikant mysterie naaidoos naaien naald naam nabij nachtbus
nachtuil nagellak najaar naleven namiddag narcis natuur nazomer nectar neerslag negen neon
nestkast netjes netwerk neus nevel niemand nieuws nieuwtje nijptang noedels noodzaak noorden
nootje notaris notulen novelle november nummer nuttig oase oceaan ochtend oefenen oerwoud oester
oever ogenblik oktober olie oliebol olielamp olieverf olifant olijf oma omelet omgaan omhoog
omkeren omlaag omroep omtrek onbekend onderdak onderweg oneven ongeveer ontbijt ontwaken onweer
oogappel oogarts ooglid oogsten oogwenk ooievaar oordop oorkonde oost opbellen opbergen opblazen
opbouw opdracht openbaar opening opera opeten opgelet opgewekt ophangen opkijken opname oprapen
opruimen opsparen opstap opstel opticien optillen optimist optocht optreden opvouwen opwarmen
orchidee oregano organist orgel orkest outfit ovaal ovenwant overal overdag overeen overgang
overhemd overjas overkant overleg overstap paadje paard paasdag paasei paashaas pagina pakhuis
paleis palet paling palmblad palmboom panfluit pannen panorama panter papa papaja papegaai papier
paprika paradijs paraplu parasol pardon parel parkbank parkeren parket partner pasfoto pasta patat
patrijs patroon pauw pauzeren peddelen pelikaan peloton penseel perfect pergola perron perzik
peuter pianist piano pianoles piccolo picknick pijler pijlsnel pijnboom pikant pilaar piloot
pincet pinda pingpong pink pinpas pion pionier piraat piramide pistache pit pizza plaatje plafond
plakband plakboek plakken plan planeet plankje plastic plataan plateau platform plein pleister
plek plezier ploegen plonzen pluim plus poedel polis pollepel pompoen pony poolvos poosje popcorn
popster populier portaal portier portret postbode postbus postduif potgrond potlood potplant
prachtig prairie praline praten pretpark prettig prijsje prikbord primeur primula prins printer
proeven profiel project pruik publiek puntje puntmuts pupil puree puzzel pyjama quiz raad raadhuis
raadsel raampje raceauto racket radar radijs radio radslag ranja ravijn ravioli ravotten rebus
recept rechtop rechts reebok regelen regenbui regendag regenjas regenpak regenton regio register
reisboek reisbus reisgids reistas reizen reiziger rekenen rekensom relaxen renbaan rendier
renpaard reserve richting ridder rietje rijles rijmpje rijstpap rijtuig rijwiel riksja ring ritsen
ritueel rivier robot rodekool roeiboot roeier roerbak roffel rolluik rolstoel roltrap rommelig
ronde rondweg roomijs roomsoes rotonde rotsblok rotstuin routine royaal roze rubriek rugby rugtas
rugwind rugzak ruil ruimte ruiter rups rustdag rustiek rustig salade salami salmiak salon samba
sandaal sandwich sappig sardine sauna sauskom savanne saxofoon schaak schaats schaduw scharrel
schaven scheepje schelp schemer schepijs scherm schetsen schild schip schoenen scholier school
schotel schouder schrift schroef schudden schuit schuiven scooter score seconde selderij seringen
serveren servet service shampoo shirt shorts sieraden sierlijk siroop situatie sjaal sjabloon
sjalot sjerp sjoelbak sjokken sjouwen skelter skibril skilift skipiste sla slaapzak slagbal
slagroom slakom slapen sleutel slim slinger slof slogan slotje slurpen smaragd smullen snackbar
snater snavel sneeuw snel snelbus snelweg snijboon snoeien snoepje snoer snorkel soepel soepkom
sofa softijs software solist sonnet sopraan sorbet sorteren souvenir spaarpot spannend sparen
spatbord spatel specht spectrum speldje speler spiegel spier spijker spijs spinazie spinnen
spiraal splinter spoelen spons sponsor spoor spoorweg sportdag sporten sportief sporttas spraak
spreeuw sprint sproeier sproeten sprong sprookje spruit stadhuis stadion stamboom stamppot starten
steenuil stembus stemmen stemvork stengel step stereo steward stickers stijlvol stilte stoeltje
stofdoek stoffer stofjas stokje stokroos stokvis stoofpot straal straatje straks strand streek
strijken strohoed strooien stroom stropdas struik student studeren studio stuiter stuk stuurman
succes suiker surfen surfles symbool symfonie systeem taaitaai tablet tachtig tafelbel tafeltje
takel talent talrijk tamboer tandarts tandem tante tapdans tapijt tarwe tasje taxi tegel tegelpad
tegoed teken tekenaar tekenles tekst telefoon teller telraam tempel tempo terras terugweg terwijl
testen theater thee theedoek theepot theetuin thermos tiener tijd tijdlijn tijdrit tijger timmeren
tinnen tiptop tjilpen toast tochtje toekomst toer toerist toernooi toeter tolhuis tolk tolweg
tomaat tombola toneel toon toonbank torentje torso tosti touwtje tovenaar toverbal trainen tram
trapeze trappen trein treinrit trekker trekpop tribune trip trofee trombone trommel trompet trots
trouwdag truffel truien tuba tuin tuinboon tuindeur tuinhek tuinhuis tuinier tuinman tuinpad
tulband turnen twaalf tweede tweeling tweetal twijg twinkel twintig uiensoep uilenbal uitdelen
uitgang uithoek uitje uitkijk uitlopen uitrit uitslag uitstap uitweg uitzicht uniek uniform
urenlang uurwerk vaardig vaarweg vader vakantie vakman vakwerk valk vallei vanavond vangnet
vanille vannacht vanzelf veer veerboot veerman veerpont veertig veestal veilig veld veldbed
veldfles veldmuis veldsla venkel veranda verblijf verfblik verfpot verfrol verhaal verkoper
verlicht vertalen veulen video vierkant vierling viertal vijftig vijzel villa vinden vinger vinkje
violen violist viooltje visboer visgraat visnet visser vissoep visstick vitamine vitrine vlaggen
vlakbij vlakgom vlechten vleugel vliegen vlijtig vlinder vloer voertuig voetbal voeten voetnoot
voetpad voetpomp voetstap vogel volgen volgorde volkoren volmaakt volop volzin voorbij voordeel
voordeur voorjaar voorkant voornaam voortuin vooruit voorzet vork vormen vouwen vracht vrede
vreugde vriendin vriezen vrij vrijdag vrijheid vroeg vrolijk vruchten vulkaan vulling vulpen
vuurpijl vuurrood vuurtje waakhond wachten wachtrij wadlopen wafels wagon walnoot walrus walvis
wandelen wandkast wandlamp warboel warm wasbak wasbeer wasgoed waskrijt waslijn wasmand wasserij
water waterijs waterkan waterpas waterput waterski waterval waterweg website week weekblad
weerhaan wegdek weide weiland welkom wellicht welpen welzijn wereld werf werkbank werkdag werken
werkman werkplek werkstuk wieldop wijkpark wijnrank wijsheid wijzer wild wilgen wimpel windhond
windroos windstil winkelen winnaar winter wipneus wiskunde wissel witbrood witlof woensdag wol
wolken wonder woonark woonboot woonerf woonhuis woonwijk woord worstje wortelen yoga zachtjes
zadel zakdoek zakgeld zakje zaklamp zaklopen zakmes zalm zandbak zandpad zanger zangkoor zangles
zaterdag zebra zebrapad zeearend zeebries zeehaven zeehond zeeman zeemeeuw zeepaard zeepbel
zeepkist zeepsop zeereis zeevis zeevogel zeewater zeewier zeezout zeilboot zeilen zeldzaam zeshoek
zestien zeventig zijdeur zijlijn zijpad zijweg zilver zingen zinvol zitbank zitkamer zitting
zitzak zoeken zoetjes zomer zomerdag zomerzon zondag zonlicht zonnetje zonnig zoogdier zout
zoutvat zuiden zuidpool zusje zuurkool zuurstof zuurtjes zwaaien zwaan zwaluw zwembad zwembril
zwemles zwempak zwemvest zweven zwierig
`
  .trim()
  .split(/\s+/);
