-- Signals: what a careful reader would question. What follows from the kept
-- evidence is worked out when it is read; here stand what was found in words
-- while they came in, the number that each signal keeps, and who closed it.

-- Words that an organisation added to the built-in lists (data/woorden.csv).
CREATE TABLE woord (
    lijst     TEXT NOT NULL,
    woord     TEXT NOT NULL,
    tegenover TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (lijst, woord, tegenover)
) STRICT, WITHOUT ROWID;

-- What was found in the words of a report or a remark, or by comparing lots;
-- made anew whenever what it was found in changes. onderwerp: see signaal.
CREATE TABLE bevinding (
    id           INTEGER PRIMARY KEY,
    code         TEXT NOT NULL,
    onderwerp    TEXT NOT NULL,
    opdracht_id  INTEGER REFERENCES opdracht (id),   -- NULL: a remark on no contract
    aanbieder_id INTEGER REFERENCES aanbieder (id),  -- who reported it; NULL: not in a report
    periode      TEXT NOT NULL,
    zin          TEXT NOT NULL,
    cijfers      TEXT NOT NULL                       -- the figures of zin
) STRICT;
CREATE UNIQUE INDEX bevinding_een ON bevinding (code, onderwerp, periode);
CREATE INDEX bevinding_van ON bevinding (opdracht_id, aanbieder_id, periode, code, onderwerp);

-- What a bevinding is about, one thing a row; with a result its koppeling and its
-- claimed status ('' for none), so that counting what may be double reads no result.
CREATE TABLE bevinding_raakt (
    bevinding_id INTEGER NOT NULL REFERENCES bevinding (id) ON DELETE CASCADE,
    perceel_id   INTEGER REFERENCES perceel (id),
    afspraak_id  INTEGER REFERENCES afspraak (id),
    resultaat_id INTEGER REFERENCES resultaat (id),
    ervaring_id  INTEGER REFERENCES ervaring (id),
    koppeling_id INTEGER REFERENCES koppeling (id),
    status       TEXT,
    CHECK ((perceel_id IS NOT NULL) + (afspraak_id IS NOT NULL) + (resultaat_id IS NOT NULL)
           + (ervaring_id IS NOT NULL) = 1)
) STRICT;
CREATE INDEX bevinding_raakt_van ON bevinding_raakt (bevinding_id);
CREATE INDEX bevinding_raakt_waar ON bevinding_raakt (bevinding_id) WHERE resultaat_id IS NULL;
CREATE INDEX bevinding_raakt_perceel ON bevinding_raakt (perceel_id) WHERE perceel_id IS NOT NULL;
CREATE INDEX bevinding_raakt_ervaring ON bevinding_raakt (ervaring_id) WHERE ervaring_id IS NOT NULL;

-- The number of a signal: it stays with code, subject and periode. onderwerp is
-- a letter and a row id: afspraak a5, perceel p3, ervaring e7, koppeling k12 and the
-- aanbieder who reported it b3; of a pair both, the lower first: a5+a9; of results
-- that look the same, what their words come to: k5+k6b3#0a1b2c3d.
CREATE TABLE signaal (
    id        INTEGER PRIMARY KEY,
    code      TEXT NOT NULL,
    onderwerp TEXT NOT NULL,
    periode   TEXT NOT NULL,
    UNIQUE (code, onderwerp, periode)
) STRICT;

-- Who closed a signal, and on what figures: with others it is open again.
CREATE TABLE signaal_sluiting (
    id         INTEGER PRIMARY KEY,
    signaal_id INTEGER NOT NULL REFERENCES signaal (id),
    zin        TEXT NOT NULL,
    cijfers    TEXT NOT NULL,
    reden      TEXT NOT NULL,
    wie        TEXT NOT NULL,
    wanneer    TEXT NOT NULL
) STRICT;
CREATE INDEX signaal_sluiting_van ON signaal_sluiting (signaal_id, id);

-- Why the results that a vaststelling rests on are not the same any more.
ALTER TABLE vaststelling ADD COLUMN verouderd TEXT;

-- Work that an older schema left for the next act that writes.
CREATE TABLE inhalen (
    wat TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;
INSERT INTO inhalen SELECT 'signalen' WHERE EXISTS (SELECT 1 FROM opdracht);
