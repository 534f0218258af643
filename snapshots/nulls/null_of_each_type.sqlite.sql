SELECT
  "example_event"."id" AS "pk",
  NULL AS "a",
  NULL AS "b",
  NULL AS "c",
  NULL AS "d",
  NULL AS "e",
  NULL AS "f",
  NULL AS "g",
  NULL AS "h",
  NULL AS "i",
  NULL AS "j",
  NULL AS "k",
  NULL AS "m"
FROM "example_event"
ORDER BY
  1 ASC;
-- parameters: ()
