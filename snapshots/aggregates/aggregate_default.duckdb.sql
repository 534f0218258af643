SELECT
  COALESCE(SUM("example_entry"."rating"), %s) AS "value"
FROM "example_entry"
WHERE
  "example_entry"."id" = %s;
-- parameters: (7, -1)
