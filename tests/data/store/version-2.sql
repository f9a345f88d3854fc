BEGIN TRANSACTION;
CREATE TABLE disputes (
            id INTEGER PRIMARY KEY,
            turn INTEGER NOT NULL REFERENCES turns (id) ON DELETE CASCADE,
            kind TEXT NOT NULL,
            target TEXT NOT NULL,
            should_count INTEGER NOT NULL,
            words TEXT,
            start INTEGER,
            end INTEGER,
            at TEXT NOT NULL,
            state TEXT NOT NULL DEFAULT 'open',
            UNIQUE (turn, kind, target)
        );
INSERT INTO "disputes" VALUES(1,1,'move','regret',1,'none',3,7,'2026-03-02T09:00:00.000000+00:00','open');
CREATE TABLE drill_reviews (
            number INTEGER PRIMARY KEY,
            language TEXT NOT NULL,
            scenario TEXT NOT NULL,
            turn TEXT NOT NULL,
            reply TEXT NOT NULL,
            judgement TEXT NOT NULL,
            rubric_digest TEXT NOT NULL,
            scorer_version TEXT NOT NULL,
            hints INTEGER NOT NULL,
            tries INTEGER NOT NULL,
            rating INTEGER NOT NULL,
            at TEXT NOT NULL,
            sorted_at TEXT NOT NULL
        );
INSERT INTO "drill_reviews" VALUES(1,'en','small','opening','72 decision','{"score": 90, "band": "strong", "understood": true, "sure": true, "moves": [{"id": "regret", "made": false, "credit": 0.0, "evidence": null, "denied": false, "sure": true}, {"id": "late-fact", "made": false, "credit": 0.0, "evidence": null, "denied": false, "sure": true}, {"id": "decision", "made": true, "credit": 1.0, "evidence": {"start": 3, "end": 11, "phrase": "decision", "similarity": 1.0}, "denied": false, "sure": true}], "pitfalls": [{"id": "insult", "hit": false, "evidence": null, "sure": true}, {"id": "vague", "hit": false, "evidence": null, "sure": true}], "parts": [{"kind": "move", "id": "regret", "points": 90}], "cut": false}','digest','fake',1,1,3,'2026-03-02T09:00:00.000000+00:00','2026-03-02T09:00:00.000000+00:00');
CREATE TABLE endings (
                number INTEGER PRIMARY KEY,
                turn INTEGER NOT NULL UNIQUE REFERENCES turns (id),
                language TEXT NOT NULL,
                scenario TEXT NOT NULL,
                ending TEXT NOT NULL,
                total INTEGER NOT NULL,
                ended_at TEXT NOT NULL
            , session TEXT NOT NULL DEFAULT '', sorted_at TEXT NOT NULL DEFAULT '', points INTEGER NOT NULL DEFAULT 0, removed INTEGER NOT NULL DEFAULT 0);
INSERT INTO "endings" VALUES(1,3,'en','small','good-terms',70,'2026-03-01T12:05:00.000000+00:00','ended234','2026-03-01T12:05:00.000000+00:00',70,0);
CREATE TABLE hints (
                id INTEGER PRIMARY KEY,
                session TEXT NOT NULL REFERENCES sessions (id),
                parent INTEGER,
                turn INTEGER REFERENCES turns (id),
                move TEXT NOT NULL
            );
INSERT INTO "hints" VALUES(1,'ended234',NULL,1,'decision');
INSERT INTO "hints" VALUES(2,'open5678',5,NULL,'decision-stands');
CREATE TABLE keepers (
            turn INTEGER PRIMARY KEY REFERENCES turns (id) ON DELETE CASCADE,
            at TEXT NOT NULL
        );
INSERT INTO "keepers" VALUES(2,'2026-03-02T09:00:00.000000+00:00');
CREATE TABLE outcomes (
                turn INTEGER PRIMARY KEY REFERENCES turns (id),
                judgement TEXT NOT NULL,
                rubric_digest TEXT NOT NULL,
                scorer_version TEXT NOT NULL,
                scored INTEGER NOT NULL,
                target TEXT NOT NULL,
                answer TEXT NOT NULL,
                mood INTEGER NOT NULL
            );
