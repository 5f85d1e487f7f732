-- The subject of a signal on several results or remarks is a property of the whole
-- group, so that no order of rows makes it another: of results the contract, who
-- reported them and what their words (or the total they name) come to, o1b3#…, and
-- behind a ~ which lots and figures they are, where another group has the same words;
-- of remarks what the words of one of them come to, e#…. The next act that writes makes
-- them anew; numbers and closings go along.
INSERT INTO inhalen SELECT 'signalen' WHERE EXISTS (SELECT 1 FROM opdracht) ON CONFLICT DO NOTHING;
