"""The small words of English: contractions, irregular forms, negation, hedges."""

from __future__ import annotations


def _words(block: str) -> tuple[str, ...]:
    return tuple(block.split())


def entries(block: str) -> tuple[str, ...]:
    """Return the entries of a block, separated by commas; line ends count as spaces."""
    return tuple(" ".join(entry.split()) for entry in block.split(",") if entry.strip())


_NOT_FORMS = _words(
    "do does did is are was were have has had would should could must might need ought may"
)
_SUBJECTS = {"i": "'m", "you": "'re", "we": "'re", "they": "'re"}


def _contractions() -> dict[str, tuple[str, ...]]:
    table: dict[str, tuple[str, ...]] = {
        "'m": ("am",),
        "'re": ("are",),
        "'ve": ("have",),
        "'ll": ("will",),
        "'d": ("would",),
        "'s": ("'s",),
        "'t": ("not",),
        "im": ("i", "am"),
        "ive": ("i", "have"),
        "youre": ("you", "are"),
        "youve": ("you", "have"),
        "youll": ("you", "will"),
        "youd": ("you", "would"),
        "weve": ("we", "have"),
        "theyre": ("they", "are"),
        "theyve": ("they", "have"),
        "theyll": ("they", "will"),
        "ill": ("i", "will"),
        "id": ("i", "would"),
        "itll": ("it", "will"),
        "thatll": ("that", "will"),
        "thatd": ("that", "would"),
        "therell": ("there", "will"),
        "whove": ("who", "have"),
        "its": ("it", "is"),
        "it's": ("it", "is"),
        "that's": ("that", "is"),
        "thats": ("that", "is"),
        "there's": ("there", "is"),
        "theres": ("there", "is"),
        "here's": ("here", "is"),
        "heres": ("here", "is"),
        "what's": ("what", "is"),
        "whats": ("what", "is"),
        "where's": ("where", "is"),
        "how's": ("how", "is"),
        "who's": ("who", "is"),
        "hes": ("he", "is"),
        "he's": ("he", "is"),
        "shes": ("she", "is"),
        "she's": ("she", "is"),
        "everything's": ("everything", "is"),
        "nothing's": ("nothing", "is"),
        "let's": ("let", "us"),
        "lets": ("let", "us"),
        "cannot": ("can", "not"),
        "cant": ("can", "not"),
        "wont": ("will", "not"),
        "shant": ("shall", "not"),
        "aint": ("is", "not"),
        "amnt": ("am", "not"),
        "dunno": ("do", "not", "know"),
        "gonna": ("going", "to"),
        "gunna": ("going", "to"),
        "gona": ("going", "to"),
        "wanna": ("want", "to"),
        "gotta": ("have", "to"),
        "hafta": ("have", "to"),
        "imma": ("i", "will"),
        "lemme": ("let", "me"),
        "gimme": ("give", "me"),
        "y'all": ("you", "all"),
        "yall": ("you", "all"),
        "c'mon": ("come", "on"),
        "o'clock": ("o'clock",),
        "ma'am": ("madam",),
        "coulda": ("could", "have"),
        "shoulda": ("should", "have"),
        "woulda": ("would", "have"),
        "kinda": ("kind", "of"),
        "sorta": ("sort", "of"),
        "outta": ("out", "of"),
        "alot": ("a", "lot"),
        "thankyou": ("thank", "you"),
        "aswell": ("as", "well"),
        "infront": ("in", "front"),
        "atall": ("at", "all"),
        "anymore": ("any", "more"),
        "noone": ("no", "one"),
        "goodluck": ("good", "luck"),
        "idk": ("i", "do", "not", "know"),
        "dont't": ("do", "not"),
        "tbh": ("to", "be", "honest"),
        "rn": ("right", "now"),
        "imo": ("in", "my", "opinion"),
        "btw": ("by", "the", "way"),
        "asap": ("as", "soon", "as", "possible"),
        "eod": ("end", "of", "day"),
        "eom": ("end", "of", "month"),
        "fyi": ("for", "your", "information"),
        "ty": ("thank", "you"),
        "np": ("no", "problem"),
        "lmk": ("let", "me", "know"),
        "omg": ("oh", "my", "god"),
        "fs": ("for", "sure"),
        "ttyl": ("talk", "to", "you", "later"),
        "gl": ("good", "luck"),
        "hmu": ("contact", "me"),
        "nvm": ("never", "mind"),
    }
    for word in _NOT_FORMS:
        table[f"{word}nt"] = (word, "not")
        table[f"{word}n't"] = (word, "not")
    for word in (
        "can",
        "do",
        "did",
        "does",
        "would",
        "could",
        "should",
        "was",
        "is",
        "have",
        "has",
    ):
        table[f"{word}nae"] = (word, "not")
    table["cannae"] = ("can", "not")
    table["dinnae"] = table["dinna"] = ("do", "not")
    table["wilnae"] = table["winnae"] = ("will", "not")
    table["twill"] = ("it", "will")
    table["tis"] = ("it", "is")
    table["twas"] = ("it", "was")
    for short, full in {
        "dosnt": "does",
        "dosent": "does",
        "doesent": "does",
        "dident": "did",
        "didint": "did",
        "wouldent": "would",
        "couldent": "could",
    }.items():
        table[short] = (full, "not")
    return table