INSERT INTO "outcomes" VALUES(1,'{"score": 40, "band": "weak", "understood": true, "sure": true, "moves": [{"id": "regret", "made": false, "credit": 0.0, "evidence": null, "denied": false, "sure": true}, {"id": "late-fact", "made": false, "credit": 0.0, "evidence": null, "denied": false, "sure": true}, {"id": "decision", "made": false, "credit": 0.0, "evidence": null, "denied": false, "sure": true}], "pitfalls": [{"id": "insult", "hit": false, "evidence": null, "sure": true}, {"id": "vague", "hit": false, "evidence": null, "sure": true}], "parts": [{"kind": "move", "id": "regret", "points": 40}], "cut": false}','digest','fake',1,'opening','["What do you mean?", "Hello, you wanted to talk?"]',52);
INSERT INTO "outcomes" VALUES(2,'{"score": 90, "band": "strong", "understood": true, "sure": true, "moves": [{"id": "regret", "made": false, "credit": 0.0, "evidence": null, "denied": false, "sure": true}, {"id": "late-fact", "made": false, "credit": 0.0, "evidence": null, "denied": false, "sure": true}, {"id": "decision", "made": true, "credit": 1.0, "evidence": {"start": 3, "end": 11, "phrase": "decision", "similarity": 1.0}, "denied": false, "sure": true}], "pitfalls": [{"id": "insult", "hit": false, "evidence": null, "sure": true}, {"id": "vague", "hit": false, "evidence": null, "sure": true}], "parts": [{"kind": "move", "id": "regret", "points": 90}], "cut": false}','digest','fake',1,'haggles','["Oh.", "Half price?"]',60);
INSERT INTO "outcomes" VALUES(3,'{"score": 80, "band": "strong", "understood": true, "sure": true, "moves": [{"id": "decision-stands", "made": true, "credit": 1.0, "evidence": {"start": 3, "end": 18, "phrase": "decision-stands", "similarity": 1.0}, "denied": false, "sure": true}, {"id": "referral", "made": false, "credit": 0.0, "evidence": null, "denied": false, "sure": true}], "pitfalls": [{"id": "caving", "hit": false, "evidence": null, "sure": true}], "parts": [{"kind": "move", "id": "decision-stands", "points": 80}], "cut": false}','digest','fake',1,'good-terms','["Goodbye, good-terms."]',63);
INSERT INTO "outcomes" VALUES(4,'{"score": 0, "band": "not-understood", "understood": false, "sure": true, "moves": [{"id": "regret", "made": false, "credit": 0.0, "evidence": null, "denied": false, "sure": true}, {"id": "late-fact", "made": false, "credit": 0.0, "evidence": null, "denied": false, "sure": true}, {"id": "decision", "made": false, "credit": 0.0, "evidence": null, "denied": false, "sure": true}], "pitfalls": [{"id": "insult", "hit": false, "evidence": null, "sure": true}, {"id": "vague", "hit": false, "evidence": null, "sure": true}], "parts": [{"kind": "move", "id": "regret", "points": 0}], "cut": false}','digest','fake',0,'opening','["Come again?"]',58);
INSERT INTO "outcomes" VALUES(5,'{"score": 90, "band": "strong", "understood": true, "sure": true, "moves": [{"id": "regret", "made": false, "credit": 0.0, "evidence": null, "denied": false, "sure": true}, {"id": "late-fact", "made": false, "credit": 0.0, "evidence": null, "denied": false, "sure": true}, {"id": "decision", "made": true, "credit": 1.0, "evidence": {"start": 3, "end": 11, "phrase": "decision", "similarity": 1.0}, "denied": false, "sure": true}], "pitfalls": [{"id": "insult", "hit": false, "evidence": null, "sure": true}, {"id": "vague", "hit": false, "evidence": null, "sure": true}], "parts": [{"kind": "move", "id": "regret", "points": 90}], "cut": false}','digest','fake',1,'haggles','["Oh.", "Half price?"]',66);
INSERT INTO "outcomes" VALUES(6,'{"score": 20, "band": "weak", "understood": true, "sure": true, "moves": [{"id": "decision-stands", "made": false, "credit": 0.0, "evidence": null, "denied": false, "sure": true}, {"id": "referral", "made": true, "credit": 0.5, "evidence": {"start": 13, "end": 21, "phrase": "referral", "similarity": 1.0}, "denied": false, "sure": true}], "pitfalls": [{"id": "caving", "hit": false, "evidence": null, "sure": true}], "parts": [{"kind": "move", "id": "decision-stands", "points": 20}], "cut": false}','digest','fake',1,'haggles','["One more job?"]',53);
CREATE TABLE profiles (
            language TEXT NOT NULL,
            scenario TEXT NOT NULL,
            name TEXT NOT NULL,
            blanks TEXT NOT NULL,
            at TEXT NOT NULL,
            PRIMARY KEY (language, scenario, name)
        ) WITHOUT ROWID
        ;
INSERT INTO "profiles" VALUES('en','small','mine','{"client": "Mira"}','2026-03-02T09:00:00.000000+00:00');
CREATE TABLE rescored (
            id INTEGER PRIMARY KEY,
            turn INTEGER NOT NULL REFERENCES turns (id) ON DELETE CASCADE,
            judgement TEXT NOT NULL,
            rubric_digest TEXT NOT NULL,
            scorer_version TEXT NOT NULL,
            at TEXT NOT NULL
        );
INSERT INTO "rescored" VALUES(1,1,'{"score": 55, "band": "weak", "understood": true, "sure": true, "moves": [{"id": "regret", "made": false, "credit": 0.0, "evidence": null, "denied": false, "sure": true}, {"id": "late-fact", "made": false, "credit": 0.0, "evidence": null, "denied": false, "sure": true}, {"id": "decision", "made": false, "credit": 0.0, "evidence": null, "denied": false, "sure": true}], "pitfalls": [{"id": "insult", "hit": false, "evidence": null, "sure": true}, {"id": "vague", "hit": false, "evidence": null, "sure": true}], "parts": [{"kind": "move", "id": "regret", "points": 40}], "cut": false}','later','2','2026-03-02T09:00:00.000000+00:00');
CREATE TABLE self_ratings (
            turn INTEGER PRIMARY KEY REFERENCES turns (id) ON DELETE CASCADE,
            points INTEGER NOT NULL,
            at TEXT NOT NULL
        );
