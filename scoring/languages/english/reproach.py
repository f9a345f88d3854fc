"""Concepts of English: ways to mock, needle and reproach somebody without calling them names."""

CONCEPTS = {
    "mockery": """
        award goes to, prize goes to, trophy goes to, oscar goes to, an oscar for, bafta goes to,
        grammy goes to, emmy goes to, nobel prize, oscar worthy, round of applause, standing
        ovation, drum roll, drumroll, cue the violins, bring on the violins, bring out the
        violins, my tiny violin, my little violin, tune my violin, get the tissues, fetch the
        tissues, pass the tissues, hold the front page, stop the press, stop the presses, alert
        the media, wonders never cease, be still my heart, be still my beating, build you a
        statue, build a statue, put you up a statue, statue in your honour, plaque with your name,
        carry you around on, carry you on my, kneel before you, kneel down before, bow before you,
        should i bow, shall i bow, should i kneel, shall i kneel, should i curtsey, shall i
        curtsey, kiss your ring, kiss your feet, kiss the ground, wash your feet, worship the
        ground, your wish is my command, your humble servant, as you wish master, yes master, yes
        sir no sir, three bags full, chosen one, oh mighty one, oh great one, all hail, hail
        caesar, legend in person, in all his glory, in all her glory, in all your glory, king of
        spain, queen of england, king of england, and i am the queen, and i am the king, and i am
        the pope, then i am the pope, i am father christmas, i am santa, i am napoleon, i am
        cleopatra, i am mickey mouse, you are a comedian, you are a riot, you crack me up, quite
        the comedian, quite the performance, what a performance, ought to be on stage, should be
        on stage, belong on the stage, belong on a stage, missed your calling, pass the popcorn,
        get the popcorn, bring popcorn, best joke i have heard, best laugh i have had, funniest
        thing i have heard, oh that is rich, well that is rich, oh bless your little, bless your
        cotton socks, diddums, did mummy, does mummy, cry to mummy, run to mummy, tell your mummy,
        did nobody hug you, use your inside voice, big girl pants, big boy pants, naughty step,
        naughty corner, time out chair, dummy back in, toys out of the pram, toys out of your
        pram, spit the dummy, spat the dummy, high horse, ivory tower, cloud cuckoo land, little
        world of yours, own little world, planet you are on, planet you live on, your massive ego,
        your giant ego, your ego and you, stroke your ego, massage your ego, inflated ego, brass
        neck, the nerve of you, the cheek of you, the gall of you, some nerve, aren't we special,
        don't we feel important, take your pills, taken your pills, forget your pills, forgot your
        pills, taken your medication, take your medication, off your leash, foaming at the mouth,
        more manners than you, have seen better manners, a monkey could, trained monkey, a toddler
        could, five year old could, more sense than you, cleverer than you, brighter than you,
        more brains than you, still put up with you, your only friend, all two of your, all three
        of your, all four of your, your three fans, your two fans, your fan club
        """,
    "slow-post": """
        on foot, by snail, by camel, by mule, by donkey, by pigeon, by horse, by rowing boat, by
        canoe, slow boat, scenic route, long way round, round the world, world tour, on holiday,
        sightseeing, crawling, snail, tortoise, camel, pigeon, swimming, backpacking, on a cruise,
        detour, via the moon, via mars, timbuktu
        """,
    "nth": """
        third, fourth, fifth, sixth, seventh, eighth, ninth, tenth, eleventh, twelfth, fifteenth,
        twentieth, thirtieth, fortieth, fiftieth, hundredth, thousandth, umpteenth, nth, number
        three, number four, number five, number six, number seven, number eight, number nine,
        number ten, number eleven, number twelve
        """,
    "in-a-row": """
        in a row, on the trot, back to back, one after another, one after the other, yet again,
        once again, already this month, already this week, this week alone, this month alone,
        without a break
        """,
    "hand-holding": """
        hand holding, handholding, hold your hand, holding your hand, babysit, babysitting, spoon
        feed, spoon feeding, mollycoddle, mollycoddling, tie your shoes, tie your shoelaces,
        nursemaid, mind you like a, tuck you in
        """,
}
