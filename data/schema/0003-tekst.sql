-- Reports in free text. A result may come without a status and without a number:
-- it stood before any heading that gives one, or under a word that says too little.
-- SQLite cannot take a CHECK away, so the table is made again.
CREATE TABLE resultaat_nieuw (
    id            INTEGER PRIMARY KEY,
    rapportage_id INTEGER NOT NULL REFERENCES rapportage (id),
    koppeling_id  INTEGER NOT NULL REFERENCES koppeling (id),
    tekst         TEXT NOT NULL,           -- as it is shown
    ruw           TEXT,                    -- as it stood, where normalising changed it
    status        TEXT CHECK (status IN ('gerealiseerd', 'deels gerealiseerd', 'niet gerealiseerd', 'onbekend', 'doorlopend')),
    aantal        INTEGER,
    grens         TEXT CHECK (grens IN ('precies', 'minstens', 'hoogstens', 'ongeveer')),
    eenheid       TEXT,
    herkomst      TEXT CHECK (herkomst IN ('gemeten', 'geteld', 'geschat', 'onbekend')),
    deelgebied    TEXT,
    toelichting   TEXT,
    bron          TEXT,
    record        INTEGER NOT NULL,        -- in the file; 1 is the header, of a text the first line
    positie       INTEGER NOT NULL,        -- byte offset of the record in the file
    met_hand      INTEGER NOT NULL DEFAULT 0 CHECK (met_hand IN (0, 1)) -- linked by hand
) STRICT;
INSERT INTO resultaat_nieuw SELECT * FROM resultaat;
DROP TABLE resultaat;
ALTER TABLE resultaat_nieuw RENAME TO resultaat;
CREATE INDEX resultaat_rapportage ON resultaat (rapportage_id);
CREATE INDEX resultaat_koppeling ON resultaat (koppeling_id);

-- A number that was read from the text of a result, and that somebody accepted:
-- only then it counts. The result itself stays as it came in.
CREATE TABLE aanvaarding (
    resultaat_id INTEGER PRIMARY KEY REFERENCES resultaat (id),
    aantal       INTEGER NOT NULL,
    grens        TEXT NOT NULL CHECK (grens IN ('precies', 'minstens', 'hoogstens', 'ongeveer')),
    eenheid      TEXT,
    herkomst     TEXT CHECK (herkomst IN ('gemeten', 'geteld', 'geschat', 'onbekend')),
    gelezen      TEXT NOT NULL,            -- the words it was read from
    wie          TEXT NOT NULL,
    wanneer      TEXT NOT NULL
) STRICT;

-- Somebody said that a result belongs to no agreed item: it is not asked again.
CREATE TABLE geen_afspraak (
    resultaat_id INTEGER PRIMARY KEY REFERENCES resultaat (id),
    wie          TEXT NOT NULL,
    wanneer      TEXT NOT NULL
) STRICT;