INSERT INTO "self_ratings" VALUES(3,60,'2026-03-02T09:00:00.000000+00:00');
CREATE TABLE sessions (
                number INTEGER PRIMARY KEY,
                id TEXT NOT NULL UNIQUE,
                scenario TEXT NOT NULL,
                language TEXT NOT NULL,
                mode TEXT NOT NULL,
                seed TEXT NOT NULL,
                started_at TEXT NOT NULL,
                head INTEGER REFERENCES turns (id),
                open INTEGER NOT NULL DEFAULT 1
            , sorted_at TEXT NOT NULL DEFAULT '', used_at TEXT, replies INTEGER NOT NULL DEFAULT 0, points INTEGER, closed_at TEXT, removed_at TEXT, blanks TEXT NOT NULL DEFAULT '{}');
INSERT INTO "sessions" VALUES(1,'ended234','small','en','practise','7','2026-03-01T12:01:00.000000+00:00',3,0,'2026-03-01T12:01:00.000000+00:00','2026-03-01T12:04:00.000000+00:00',3,70,NULL,NULL,'{}');
INSERT INTO "sessions" VALUES(2,'open5678','small','en','practise','8','2026-03-01T12:01:00.000000+00:00',5,1,'2026-03-01T12:01:00.000000+00:00','2026-03-01T12:04:00.000000+00:00',3,NULL,NULL,NULL,'{"client": "Mira"}');
CREATE TABLE turns (
                id INTEGER PRIMARY KEY AUTOINCREMENT,
                session TEXT NOT NULL REFERENCES sessions (id),
                parent INTEGER,
                turn TEXT NOT NULL,
                reply TEXT NOT NULL,
                sent_at TEXT NOT NULL,
                UNIQUE (session, id),
                FOREIGN KEY (session, parent) REFERENCES turns (session, id)
            );
INSERT INTO "turns" VALUES(1,'ended234',NULL,'opening','40 none','2026-03-01T12:02:00.000000+00:00');
INSERT INTO "turns" VALUES(2,'ended234',1,'opening','90 decision','2026-03-01T12:03:00.000000+00:00');
INSERT INTO "turns" VALUES(3,'ended234',2,'haggles','80 decision-stands','2026-03-01T12:04:00.000000+00:00');
INSERT INTO "turns" VALUES(4,'open5678',NULL,'opening','mumble ?','2026-03-01T12:02:00.000000+00:00');
INSERT INTO "turns" VALUES(5,'open5678',4,'opening','90 decision','2026-03-01T12:03:00.000000+00:00');
INSERT INTO "turns" VALUES(6,'open5678',5,'haggles','20 “quoted” ~referral','2026-03-01T12:04:00.000000+00:00');
CREATE TABLE write_probe (id INTEGER PRIMARY KEY CHECK (id = 1), writes INTEGER);
INSERT INTO "write_probe" VALUES(1,1);
CREATE INDEX hints_by_session ON hints (session);
CREATE INDEX sessions_by_time ON sessions (sorted_at, number, scenario, points, language, mode, open, started_at, replies, removed_at) WHERE removed_at IS NULL AND replies > 0;
CREATE INDEX sessions_by_scenario ON sessions (scenario, sorted_at DESC, number DESC, points, language, mode, open, started_at, replies, removed_at) WHERE removed_at IS NULL AND replies > 0;
CREATE INDEX sessions_by_points ON sessions (points, sorted_at, number, scenario, language, mode, open, started_at, replies, removed_at) WHERE removed_at IS NULL AND replies > 0;
CREATE INDEX open_sessions ON sessions (language, scenario, used_at, number) WHERE open AND removed_at IS NULL AND replies > 0;
CREATE INDEX removed_sessions ON sessions (removed_at) WHERE removed_at IS NOT NULL;
CREATE INDEX sessions_in_order ON sessions (sorted_at);
CREATE INDEX sessions_in_use ON sessions (used_at);
CREATE INDEX endings_in_order ON endings (sorted_at);
CREATE INDEX endings_by_session ON endings (session);
CREATE INDEX endings_by_points ON endings (language, scenario, points DESC, sorted_at, number) WHERE NOT removed;
CREATE INDEX endings_by_time ON endings (language, scenario, sorted_at, number, points) WHERE NOT removed;
CREATE INDEX turns_by_turn ON turns (turn, id);
CREATE INDEX sessions_by_head ON sessions (head);
CREATE INDEX hints_by_turn ON hints (turn);
CREATE INDEX disputes_by_state ON disputes (state);
CREATE INDEX rescored_by_turn ON rescored (turn);
CREATE INDEX drill_reviews_by_turn ON drill_reviews (language, scenario, turn, sorted_at, number);
CREATE INDEX drill_reviews_in_order ON drill_reviews (sorted_at);
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('turns',6);
COMMIT;
PRAGMA user_version = 2;
