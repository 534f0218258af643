-- SELECT "id" FROM "example_document" WHERE "data" ? 'a' AND "data" -> 'a' IS NOT NULL

SELECT
  `id`
FROM `example_document`
WHERE
  NOT JSON_EXTRACT(`data`, '$."a"') IS NULL
  AND JSON_EXTRACT(`data`, '$."a"') IS NOT NULL;
-- parameters: ()
