-- SELECT "id" FROM "example_document" WHERE "data" ? 'a' AND "data" -> 'a' IS NOT NULL

SELECT
  "id"
FROM "example_document"
WHERE
  coalesce((
    JSONHas("data", 'a') = 1
  ), FALSE)
  AND CASE WHEN JSONHas("data", 'a') = 1 THEN JSONExtractRaw("data", 'a') END IS NOT NULL;
-- parameters: ()
