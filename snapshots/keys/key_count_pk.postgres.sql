SELECT
  COUNT("example_reading"."sensor") AS "n"
FROM "example_reading";
-- parameters: ()
