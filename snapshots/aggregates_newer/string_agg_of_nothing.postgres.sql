SELECT
  COALESCE(STRING_AGG("example_entry"."headline", %s), %s) AS "names"
FROM "example_entry"
WHERE
  "example_entry"."id" = %s;
-- parameters: (',', 'none', -1)
