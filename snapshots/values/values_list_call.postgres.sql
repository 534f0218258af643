SELECT
  "example_entry"."id" AS "pk"
FROM "example_entry";
-- parameters: ()