CONTRACTIONS = _contractions()


def _lemmas() -> dict[str, str]:
    table: dict[str, str] = {}
    for line in """
        be: am is are was were been being 's r
        have: has had having ve
        do: does did done doing
        will: shall ll
        i: we
        me: us
        my: our
        mine: ours
        myself: ourselves
        you: u ye yous youse ya thou yourself yourselves thee
        your: ur yer yours
        and: n nd an'
        a: an
        with: w wiv
        about: abt bout
        because: cos coz cuz bc bcos becos bcz
        though: tho altho although
        through: thru
        before: b4
        please: pls plz plse kindly
        people: ppl folks
        thanks: thx tnx thanx thnx tks cheers ta
        message: msg msgs
        something: smth sth
        tomorrow: tmr tmrw tmw tomoro 2moro
        tonight: tonite 2nite
        great: gr8 grt
        okay: ok k kk okey
        yes: yeah yep yup ya yea aye yah yess
        no: nah nope
        sorry: soz sry sori
        month: mth mths
        week: wk wks
        year: yr yrs
        hour: hr hrs
        minute: min mins
        weekend: wkend wknd
        project: proj
        business: biz
        appointment: appt
        invoice: inv invs
        payment: pymt pmt pymnt
        account: acct accts acc
        very: v
        good: gd
        friend: mate m8 pal buddy
        money: dosh
        them: em
        going: goin
        nothing: nothin nuthin nowt
        want: wants wanted wanting wanna
        go: goes went gone
        get: gets got gotten getting
        give: gives gave given giving
        take: takes took taken taking
        make: makes made making
        come: comes came coming
        know: knows knew known
        think: thinks thought
        say: says said saying
        tell: tells told
        see: sees saw seen
        find: finds found
        keep: keeps kept
        leave: leaves left leaving
        let: lets letting
        begin: begins began begun
        hold: holds held
        bring: brings brought
        write: writes wrote written writing
        run: runs ran running
        pay: pays paid payed
        meet: meets met
        send: sends sent
        build: builds built
        lose: loses lost losing
        understand: understands understood
        speak: speaks spoke spoken
        break: breaks broke broken
        choose: chooses chose chosen
        drive: drives drove driven
        feel: feels felt
        stand: stands stood
        hear: hears heard
        mean: means meant
        deal: deals dealt
        draw: draws drew drawn
        fall: falls fell fallen
        grow: grows grew grown
        sell: sells sold
        buy: buys bought
        spend: spends spent
        teach: teaches taught
        catch: catches caught
        fight: fights fought
        throw: throws threw thrown
        show: shows showed shown
        wear: wears wore worn
        shake: shakes shook shaken
        steal: steals stole stolen
        lie: lies lied lying
        sit: sits sat sitting
        put: puts putting
        cut: cuts cutting
        quit: quits quitting quitted
        set: sets setting
        hit: hits hitting
        hurt: hurts hurting
        shut: shuts shutting
        stick: sticks stuck
        wind: winds wound
        win: wins won
        ring: rings rang rung
        swear: swears swore sworn
        forget: forgets forgot forgotten
        forgive: forgives forgave forgiven
        blow: blows blew blown
        eat: eats ate eaten
        drink: drinks drank drunk
        bite: bites bit bitten
        bend: bends bent
        lend: lends lent
        owe: owes owed owing
        sleep: sleeps slept
        sink: sinks sank sunk
        stink: stinks stank stunk
        rise: rises rose risen
        shoot: shoots shot
        better: best
        worse: worst
        child: children kids kid
        man: men
        woman: women
        person: people persons
        rather: quite
        perhaps: possibly
        marvellous: wonderful wonderfully
        occupied: busy busier busiest
        wretched: miserable miserably
        recently: lately
        scarcely: hardly barely
        reply: response responses
        bookkeeper: accountant accountants
        responsible: accountable
        sizable: considerable considerably
        multiple: several
        serious: severe severely
        beast: animal animals
        agree: agrees agreed agreeing
        free: freed freeing
        die: dies died dying
        tie: ties tied tying
        apologise: apology apologies apologize
        decide: decided decides deciding
        choice: choices
        delivery: deliveries
        try: tries tried trying
        """.strip().splitlines():
        base, _, forms = line.strip().partition(": ")
        for form in forms.split():
            table.setdefault(form, base)
    return table


