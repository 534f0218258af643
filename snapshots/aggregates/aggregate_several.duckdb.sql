SELECT
  SUM("example_entry"."rating") AS "rating__sum",
  AVG("example_entry"."rating") AS "rating__avg",
  MIN("example_entry"."rating") AS "rating__min",
  MAX("example_entry"."rating") AS "rating__max",
  COUNT("example_entry"."rating") AS "rating__count"
FROM "example_entry"
WHERE
  "example_entry"."id" < %s;
-- parameters: (18,)
