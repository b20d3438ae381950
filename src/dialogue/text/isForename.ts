/**
 * Forenames that are common in England & Wales, of every community that is large here. Left out are those that stand in a
 * line about an offence as a word or a place far oftener: "May", "Summer", "Aston".
 */
const known = `
aaliyah aamir aaron abbie abby abdi abdirahman abdul abdullah abena abigail abraham ada adaeze adam adeel adele adil adnan
adrian agnes agnieszka ahmad ahmed aidan aiden aisha ajay akash akua alan alana alastair albert alec aleksander aleksandra
alex alexander alexandra alexandru alexis alfie alfred ali alice alin alina alisha alison alistair allan allison alyssa
amaan amanda amara amber amelia amina amir amit amjad amna amy ana anastasia andreea andrei andrew andrzej andy aneesa
angela angelina angus anil anisa anita anjali ann anna annabel anne annette annie anthony anton antonio anya aoife april
arben archie ardit arjun arlo arnold arshad arthur arun asad asha ashley ashok asif asim asma athena aubrey audrey austin
ava axel ayaan ayesha aylin azhar bailey balbir baljinder baljit balvinder barbara barnaby barry bartosz beatrice becky
bella ben benjamin bernadette bernard besnik beth bethany betty beverley bilal bill billy blake blessing bob bobby bogdan
boris brad bradley brandon brenda brendan brian bridget brooke bruce bryan bryony bushra byron caitlin callum calvin cameron
candice cara carl carla carlos carly carmen carol caroline carolyn catalin catherine cathy cecilia cedric celia chantel
chantelle charlene charles charlie charlotte chelsea cheryl chiara chidi chinedu chloe chris christian christina christine
christopher chukwu ciaran claire clara clare clark claude clayton clifford clive cody colin colleen collette connor conor
constance corey cosmin courtney craig cristian crystal curtis cynthia dafydd daisy dale damian damien dan daniel daniela
danielle danny daphne darius darnell darren darshan dashawn dave david davina dawid dawn dean debbie deborah declan deepak
delroy denise dennis denzel derek dermot desmond destiny devon dexter diana diane dilip dillon dinesh dipesh dmitri dominic
dominik don donald donna donovan doreen doris dorothy dougal douglas dragos drew dudley duncan dwayne dylan eamonn ebony
eddie edith edna edward edwin ehsan eileen elaine eleanor elena eli elias elijah elizabeth ella ellen ellie elliot elliott
elsie emeka emil emily emma emmanuel enid enrique eoin eric erica erin erion ernest errol esme esther ethan eugene eva evan
eve evelyn evie ewa ewan ezra fahad faisal faith farah farai farhan farzana fatima fatma faye felicity felix femi fergus
fernando fiona florence florin fozia frances francesca francis frank frankie fraser fred freddie frederick freya gabriel
gabriela gareth garfield gary gavin gemma geoff geoffrey george georgia georgina gerald gerard gethin gheorghe gillian gina
giorgio giovanni gladys glen glenda glenn gloria gordon grace graham grainne grant greg gregory greta grzegorz gurdeep
gurdip gurmeet gurpreet gwen gwyneth hadiya hafsa haider hamid hamish hammad hamza hannah hardeep hari haris harjit harley
harman harold haroon harpreet harriet harris harrison harry haruka harvey harvinder hasan hassan hayden hayley hazel heather
heidi helen henry herbert hilary hodan hollie holly horace hossein howard hubert hugh hugo humza husnain hussain hussein
iain ian ibrahim idris ieuan ikram ilyas imani imogen imran imtiaz inderjit ines ingrid ioan ioana ionut iqra irena irene
irfan iris isaac isabel isabella isabelle isaiah isha isla ismail ivan ivy jack jackie jackson jacob jacqueline jade jaden
jagdeep jagjit jahangir jahmal jaime jake jakub jamaal jamal james jamie jan jane janet janice jared jaroslaw jasmin jasmine
jason jasper jaspreet jasvinder jaswinder jatinder javed javier jawad jay jayden jean jeanette jeff jeffrey jemima jemma
jenna jennifer jenny jeremiah jeremy jermaine jerome jerry jerzy jess jesse jessica jill jim jimmy jo joan joanna joanne
jodie joe joel john johnny jon jonah jonathan jordan jorge jose joseph josephine josh joshua joy joyce juan jude judith judy
julia julian julie juliet junaid june junior justin kacper kadeem kai kamal kamaljit kamil kamran karan karen karim karl
karol karwan kashif kasia katarzyna kate katherine kathleen kathryn kathy katie katrina kay kaya kayla kayleigh keeley keira
keiran keisha keith kelly kelsey kelvin kemar ken kenneth kenny kerry kevin khadija khaled khalid khurram kian kiera kieran
kieron kim kimberley kiran kirsten kirsty kofi kris krish kristina krystian krzysztof kuldeep kulvinder kulwinder kurt
kwabena kwame kyle kyra lacey lakshmi lance lara larry latisha latoya laura lauren laurence lawrence layla leah leanne lee
leila lena leo leon leona leonard leroy lesley leslie leticia lewis lexi liam lian lilian lillian lily lin linda lindsay
lindsey lisa liz lloyd logan lola lorna lorraine louie louis louisa louise luca lucas lucia lucy luis lukas lukasz luke
lydia lynda lyndsey lynn lynne mabel maciej maddison madeleine madison magdalena maggie mahmood mairead maisie majid malachi
malcolm malgorzata malik mandeep mandy manjinder manjit manpreet mansoor manuel marc marcel marcia marcin marco marcus
margaret maria mariam marian marie marilyn mario marion marius mariusz marjorie mark marlene marlon marta martha martin
martyn marvin mary maryam mason mateusz mathew matilda matt matthew maureen maurice max maxine maya megan mehmet mei melanie
melissa melvin mercy mia michael michal michele michelle mick miguel mihaela mihai mike mila mildred miles milo miriam
miroslaw mitchell mohamed mohammad mohammed moira mollie molly mona monica monika morag morgan moses muhammad muhammed
mukesh muriel musa mustafa myra nabeel nabil nadeem nadia nadine naila naomi naseem nasir nasreen natalia natalie natasha
nathan nathaniel navdeep naveed nazia neelam neil nelson neveah neville ngozi nia niall niamh nicholas nick nicky nicola
nicole nigel nikita nikki nikolai nina nisha noah noel noman nora norma norman nyah oisin olga oliver olivia olu oluwaseun
omar omer orla oscar osman owen padraig pamela paris parminder parmjit parveen pat patrice patricia patrick patrycja paul
paula pauline pawel pearl peggy penelope penny perry pervez pete peter petra phil philip philippa phillip phoebe phyllis
pierre piotr pippa polly pooja poppy pradeep priti priya przemek przemyslaw qasim quentin rabia rachael rachel radek rafal
raheem rahim rahul raj rajesh rajinder ralph ramesh randy ranjeet ranjit rashid rashida rauf ravi ravinder ray raymond
rayyan razvan rebaz rebecca reece reg reggie rehan rehman reid rekha remi rene reuben rex reza rhiannon rhodri rhys ria
ricardo richard rick ricky riley rishi rita rizwan roan rob robbie robert roberta roberto robin robyn rod roderick rodney
roger rohan roisin roland roman romeo ron ronald ronan ronnie rory rosa rosalind rose rosemary rosie ross rowan roxanne roy
rubina ruby rupert russell ruth ryan saad saba sabrina sadia sadiq safa saima saira sajid sajjad salim sally salma salman
sam saman samantha samia samina samir samuel sana sandeep sandra sanjay santosh sara sarah sarbjit sarfraz sasha satnam saul
savannah scarlett scott sean sebastian segun selina selma serena seth shabana shabir shafiq shahbaz shahid shahin shaila
shakeel shakira shane shanelle shania shanice shaniqua shannon shaquille sharon shaun shazia sheena shehzad sheikh sheila
shelley shereen sherry shirley shoaib shona shreya sian sidney sidra sienna silvia simon simone simran sinead siobhan sipho
slawomir sofia sohail sonia sonya sophia sophie sorin stacey stan stanislaw stanley stefan stella stephanie stephen steve
steven stewart stuart sue sufyan sukhdeep sukhjit sukhvinder sumon sunil suresh surinder surjit susan susanna suzanne sydney
syed sylvia szymon tabitha tahir tahira talha tamara tamsin tania tanisha tanveer tanya tara tariq tasha tasneem tauseef ted
tejinder temi tendai terence teresa terrence terri terry tess tessa thabo thelma theo theodore theresa thomas tia tiffany
tim timothy tina toby todd tolu tom tomasz tommy toni tony tracey tracy travis tremaine trevor trisha tristan troy tunde
tyler tyreece tyreek tyrell tyrese tyrone umair umar umer usman uzair uzma vanessa vasile vera verity vernon veronica vicky
victor victoria vijay vikram vince vincent viola violet vivian vivienne wahid wajid waleed walter waqar warren waseem wasim
wayne wei wendy wesley wieslaw wilfred will william willow wilma winston wojciech xavier yasin yasir yasmin yasmine yaw
yetunde yolanda yousuf yuki yusuf yvette yvonne zachary zack zafar zaheer zahid zahra zain zainab zak zane zara zaynab
zbigniew zeeshan zoe zofia zohaib zoltan zubair`;

const all: ReadonlySet<string> = new Set(known.trim().split(/\s+/));

/** True of a word that is somebody's forename, however it is written; of a double one, where its first half is. */
export function isForename(word: string): boolean {
  const [first = ''] = word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().split('-');
  return all.has(first);
}

/** Surnames that are common in England & Wales and are no words of every day: "Brown", "Hall" and "Wood" are left out. */
export const commonSurnames: ReadonlySet<string> = new Set(
  'smith jones williams taylor davies davis evans thomas johnson roberts robinson thompson wilson patel wright hughes edwards jackson clarke clark harris lewis allen scott morris ahmed hussain hussein khan ali begum bibi shah akhtar mahmood malik iqbal singh kaur kumar sharma gill dhillon sandhu morgan phillips mitchell campbell anderson bennett griffiths kelly simpson murphy marshall collins graham richards richardson harrison jenkins owen lloyd adams watson stewart macdonald robertson ryan nowak kowalski popescu ionescu'.split(
    ' ',
  ),
);

/** Forenames that are far more often a place. */
export const alsoPlaces: ReadonlySet<string> = new Set(
  'dudley shirley jordan chelsea paris austin aston victoria albert george stanley florence chester lewis'.split(
    ' ',
  ),
);