LEMMAS = _lemmas()

RESPELLINGS = (
    (r"(?<=.{2})our(?=$|s$|ed$|ing$|ful|abl|it|er)", "or"),
    (r"(?<=.{2})is(?=e$|es$|ed$|ing$|er$|ation)", "iz"),
    (r"(?<=.{2})ys(?=e$|es$|ed$|ing$)", "yz"),
    (r"(?<=[aeiou])ll(?=ed$|ing$|er$|ers$|ation)", "l"),
    (r"(?<=.{2})tre(?=s?$)", "ter"),
    (r"(?<=.)ogue(?=s?$)", "og"),
    (r"^cheque", "check"),
    (r"(?<=.{2})ence(?=s?$)", "ense"),
    (r"^programme", "program"),
    (r"^grey", "gray"),
    (r"^enquir", "inquir"),
    (r"^practis", "practic"),
    (r"^licenc", "licens"),
    (r"^judgem", "judgm"),
    (r"^fulfil(?=$|s$|m)", "fulfill"),
    (r"^skilful", "skillful"),
    (r"^cosy", "cozy"),
    (r"^mum", "mom"),
    (r"^learnt", "learned"),
    (r"^burnt", "burned"),
    (r"^whilst", "while"),
    (r"^amongst", "among"),
    (r"^towards", "toward"),
)

PRONOUNS = frozenset(
    _words(
        "i you he she it we they me him her us them this that there these those what who "
        "nobody everybody everyone someone anyone"
    )
)

AUXILIARIES = frozenset(
    _words(
        "the a an my your our is am are was were be been have has had do does did will would "
        "shall should can could may might must there"
    )
)

DETERMINERS = frozenset(_words("a an the my our your his their"))

PAST_WORDS = frozenset(_words("was were"))

TIME_WORDS = frozenset(_words("when until till then earlier yesterday"))

FUNCTION_WORDS = PRONOUNS | frozenset(
    _words(
        """a an the my our your his their its mine ours yours theirs hers myself ourselves
        yourself himself herself themselves itself which whose whom
        be am is are was were been being have has had having do does did done doing will would
        shall should can could may might must ought need
        not no nor never none neither either
        and or but so if then because as while though although than that since until till unless
        whether when where why how
        to of in on at by for from with about into onto over under up down out off between among
        through during before after above below against without within upon toward per via
        just also too very really quite rather even only still yet already again now here there
        ever always often once maybe perhaps
        some any all each every both few many much more most other another such own same
        oh ah um uh er hmm well yes yeah okay please hi hello hey dear
        get got go going let thing things bit lot kind sort
        s t d ll m ve re"""
    )
)

