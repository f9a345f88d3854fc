"""Ordinary English words, which are never taken for a misspelling of another word.

One form stands for all forms of a word.
"""

_WORDS = """
    aardvark abacus abandon abbreviate abide abilities able abnormal abort abound about above
    abrupt absence absent absolute absorb abstract abuse academic accelerate accent accentuates
    accept access accessories accident accidental accommodate accompanied accomplish accord
    account accumulate accuracy accurate ace achieve acid acknowledge acorn acquire acquisition
    acronym across act action activate actor actress actual acute adapt adaptor add addendum
    addition address addressee adequate adhere adherence adjacent adjectives adjoin adjust
    administers administration admission admit admonition ado adobe adopt adores adult advance
    advantage adverb adverse advertise advertisement advice advisable advise advisories
    aesthetic affect affiliated affinity affirms aforementioned afraid afresh after afterward
    again against age agencies agenda agent aggregate aggressive agnostic ago agree agreement
    ahead aid aim airplane airport airy akin alarm alas albeit album ale alert algebra algorithm
    alias aliased alien align alike alive all allegation alleviate allocate allow alloy almost
    alone along alongside alpha alphabet alphanumeric already also alter alternate altho
    altogether always amazing ambassadors ambient ambiguities ambitious ambulance amenable amend
    amiss amnesty among amount amp ampersand amplification anal analogous analyse analyser
    analysis anarchists ancestor ancestral ancestry anchor ancient and android angel anger angle
    angry anguished angular ani animal ankle anniversary annotate announce annoying anomaly anon
    anonymous another answer ant anthologies anticipate anybody anyone anything anyway anywhere
    apart apostrophe apparatus apparent appeal appear appease append appendices appendix apple
    applicability applied appreciate approach appropriate approval approximate apt aptitude
    aquamarine arbitrarily arbitrary arc arch architect architectural archive are area arena
    ares arguably argued argument aria arise arithmetic arm armor around arrange array arrival
    arrow art article articulation artifact artificial artistic ascending ascertain ash aside
    ask aspect ass assemble assent assert assess asset assign assimilated assist associate
    assorted assume assumption assurances asterisk astonished asymmetry asynchronous ate atom
    attach attack attempt attention attic attitude attorneys attractive attribute audience audio
    audit augment august aunt aural authenticate author authoritative authorship auto automate
    automatic automobile autumn auxiliary avail avenue average avocado avoid await awake aware
    away awesome awful awkward awry axe axiom axis azure baby back background backlog backslash
    backspace backtrack backward bacon bad badge badger badminton bag bagel bail bait bake baker
    bakery balance bald ball balloon bamboo ban banana band bandage bandwidth bang banjo bank
    banker banner bar barber bare bargain barista bark barn barrier base baseball baseline bash
    basic basis basket basketball bass bastards bat batch bath bathroom bathtub battery beach
    bean bear bearer beast beat beautiful became because become bed bedroom bee beef beer beetle
    before beforehand beg began beginner behalf behave behavior behind beholder beige belief
    believe bell belly belong below belt bench bend bender beneath beneficial benefit benign
    berry beside best bet beta between beware beyond bias bib bibliography bicycle bid big
    bigger biggest bike bikini billion billy bin binaries bind binder bingo binomial bird
    birthday biscuit bisect bison bit bitmap bits bizarre black blacklist blade blame blank
    blanket blast blazing bleeding blend bless blew blind blink blob block blog bloke blond
    blood blossom blue blueprint blur blurb blurt blush boa boar board boat bob bodies bogus
    boils bold bolder bomb bondage bone bonus boo book bookkeeping bookmark bookworm boom boost
    boot booth bootstrap border boring borrow boss botched both bother bottle bottleneck bottom
    boulder bounce bound boundaries bounty bouquet bow bowl box boy bra brace bracket braid
    brain brake branch brand breach bread breadth break breakable breakfast breakpoints breast
    breath breeze brew brick bride bridge brief briefcase briefly bright brighten brilliant
    bring brittle broad broadcast broader broccoli broker broom brother brown browse brute
    bubble bucket budget buff buffer bug buggy build builder bulb bulk bulky bull bullet
    bulletin bully bump bunch bundle bunk burden bureaucracy burger burlap burn bursts bus bush
    business busted but butcher butter butterfly button buy buyer bye bypass byte cabbage cabin
    cache cactus cad cafe cage cake calculate calendar calibration call callable called caller
    came camel camera camping can canaries cancel cancer candid candle candy cannot canoe canon
    canvas cap capabilities capacities capital capsule captain caption captive capture car
    carbon card cardinal care careless cargo carp carpenter carpet carriage carried carrot
    cartoon cascade case cashier cast castle casual casualty cat catalog catastrophic catch
    categorical categories cater causal cause caution cautious cave caveat cease ceiling cell
    cent center central century certain certainty certificate certified chain chair challenge
    champion chance change changeable channel chaos chap chapel chapter char character
    characteristic charge charger chart charter chat chatty cheap cheapening cheaper cheapest
    cheat check checker checkout checkpoint cheek cheer cheers cheese cheetah chef cherries
    chess chest chestnut chew chi chicken child chile chilly chin china chipmunk chocolate
    choice choir choke choose chop chord christmas chrome chromium chronological chunk church
    churn cider cigarette cinema cipher circle circuit circular circulate circumflex
    circumstance circumvent circus citation cite citizen city claim clamp clang clap clapper
    clarification clarified clarity clash class classic classification classified clause clay
    clean cleaner cleanse clear clearer clefs clerk clever click client climbing clinic clip
    clipboard clock clone close closer closest closure cloud cloudy clown club cluck clue
    cluster clutter coalesce coarse coat cocktail coconut code coefficient coerce coercion
    coexist coffee coffin cog coherence coherent coincide coincidence col cold colder
    collaboration collapse collate collateral collation collect collector collide collision
    colon color colorless column comb combination comet comfortable comma command commence
    comment commentary commercial commit committee common commonest communicate communities
    commutative compact companies companion comparable comparison compartment compass
    compatibility compatriots compelled compensate compete competition compilation complain
    complaint complement complementary complete complex compliance compliant complicate complies
    compliment component compose composite compound comprehension compress comprise compromise
    compulsory computation con concatenate conceal conceivable concentrate concept conceptually
    concern concert concise concisely conclude conclusion concrete concurrency condensation
    condition conduct cone confer confess confidence confident confidential configurable confirm
    conflict conform confounded confuse congratulations conjecture conjugate conjunction connect
    connector consecutive consensus consent consequence consequential consequently conservative
    consider considerable consist console consolidate consonant consortium conspicuously
    constant constituent constitute constrain constraint construct construe consult consumable
    consumption contact contain contaminate contemplated content contest context contextual
    contiguous continent continental contingent continually contortions contour contract
    contradict contrary contrast contravention contribute contributor contributory contrived
    control controversial convenience convenient convention convergence converges conversation
    convert convey convince convoluted cook cookbook cookie cool cooperate coordinate cop cope
    copied copyright coral core cork corn corner corporation corpus correct correlate correspond
    correspondence corrupt cortex cosmetic cost cot cottage couch cough could count countable
    countdown counter counterpart countries county couple courage course court courteous
    courtesy cousin cover coverage cow cox crab craft crank crap crash crate crawl crayon crazy
    create creation creative creator creature credential credit cribbed cricket crimson criteria
    criterion critic croak crocodile crop cross crow crowd crown crucial crude cruise crumble
    crunch cry crypt cryptic crystal cube cubic cucumber cue cull culprit cultural cum
    cumbersome cumulative cup cur cure curious curl currency current curry curses cursor curtain
    curve custard custom customary cut cycle cyclic cyclone cylinder cypher dad daemon dagger
    daily dairy dam damage damn damp dance dancer dane danger dangling dare dark darken darker
    darn dart dash data database date datum daughter dawn day daylight dead deadline deadlock
    deal dealer death debt debug debugger decades decay decent decide decimal decipher
    declaration decline decode decompose decomposition decorate decrease dedicate deduce
    deduction deem deep deepen deeper deepest deeply deer default defeat defect defend defense
    defer deference define definite deflate defunct degenerate degradation degree deity delay
    delegate delete deliberate delicate delimit deliver delivery delta demand demonstrate demote
    den denial denied denominator denote dense density dentist departure depend dependence
    depicted depot deprecate depth derivation derogatory descend descent describe description
    descriptor desert design desirable desktop desperate despite dessert destination destroy
    destruction detach detail detect detector determinable deterministic detriment develop
    deviate device devise devoted diagnose diagnosis diagnostic diagonal diagram dial dialect
    dialog diameter diamond diary dice dictate dictionaries did die diesel differ difference
    differential difficult difficulties diffuse dig digest digit dim dimension dimensional
    diminish din dinner dip dire direct director directories dirty disable disadvantage disagree
    disagreement disallow disambiguate disappear disappointed disarm disaster disastrous disc
    discard discernible discipline disclaim disclosed disclosure disconnect discontent
    discontinue discourage discover discovery discrepancies discrete discretionary discriminate
    discuss disjoint disk dismiss disown dispatch dispense displacement display disposable
    disposition disproportionate dispute disregard disrupt dissect dissemination dissimilar
    dissociate distance distant distinct distinguish distort distribute distributor disturb
    ditch ditto diverge divergence diverse divert divide dividend divine divisible divisor
    diwali dizzy dock doctor doctrines document dodge doe dog doll dollar dolly dolphin domain
    dominant domino don donated donor door dormant dos dot double doubly doubt doughnut dove
    down downcast downgrade downstream downwards dozen drab draft drag dragon dragonfly drain
    dramatic drastic draw drawback dreamer dress dribble drift drive driver drone drool drop
    drown drum dry dual dubious duck dude due duel dumb dummy dump dumpling dunno dupe duplex
    duplicate duration during dust duties dwarf dynamic each eager eagle ear earl earlier
    earliest early earn earth ease easier easiest easily east easter eastward easy eccentricity
    echo economy ecosystem edge edit editor editorial educated effect efficiency effort egg
    eggplant ego eid eight eighth either eject elaborate elapsed elbow elect electrician
    electronic elegant element elephant elevate eleven elf elicit eligible eliminate ellipse
    ellipsis elliptic elm else elsewhere email embargoed embarrassing embed embedded embodied
    emerged emergency emission emit emoji emphasis emphasize empirical employ emptied emulate
    enable encapsulate encircle enclose encode encounter encourage encrypted encyclopedias end
    endless endorse enforce engaged engine engraving enhance enjoy enlarge enormous enough
    enrich ensemble enshrining ensue ensure entails entangle enter enterprise entertainment
    entire entirety entities entitled entries entropy enumerate envelope environment
    environmental ephemeral epilog epoch epsilon equal equate equipped equitable equivalence
    equivalent era erase erasure err erroneous error escalate escape especially essence
    essential establish estimate ether evade evaluate even event eventual ever every everybody
    everyday everyone everything everywhere evict evidence evil evolution evolve ewe exact exam
    examination example exceed excel except excerpt excess exchange exclaim exclamation exclude
    exclusion excursion excuse executable executor exemplary exempt exercise exhaust exhibit
    exist existence exit exotic expand expansion expect expend expense experience experienced
    experiment experimental expert expiration expiry explain explanation explanatory explicit
    explode exploit exploration exponent exponential export expose exposition exposure express
    expressly extant extend extension extent external extinct extra extract extraneous extreme
    eye facade face facebook facet facilitate facilities fact factor factorial factual fade fail
    failure faint fair fairy faith fake fall falling false familiar families famous fan fancier
    fancy fantasy far farewell farm farmer farther fascinating fashion fast faster fastest fat
    fatal fate father fault faulty favor favorite fawn fear feasible feature fed federal fee
    feed feedback feel feet feign female feminine fen fence ferry fetch fever few fewer fewest
    fib fiber fiction fiddled fiddly fidelity field fiendish fifth fifty fight figma figment
    figure file fill filler film filter fin final find finder fine finer finger fingerprint
    finish finite fire firecracker fireworks firm first fish fisherman fishy fist fit five fix
    fixable fixation fixture flag flake flaky flamingo flap flash flashlight flat flatten flavor
    flaw fledged flex flexibility flick flight flip flipper float flock flog flood floor floppy
    flora florist floss flour flow flower flown flu flush fly focus fog foggy fold folder folk
    folklore folks follow folly font food fool foolproof foot football footnote footprint for
    fora forbid forbidden force forcibly ford fore foregoing foreground foreign foresee forest
    forever forfeit forgery forget forgive fork form formal format former formula formulating
    fort forth forthcoming fortnightly fortunately forum forward foundation fountain four fourth
    fox fraction fragile fragment frame framer framework free freedom freely freeze freezer
    freight french frequencies frequent fresh fridge friend fries frightening fro frog frolic
    from front frost frown frozen fruit fruity fudge fulfil full fullest fully fulness fun
    function fundamental funded funnel funny fur furnished further furthest fuse fusion fussy
    future fuzz fuzzy gain gait gal galas gale gallery game gamma gang gap garage garbage
    garbled garden garlic gas gasp gate gateway gather gauge gave gawk gear gee gem gender gene
    genera general generate generic generous genie gentleman gentlemen gently genuine geographic
    geography geometric geometries get ghost gift gigantic gin ginger giraffe girl givens glad
    glade glance glass gleaned glib glide global glorious glossary glove glue gmail gnat gnome
    gnu goal goat gobble goblin godly goes goggles gold golf golfer golly gong goo good goodbye
    goodies goodnight goodwill google goose gopher gorilla gory govern grab grace graciously
    grade gradient gradually graduate graft grain grammar grammatical grand grandad grandchild
    grandfathered grandma grandpa granny grant granular grape graph graphic grass grate
    gratitude grave gravy gray great greater greatest greedily greedy green greet grenade grew
    grid grim grimacing grin grind gripe grocery groom groovy gross grossly ground group grouper
    growth guarantee guard guess guesswork guest guidance guide guideline guild guilt guinea
    guitar gulp gun guru guts gutter guy gym habit hack hackers had hah hail hair haircut
    hairdresser hairy half halfway halloween halt halves ham hamburger hammer hamster hand
    handbag handle handlebars handler handshake handy hang hanker hanukkah happen happily happy
    harbour hard harden harder hardest hardware hare harm harmless harmonic harmony harness hash
    hashtag hassle hat hatch hate haven havoc hay haystack hazards hazy head headache header
    headline headphone heady heal health healthy heap hear heart heartbeat heat heavily heavy
    hedgehog height heirs held helicopter hell hello help helper hen hence her herb here
    hereafter hereby herein heroic hesitate heterogeneous heuristic hexadecimal hexagon hid
    hidden hide hierarchical hierarchies high higher highest highlight hijack hiking hill him
    himself hint hip hippopotamus hire his histogram historic histories hit hiya hoard hockey
    hog holder hole hollow holly home homogeneous honestly honey honor hood hook hoops hop hope
    horizon horizontal horrible horse hospital host hostel hostile hot hotel hottest hour
    hourglass house hover how howdy however howl hub hue huge huh hum human hump hundred hung
    hunk hunt hurt hushed hybrid hyphen hypothesis hypothetical ice icon idea ideal identical
    identifiable identification idiom idiomatic idiosyncratic idiotic idle idol ifs ignorance
    iii ill illegal illuminate illustrate image imaginary imagine imam imitate immediate
    imminent immortal immune imp impact impair impatient impedance imperative impersonate
    implement implication implicit implied import impose impossibilities impractical imprecise
    impress improbable improper improve impure inability inaccessible inaccuracies inaccurate
    inactive inadequate inadvertent inappropriate incantation incapable inception inch incidence
    incidental inclination include inclusion incoming incomparable incompatibilities incomplete
    incomprehensible inconclusive inconsistencies inconvenient incorporate incorrect increase
    incredibly increment incur indeed indefinitely indent independence independent indeterminate
    index indicate indigo indirect indiscriminately indistinguishable individual indivisible
    induce induction ineffective inefficiency inequalities inert inertia inevitable inexact
    inexpensive infect infer inference inferior inferno infinite infinities infix inflate
    influence influenced info inform infrastructure infrequently infringe inherent inherit
    inhibit initial inject injury ink inn innards inner innermost innocent input inquiries ins
    insane insecure insensitive insert inside insight insist insofar inspect inspector
    inspiration instability instagram instal instance instant instantaneous instead institute
    instruct instrument insufficient insulate insure intact integer integral intellectual
    intelligence intelligent intend intensity intent inter interact intercept interchange
    interest interface interfere interference interim interior intermediary intermediate
    intermingled intermittent intern internal international internet interpolation interpret
    interrogating interrupt intersect intersperse interval intervening intervention intimate
    into intrinsic introduce introduction introductory intrusive intuition invalid invaluable
    invariably invented inventory inverse invert investigate invisible invite invocation invoke
    involve ion iota iphone irate ire irrational irregular irrelevant irrespective irrevocable
    irritating island isolate issue italic italicized item iterate its itself ivory jack jacket
    jade jail jam janitor jar jargon jay jeans jelly jersey jigsaw job join joint joke joker
    jolly journal journalist journey joy joystick judge judgement judicial juggle juice jump
    jumper junction juncture junk jurisdiction just justification justified kangaroo keeling
    keen keep ken kernel ketchup kettle key keyboard keystroke keyword khaki kick kill killed
    kilobyte kilometers kimono kin kind kinda kindly king kingdom kiss kit kitchen kite kitten
    kitty knee knew knife knob knock knowledge koala kosher lab label laborious lack lacrosse
    lad ladder ladies lag laid lair lake lamb lambda lame land landlord landscape lane language
    lantern lap laptop large larger largest lass last late latent later lateral latest latex
    latitude latter laughing launch launcher lavender law lawn lawsuit lawyer lax layer laying
    layout lazy lead leader leaf leak leakage lean leap learn lease least leave lecture led
    ledger leeway leftmost lefts leg legacy legal legend legible legitimate lemon lender length
    lengthen lengthy leniency lenient lens leopard less lesser lest let letter lettuce level
    leverage lexical lexicon liability liable liar liberal liberty libraries licence lid lie
    lieu life lifespan lifetime lift ligature light lighten lighter lightning lightweight like
    likelihood likewise limb limbo lime limit line lineage linear linefeed linen liner linger
    linguistic link linkage linkedin linker lint lion lip lipstick liquid lira lisp list listen
    lit liter literary literature litigation little live lizard llama load loadable loader
    lobster local locate lock locomotive lodger log logarithm logger logic logo lollipop lone
    lonesome long longer longest longitude look loop loophole loose loosen looser lop lose loser
    loss lot loud loudspeaker love low lower lowest lozenge luck luckily lucky lug luggage lunar
    lunch lung lure lurking lyrics mace machine machinery macintosh mad made magazine magenta
    magic magnet magnitude maid mail mailbox mailman main mainline mainstream maintain
    maintenance major maker male malformed malfunction malicious man manage mandate mandatory
    mangle mango manifest manipulate manner mansion manual manufacture manuscript many map
    mapper mar march margin mark marker market maroon marshal martin mas masculine mask mason
    masquerading mass massage massive master mat match material math mathematical matrix matt
    matter mature maxima maximal maximum may maybe mayor meal mean meaningful meaningless
    meantime meanwhile measure mechanic meddles media median mediate medicine medium meet
    megabyte megaphone melon member membership memo memorized memory mend mender mental mention
    menu menus meow merchant mere merge merger meridian mermaid mesh mess message messier messy
    metal meter method metric metro microbe microphone microscope microsecond middle midnight
    midst might migrate mike mild mileage milestones military milk million millisecond mime
    mimic mimicking mind minder mine minibus minimal minimum minister minor mint minus minuscule
    minute mirror misbehave miscellaneous miscellany misinterpreted misleading mismatch misnomer
    misplaced misrepresented miss misspelled misspelt mistake mistaken mistook mistype misuse
    mitigate mix mixture mnemonic mobile moccasin mock mod modal mode model moderate modern
    modification modified modular module mold molly moment monetary money monitor monk monkey
    monochrome monorail monotonically month moo moon moose mops moral more moreover morsel
    mortal mosque mosquito most motel mother motion motivated motley motorcycle motorway mount
    mountain mouse mouth move movement movie much muck muffin muffle mug multi multiple
    multiplied multiprocessing muscle museum mushroom music musicians must mustard mutate mute
    mutilate mutt mutter mutual myself mysterious mystical nab nail naive naked name nameless
    nana nap napkin narrative narrow nastiness national native natural naughty navigate navy
    near nearby nearest neat neater necessarily necessary necessity neck necktie need needle
    needless negate neglect negligence negligent negotiate neighboring neither neon nephew nerve
    nest net netflix nettle network neuter neutral never nevertheless new newborn newcomers
    newer newest newly news newspaper newton next nice nicer nick nickname niece night nightmare
    nil nine ninety ninth nip nit nite nobody node noise noisily noisy nomenclature nominal non
    none nonetheless nonsense nonstandard nonstop nontrivial noodle noon noose nor norm normal
    north nose not notable notation note notebook nothing notice notification notified notion
    noun novel novice now nowadays nowhere nudge null number numeral nun nurse nutshell oasis
    obey obfuscation object obligated oblique obscure observable obsolete obtain obvious
    occasion occasional occupied occur occurrence ocean octal octave octopus odd oddities ode
    off offending offer office official offload offset often ogre okay old older oldest olive
    omega omission omit once oncle one ongoing onion only onto onward opal opaque open opera
    operand operate opinion opportunities opposed opposite opt optical optimal optimistic
    optimum option opus oracle orange orangutan orchid order ordinarily ordinary ore organised
    orientated origin ornament orphan ostensibly other otherwise otter ought our out outbound
    outcome outdated outer outermost outgoing outline outlive output outright outset outside
    outstanding outweighs oval oven over overall overcome overflow overhauled overhead overkill
    overlap overlay overload overlong overlook overridden override overrode overrule overrun
    overshoot oversight overt overuse overview overwhelm overwrite overwritten owed owl own
    owner ownership oyster pace pack package packer packet pad page pager paid pail pain paint
    painter pair palette palm pamphlet pan pancake pandas pane panel panic paper par paradigm
    paradise paragraph parallel parameter paranoia paranoid parent parentheses parenthesis
    parenthetical parity park parrot parse parser part partial participants particular parties
    partition partner partnership pas pass passage passive passport password past pasta paste
    pastor pat patch patent path pathological pathways patience patient pattern pause pawn
    payable payer payload payment pea peach peacock peak peanuts pear peasant peculiar pedal
    pedantic peek peel peer peg pen penalize penalties pencil pend penguin pensive penultimate
    people pep pepper per percent percentage percolate perfect perform perhaps peril period
    perky permanent permissible permit permutation perpendicular perpetual persevere persist
    persistence perspective pertain pertinent pervasive pesky pessimistic peter petrol phantom
    pharmacy phase pheasant phenomenon philosophy phoenix phone phony photographer photography
    photoshop phrase physical piano pick pickaxe pickier pickle picky picture pie piece pig
    pigeon pike pill pillow pilot pin pineapple pink pinpoint pint pipe pipeline pistol pitch
    pitfall pitiful pivot pizza place placement plain plan plane planet planner planting plaster
    plate platform plausible play player playground pleas pleasant plenty plonk plot pluck plug
    plum plumber plumbing plural plus plusses pocket pod podcast poem poet poetry point pointer
    pointless poison poke polar police policies polish polite politician poll polled pollute
    polly polygon polynomial pony poodle pool poop poor pop popcorn popular populate porcelain
    pork port portability portal porters portion pose position possess possibilities post postal
    postbox postpone postscript pot potato potential pouch pound power practicable prawn pray
    prayer preamble precede precedence precise precisely preclude precursor predecessor
    predefined predicate predict prefab preface prefect prefer preference prefix prejudiced
    prejudicial preliminary prelude premature premise preparation preposition prerequisite
    presence present preservation president press pressure presumably presumption pretend
    prettier pretty pretzel prevailing prevalent prevent preview previous price prick priest
    prim primarily primary prime primer primitive prince princess principal principle print
    printable printer printout prior priorities prism privacy private privilege prize pro
    probabilities probe problem problematic procedure proceed process processor procurement prod
    produce product professor profile profit program programmable programmed programmer progress
    prohibit project prolog prominent promise promote prompt prone prong pronoun pronounced
    proof prop propagate proper properties proportion proposal proposition proprietary
    proprietor prose prospective protect protector protocol prototype provable prove proven
    provide province provision provisional provoke proxies proximity prudent prune pseudo
    pseudonym pub public publish pull pulled pulse pummel pump pumpkin punch punctuated punt
    pupil puppet puppy purchase pure purge purple purported purpose purse push put puzzle python
    quadrant quadratic quadruple qualification qualified quality quantifier quantities quantum
    quarantine quarter queen queried quest question queue queued quick quicker quiet quieter
    quilt quirk quirky quit quiz quota quotation quote quotient rabbi rabbit raccoon race racket
    racy radial radical radio radioactive radius rage raid rail railroad rain rainbow rainy
    raise ram ramadan ramp ran random rang range rank rapid rare raster rat rate rather ratio
    rational rationale ravel raven raw raze razor reach react reactive reactor read readability
    reader readily readiness real realise realistic reality reallocated really realm realtor
    reap rear rearranged reason rebind rebound rebuild rebuilt recall receipt receive recent
    reception recipe recipient reciprocal recitations reclaim recognise recognition recognizable
    recommend recompile reconcile reconfigure reconnect reconsider reconstruct record recount
    recover recoverable recovery recreate rectangle rectangular rectify recur recursion recycle
    red redefine redefinition redesign redirect redistribute redo redraw reduce reduction
    redundancies reel refer reference referenced refill refine reflect reform reformat refrain
    refresh refuse regard regardless regenerate regents region register registration registries
    regress regular regulate rehash reinstate reiterate reject rejoin relate relationship relax
    relay release relevance reliability reliance relic relied relieved relinquish reload
    relocatable relocate remain remainder remark remedies remember remind remote removable
    rename render renew renter reopen reorganize repair repeat repertoire repetition rephrase
    replace replay replicate replied report repositories represent representation reproduce
    reproduction reputation request require requisite reread reschedule rescind rescue research
    resemble resent reserve reservoir reset reside residue resigned resilience resilient
    resistance resolution resolve resort resource respect respond response rest restart
    restaurant restoration restrict restructure result resume resumption resurrect retain
    retention retire retreat retries retrieval return reuse rev revamp reveal reverse revert
    review revise revision revisit revive revoke reward rewind rework rewrite rewritten rewrote
    rhinoceros rhubarb ribbon rice rich richer rid ride ridiculously right rightmost rigorous
    rip rise risk risky river road roam robin robot robust rock rocket rocky rod rogue role roll
    roman roofer room rooster root rot rotate rough round roundabout rout router routine row
    rowboat royalties rpm ruby rudimentary rue ruff rugby rule ruler runaway rune runner rust
    rusty ruthlessly sacrifice sad safe safeguard safer safest safety sage said sail sailboat
    sailor sake salad sale salmon salt salutation same sample sampler sand sandal sandwich sane
    saner sanity sank sari sat satellite satisfactory satisfied saturate sauce saucer sausage
    save saw saxophone scaffolding scalar scale scan scanner scarf scary scatter scenario scenes
    schedule scheme school science scientific scissors scone scooter scope score scorer scorpion
    scrap scraping scratch scream screen screw script scroll scrolled scrub sculpture sea seal
    search seashell seat sec second secondary secrecy secret secretary sect section sector
    secure seed seedling seek seem segment seldom select selector self selfie sell seller
    selling semantic semblance semicolon send sender sense sensible sensitive sensor sentence
    separate sequence sequencer sequential serial series serious sermon serpent serve server
    service session set settable setter settle settlement seven seventh sever sex shade shadow
    shake shall shallow shame shampoo shamrock shape share shark sharp she shed sheep sheet
    shelf shell shelling shield shift shin ship shirt shock shoe shoot shopping shore short
    shortcoming shorten shorter shortest shorthand should shoulder shout shove show showcases
    shower shrimp shrink shrunk shudder shuffle shut shutdown shy sibling sic sick side sidestep
    sideways sieve sift sigh sigma sign signal signature signer significance signifies silence
    silenced silent silly silver similar simple simpler simplest simplex simplicity
    simplification simplified simplistic simply simulate simultaneous sin since sine sing
    singers single singular sip sir site sitter situation six sixth size sizeable sizzle skate
    skateboard skeleton sketch skew ski skill skin skip skipper skirt skull skunk sky slab slack
    slang slant slap slash slate slave sled sleep sleepy slice slide slight slightest slim slip
    slipper slope sloppy slot sloth slow slower slowest slowly slug small smaller smallest
    smallish smart smarter smash smile smirk smoke smooth smoother smudge smuggle snack snail
    snake snap snappy snapshot snare sneak sneaky snip snippet snow snowball snowflake snuck
    soap sob soccer social society sock socket sofa soft softball softer software solar solder
    soldier sole solicit solid solitary solution solve some somebody someday somehow someone
    something sometime somewhat somewhere son song soon sooner soothe sophisticated sorry sort
    sought sound soup source south spa space spade spaghetti span spanners sparkle sparkler
    sparse spatial spawn speak speaker special specific specified spectrum speculation sped
    speed speedboat speedy spell spelled spend spew sphere spherical sphinx spice spider spies
    spill spilled spin spirit spit spite splice split sponge sponsor sponsorship spoof spool
    spoon sport spot spotify spotlight sprawl spread spreadsheet spring spurious square squash
    squeak squeeze squelch squid stab stability stable stack stadium staff stage stagger stale
    stall stamp stand standard stanza staple star start starter state statement static station
    statistic status statute statutory stay steal steamer steering stem step stereo stethoscope
    stew steward stick sticky still stimulate stipulate stock stomach stomp stone stool stop
    stopgap stoppage stopwatch storage store storm stormy story stove straight straightened
    straightforward strait strange strap strategic strategies strawberry stray stream streamer
    streamline street strength strengthen stress stretch strict stricter strictest stride strike
    string stringent strip strives stroke strong stronger struck structural strut stub student
    studied studio studious stuff stuffed stupid sturdy style stylist sub subdivide subject
    submission submit subnormal subordinate subprogram subroutine subscribe subscript subsection
    subsequent subset subsidiary substance substantial substitute subsystem subtle subtleties
    subtly subtract subvert succeed success successor succinctly such suck suddenly sue sued
    suffer suffice sufficient suffix sugar suggest suicide suit suitability suitcase sum
    summaries summarize summer summit sun sundae sunday sundry sunflower sunglasses sunny
    sunrise sunset sunshine sup super superfluous superior supermarket superscript supersede
    supervised supper supplementary supplementing supplied suppliers support suppose suppress
    sure surface surgery surname surplus surprise surprisingly surrender surround survey
    surveyor survive susceptible suspect suspend suspension suspicion suspicious swallow swan
    swap swathes sweat sweater sweep sweet swift swig swimming swing switch syllable symbol
    symmetric symmetry symptom synagogue synchronisation synonym synopsis syntactic syntax
    synthesis synthesize synthetic syringe system systematically tab table tablet tabulate tack
    taco tag tail tailor taint take tale talented talk tall taller tally tambourine tamper tan
    tang tangent tangerine tango tank tanker tap tape tar target task taste taught tax taxi tea
    teacher team tear technical technique technological tedious tee teenager telephone telescope
    television tell telling temperature template temple tempo temporaries temporarily temptation
    tempted ten tenacity tenant tend tendency tennis tense tent tentative tenth term terminal
    terminology terrible territories terse test testable tester text textbook textual texture
    than thanksgiving that thaw the theatre their them theme themselves then theorem theoretical
    theory there thereafter thereby therefore therein thereof thermometer these theta they thick
    thin thing think third thirty this thistle thorn thorough those thoughts thousand thrashing
    thread threat threatened three threshold threw thrift throat throne throng throttle through
    throughout throughput throwaway thumb thunder thus tick ticket tidier tidy tie tier tiff
    tiger tight tighten tighter tiktok tilde tile till tilted time timer timezone tin tint tiny
    tip tire tit title toad toaster today toddler toe together toggle toilet token tolerable
    toll tomato ton tone tongue too tool toolkit tooth toothbrush top topic topography topology
    torn tornado tortuous toss tot total touch tour toward towel tower toy trace track tractor
    trade trademark tradition traffic trail trailer train trait tram trampling trampoline
    transaction transcript transfer transform transient transit translate transliteration
    transmission transmit transparency transplant transport transpose trap trash travel traverse
    tread treat treatment treaty tree trend trial triangle triangular tribute trick trickery
    trickier trickiest tricky tried trigger trim trio trip triple triplet triumph trivia trivial
    trophy trouble troublesome trousers truck true truly trumpet trumps truncate trunk trust
    trustworthy trusty truth tulip tuna tune tunnel turkey turn turnstile turquoise turtle
    tutorial tweak tweet twelve twice twig twin twine twist twitter two twos type typescript
    typeset typewriter typical typographical tyre ugh ugly ultimate umbrella unable unacceptable
    unaffected unaltered unambiguous unanswered unassigned unattended unauthorized unavailable
    unavoidable unaware unbalanced unbelievably unblock unborn unbreakable unbroken uncertain
    unchanged uncle unclear uncommon unconditional unconnected uncontrolled uncover undefined
    under underflow undergo underhanded underline underneath underscore understand undesirable
    undetected undo undocumented undone undoubtedly unequal unexpected unfair unfamiliar
    unfilled unfinished unfold unforeseen unfortunate unhappy unhelpful unhook unification
    unified uniform unimportant uninformative unintended unintentional uninteresting uninvited
    union unique unit unity universal universe unknown unlabeled unless unlike unlimited unload
    unlock unlucky unmarked unmask unmodified unnamed unnatural unnecessarily unnecessary
    unnoticed unofficial unpack unpleasant unpredictable unprintable unprivileged unpublished
    unqualified unread unreasonable unrecognised unrelated unreliable unresolved unrestricted
    unsafe unsatisfied unseen unset unsightly unsigned unsound unspecified unstable unstructured
    unsuccessful unsuitable unsupported unsure untie until untold untouched unusable unusual
    unwanted unwind unwise unworthy unwrap update upgrade upload upon upper upright ups upset
    upside upstream upward urgent urn usable usage use useless user usual utilisation utterly
    vacation vague valid valley valuable value vampire van vanilla variable variance variant
    variation varied variety various vast vector velocity vendor venture venue verb verbal
    verbatim verbose verification verified versatile verse version versus vertical very vested
    vestige vetted vex via viable vice vicinity victim video view viewer vii villa vinegar
    vintage violate violet violin virtual visibility visit visitor visual vital vocabulary vodka
    voice void volatile volcano volleyball volume voluminous voluntarily voluntary volunteers
    vote vowel vulnerabilities waffle wagon wait waiter waitress waive waiver wake walk walker
    wall walrus want war warm warn warp warranties warrants warts wary wasp waste wastebasket
    watch watchdog watchman water waterfall watermelon wave way weak weaken weaker weary weather
    web wedding wedge wee weeding week weekday weekend weigh weight weird welcome well west
    whale what whatever whatsapp whatsoever wheat wheel wheelchair when whence whenever where
    whereas whereby wherein wherever whether which whichever while whine whiskey whistles white
    who whoever whole wholesale wholly whom whoops whose why wide widen wider widespread widow
    width wiggle wild willing willingness win wind window windy wine wink winner winter wipe
    wire wisdom wise wish wit witch with withdraw withdrawn withheld within without wiz woke
    woken wolf woman wonder wont woo wood wool word wordle work workable worker workload world
    worldwide worried worse worth worthwhile worthy would wow wrap wrapper wren wrench wrestling
    wrinkles wrist writable write writer wrong xxx yank yap yarn yawn year yearn yellow yen yes
    yesterday yet yield yoga yoke you young younger youngest your youtube yuck zebra zero zeta
    zip zipper zombie zone zoom
"""

ORDINARY_WORDS = frozenset(_WORDS.split())
