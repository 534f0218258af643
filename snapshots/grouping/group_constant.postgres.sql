SELECT
  %s AS "kind",
  COUNT("example_entry"."id") AS "n"
FROM "example_entry";
-- parameters: ('all',)