MARKING_WORDS = frozenset(_words("i me my you your will"))

TRANSPARENT_WORDS = PRONOUNS | frozenset(
    _words(
        """a an the my our your his their am is are was were be been being have has had do does did
        will would shall should can could may might must not no never still any more longer no
        just really so very to going get"""
    )
)

LIGHT_WORDS = frozenset(
    _words(
        """know think say tell see want like make take come put give use find ask look mean feel
        seem try keep happen guess suppose believe hope wish need talk speak call write
        time day week month year today tomorrow tonight yesterday morning evening monday tuesday
        wednesday thursday friday saturday sunday january february march april may june july
        august september october november december moment minute while
        people person man woman guy everyone everything something anything nothing someone
        way part side point case fact thing stuff matter place side end
        good great nice fine better new old big small little long short right real sure
        first second last next one two three four five six seven eight nine ten hundred half
        back away around along together ahead forward maybe honestly actually basically simply
        obviously frankly truly clearly probably definitely certainly absolutely completely
        totally especially sir madam team company studio client customer work job project
        lately recently currently soon"""
    )
)

NEGATIONS = frozenset(
    entries(
        """not, no, never, neither, nor, none, nobody, nothing, nowhere, without, hardly, barely,
        scarcely, no one, no longer, not any more, unable to, not able to, impossible to,
        no way, in no way, by no means, under no circumstances, not a chance, no chance,
        far from, anything but, refuse to, decline to, instead of, rather than,
        stop short of, too * to, incapable of, not in a position to, no intention of,
        no point in, no question of, out of the question, zero, never again, not ever,
        not even, not therefore, not yet, not still, not so, not otherwise, not however, not going
        to, not about to, not planning to, least of all, nil"""
    )
)

ANSWERS = frozenset(("no",))

BACKWARD_NEGATIONS = frozenset(entries("nothing, nobody, nowhere, no one, none, no, zero"))

SCOPE_ENDS = frozenset(
    _words(
        "but because so until till unless although though however yet instead except "
        "when if while since therefore otherwise whereas nor neither"
    )
)

SUBJECTS = frozenset(_words("i you he she they it this that there what let please thanks thank"))

OPINIONS = frozenset(
    _words(
        """see think believe feel find say mean claim suppose accept grant concede imagine reckon
        expect suggest admit agree pretend consider"""
    )
)

JOINERS = frozenset(_words("and or that which as"))

HEDGES = frozenset(
    entries(
        """maybe, perhaps, possibly, might, i wonder, wondering, not sure, i guess, i suppose,
        kind of, sort of, been thinking, some day, at some point,
        at some stage, one day, sooner or later, eventually, could be, may have to,
        we will see, let us see, who knows, hard to say, do not know if, do not know whether,
        not certain, considering, in two minds, toying with"""
    )
)

OPENINGS = frozenset(
    entries(
        """if, unless, whether, in case, provided that, as long as, suppose, you say, you said,
        you think, you thought, you claim, you want me to, you wanted me to, you are asking me to,
        people say, they say, so called, instead of, before we, as if, as though, nothing
        decided, far from"""
    )
)


def inflect(word: str) -> tuple[str, ...]:
    """Return the regular forms a word would have as a verb or a noun."""
    if len(word) < 3:
        return ()
    if word.endswith("e"):
        return (f"{word}s", f"{word}d", f"{word[:-1]}ing")
    if word.endswith("y") and word[-2] not in "aeiou":
        return (f"{word[:-1]}ies", f"{word[:-1]}ied", f"{word}ing")
    double = word + word[-1] if word[-2] in "aeiou" and word[-1] not in "aeiouwxy" else word
    return (f"{word}s", f"{word}ed", f"{word}ing", f"{double}ed", f"{double}ing", f"{word}ly")
