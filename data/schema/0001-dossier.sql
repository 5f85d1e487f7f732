-- The schema of a dossier. Dates are yyyymmdd (0: not given where 0 is allowed),
-- numbers are ten-thousandths, words are stored as the design writes them.
-- `gevouwen` is a text folded for comparing, `volgorde` a key in natural order:
-- both are plain columns, so that any tool can use the indexes.

CREATE TABLE opdracht (
    id              INTEGER PRIMARY KEY,
    nummer          TEXT NOT NULL,
    gevouwen        TEXT NOT NULL UNIQUE,
    volgorde        TEXT NOT NULL,
    titel           TEXT NOT NULL,
    opdrachtgever   TEXT NOT NULL,
    soort           TEXT NOT NULL CHECK (soort IN ('aanbesteding', 'subsidie')),
    begin           INTEGER NOT NULL,
    eind            INTEGER NOT NULL,
    optiejaren      INTEGER,
    verlengbaar_tot INTEGER,
    verlengd_tot    INTEGER,
    bron            TEXT,
    CHECK (begin <= eind)
) STRICT;

CREATE TABLE stadsdeel (
    id       INTEGER PRIMARY KEY,
    naam     TEXT NOT NULL,
    gevouwen TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE wijk (
    id           INTEGER PRIMARY KEY,
    stadsdeel_id INTEGER NOT NULL REFERENCES stadsdeel (id),
    naam         TEXT NOT NULL,
    gevouwen     TEXT NOT NULL,
    UNIQUE (stadsdeel_id, gevouwen)
) STRICT;

CREATE TABLE aanbieder (
    id         INTEGER PRIMARY KEY,
    kort       TEXT NOT NULL,              -- the name used everywhere
    gevouwen   TEXT NOT NULL UNIQUE,
    naam       TEXT,                       -- in full
    bron       TEXT
) STRICT;

CREATE TABLE aanbieder_alias (
    gevouwen     TEXT PRIMARY KEY,
    alias        TEXT NOT NULL,
    aanbieder_id INTEGER NOT NULL REFERENCES aanbieder (id)
) STRICT, WITHOUT ROWID;
CREATE INDEX aanbieder_alias_van ON aanbieder_alias (aanbieder_id);

-- Membership of a combinatie; without opdracht it holds for all of them.
CREATE TABLE lidmaatschap (
    id            INTEGER PRIMARY KEY,
    combinatie_id INTEGER NOT NULL REFERENCES aanbieder (id),
    lid_id        INTEGER NOT NULL REFERENCES aanbieder (id),
    opdracht_id   INTEGER REFERENCES opdracht (id),
    rol           TEXT CHECK (rol IN ('penvoerder', 'combinant', 'onderaannemer')),
    bron          TEXT,
    CHECK (combinatie_id <> lid_id)
) STRICT;
CREATE UNIQUE INDEX lidmaatschap_een ON lidmaatschap (combinatie_id, lid_id, coalesce(opdracht_id, 0));

CREATE TABLE perceel (
    id           INTEGER PRIMARY KEY,
    opdracht_id  INTEGER NOT NULL REFERENCES opdracht (id),
    nummer       TEXT NOT NULL,
    gevouwen     TEXT NOT NULL,
    volgorde     TEXT NOT NULL,
    stadsdeel_id INTEGER NOT NULL REFERENCES stadsdeel (id),
    wijk_id      INTEGER REFERENCES wijk (id),
    thema        TEXT NOT NULL,
    aanbieder_id INTEGER NOT NULL REFERENCES aanbieder (id),
    aanpak       TEXT,
    begin        INTEGER,                  -- NULL: as the opdracht
    eind         INTEGER,
    bron         TEXT,
    UNIQUE (opdracht_id, gevouwen),
    CHECK (begin IS NULL OR eind IS NULL OR begin <= eind)
) STRICT;
CREATE INDEX perceel_gevouwen ON perceel (gevouwen);

CREATE TABLE afspraak (
    id              INTEGER PRIMARY KEY,
    opdracht_id     INTEGER NOT NULL REFERENCES opdracht (id),
    perceel_id      INTEGER NOT NULL REFERENCES perceel (id),
    nummer          TEXT NOT NULL,
    gevouwen        TEXT NOT NULL,
    volgorde        TEXT NOT NULL,
    omschrijving    TEXT NOT NULL,
    deelgebied      TEXT,
    soort           TEXT CHECK (soort IN ('inzet', 'proces', 'prestatie', 'effect')),
    doel            INTEGER,
    eenheid         TEXT,
    richting        TEXT CHECK (richting IN ('minimaal', 'maximaal', 'toename', 'afname', 'ja/nee')),
    telling         TEXT CHECK (telling IN ('som', 'cumulatief', 'stand', 'maximum')),
    doelperiode     TEXT NOT NULL DEFAULT 'jaar' CHECK (doelperiode IN ('jaar', 'looptijd')),
    deadline        INTEGER,
    vervallen       INTEGER,
    vervallen_reden TEXT,
    bron            TEXT,
    UNIQUE (opdracht_id, gevouwen)
) STRICT;
CREATE INDEX afspraak_perceel ON afspraak (perceel_id);

-- The target of one year, where it differs per year.
CREATE TABLE doel_jaar (
    afspraak_id INTEGER NOT NULL REFERENCES afspraak (id),
    jaar        INTEGER NOT NULL,
    doel        INTEGER NOT NULL,
    PRIMARY KEY (afspraak_id, jaar)
) STRICT, WITHOUT ROWID;

-- The last one counts.
CREATE TABLE nulmeting (
    id          INTEGER PRIMARY KEY,
    afspraak_id INTEGER NOT NULL REFERENCES afspraak (id),
    waarde      INTEGER NOT NULL,
    datum       INTEGER,
    bron        TEXT,
    wie         TEXT NOT NULL,
    wanneer     TEXT NOT NULL
) STRICT;
CREATE INDEX nulmeting_afspraak ON nulmeting (afspraak_id, id);

CREATE TABLE bestand (
    id        INTEGER PRIMARY KEY,
    naam      TEXT NOT NULL,
    sha256    TEXT NOT NULL UNIQUE,
    grootte   INTEGER NOT NULL,
    ontvangen INTEGER NOT NULL
) STRICT;

-- What one aanbieder reported on one opdracht over one periode. Never changed
-- but in toestand: replaced by a correction, or withdrawn.
CREATE TABLE rapportage (
    id            INTEGER PRIMARY KEY,
    opdracht_id   INTEGER NOT NULL REFERENCES opdracht (id),
    aanbieder_id  INTEGER NOT NULL REFERENCES aanbieder (id),
    periode       TEXT NOT NULL,
    bestand_id    INTEGER NOT NULL REFERENCES bestand (id),
    blad          TEXT,
    ontvangen     INTEGER NOT NULL,
    versie        INTEGER NOT NULL,
    toestand      TEXT NOT NULL DEFAULT 'geldig' CHECK (toestand IN ('geldig', 'vervangen', 'ingetrokken')),
    reden         TEXT,                    -- of the withdrawal
    sha256        TEXT NOT NULL            -- over its stored results
) STRICT;
CREATE INDEX rapportage_sleutel ON rapportage (opdracht_id, aanbieder_id, periode);
CREATE INDEX rapportage_bestand ON rapportage (bestand_id);

-- A correction may replace several reports that stood side by side.
CREATE TABLE vervanging (
    oud_id   INTEGER NOT NULL REFERENCES rapportage (id),
    nieuw_id INTEGER NOT NULL REFERENCES rapportage (id),
    PRIMARY KEY (oud_id, nieuw_id),
    CHECK (oud_id < nieuw_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX vervanging_nieuw ON vervanging (nieuw_id);

-- A set of lots and agreed items, kept once. sleutel: "1,2:5,7" (ids, rising);
-- afspraken is what stands behind the colon.
CREATE TABLE koppeling (
    id        INTEGER PRIMARY KEY,
    sleutel   TEXT NOT NULL UNIQUE,
    afspraken TEXT NOT NULL
) STRICT;
CREATE INDEX koppeling_afspraken ON koppeling (afspraken, id);
CREATE TABLE koppeling_perceel (
    koppeling_id INTEGER NOT NULL REFERENCES koppeling (id),
    perceel_id   INTEGER NOT NULL REFERENCES perceel (id),
    PRIMARY KEY (koppeling_id, perceel_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX koppeling_perceel_van ON koppeling_perceel (perceel_id, koppeling_id);
CREATE TABLE koppeling_afspraak (
    koppeling_id INTEGER NOT NULL REFERENCES koppeling (id),
    afspraak_id  INTEGER NOT NULL REFERENCES afspraak (id),
    PRIMARY KEY (koppeling_id, afspraak_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX koppeling_afspraak_van ON koppeling_afspraak (afspraak_id, koppeling_id);

CREATE TABLE resultaat (
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
    record        INTEGER NOT NULL,        -- in the file; 1 is the header
    positie       INTEGER NOT NULL,        -- byte offset of the record in the file
    met_hand      INTEGER NOT NULL DEFAULT 0 CHECK (met_hand IN (0, 1)), -- linked by hand
    CHECK (status IS NOT NULL OR aantal IS NOT NULL)
) STRICT;
CREATE INDEX resultaat_rapportage ON resultaat (rapportage_id);
CREATE INDEX resultaat_koppeling ON resultaat (koppeling_id);

-- The contract manager's own verdict. The last one of a (afspraak, periode) counts.
CREATE TABLE vaststelling (
    id          INTEGER PRIMARY KEY,
    afspraak_id INTEGER NOT NULL REFERENCES afspraak (id),
    periode     TEXT NOT NULL,
    status      TEXT NOT NULL CHECK (status IN ('gerealiseerd', 'deels gerealiseerd', 'niet gerealiseerd', 'onbekend', 'doorlopend')),
    reden       TEXT NOT NULL,
    reden_code  TEXT CHECK (reden_code IN ('personele wisseling', 'geen nulmeting', 'niet gerapporteerd',
                    'in overleg vervallen', 'niet haalbaar gebleken', 'uitgesteld', 'anders')),
    wie         TEXT NOT NULL,
    wanneer     TEXT NOT NULL
) STRICT;
CREATE INDEX vaststelling_afspraak ON vaststelling (afspraak_id, periode, id);

CREATE TABLE ervaring (
    id           INTEGER PRIMARY KEY,
    stadsdeel_id INTEGER NOT NULL REFERENCES stadsdeel (id),
    periode      TEXT NOT NULL,
    rubriek      TEXT NOT NULL,
    opmerking    TEXT NOT NULL,
    gevouwen     TEXT NOT NULL,            -- rubriek and opmerking, for recognising it again
    opdracht_id  INTEGER REFERENCES opdracht (id),
    aanbieder_id INTEGER REFERENCES aanbieder (id),
    bron         TEXT
) STRICT;
CREATE INDEX ervaring_stadsdeel ON ervaring (stadsdeel_id, periode, gevouwen);

-- Kept totals, so that a report costs lots and agreements, not results: the
-- number of counted results per koppeling, aanbieder, periode and status.
CREATE TABLE telling (
    koppeling_id INTEGER NOT NULL REFERENCES koppeling (id),
    aanbieder_id INTEGER NOT NULL REFERENCES aanbieder (id),
    periode      TEXT NOT NULL,
    status       TEXT NOT NULL,            -- '' : none was claimed
    aantal       INTEGER NOT NULL CHECK (aantal > 0),
    PRIMARY KEY (koppeling_id, aanbieder_id, periode, status)
) STRICT, WITHOUT ROWID;

-- Kept evidence per agreed item, aanbieder and periode; see lib/evaluate/bewijs.h.
CREATE TABLE bewijs (
    afspraak_id         INTEGER NOT NULL REFERENCES afspraak (id),
    aanbieder_id        INTEGER NOT NULL REFERENCES aanbieder (id),
    periode             TEXT NOT NULL,
    zonder_status       INTEGER NOT NULL,
    gerealiseerd        INTEGER NOT NULL,
    deels_gerealiseerd  INTEGER NOT NULL,
    niet_gerealiseerd   INTEGER NOT NULL,
    onbekend            INTEGER NOT NULL,
    doorlopend          INTEGER NOT NULL,
    zonder_getal        INTEGER NOT NULL,
    andere_eenheid      INTEGER NOT NULL,
    getallen            INTEGER NOT NULL,
    som                 INTEGER NOT NULL,
    grens               INTEGER NOT NULL,  -- wz_grens
    hoogste             INTEGER,
    zwakste_getal       INTEGER NOT NULL,  -- wz_herkomst
    zwakste             INTEGER NOT NULL,
    gedeelde_getallen   INTEGER NOT NULL,
    gedeeld_som         INTEGER NOT NULL,
    gedeeld_grens       INTEGER NOT NULL,
    gedeelde_koppeling  INTEGER NOT NULL,
    deelgebieden        TEXT NOT NULL,
    PRIMARY KEY (afspraak_id, aanbieder_id, periode)
) STRICT, WITHOUT ROWID;

-- Every act. Nothing is ever changed or taken out.
CREATE TABLE logboek (
    id            INTEGER PRIMARY KEY,
    wanneer       TEXT NOT NULL,
    wie           TEXT NOT NULL,
    opdrachtregel TEXT NOT NULL,
    wat           TEXT NOT NULL
) STRICT;
CREATE TRIGGER logboek_blijft_update BEFORE UPDATE ON logboek
BEGIN SELECT RAISE(ABORT, 'het logboek wordt niet gewijzigd'); END;
CREATE TRIGGER logboek_blijft_replace BEFORE INSERT ON logboek
WHEN EXISTS (SELECT 1 FROM logboek WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'het logboek wordt niet gewijzigd'); END;
CREATE TRIGGER logboek_blijft_delete BEFORE DELETE ON logboek
BEGIN SELECT RAISE(ABORT, 'het logboek wordt niet gewijzigd'); END;
